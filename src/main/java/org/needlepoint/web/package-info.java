/** What every page and every REST answer shares: addresses, headers, refusals, stateless views. */
package org.needlepoint.web;

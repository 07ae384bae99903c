/** People, organisations and memberships, and how a request is known to come from one of them. */
package org.needlepoint.account;

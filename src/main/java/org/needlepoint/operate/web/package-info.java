/** What machines ask the application: is it alive, may it get requests. */
package org.needlepoint.operate.web;

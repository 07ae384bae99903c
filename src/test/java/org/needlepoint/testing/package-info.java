/** What tests share: the deployment in the container, the server as people start it, the browser, the two databases. */
package org.needlepoint.testing;

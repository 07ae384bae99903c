/** Start-up and stop, health, and the people of the demo. */
package org.needlepoint.operate;

/** Start-up and stop, health, what a node does by itself, and the people of the demo. */
package org.needlepoint.operate;

/** A clinic sees, of its own staff and nobody else, who is certified today. */
package org.needlepoint.clinic;

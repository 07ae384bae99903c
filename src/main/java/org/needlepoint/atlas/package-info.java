/** The atlas as people use it: find a site, look at it in the drawings, read it in three traditions, go on to its lessons. */
package org.needlepoint.atlas;

/** How a site is found, called, drawn and read: pure functions of the body in the catalogue. */
package org.needlepoint.atlas.domain;

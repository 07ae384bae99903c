/** One body in three readings: points of the channels, muscles, segments, what a needle must not reach, and the drawings they stand in. */
package org.needlepoint.content.domain.atlas;

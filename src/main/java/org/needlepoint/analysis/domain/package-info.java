/** Rosters and results put in order for those who teach and examine. */
package org.needlepoint.analysis.domain;

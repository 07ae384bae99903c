/** What may stand in a logbook and in the papers beside it. Pure: no clock, no database. */
package org.needlepoint.logbook.domain;

/** Counts and weighs a catalogue for those who write it: what there is, what is asked, what is left to do. */
package org.needlepoint.content.domain.report;

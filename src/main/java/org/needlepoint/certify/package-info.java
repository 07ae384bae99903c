/**
 * Programmes and decisions: has this person done all that the programme asks for, on which records, and if not, what is missing. The
 * answer is computed from records each time and is written down only when it grants something.
 */
package org.needlepoint.certify;

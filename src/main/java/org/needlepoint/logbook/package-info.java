/**
 * What a person did outside the lessons and who vouches for it: pathways joined, supervised sessions and their co-signatures, skills
 * signed off, papers and credits. It records and never judges whether that is enough; certification does.
 */
package org.needlepoint.logbook;

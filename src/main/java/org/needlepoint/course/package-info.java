/** What a person studies: enrolment in a course through a school, lessons read, and the place to go on from. */
package org.needlepoint.course;

/** The tables enrolment and lesson_progress. */
package org.needlepoint.course.store;

/** The tables enrolment, lesson_progress and lesson_time. */
package org.needlepoint.course.store;

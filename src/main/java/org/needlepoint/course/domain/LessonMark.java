package org.needlepoint.course.domain;

import java.time.Instant;

/** Somebody read a lesson of a course, in the revision that was shown then. */
public record LessonMark(long accountId, String courseId, String lessonId, String revision, Instant readAt) {}

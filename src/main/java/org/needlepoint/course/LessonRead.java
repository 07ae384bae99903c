package org.needlepoint.course;

import java.time.Instant;

/** Event, in the reader's transaction: a lesson was marked as read for the first time. */
public record LessonRead(long accountId, String courseId, String lessonId, Instant at) {}

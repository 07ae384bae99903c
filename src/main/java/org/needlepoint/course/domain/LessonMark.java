package org.needlepoint.course.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody read a lesson of a course, in the revision that was shown then.
 *
 * @param minutes of study, as its author planned it at that time; empty where that was not kept
 */
public record LessonMark(
        long accountId, String courseId, String lessonId, String revision, Instant readAt, Optional<Integer> minutes) {}

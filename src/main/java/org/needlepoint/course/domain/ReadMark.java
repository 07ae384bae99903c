package org.needlepoint.course.domain;

import java.time.Instant;

/** A lesson was marked as read, in the revision that was shown then. */
public record ReadMark(String lessonId, String revision, Instant readAt) {}

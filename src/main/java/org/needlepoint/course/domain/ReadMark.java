package org.needlepoint.course.domain;

import java.time.Instant;

/**
 * A lesson was marked as read, in the revision that was shown then.
 *
 * @param seconds for which it had been in front of its reader; 0 when nothing was counted
 */
public record ReadMark(String lessonId, String revision, Instant readAt, int seconds) {}

package org.needlepoint.course.domain;

import java.time.Instant;
import java.util.Set;

/** Somebody who takes a course through a school, as the school sees it. */
public record Learner(long accountId, Instant startedAt, Set<String> lessonsRead) {
    public Learner {
        lessonsRead = Set.copyOf(lessonsRead);
    }
}

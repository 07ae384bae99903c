package org.needlepoint.course.domain;

import java.time.Instant;

/** Where a person stopped reading: the id of a second-level heading of a lesson. */
public record Place(String lessonId, String heading, Instant at) {}

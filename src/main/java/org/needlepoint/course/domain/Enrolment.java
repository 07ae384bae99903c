package org.needlepoint.course.domain;

import java.time.Instant;

/** A person takes a course through a school; the school's staff may see how far they are. */
public record Enrolment(
        String publicId, String courseId, long organisationId, String organisationName, Instant startedAt) {}

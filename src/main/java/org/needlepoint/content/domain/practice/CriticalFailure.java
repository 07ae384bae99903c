package org.needlepoint.content.domain.practice;

/** Something that ends an assessment at once. */
public record CriticalFailure(String id, String text) {}

package org.needlepoint.search.domain;

/** A stretch of a text, from its first character to behind its last. */
public record Span(int start, int end) {}

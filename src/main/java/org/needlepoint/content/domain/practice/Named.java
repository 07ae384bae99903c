package org.needlepoint.content.domain.practice;

/** Something to choose from a list. */
public record Named(String id, String title) {}

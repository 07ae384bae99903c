package org.needlepoint.content.domain.text;

/** A value and where it was written. */
public record Entry(String value, Place place) {}

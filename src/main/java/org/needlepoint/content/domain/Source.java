package org.needlepoint.content.domain;

/** A source, once for all content. The address is printed, never fetched. */
public record Source(String id, String title, String detail, String address) {}

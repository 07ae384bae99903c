package org.needlepoint.content.domain.practice;

/**
 * How bad an adverse event was. In the order of the file, the mildest first.
 *
 * @param text what counts as such
 */
public record Grade(String id, String title, String text) {}

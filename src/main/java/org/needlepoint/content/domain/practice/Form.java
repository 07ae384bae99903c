package org.needlepoint.content.domain.practice;

/**
 * What somebody agrees to.
 *
 * @param revision SHA-256 of title and text
 */
public record Form(String id, String revision, String title, String text) {}

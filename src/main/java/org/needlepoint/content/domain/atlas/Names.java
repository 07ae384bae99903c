package org.needlepoint.content.domain.atlas;

/** A Chinese name in pinyin with tones, in traditional and in simplified characters. */
public record Names(String pinyin, String hant, String hans) {}

package org.needlepoint.search.domain;

/**
 * A word of a text.
 *
 * @param plain in small letters, without tones, in simplified characters
 * @param stem what is left of it without English endings
 * @param start where it begins in the text
 * @param end behind its last character
 */
public record Word(String plain, String stem, int start, int end) {

    /** Chinese is cut into single characters; words are made of neighbours. */
    public boolean isHan() {
        return !plain.isEmpty() && Character.isIdeographic(plain.codePointAt(0));
    }
}

package org.needlepoint.search.domain;

import java.util.List;

/**
 * One place that can be found.
 *
 * @param thing the address of what it belongs to: the sections of one lesson are one thing
 * @param address of the place itself, below the root
 * @param title of the thing
 * @param hant its name in traditional characters, or an empty text
 * @param section its heading within the thing, or an empty text
 * @param names what it is called, in every way that somebody might type
 * @param text its words
 */
public record Entry(
        Kind kind,
        String thing,
        String address,
        String title,
        String hant,
        String section,
        List<String> names,
        String text) {
    public Entry {
        names = List.copyOf(names);
    }
}

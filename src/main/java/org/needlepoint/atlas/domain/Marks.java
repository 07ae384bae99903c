package org.needlepoint.atlas.domain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How well things are known. What rests on several is known no better than the weakest of them. */
final class Marks {

    private static final String NOBODY_CHECKED = "general";

    /** The best known first. */
    private static final List<String> ORDER = List.of("verified", "derived", "secondary", "claim", NOBODY_CHECKED);

    private Marks() {}

    /** Of nothing: that nobody checked it. */
    static String weakest(Stream<String> marks) {
        return marks.max(Comparator.comparing(ORDER::indexOf)).orElse(NOBODY_CHECKED);
    }
}

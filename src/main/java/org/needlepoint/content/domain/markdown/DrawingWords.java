package org.needlepoint.content.domain.markdown;

import java.util.Optional;
import java.util.Set;

/** What a kind of drawing may be made of. */
interface DrawingWords {

    Set<String> elements();

    /** Whether an element is passed over with all in it, because other words are read aloud. */
    boolean leavesOut(String element);

    /** What to do about an attribute; empty when it may stand. */
    Optional<String> advice(String name, String value, Optional<String> viewBox);
}

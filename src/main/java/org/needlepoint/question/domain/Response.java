package org.needlepoint.question.domain;

import java.util.Map;
import java.util.Set;

/** What a person answered. Which case belongs to which type is decided in {@link Responses}. */
public sealed interface Response {

    /** Nothing was answered, or the answer was taken back. */
    record Blank() implements Response {}

    /** Ids of the chosen options. */
    record Chosen(Set<String> options) implements Response {
        public Chosen {
            options = Set.copyOf(options);
        }
    }

    /** Left id to right id; a left that is not answered is absent. */
    record Matched(Map<String, String> pairs) implements Response {
        public Matched {
            pairs = Map.copyOf(pairs);
        }
    }

    /** Text as typed, for numbers too: a reader of the record sees what the person wrote. */
    record Typed(String text) implements Response {}
}

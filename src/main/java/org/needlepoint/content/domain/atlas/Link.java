package org.needlepoint.content.domain.atlas;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Ties two sites together; it rests on facts, or on the geometry of one figure.
 *
 * @param facts empty when it rests on a figure
 */
public record Link(String from, String to, Kind kind, List<String> facts, Optional<String> figure) {

    /** What a link says. */
    public enum Kind {
        AT_LEVEL("at-level"),
        SAME_LANDMARK("same-landmark"),
        REFERS_TO("refers-to"),
        IN_MUSCLE("in-muscle"),
        IN_BAND("in-band"),
        NEAR("near");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        /** Whether it rests on a figure, not on facts. */
        public boolean drawn() {
            return this == IN_MUSCLE || this == IN_BAND || this == NEAR;
        }

        public static Optional<Kind> of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word.equals(word))
                    .findFirst();
        }

        /** Whether such a link may tie these two. */
        public boolean ties(Site from, Site to) {
            return switch (this) {
                case AT_LEVEL, SAME_LANDMARK, IN_BAND -> from instanceof Point && to instanceof Segment;
                case REFERS_TO -> from instanceof Muscle && !(to instanceof Muscle);
                case IN_MUSCLE -> from instanceof Point && to instanceof Muscle;
                case NEAR -> from instanceof Point && to instanceof Point;
            };
        }
    }

    public Link {
        facts = List.copyOf(facts);
    }

    /** The end that is not the given one. */
    public String other(String site) {
        return from.equals(site) ? to : from;
    }
}

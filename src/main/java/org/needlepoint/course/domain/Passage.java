package org.needlepoint.course.domain;

import java.util.List;
import java.util.Locale;
import org.needlepoint.content.domain.LessonBlock;

/**
 * A piece of a lesson held against another revision, or several that are the same in both.
 *
 * @param state of the whole piece; CHANGED when some of its words are
 * @param kind word for what it is, see {@link LessonBlock.Kind}; empty for the same
 * @param frame kind of the box in which it stands; empty outside
 * @param section heading of the part of the lesson in which it stands; empty where the piece before stands in the same
 * @param pieces how many they are; 1 unless they are the same
 * @param runs words in order; empty for the same
 */
public record Passage(State state, String kind, String frame, String section, int pieces, List<Run> runs) {

    /** What became of a piece or of words. */
    public enum State {
        SAME,
        CHANGED,
        ADDED,
        REMOVED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Words that share their fate.
     *
     * @param state SAME, ADDED or REMOVED
     */
    public record Run(State state, String text) {
        public boolean same() {
            return state == State.SAME;
        }

        public boolean added() {
            return state == State.ADDED;
        }

        public boolean removed() {
            return state == State.REMOVED;
        }
    }

    public Passage {
        runs = List.copyOf(runs);
    }

    static Passage same(int pieces) {
        return new Passage(State.SAME, "", "", "", pieces, List.of());
    }

    static Passage of(State state, LessonBlock block, String section, List<Run> runs) {
        return new Passage(state, block.kind().name().toLowerCase(Locale.ROOT), block.frame(), section, 1, runs);
    }

    public boolean unchanged() {
        return state == State.SAME;
    }
}

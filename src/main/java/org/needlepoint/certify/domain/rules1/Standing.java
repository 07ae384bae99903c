package org.needlepoint.certify.domain.rules1;

import java.util.List;
import org.needlepoint.content.domain.Requirement;

/** How far one requirement is, with the record that proves it. */
public sealed interface Standing {

    Requirement requirement();

    /** Done, proved by what is on record. */
    record Met(Requirement requirement, Proof proof) implements Standing {}

    /**
     * Begun and not done: {@link #missing()} says by how much.
     *
     * @param have what is done, in the same unit
     * @param need what is asked for
     */
    record Short(Requirement requirement, int have, int need, Unit unit, Proof proof) implements Standing {
        public int missing() {
            return Math.max(0, need - have);
        }
    }

    /** Not begun. */
    record Open(Requirement requirement, int need, Unit unit) implements Standing {}

    /** What a number counts. */
    enum Unit {
        LESSONS,
        PERCENT
    }

    /** What is on record. */
    sealed interface Proof {

        /** Lessons that were read, in the course's order. */
        record Lessons(String courseId, List<Facts.LessonRead> read) implements Proof {
            public Lessons {
                read = List.copyOf(read);
            }
        }

        /** An attempt. */
        record Attempt(String quizId, Facts.Result result) implements Proof {}
    }
}

package org.needlepoint.certify.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.needlepoint.certify.domain.Facts.Waiver;
import org.needlepoint.content.domain.Requirement;

/** How far one requirement is, with the record that proves it. */
public sealed interface Standing {

    Requirement requirement();

    /** Whether it stands in nobody's way. */
    default boolean done() {
        return false;
    }

    /** Done, proved by what is on record. */
    record Met(Requirement requirement, Proof proof) implements Standing {
        @Override
        public boolean done() {
            return true;
        }
    }

    /** Not done, and two people said that it need not be. */
    record Waived(Requirement requirement, Waiver waiver) implements Standing {
        @Override
        public boolean done() {
            return true;
        }
    }

    /**
     * Begun and not done: {@link #missing()} says by how much.
     *
     * @param have what is done, in the same unit
     * @param need what is asked for
     * @param gaps what is missing in its parts, such as regions
     */
    record Short(Requirement requirement, int have, int need, Unit unit, Proof proof, List<Gap> gaps)
            implements Standing {
        public Short {
            gaps = List.copyOf(gaps);
        }

        public int missing() {
            return Math.max(0, need - have);
        }
    }

    /** Not begun. */
    record Open(Requirement requirement, int need, Unit unit) implements Standing {}

    /** Handed in, and waits for somebody to look at it. */
    record Waiting(Requirement requirement, Proof proof) implements Standing {}

    /** Nothing on record can tell. */
    record Unknown(Requirement requirement) implements Standing {}

    /**
     * Was met, and time has run out.
     *
     * @param on last day on which it was met
     */
    record Lapsed(Requirement requirement, Proof proof, LocalDate on) implements Standing {}

    /**
     * Something on record forbids it.
     *
     * @param since empty where that has no beginning
     */
    record Barred(Requirement requirement, Bar why, Optional<Instant> since, Proof proof) implements Standing {}

    /** Why something is barred. */
    enum Bar {
        CRITICAL_FAILURE,
        LAW,
        REVOKED,
        SUSPENDED,
        UNDER_REVIEW
    }

    /** What a number counts: hours and credits in tenths. */
    enum Unit {
        LESSONS,
        PERCENT,
        HOURS,
        SESSIONS,
        REPORTS,
        ITEMS,
        CREDITS,
        DAYS,
        PAPERS
    }

    /** What is missing in one part: a region, a technique, a category. */
    record Gap(String name, int have, int need) {}

    /** What is on record. */
    sealed interface Proof {

        /** Nothing. */
        record None() implements Proof {}

        /** Lessons that were read, in the course's order. */
        record Lessons(String courseId, List<Facts.LessonRead> read) implements Proof {
            public Lessons {
                read = List.copyOf(read);
            }
        }

        /** An attempt. */
        record Attempt(String quizId, Facts.Result result) implements Proof {}

        /**
         * What was studied here, and papers.
         *
         * @param minutes studied
         */
        record Study(int minutes, List<Facts.Document> papers) implements Proof {

            private static final int MINUTES_OF_A_TENTH = 6;

            public Study {
                papers = List.copyOf(papers);
            }

            /** Tenths of hours, rounded down. */
            public int tenths() {
                return minutes / MINUTES_OF_A_TENTH
                        + papers.stream().mapToInt(Facts.Document::tenths).sum();
            }
        }

        /** Papers. */
        record Papers(List<Facts.Document> papers) implements Proof {
            public Papers {
                papers = List.copyOf(papers);
            }
        }

        /** Supervised sessions. */
        record Sessions(List<Facts.Session> sessions) implements Proof {
            public Sessions {
                sessions = List.copyOf(sessions);
            }
        }

        /** What assessors saw. */
        record Marks(List<Facts.SkillMark> marks) implements Proof {
            public Marks {
                marks = List.copyOf(marks);
            }
        }

        /** Another certificate. */
        record Certificate(Held held) implements Proof {}

        /** What the law says. */
        record Law(Facts.LawFact law) implements Proof {}

        /** Consent on joining. */
        record Consent(Facts.Joined pathway) implements Proof {}

        /** Credits of the cycle. */
        record Activities(CreditSum sum, List<Facts.CreditCount> counts) implements Proof {
            public Activities {
                counts = List.copyOf(counts);
            }
        }
    }
}

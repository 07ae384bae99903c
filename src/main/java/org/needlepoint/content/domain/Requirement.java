package org.needlepoint.content.domain;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that a programme, or a board's rule pack, asks for. Hours and credits are counted in tenths throughout, so that 1.5 is exact.
 */
public sealed interface Requirement {

    /** Its own within the programme or pack. */
    String id();

    /** Whether two people may let somebody off it. */
    default boolean waivable() {
        return true;
    }

    /** Whether it is met by something with a day, which can be done again: then it can be asked for anew. */
    default boolean repeatable() {
        return false;
    }

    /** Every lesson of the course is marked as read. */
    record CourseRead(String id, String courseId) implements Requirement {}

    /**
     * The quiz is passed at least once.
     *
     * @param fresh how long a pass counts; empty for ever
     */
    record QuizPassed(String id, String quizId, Optional<Period> fresh) implements Requirement {
        @Override
        public boolean repeatable() {
            return true;
        }
    }

    /**
     * Hours of theory: papers that were accepted, and what is studied here.
     *
     * @param modality which papers count; empty for all
     */
    record TheoryHours(String id, Optional<String> modality, int tenths, Optional<Study> study) implements Requirement {
        @Override
        public boolean repeatable() {
            return true;
        }
    }

    /**
     * What is studied here: the planned minutes of each lesson read in these courses, and so many for each of these quizzes passed.
     */
    record Study(List<String> courses, List<String> quizzes, int quizMinutes) {
        public Study {
            courses = List.copyOf(courses);
            quizzes = List.copyOf(quizzes);
        }
    }

    /** Hours of teaching in person: papers that were accepted. */
    record InPersonHours(String id, Optional<String> modality, int tenths) implements Requirement {
        @Override
        public boolean repeatable() {
            return true;
        }
    }

    /**
     * Sessions that a supervisor signed.
     *
     * @param regions least number by region, among all
     * @param techniques least number by technique, among all
     */
    record SupervisedTreatments(
            String id, String modality, int count, Map<String, Integer> regions, Map<String, Integer> techniques)
            implements Requirement {
        public SupervisedTreatments {
            regions = Map.copyOf(regions);
            techniques = Map.copyOf(techniques);
        }

        @Override
        public boolean repeatable() {
            return true;
        }
    }

    /**
     * Case reports that were reviewed and accepted.
     *
     * @param modality which reports count; empty for all
     */
    record CaseReports(String id, String type, Optional<String> modality, int count) implements Requirement {
        @Override
        public boolean repeatable() {
            return true;
        }
    }

    /**
     * Every item of these checklists, passed before each of so many assessors.
     *
     * @param fresh how long a mark counts; empty for ever
     */
    record SkillsSigned(String id, List<String> checklists, int assessors, Optional<Period> fresh)
            implements Requirement {
        public SkillsSigned {
            checklists = List.copyOf(checklists);
        }

        /** Checklists hold items that are critical to safety. */
        @Override
        public boolean waivable() {
            return false;
        }

        @Override
        public boolean repeatable() {
            return true;
        }
    }

    /** Another programme's certificate is in force. */
    record CertificateHeld(String id, String programmeId) implements Requirement {
        @Override
        public boolean waivable() {
            return false;
        }
    }

    /**
     * A licence was accepted and is in date.
     *
     * @param practised how long ago the first one must have begun at least
     */
    record LicenceAccepted(String id, Optional<Period> practised) implements Requirement {}

    /** The board whose rules apply allows the modality. */
    record LawAllows(String id, String modality) implements Requirement {
        @Override
        public boolean waivable() {
            return false;
        }
    }

    /** A paper on cardiopulmonary resuscitation was accepted and is in date. */
    record CprInDate(String id) implements Requirement {}

    /** The form was agreed to on joining. */
    record ConsentGiven(String id, String formId) implements Requirement {
        @Override
        public boolean waivable() {
            return false;
        }
    }

    /**
     * Continuing education since the certificate that is to be renewed; in a renewal only.
     *
     * @param least tenths by category, among all
     */
    record Credits(String id, String scheme, int tenths, Map<String, Integer> least, CarryOver carry)
            implements Requirement {
        public Credits {
            least = Map.copyOf(least);
        }
    }

    /**
     * What may be taken along from the cycle before, once.
     *
     * @param most tenths
     * @param categories in which the surplus was earned
     */
    record CarryOver(int most, Set<String> categories) {

        /** Nothing is taken along. */
        public static final CarryOver NONE = new CarryOver(0, Set.of());

        public CarryOver {
            categories = Set.copyOf(categories);
        }
    }

    /** Something of which Needlepoint keeps no record; in rule packs only. */
    record Stated(String id, String text) implements Requirement {
        @Override
        public boolean waivable() {
            return false;
        }
    }
}

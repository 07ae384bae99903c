package org.needlepoint.credential.web;

import org.needlepoint.certify.domain.Standing;
import org.needlepoint.certify.domain.Standing.Unit;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Requirement;

/**
 * Which words tell how far a requirement is.
 *
 * @param state met, short, open, unknown or waived: the style class
 * @param link key of the words on the link
 * @param day a day, or the reason of a waiver; may be null
 */
record RowKey(String state, String key, String link, String day) {

    /** @param again whether it was begun before, and what was done then counts no more */
    static RowKey of(Standing standing, Catalogue catalogue, boolean again) {
        String stem = stem(standing.requirement());
        boolean keeps = keepsMarks(standing.requirement(), catalogue);
        if (standing instanceof Standing.Met) {
            return row("met", stem, stem + ".met" + (keeps ? ".alone" : ""), null);
        }
        if (standing instanceof Standing.Short begun) {
            return row("short", stem, begun(begun, stem, keeps), null);
        }
        if (standing instanceof Standing.Open) {
            return row("open", stem, stem + ".open" + (again ? ".again" : ""), null);
        }
        if (standing instanceof Standing.Waived waived) {
            return row("waived", stem, "waived", waived.waiver().reason());
        }
        return hindered(standing, stem);
    }

    private static RowKey hindered(Standing standing, String stem) {
        if (standing instanceof Standing.Lapsed lapsed) {
            return row("short", stem, "lapsed", Verdict.day(lapsed.on()));
        }
        if (standing instanceof Standing.Barred barred) {
            String since = barred.since().map(Verdict::minute).orElse(null);
            return row("short", stem, "barred." + barred.why(), since);
        }
        return standing instanceof Standing.Waiting
                ? row("short", stem, "waiting", null)
                : row("unknown", stem, stem.equals("law") ? "law.unknown" : "unknown", null);
    }

    private static RowKey row(String state, String stem, String key, String day) {
        boolean learned = stem.equals("lessons") || stem.equals("quiz");
        String link = learned && !key.equals("lapsed") && !key.equals("waived") ? "record." + key : "record." + stem;
        return new RowKey(state, key, link, day);
    }

    private static String begun(Standing.Short begun, String stem, boolean keeps) {
        if (begun.unit() == Unit.DAYS) {
            return "days.short";
        }
        if (keeps) {
            return stem + ".short.alone";
        }
        return stem + ".short" + (begun.missing() > 0 ? "" : stem.equals("quiz") ? ".must" : ".parts");
    }

    /** Whether it is a quiz that keeps its marks back. */
    private static boolean keepsMarks(Requirement requirement, Catalogue catalogue) {
        return requirement instanceof Requirement.QuizPassed quiz
                && catalogue
                        .quiz(quiz.quizId())
                        .filter(known -> !known.review().alwaysTellsMarks())
                        .isPresent();
    }

    private static String stem(Requirement requirement) {
        if (requirement instanceof Requirement.CourseRead) {
            return "lessons";
        }
        if (requirement instanceof Requirement.QuizPassed) {
            return "quiz";
        }
        if (requirement instanceof Requirement.TheoryHours || requirement instanceof Requirement.InPersonHours) {
            return "hours";
        }
        if (requirement instanceof Requirement.SupervisedTreatments) {
            return "sessions";
        }
        if (requirement instanceof Requirement.CaseReports) {
            return "reports";
        }
        if (requirement instanceof Requirement.SkillsSigned) {
            return "items";
        }
        return paper(requirement);
    }

    private static String paper(Requirement requirement) {
        if (requirement instanceof Requirement.CertificateHeld) {
            return "certificate";
        }
        if (requirement instanceof Requirement.LawAllows) {
            return "law";
        }
        if (requirement instanceof Requirement.ConsentGiven) {
            return "consent";
        }
        return requirement instanceof Requirement.Credits ? "credits" : "paper";
    }
}

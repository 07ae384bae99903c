package org.needlepoint.credential.web;

import org.needlepoint.certify.domain.Standing;
import org.needlepoint.certify.domain.Standing.Proof;
import org.needlepoint.content.domain.Requirement;

/** Where the record that proves a requirement, or the thing to do for it, is found. */
final class RowLink {

    private RowLink() {}

    /** An address, or null where there is no such page. */
    static String of(Standing standing) {
        Requirement requirement = standing.requirement();
        if (requirement instanceof Requirement.CourseRead course) {
            return "/courses/" + course.courseId();
        }
        if (requirement instanceof Requirement.QuizPassed quiz) {
            return attempt(standing, quiz.quizId());
        }
        if (requirement instanceof Requirement.CertificateHeld held) {
            return certificate(standing, held.programmeId());
        }
        if (requirement instanceof Requirement.SupervisedTreatments) {
            return "/logbook";
        }
        if (requirement instanceof Requirement.Credits) {
            return "/credits";
        }
        if (requirement instanceof Requirement.SkillsSigned) {
            return "/passport";
        }
        if (requirement instanceof Requirement.LawAllows) {
            return law(standing);
        }
        return requirement instanceof Requirement.ConsentGiven || requirement instanceof Requirement.Stated
                ? null
                : "/evidence";
    }

    private static String law(Standing standing) {
        Proof proof = standing instanceof Standing.Met met
                ? met.proof()
                : standing instanceof Standing.Barred barred ? barred.proof() : new Proof.None();
        return proof instanceof Proof.Law law ? "/rules/" + law.law().board() : "/rules";
    }

    private static String attempt(Standing standing, String quizId) {
        Proof proof = standing instanceof Standing.Met met
                ? met.proof()
                : standing instanceof Standing.Short begun ? begun.proof() : new Proof.None();
        return proof instanceof Proof.Attempt attempt
                ? "/attempts/" + attempt.result().attemptId() + "/result"
                : "/quizzes/" + quizId;
    }

    private static String certificate(Standing standing, String programmeId) {
        return standing instanceof Standing.Met met && met.proof() instanceof Proof.Certificate proof
                ? "/certificates/" + proof.held().id()
                : "/programmes/" + programmeId;
    }
}

package org.needlepoint.certify.domain.rule;

import java.util.HashMap;
import java.util.Map;
import org.needlepoint.certify.domain.AsOf;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.certify.domain.Standing;
import org.needlepoint.content.domain.Requirement;

/** All rules, by the kind of requirement that each is for. */
public final class Rules {

    private static final Map<Class<? extends Requirement>, Rule<? extends Requirement>> ALL = new HashMap<>();

    static {
        rule(Requirement.CourseRead.class, CourseReadRule::of);
        rule(Requirement.QuizPassed.class, QuizPassedRule::of);
        rule(Requirement.TheoryHours.class, TheoryHoursRule::of);
        rule(Requirement.InPersonHours.class, InPersonHoursRule::of);
        rule(Requirement.SupervisedTreatments.class, SupervisedTreatmentsRule::of);
        rule(Requirement.CaseReports.class, CaseReportsRule::of);
        rule(Requirement.SkillsSigned.class, SkillsSignedRule::of);
        rule(Requirement.CertificateHeld.class, CertificateHeldRule::of);
        rule(Requirement.LicenceAccepted.class, LicenceAcceptedRule::of);
        rule(Requirement.LawAllows.class, LawAllowsRule::of);
        rule(Requirement.CprInDate.class, CprInDateRule::of);
        rule(Requirement.ConsentGiven.class, ConsentGivenRule::of);
        rule(Requirement.Credits.class, CreditsRule::of);
        rule(Requirement.Stated.class, StatedRule::of);
    }

    private Rules() {}

    /** @param facts nothing in them is later than {@code asOf} */
    public static Standing standing(Requirement requirement, Facts facts, AsOf asOf) {
        return apply(requirement, facts, asOf);
    }

    static boolean has(Class<?> kind) {
        return ALL.containsKey(kind);
    }

    @SuppressWarnings("unchecked")
    private static <R extends Requirement> Standing apply(R requirement, Facts facts, AsOf asOf) {
        return ((Rule<R>) ALL.get(requirement.getClass())).of(requirement, facts, asOf);
    }

    private static <R extends Requirement> void rule(Class<R> kind, Rule<R> rule) {
        ALL.put(kind, rule);
    }
}

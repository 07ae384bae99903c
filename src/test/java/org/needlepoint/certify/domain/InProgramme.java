package org.needlepoint.certify.domain;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.content.domain.Renewal;
import org.needlepoint.content.domain.Requirement;
import org.needlepoint.content.domain.Requirement.CarryOver;
import org.needlepoint.content.domain.Requirement.Study;
import org.needlepoint.content.domain.Validity;
import org.needlepoint.content.domain.Validity.Base;

/** A programme that asks for everything that can be asked for. */
public final class InProgramme {

    public static final Period TWO_YEARS = Period.ofYears(2);

    public static final Requirement EXAM = new Requirement.QuizPassed("exam", "final", Optional.of(TWO_YEARS));
    static final Requirement SKILLS =
            new Requirement.SkillsSigned("skills", List.of("core", "needling"), 2, Optional.of(TWO_YEARS));
    static final Requirement.SupervisedTreatments SESSIONS = new Requirement.SupervisedTreatments(
            "sessions", "dn", 4, Map.of("thorax", 2, "neck", 1), Map.of("deep", 2));
    static final Requirement.Credits CREDITS = new Requirement.Credits(
            "credits", "own", 200, Map.of("safety", 40, "ethics", 20), new CarryOver(60, Set.of("other")));
    static final Requirement THEORY = new Requirement.TheoryHours(
            "theory", Optional.empty(), 40, Optional.of(new Study(List.of("c1", "c2"), List.of("q1"), 15)));

    static final Validity TWO_YEARS_FROM_ISSUE = Validity.of(Optional.of(TWO_YEARS));
    static final Renewal RENEWAL = new Renewal(
            Period.ofDays(180),
            Period.ofDays(60),
            List.of(
                    CREDITS,
                    new Requirement.CprInDate("cpr"),
                    new Requirement.QuizPassed("again", "final", Optional.of(Period.ofDays(90)))),
            Base.PREVIOUS_EXPIRY,
            List.of("exam", "skills"));

    private InProgramme() {}

    /** The one that has to be joined, with everything in it. */
    public static Programme whole() {
        return of(
                "dn",
                Programme.Joining.NEEDED,
                List.of(
                        new Requirement.LicenceAccepted("licence", Optional.of(Period.ofYears(1))),
                        new Requirement.LawAllows("law", "dn"),
                        new Requirement.ConsentGiven("consent", "practice")),
                List.of(
                        new Requirement.CourseRead("course", "c1"),
                        new Requirement.QuizPassed("quiz", "q1", Optional.empty()),
                        EXAM,
                        THEORY,
                        new Requirement.InPersonHours("hours", Optional.of("dn"), 270),
                        SESSIONS,
                        new Requirement.CaseReports("cases", "full", Optional.of("dn"), 2),
                        SKILLS,
                        new Requirement.CertificateHeld("safety", "ns")),
                TWO_YEARS_FROM_ISSUE,
                Optional.of(RENEWAL));
    }

    /** One requirement alone, open to all. */
    static Programme asking(Requirement requirement) {
        return of(
                "dn", Programme.Joining.OPEN, List.of(), List.of(requirement), TWO_YEARS_FROM_ISSUE, Optional.empty());
    }

    static Programme of(
            String id,
            Programme.Joining joining,
            List<Requirement> entry,
            List<Requirement> requirements,
            Validity validity,
            Optional<Renewal> renewal) {
        return new Programme(
                id,
                "rev",
                "",
                "A programme",
                "Knowledge.",
                "Needlepoint",
                joining,
                entry,
                requirements,
                validity,
                renewal,
                List.of(365, 0));
    }
}

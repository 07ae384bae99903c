package org.needlepoint.logbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Role;
import org.needlepoint.logbook.domain.TypedMark;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;
import org.needlepoint.testing.InStatements;

/** Skills are signed item by item by who saw them, and a critical failure ends it. */
@ArquillianTest
class AssessmentsIT {

    @Inject
    private Assessments assessments;

    @Inject
    private Passports passports;

    @Inject
    private Records records;

    @Inject
    private Remarks remarks;

    @Inject
    private Pathways pathways;

    private InLogbook cast;
    private Caller examiner;

    @BeforeEach
    void meet() {
        cast = new InLogbook();
        examiner = cast.person("Edith", Role.EXAMINER);
        assessments.begin(examiner, cast.pathway);
    }

    private static TypedMark pass(String region, String technique, String... items) {
        return new TypedMark(List.of(items), region, technique, "pass", "");
    }

    private void mark(int seen, TypedMark typed) {
        assessments.mark(examiner, cast.pathway, seen, typed);
    }

    private static Refusal refusal(Executable work) {
        return assertThrows(Refused.class, work).refusal();
    }

    private Passport passport() {
        return assessments.look(examiner, cast.pathway).passport();
    }

    private long marks() {
        return InLogbook.number(
                "select count(*) from skill_mark m join assessment a on a.id = m.assessment_id where a.account_id = ?",
                cast.learner.accountId());
    }

    @Test
    void itemsOfNoRegionAreSignedTogetherAndOthersWithRegionAndTechnique() {
        mark(0, pass("", "", "screening", "sharps"));
        mark(2, pass("hand", "dn-deep", "landmark"));
        mark(3, pass("", "dn-deep", "dn-pincer"));
        Passport.Item landmark = item("landmark");
        assertEquals("short", landmark.state());
        assertEquals(1, landmark.signatures().size());
        assertTrue(landmark.signatures().get(0).place().endsWith("Deep dry needling"), landmark.toString());
        Caller second = cast.person("Ezra", Role.EXAMINER);
        assessments.begin(second, cast.pathway);
        assessments.mark(second, cast.pathway, 0, pass("", "", "screening"));
        assertEquals("met", item("screening").state());
        assertEquals(1, passport().signed());
        List<SignedSkill> skills = records.of(List.of(cast.learner.accountId()))
                .get(cast.learner.accountId())
                .skills();
        assertEquals(5, skills.size());
        assertTrue(skills.stream()
                .anyMatch(s -> s.item().equals("dn-pincer") && s.region().equals("thorax")));
        assertTrue(skills.stream().allMatch(s -> s.until().isPresent()));
    }

    private Passport.Item item(String id) {
        return passport().parts().stream()
                .flatMap(part -> part.items().stream())
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aHighRiskRegionIsNeverSignedAmongOthers() {
        assertEquals(
                "Thorax is signed by itself. Nothing was signed.",
                refusal(() -> mark(0, pass("", "dn-deep", "screening", "dn-pincer")))
                        .detail());
        assertEquals(
                "Thorax is signed by itself. Nothing was signed.",
                refusal(() -> mark(0, pass("thorax", "dn-deep", "landmark", "skin")))
                        .detail());
        assertEquals(0, marks());
    }

    @Test
    void aCriticalFailureEndsTheAssessmentAndTakesWhatWasSigned() {
        mark(0, pass("", "", "screening"));
        assessments.stop(examiner, cast.pathway, 1, "recapping");
        Refusal after = refusal(() -> mark(2, pass("", "", "sharps")));
        assertInstanceOf(Refusal.Conflict.class, after);
        assertTrue(
                after.detail()
                        .matches(
                                "This assessment ended at \\d\\d:\\d\\d UTC with a critical failure\\. Begin a new one\\."),
                after.detail());
        assertEquals("open", item("screening").state());
        assertTrue(passport().failure().contains("capped again"), passport().failure());
        assessments.begin(examiner, cast.pathway);
        mark(0, pass("", "", "screening"));
        assertEquals("short", item("screening").state());
    }

    @Test
    void whatIsMissingIsToldAndNothingIsWritten() {
        assertTrue(refusal(() -> mark(0, pass("", ""))).detail().startsWith("Tick what you saw."));
        assertEquals(
                "Choose the region in which you saw it.",
                refusal(() -> mark(0, pass("", "dn-deep", "landmark"))).detail());
        assertEquals(
                "Choose the technique that you saw.",
                refusal(() -> mark(0, pass("hand", "", "landmark"))).detail());
        assertTrue(
                refusal(() -> mark(0, pass("", "", "acu-cun"))).detail().contains("is on no list of this programme"));
        assertTrue(refusal(() -> mark(0, new TypedMark(List.of("screening"), "", "", "pass", "MRN 0012345")))
                .detail()
                .contains("a record number"));
        assertInstanceOf(Refusal.Stale.class, refusal(() -> mark(3, pass("", "", "screening"))));
        assertEquals(0, marks());
    }

    @Test
    void nothingTickedIsLostByEndingTheAssessment() {
        assertTrue(refusal(() -> assessments.end(examiner, cast.pathway, List.of("sharps")))
                .detail()
                .endsWith("The assessment goes on."));
        mark(0, pass("", "", "sharps"));
        assessments.end(examiner, cast.pathway, List.of());
        assertInstanceOf(Refusal.Conflict.class, refusal(() -> mark(1, pass("", "", "screening"))));
    }

    @Test
    void anExaminerSeesLearnersOfTheirSchoolsAndNeverThemselves() {
        assertEquals(
                List.of("Lena"),
                assessments.candidates(examiner).stream()
                        .map(Assessments.Candidate::learner)
                        .toList());
        Caller stranger = new InLogbook().person("Otto", Role.EXAMINER);
        assertInstanceOf(Refusal.NotFound.class, refusal(() -> assessments.look(stranger, cast.pathway)));
        assertInstanceOf(Refusal.NotFound.class, refusal(() -> assessments.look(cast.supervisor, cast.pathway)));
        String own = cast.joins(examiner);
        assertInstanceOf(Refusal.NotFound.class, refusal(() -> assessments.begin(examiner, own)));
        assertFalse(assessments.candidates(examiner).stream()
                .anyMatch(c -> c.pathway().equals(own)));
    }

    @Test
    void theBodyShowsWhereSomethingIsSigned() {
        assertEquals("", passports.own(cast.learner, "", null).svg());
        mark(0, pass("thorax", "dn-deep", "landmark"));
        Passports.Own own = passports.own(cast.learner, "", null);
        assertTrue(own.svg().contains("class=\"point here\"") || own.svg().contains("class=\"shape here\""));
        assertEquals(1, own.regions().size());
    }

    private static TypedMark notYet(String remark, String... items) {
        return new TypedMark(List.of(items), "", "", "not-yet", remark);
    }

    @Test
    void whatAnExaminerWritesIsReadByTheLearnerAndByTheNextExaminer() {
        mark(0, notYet("You turned away from the bin.", "sharps", "screening"));
        Caller second = cast.person("Ezra", Role.EXAMINER);
        for (Passport passport : List.of(
                passports.own(cast.learner, "", null).passports().get(0),
                assessments.look(second, cast.pathway).passport())) {
            Passport.Item sharps = passport.parts().get(0).items().stream()
                    .filter(item -> item.id().equals("sharps"))
                    .findFirst()
                    .orElseThrow();
            assertEquals("open", sharps.state());
            assertEquals("Edith", sharps.notYet().get(0).who());
            Passport.Remark remark = passport.remarks().get(0);
            assertEquals("You turned away from the bin.", remark.words());
            assertEquals("not-yet", remark.outcome());
            assertEquals(2, remark.items().size());
        }
    }

    @Test
    void aRemarkIsTakenAwayByWhomItIsAboutOrWhoWroteItAndByNobodyElse() {
        mark(0, notYet("Mrs Abernathy waited.", "sharps", "screening"));
        String about = passport().remarks().get(0).mark();
        Caller second = cast.person("Ezra", Role.EXAMINER);
        assertTrue(assessments.look(second, cast.pathway).passport().unredactable());
        assertInstanceOf(Refusal.NotFound.class, refusal(() -> remarks.redact(second, about)));
        assertInstanceOf(Refusal.NotFound.class, refusal(() -> remarks.redact(cast.supervisor, about)));
        assertEquals(
                "Choose the remark. Nothing was deleted.",
                refusal(() -> remarks.redact(cast.learner, null)).detail());
        remarks.redact(cast.learner, about);
        assertTrue(passport().remarks().isEmpty());
        assertEquals(1, item("sharps").notYet().size());
        assertEquals(0, InLogbook.number("select count(*) from skill_mark where remark = ?", "Mrs Abernathy waited."));
        assertInstanceOf(Refusal.NotFound.class, refusal(() -> remarks.redact(cast.learner, about)));
        mark(2, notYet("Mr Abernathy waited.", "sharps"));
        remarks.redact(examiner, passport().remarks().get(0).mark());
        assertTrue(passports.own(cast.learner, "", null).remarks().isEmpty());
    }

    @Test
    void whoLeavesAndJoinsAgainKeepsWhatWasSignedAndWhatFailed() {
        mark(0, pass("", "", "screening"));
        pathways.leave(cast.learner, cast.pathway);
        assertTrue(passports.own(cast.learner, "", null).passports().isEmpty());
        String again = cast.joins(cast.learner, "2026-02-01T00:00:00Z");
        assertEquals(
                1, signatures(passports.own(cast.learner, "", null).passports().get(0)));
        assertEquals(1, signatures(assessments.look(examiner, again).passport()));
        assertEquals(1, assessments.candidates(examiner).get(0).passed());
        assessments.begin(examiner, again);
        assessments.stop(examiner, again, 0, "recapping");
        assertEquals(0, assessments.candidates(examiner).get(0).passed());
        assertEquals(
                0, signatures(passports.own(cast.learner, "", null).passports().get(0)));
    }

    private static long signatures(Passport passport) {
        return passport.parts().stream()
                .flatMap(part -> part.items().stream())
                .mapToLong(item -> item.signatures().size())
                .sum();
    }

    @Test
    void fewStatementsDoIt() throws Exception {
        if (!InStatements.canCount()) {
            return;
        }
        assertTrue(InStatements.of(() -> assessments.candidates(examiner)).size() <= 1);
        assertTrue(
                InStatements.of(() -> assessments.look(examiner, cast.pathway)).size() <= 4);
        assertTrue(InStatements.of(() -> passports.own(cast.learner, "", null)).size() <= 3);
    }
}

package org.needlepoint.certify.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.needlepoint.certify.domain.Facts.Document;
import org.needlepoint.certify.domain.Facts.LawFact;
import org.needlepoint.certify.domain.Facts.QuizFacts;
import org.needlepoint.certify.domain.Facts.SkillMark.Outcome;
import org.needlepoint.certify.domain.Standing.Gap;
import org.needlepoint.content.domain.Requirement;
import org.needlepoint.shared.domain.Fraction;

/** Each rule by example, on records that have all that is asked for but for what the example changes. */
class StandingsTest {

    private static final InRecords RECORDS = new InRecords(42);
    private static final LocalDate TODAY = InRecords.TODAY;

    private static String told(Requirement requirement, Consumer<FactsBuilder> change) {
        FactsBuilder facts = InRecords.complete();
        change.accept(facts);
        return tell(Decisions.standing(requirement, facts.build(), InRecords.NOW));
    }

    private static String tell(Standing standing) {
        if (standing instanceof Standing.Short missing) {
            return missing.have() + " of " + missing.need() + " " + missing.unit();
        }
        if (standing instanceof Standing.Open open) {
            return "open " + open.need() + " " + open.unit();
        }
        if (standing instanceof Standing.Lapsed lapsed) {
            return "lapsed " + lapsed.on();
        }
        return standing instanceof Standing.Barred barred
                ? "barred " + barred.why()
                : standing.getClass().getSimpleName();
    }

    private static void nothing(FactsBuilder facts) {
        facts.documents.clear();
        facts.sessions.clear();
        facts.skills.clear();
        facts.certificates.clear();
        facts.joined.clear();
        facts.laws.clear();
        facts.quizzes.clear();
        facts.courses.clear();
    }

    @Test
    void aCourseIsReadLessonByLesson() {
        Requirement course = new Requirement.CourseRead("course", "c1");
        assertEquals("Met", told(course, facts -> {}));
        assertEquals(
                "1 of 2 LESSONS",
                told(
                        course,
                        facts -> facts.courses.put(
                                "c1",
                                new Facts.CourseFacts(
                                        List.of("l1", "l2"),
                                        List.of(
                                                InRecords.lesson("l1", InRecords.NOW),
                                                InRecords.lesson("gone", InRecords.NOW))))));
        assertEquals("open 0 LESSONS", told(course, StandingsTest::nothing));
    }

    @Test
    void aQuizCountsAsLongAsItIsFresh() {
        Requirement quiz = new Requirement.QuizPassed("exam", "final", Optional.of(Period.ofYears(2)));
        assertEquals("Met", told(quiz, facts -> {}));
        assertEquals("open 80 PERCENT", told(quiz, facts -> facts.quizzes.put("final", new QuizFacts(80, List.of()))));
        assertEquals("open 100 PERCENT", told(quiz, StandingsTest::nothing));
        LocalDate last = TODAY.minusYears(2);
        assertEquals("Met", told(quiz, facts -> passedOn(facts, last)));
        assertEquals("lapsed " + TODAY.minusDays(1), told(quiz, facts -> passedOn(facts, last.minusDays(1))));
        assertEquals(
                "Met",
                told(
                        new Requirement.QuizPassed("exam", "final", Optional.empty()),
                        facts -> passedOn(facts, last.minusDays(1))));
    }

    @Test
    void aPassIsNotLostToABetterAttemptThatMissedSomethingCritical() {
        Requirement quiz = new Requirement.QuizPassed("exam", "final", Optional.empty());
        assertEquals(
                "Met",
                told(
                        quiz,
                        facts -> facts.quizzes.computeIfPresent(
                                "final",
                                (id, results) -> InRecords.with(
                                        results,
                                        new Facts.Result(
                                                "better",
                                                "blueprint",
                                                List.of(),
                                                Fraction.ONE,
                                                false,
                                                InRecords.NOW)))));
    }

    @Test
    void hoursAddUpFromStudyAndPapersExactly() {
        // three lessons of 40 minutes and one quiz of 15: 2.25 hours, and papers on two hours
        assertEquals("Met", told(InProgramme.THEORY, facts -> {}));
        assertEquals("Met", told(hours(42), facts -> {}));
        assertEquals("42 of 43 HOURS", told(hours(43), facts -> {}));
        assertEquals("22 of 40 HOURS", told(hours(40), facts -> facts.documents.clear()));
        assertEquals("open 40 HOURS", told(hours(40), StandingsTest::nothing));
        assertEquals("Waiting", told(hours(40), facts -> {
            nothing(facts);
            facts.documents.add(waiting(Document.Type.THEORY));
        }));
    }

    @Test
    void hoursInPersonCountForTheirModality() {
        Requirement hours = new Requirement.InPersonHours("hours", Optional.of("dn"), 270);
        assertEquals("Met", told(hours, facts -> {}));
        assertEquals(
                "open 270 HOURS", told(new Requirement.InPersonHours("hours", Optional.of("ims"), 270), facts -> {}));
        assertEquals("Met", told(new Requirement.InPersonHours("hours", Optional.empty(), 270), facts -> {}));
    }

    @Test
    void sessionsCountByRegionAndTechniqueToo() {
        assertEquals("Met", told(InProgramme.SESSIONS, facts -> {}));
        FactsBuilder facts = InRecords.complete();
        facts.sessions.remove(0);
        facts.sessions.replaceAll(session -> new Facts.Session(
                session.id(),
                session.pathway(),
                session.on(),
                session.modality(),
                session.technique(),
                Set.of("neck"),
                session.hash(),
                session.supervisor(),
                session.signedAt(),
                Optional.empty()));
        Standing.Short missing =
                (Standing.Short) Decisions.standing(InProgramme.SESSIONS, facts.build(), InRecords.NOW);
        assertEquals("3 of 4 SESSIONS", tell(missing));
        assertEquals(List.of(new Gap("thorax", 0, 2)), missing.gaps());
        facts.sessions.add(RECORDS.session(TODAY.minusDays(1), Set.of("neck"), "deep"));
        assertEquals("4 of 4 SESSIONS", tell(Decisions.standing(InProgramme.SESSIONS, facts.build(), InRecords.NOW)));
    }

    @Test
    void caseReportsCountByTheirType() {
        assertEquals("Met", told(new Requirement.CaseReports("cases", "full", Optional.of("dn"), 2), facts -> {}));
        assertEquals(
                "2 of 3 REPORTS",
                told(new Requirement.CaseReports("cases", "full", Optional.of("dn"), 3), facts -> {}));
        assertEquals(
                "open 1 REPORTS",
                told(new Requirement.CaseReports("cases", "neuro", Optional.of("dn"), 1), facts -> {}));
    }

    @Test
    void papersOfAnotherSystemDoNotCount() {
        assertEquals(
                "open 1 REPORTS",
                told(new Requirement.CaseReports("cases", "full", Optional.of("acu"), 1), facts -> {}));
        assertEquals("22 of 40 HOURS", told(theory("acu"), facts -> {}));
        assertEquals("Met", told(theory("acu"), facts -> facts.documents.replaceAll(paper -> of("", paper))));
        assertEquals(
                "open 270 HOURS",
                told(
                        new Requirement.InPersonHours("hours", Optional.of("dn"), 270),
                        facts -> facts.documents.replaceAll(paper -> of("", paper))));
    }

    private static Requirement theory(String modality) {
        Requirement.TheoryHours theory = (Requirement.TheoryHours) InProgramme.THEORY;
        return new Requirement.TheoryHours("theory", Optional.of(modality), 40, theory.study());
    }

    private static Document of(String modality, Document paper) {
        return new Document(
                paper.id(),
                paper.type(),
                paper.subtype(),
                paper.tenths(),
                modality,
                paper.programmeId(),
                paper.from(),
                paper.until(),
                paper.hash(),
                paper.submittedAt(),
                paper.acceptedAt(),
                paper.refusedAt(),
                paper.withdrawnAt());
    }

    @Test
    void everyItemIsSignedByEachOfTheAssessors() {
        assertEquals("Met", told(InProgramme.SKILLS, facts -> {}));
        assertEquals("5 of 6 ITEMS", told(InProgramme.SKILLS, facts -> facts.skills.remove(0)));
        assertEquals("5 of 6 ITEMS", told(InProgramme.SKILLS, facts -> {
            Facts.SkillMark twice = facts.skills.remove(0);
            facts.skills.add(RECORDS.mark(twice.item(), "examiner-2", InRecords.days(1), Outcome.PASS));
        }));
        assertEquals("open 6 ITEMS", told(InProgramme.SKILLS, facts -> facts.skills.clear()));
        assertEquals(
                "Met",
                told(
                        InProgramme.SKILLS,
                        facts -> facts.skills.add(
                                RECORDS.mark("hands", "examiner-1", InRecords.days(1), Outcome.NOT_YET))));
    }

    @Test
    void aCriticalFailureTakesBackWhatWasSignedBefore() {
        Facts.SkillMark failure = RECORDS.mark("recapping", "examiner-1", InRecords.days(5), Outcome.CRITICAL);
        assertEquals("barred CRITICAL_FAILURE", told(InProgramme.SKILLS, facts -> facts.skills.add(failure)));
        assertEquals("1 of 6 ITEMS", told(InProgramme.SKILLS, facts -> {
            facts.skills.add(failure);
            facts.skills.add(RECORDS.mark("hands", "examiner-1", InRecords.days(4), Outcome.PASS));
        }));
    }

    @Test
    void signedSkillsLapse() {
        Requirement week =
                new Requirement.SkillsSigned("skills", List.of("core", "needling"), 2, Optional.of(Period.ofDays(7)));
        assertEquals("lapsed " + TODAY.minusDays(69).plusDays(7), told(week, facts -> {}));
    }

    @Test
    void anotherCertificateIsInForceOrTellsWhyNot() {
        Requirement held = new Requirement.CertificateHeld("safety", "ns");
        assertEquals("Met", told(held, facts -> {}));
        assertEquals("open 1 PAPERS", told(held, facts -> facts.certificates.clear()));
        assertEquals(
                "lapsed " + TODAY.minusDays(1),
                told(
                        held,
                        facts -> facts.certificates.set(
                                0, InRecords.held("ns", 1, TODAY.minusYears(2).minusDays(1)))));
        assertEquals(
                "barred REVOKED",
                told(
                        held,
                        facts -> facts.certificates.add(InRecords.held(
                                "ns", 2, TODAY, new Held.Act(1, Held.Act.Kind.REVOKED, InRecords.NOW.minusMillis(1))))),
                "its renewal was revoked");
        for (Held.Act.Kind kind : List.of(Held.Act.Kind.REVOKED, Held.Act.Kind.SUSPENDED)) {
            assertEquals(
                    "barred " + kind,
                    told(
                            held,
                            facts -> facts.certificates.set(
                                    0, InRecords.held("ns", 1, TODAY, new Held.Act(1, kind, InRecords.NOW)))));
        }
    }

    @Test
    void aLicenceIsInDateAndOldEnough() {
        Requirement two = new Requirement.LicenceAccepted("licence", Optional.of(Period.ofYears(2)));
        Requirement three = new Requirement.LicenceAccepted("licence", Optional.of(Period.ofYears(3)));
        assertEquals("Met", told(two, facts -> {}));
        assertEquals("800 of 1096 DAYS", told(three, facts -> {}));
        assertEquals("open 1 PAPERS", told(two, StandingsTest::nothing));
        assertEquals("lapsed " + TODAY.minusDays(1), told(two, facts -> {
            nothing(facts);
            facts.documents.add(
                    RECORDS.paper(Document.Type.LICENCE, TODAY.minusYears(3).minusDays(1), 0, ""));
        }));
    }

    @Test
    void lifeSupportIsInDate() {
        Requirement cpr = new Requirement.CprInDate("cpr");
        assertEquals("open 1 PAPERS", told(cpr, facts -> {}));
        assertEquals(
                "Met",
                told(cpr, facts -> facts.documents.add(RECORDS.paper(Document.Type.CPR, TODAY.minusYears(3), 0, ""))));
        assertEquals("Waiting", told(cpr, facts -> facts.documents.add(waiting(Document.Type.CPR))));
    }

    @Test
    void theLawAllowsForbidsOrDoesNotSay() {
        Requirement law = new Requirement.LawAllows("law", "dn");
        assertEquals("Met", told(law, facts -> {}));
        assertEquals("Unknown", told(law, facts -> facts.laws.clear()));
        for (String says : List.of("no", "unclear")) {
            assertEquals(
                    says.equals("no") ? "barred LAW" : "Unknown",
                    told(
                            law,
                            facts -> facts.laws.set(0, new LawFact("us-xx", "2026-01-01", "rev", Map.of("dn", says)))));
        }
        assertEquals("Unknown", told(new Requirement.LawAllows("law", "acu"), facts -> {}));
    }

    @Test
    void consentIsToItsOwnForm() {
        assertEquals("Met", told(new Requirement.ConsentGiven("consent", "practice"), facts -> {}));
        assertEquals("open 1 PAPERS", told(new Requirement.ConsentGiven("consent", "other"), facts -> {}));
    }

    @Test
    void whatIsOnlyStatedIsUnknown() {
        assertEquals("Unknown", told(new Requirement.Stated("plan", "Part of the plan of care."), facts -> {}));
        assertEquals("open 200 CREDITS", told(InProgramme.CREDITS, facts -> {}));
    }

    private static Requirement hours(int tenths) {
        Requirement.TheoryHours theory = (Requirement.TheoryHours) InProgramme.THEORY;
        return new Requirement.TheoryHours("theory", Optional.empty(), tenths, theory.study());
    }

    private static Document waiting(Document.Type type) {
        Document paper = RECORDS.paper(type, TODAY.minusDays(3), 50, "");
        return new Document(
                paper.id(),
                type,
                "",
                paper.tenths(),
                "dn",
                "",
                paper.from(),
                paper.until(),
                "hash",
                paper.submittedAt(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static void passedOn(FactsBuilder facts, LocalDate day) {
        facts.quizzes.put(
                "final",
                new QuizFacts(
                        80, List.of(RECORDS.result(true, day.atTime(23, 59).toInstant(ZoneOffset.UTC)))));
    }
}

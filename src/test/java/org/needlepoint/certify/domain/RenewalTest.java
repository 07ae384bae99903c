package org.needlepoint.certify.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.needlepoint.certify.domain.Decision.Hold.Why;
import org.needlepoint.certify.domain.Decision.Path;
import org.needlepoint.certify.domain.Facts.CreditCount;
import org.needlepoint.certify.domain.Facts.Document;
import org.needlepoint.certify.domain.Facts.SkillMark.Outcome;
import org.needlepoint.certify.domain.Facts.Waiver;
import org.needlepoint.certify.domain.Held.Act;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.content.domain.Requirement;

class RenewalTest {

    private static final Programme PROGRAMME = InProgramme.whole();

    /** The last valid day of the certificate that all of these hold. */
    private static final LocalDate LAST = InRecords.TODAY.plusYears(2);

    private static FactsBuilder holding(Act... acts) {
        FactsBuilder facts = InRecords.complete();
        facts.certificates.add(InRecords.held("dn", 1, InRecords.TODAY, acts));
        return facts;
    }

    private static Decision on(FactsBuilder facts, LocalDate day) {
        return Decisions.decide(PROGRAMME, facts.build(), noon(day));
    }

    private static Optional<Decision.Hold> hold(FactsBuilder facts, LocalDate day) {
        return assertInstanceOf(Decision.NotYet.class, on(facts, day)).hold();
    }

    private static Map<String, LocalDate> again(FactsBuilder facts, LocalDate day) {
        return Decisions.again(PROGRAMME, facts.build(), noon(day));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private static void refresh(FactsBuilder facts, LocalDate day) {
        Instant at = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
        InRecords records = new InRecords(7);
        facts.quizzes.computeIfPresent("final", (id, quiz) -> InRecords.with(quiz, records.result(true, at)));
        facts.documents.add(records.paper(Document.Type.CPR, day.minusDays(1), 0, ""));
        for (String category : List.of("safety", "ethics", "other")) {
            facts.credits.add(new CreditCount("activity-" + category, "own", category, 80, 80, day, at));
        }
    }

    @Test
    void aCertificateInForceIsNotGrantedTwice() {
        assertEquals(
                Optional.of(new Decision.Hold(Why.IN_FORCE, Optional.of(LAST.minusDays(180)))),
                hold(holding(), InRecords.TODAY.plusDays(1)));
        assertEquals(Path.RENEWAL, on(holding(), InRecords.TODAY.plusDays(1)).path());
    }

    @Test
    void theWindowOpensAndTheGraceEndsOnTheirDays() {
        for (LocalDate day : List.of(LAST.minusDays(180), LAST, LAST.plusDays(60))) {
            FactsBuilder facts = holding();
            refresh(facts, day);
            Decision.Granted granted = assertInstanceOf(Decision.Granted.class, on(facts, day), day.toString());
            assertEquals(Path.RENEWAL, granted.path());
            assertEquals(day, granted.from());
            assertEquals(Optional.of(LAST.plusYears(2)), granted.until());
        }
        FactsBuilder early = holding();
        refresh(early, LAST.minusDays(181));
        assertTrue(hold(early, LAST.minusDays(181)).isPresent());
        FactsBuilder late = holding();
        refresh(late, LAST.plusDays(61));
        assertEquals(Path.FIRST, on(late, LAST.plusDays(61)).path());
    }

    @Test
    void aLapsedCertificateDoesNotComeBackByItself() {
        LocalDate day = LAST.plusDays(61);
        FactsBuilder facts = holding();
        facts.documents.add(new InRecords(3).paper(Document.Type.LICENCE, day.minusDays(1), 0, ""));
        facts.certificates.add(InRecords.held("ns", 2, day.minusDays(1)));
        List<String> missing = missing(on(facts, day));
        assertEquals(List.of("exam", "skills"), missing);
        refresh(facts, day);
        examined(facts, day);
        Decision.Granted granted = assertInstanceOf(Decision.Granted.class, on(facts, day));
        assertEquals(Optional.of(day.plusYears(2)), granted.until());
    }

    @Test
    void aRevokedCertificateIsEarnedAnew() {
        LocalDate day = InRecords.TODAY.plusDays(20);
        Act revoked = new Act(1, Act.Kind.REVOKED, day.minusDays(5).atTime(1, 0).toInstant(ZoneOffset.UTC));
        FactsBuilder facts = holding(revoked);
        assertEquals(Path.FIRST, on(facts, day).path());
        assertEquals(List.of("exam", "skills"), missing(on(facts, day)));
        examined(facts, day.minusDays(5));
        assertEquals(List.of("exam", "skills"), missing(on(facts, day)), "the day of the revocation");
        refresh(facts, day);
        examined(facts, day);
        assertInstanceOf(Decision.Granted.class, on(facts, day));
    }

    @Test
    void aRenewalThatWasRevokedIsNotRenewedAgainFromTheOneBefore() {
        LocalDate day = LAST.minusDays(10);
        FactsBuilder facts = holding();
        refresh(facts, day);
        Instant at = day.atTime(11, 0).toInstant(ZoneOffset.UTC);
        facts.certificates.add(new Held(
                "dn-2",
                "dn",
                2,
                day,
                Optional.of(LAST.plusYears(2)),
                at,
                true,
                List.of(new Act(1, Act.Kind.REVOKED, at.plusSeconds(60)))));
        Decision decision = on(facts, day);
        assertEquals(Path.FIRST, decision.path());
        assertEquals(List.of("licence", "exam", "skills", "safety"), missing(decision));
        LocalDate next = day.plusDays(1);
        facts.documents.add(new InRecords(3).paper(Document.Type.LICENCE, day, 0, ""));
        facts.certificates.add(InRecords.held("ns", 2, day));
        refresh(facts, next);
        examined(facts, next);
        assertInstanceOf(
                Decision.Granted.class,
                on(facts, next),
                "the one that it renewed ends later, and nobody waits for that");
    }

    @Test
    void aProgrammeThatNamesNothingToDoAgainAsksForAllAgain() {
        Programme plain = InProgramme.of(
                "dn",
                Programme.Joining.OPEN,
                List.of(),
                List.of(
                        new Requirement.CourseRead("course", "c1"),
                        new Requirement.QuizPassed("quiz", "q1", Optional.empty()),
                        InProgramme.EXAM),
                InProgramme.TWO_YEARS_FROM_ISSUE,
                Optional.empty());
        Instant revoked = InRecords.NOW.plusSeconds(86_400);
        FactsBuilder facts = holding(new Act(1, Act.Kind.REVOKED, revoked));
        Instant later = revoked.plusSeconds(2 * 86_400);
        assertEquals(List.of("quiz", "exam"), missing(Decisions.decide(plain, facts.build(), later)));
        facts.quizzes.computeIfPresent("q1", (id, quiz) -> InRecords.with(quiz, new InRecords(9).result(true, later)));
        assertEquals(
                List.of("exam"),
                missing(Decisions.decide(plain, facts.build(), later)),
                "the exam that it may have been revoked for");
        facts.quizzes.computeIfPresent(
                "final", (id, quiz) -> InRecords.with(quiz, new InRecords(9).result(true, later)));
        assertInstanceOf(Decision.Granted.class, Decisions.decide(plain, facts.build(), later));
    }

    @Test
    void whatCannotBeRepeatedAsksForSomethingNew() {
        Programme plain = InProgramme.asking(new Requirement.CourseRead("course", "c1"));
        Instant revoked = InRecords.NOW.plusSeconds(86_400);
        Decision.NotYet idle = assertInstanceOf(
                Decision.NotYet.class,
                Decisions.decide(
                        plain, holding(new Act(1, Act.Kind.REVOKED, revoked)).build(), revoked.plusSeconds(86_400)));
        assertEquals(Optional.of(new Decision.Hold(Why.ANEW, Optional.empty())), idle.hold());
    }

    @Test
    void theGraceRunsFromTheDayOnWhichADoubtEnded() {
        LocalDate lifted = LAST.plusDays(100);
        for (Act.Kind kind : List.of(Act.Kind.SUSPENDED, Act.Kind.REVOCATION_ASKED)) {
            Act.Kind end = kind == Act.Kind.SUSPENDED ? Act.Kind.REINSTATED : Act.Kind.REVOCATION_DROPPED;
            FactsBuilder facts = holding(new Act(1, kind, noon(LAST.minusDays(5))), new Act(2, end, noon(lifted)));
            refresh(facts, lifted.plusDays(60));
            assertEquals(Path.RENEWAL, on(facts, lifted.plusDays(60)).path());
            assertEquals(Path.FIRST, on(facts, lifted.plusDays(61)).path());
        }
    }

    @Test
    void aDoubtThatEndedInTimeOrBeganTooLateGivesNoMoreTime() {
        FactsBuilder early = holding(
                new Act(1, Act.Kind.SUSPENDED, noon(LAST.minusDays(30))),
                new Act(2, Act.Kind.REINSTATED, noon(LAST.minusDays(20))));
        assertEquals(Path.RENEWAL, on(early, LAST.plusDays(60)).path());
        assertEquals(Path.FIRST, on(early, LAST.plusDays(61)).path());
        FactsBuilder late = holding(
                new Act(1, Act.Kind.SUSPENDED, noon(LAST.plusDays(61))),
                new Act(2, Act.Kind.REINSTATED, noon(LAST.plusDays(70))));
        assertEquals(Path.FIRST, on(late, LAST.plusDays(71)).path());
    }

    @Test
    void whatCountsNoMoreIsToldWithTheDay() {
        LocalDate day = InRecords.TODAY.plusDays(1);
        assertEquals(Map.of("again", InRecords.TODAY), again(holding(), day));
        FactsBuilder never = holding();
        never.quizzes.computeIfPresent("final", (id, quiz) -> new Facts.QuizFacts(80, List.of()));
        assertEquals(Map.of(), again(never, day), "it was never taken");
        FactsBuilder lapsed = holding();
        LocalDate late = LAST.plusDays(61);
        assertEquals(Map.of("exam", LAST, "skills", LAST), again(lapsed, late));
        refresh(lapsed, late);
        assertEquals(Map.of("skills", LAST), again(lapsed, late));
        assertEquals(Map.of(), again(InRecords.complete(), InRecords.TODAY));
    }

    @Test
    void whoLeavesAndJoinsAgainKeepsWhatWasSigned() {
        FactsBuilder facts = InRecords.complete();
        Facts.Joined left = facts.joined.remove(0);
        facts.joined.add(new Facts.Joined(
                left.id(), "dn", left.at(), "us-yy", "practice", left.consentAt(), Optional.of(InRecords.days(20))));
        assertEquals(Optional.of(new Decision.Hold(Why.NOT_JOINED, Optional.empty())), hold(facts, InRecords.TODAY));
        facts.joined.add(
                new Facts.Joined("way-2", "dn", InRecords.days(10), "us-xx", "", Optional.empty(), Optional.empty()));
        assertEquals(List.of("consent"), missing(on(facts, InRecords.TODAY)), "consent is given anew");
    }

    @Test
    void nobodyWaivesAlone() {
        FactsBuilder facts = InRecords.complete();
        facts.documents.removeIf(paper -> paper.type() == Document.Type.IN_PERSON);
        facts.waivers.add(new Waiver("alone", "dn", "hours", "Ill.", "a", "a", InRecords.days(1)));
        assertEquals(List.of("hours"), missing(on(facts, InRecords.TODAY)));
        facts.waivers.add(waiver("hours", InRecords.days(1)));
        assertInstanceOf(Decision.Granted.class, on(facts, InRecords.TODAY));
    }

    @Test
    void whatIsSuspendedOrUnderReviewWaits() {
        LocalDate day = LAST.minusDays(10);
        for (Act.Kind kind : List.of(Act.Kind.SUSPENDED, Act.Kind.REVOCATION_ASKED)) {
            FactsBuilder facts = holding(new Act(1, kind, InRecords.NOW.plusSeconds(1)));
            refresh(facts, day);
            Why why = kind == Act.Kind.SUSPENDED ? Why.SUSPENDED : Why.UNDER_REVIEW;
            assertEquals(Optional.of(new Decision.Hold(why, Optional.empty())), hold(facts, day));
            assertEquals(Optional.of(new Decision.Hold(why, Optional.empty())), hold(facts, LAST.plusDays(400)));
        }
    }

    @Test
    void whoHasToJoinAndDidNotIsGrantedNothing() {
        FactsBuilder facts = InRecords.complete();
        facts.joined.clear();
        Decision.NotYet decision = assertInstanceOf(Decision.NotYet.class, on(facts, InRecords.TODAY));
        assertEquals(Optional.of(new Decision.Hold(Why.NOT_JOINED, Optional.empty())), decision.hold());
    }

    @Test
    void aWaiverLastsOneCycle() {
        LocalDate day = LAST.minusDays(10);
        FactsBuilder facts = holding();
        refresh(facts, day);
        facts.documents.removeIf(paper -> paper.type() == Document.Type.CPR);
        assertEquals(List.of("cpr"), missing(on(facts, day)));
        facts.waivers.add(waiver("cpr", InRecords.NOW.minusSeconds(86_400)));
        assertEquals(List.of("cpr"), missing(on(facts, day)));
        facts.waivers.add(waiver("cpr", InRecords.NOW.plusSeconds(86_400)));
        assertInstanceOf(Decision.Granted.class, on(facts, day));
    }

    @Test
    void someThingsAreNeverWaived() {
        FactsBuilder facts = new FactsBuilder(ZoneOffset.UTC);
        InProgramme.whole().first().forEach(r -> facts.waivers.add(waiver(r.id(), InRecords.days(1))));
        facts.joined.addAll(InRecords.complete().joined);
        facts.joined.replaceAll(way ->
                new Facts.Joined(way.id(), way.programmeId(), way.at(), "", "", Optional.empty(), Optional.empty()));
        assertEquals(List.of("law", "consent", "skills", "safety"), missing(on(facts, InRecords.TODAY)));
    }

    @Test
    void aProgrammeWithoutARenewalIsEarnedAgainOnceItsCertificateHasExpired() {
        Programme plain = InProgramme.asking(new Requirement.QuizPassed("exam", "final", Optional.empty()));
        FactsBuilder facts = holding();
        Instant midnight = LAST.plusDays(1).atTime(0, 0).toInstant(ZoneOffset.UTC);
        Decision.NotYet held = assertInstanceOf(
                Decision.NotYet.class, Decisions.decide(plain, facts.build(), midnight.minusMillis(1)));
        assertEquals(Optional.of(new Decision.Hold(Why.IN_FORCE, Optional.of(LAST.plusDays(1)))), held.hold());
        assertEquals(List.of("exam"), missing(Decisions.decide(plain, facts.build(), midnight)));
        facts.quizzes.computeIfPresent(
                "final", (id, quiz) -> InRecords.with(quiz, new InRecords(9).result(true, midnight)));
        assertInstanceOf(Decision.Granted.class, Decisions.decide(plain, facts.build(), midnight));
    }

    @Property(tries = 200)
    void aDayEndsWhereTheIssuerSits(@ForAll @IntRange(min = -14, max = 14) int hours) {
        ZoneId zone = ZoneId.of(
                hours == 0
                        ? "UTC"
                        : "Etc/GMT" + (hours > 0 ? "-" : "+") + Math.min(Math.abs(hours), hours > 0 ? 14 : 12));
        Programme plain = InProgramme.asking(new Requirement.QuizPassed("exam", "final", Optional.empty()));
        FactsBuilder there = new FactsBuilder(zone);
        FactsBuilder all = holding();
        there.courses.putAll(all.courses);
        there.quizzes.putAll(all.quizzes);
        there.documents.addAll(all.documents);
        there.certificates.addAll(all.certificates);
        Instant midnight = LAST.plusDays(1).atStartOfDay(zone).toInstant();
        there.quizzes.computeIfPresent(
                "final", (id, quiz) -> InRecords.with(quiz, new InRecords(9).result(true, midnight)));
        assertInstanceOf(Decision.NotYet.class, Decisions.decide(plain, there.build(), midnight.minusMillis(1)));
        Decision.Granted granted =
                assertInstanceOf(Decision.Granted.class, Decisions.decide(plain, there.build(), midnight));
        assertEquals(LAST.plusDays(1), granted.from());
    }

    private static void examined(FactsBuilder facts, LocalDate day) {
        InRecords records = new InRecords(day.toEpochDay());
        Instant at = day.atTime(8, 0).toInstant(ZoneOffset.UTC);
        for (String item : List.of("hands", "count", "twitch")) {
            facts.skills.add(records.mark(item, "examiner-1", at, Outcome.PASS));
            facts.skills.add(records.mark(item, "examiner-2", at, Outcome.PASS));
        }
    }

    private static Waiver waiver(String requirement, Instant at) {
        return new Waiver(requirement + at, "dn", requirement, "Ill.", "a", "b", at);
    }

    private static List<String> missing(Decision decision) {
        return decision.standings().stream()
                .filter(standing -> !standing.done())
                .map(standing -> standing.requirement().id())
                .toList();
    }
}

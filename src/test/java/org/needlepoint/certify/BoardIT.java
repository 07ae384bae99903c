package org.needlepoint.certify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.needlepoint.account.Accounts;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Role;
import org.needlepoint.certify.BoardQuery.Cursor;
import org.needlepoint.certify.BoardQuery.Whose;
import org.needlepoint.certify.domain.BoardLine;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.certify.domain.Summary;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.course.Reading;
import org.needlepoint.credential.Certificates;
import org.needlepoint.credential.InGraduate;
import org.needlepoint.credential.Revocations;
import org.needlepoint.credential.Suspensions;
import org.needlepoint.logbook.InLogbook;
import org.needlepoint.logbook.Pathways;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.PublicId;
import org.needlepoint.shared.domain.Refusal;
import org.needlepoint.testing.InStatements;

/** What the board shows is what a decision says, whatever was done; and it costs little. */
@ArquillianTest
class BoardIT {

    private static final String FOUNDATIONS = "needling-foundations";
    private static final String DRY_NEEDLING = "dry-needling-practitioner";
    private static final Caller ADMIN = new Caller(1, "0".repeat(26), "Adam", true, List.of());
    private static final Caller OTHER = new Caller(2, "1".repeat(26), "Aisha", true, List.of());

    @Inject
    private Board board;

    @Inject
    private Standings standings;

    @Inject
    private CurrentFacts currentFacts;

    @Inject
    private Deciding deciding;

    @Inject
    private Courseware courseware;

    @Inject
    private Reading reading;

    @Inject
    private Renewals renewals;

    @Inject
    private Certificates certificates;

    @Inject
    private Revocations revocations;

    @Inject
    private Suspensions suspensions;

    @Inject
    private Waivers waivers;

    @Inject
    private Pathways pathways;

    @Inject
    private Accounts accounts;

    @Test
    void joiningAndLeavingShow() {
        Caller anna = new InLogbook().person("Anna", Role.TRAINEE);
        assertEquals(Optional.empty(), row(anna.accountId(), DRY_NEEDLING));
        String shown = pathways.offer(Optional.empty(), DRY_NEEDLING).policy().shown();
        String way = pathways.join(anna, DRY_NEEDLING, "", "us-fl", shown, true).publicId();
        asDecided(anna.accountId());
        assertTrue(row(anna.accountId(), DRY_NEEDLING).orElseThrow().contains(" licence "));
        assertEquals("Northgate", line(DRY_NEEDLING, anna.publicId()).school());
        pathways.leave(anna, way);
        assertEquals(Optional.empty(), row(anna.accountId(), DRY_NEEDLING));
        asDecided(anna.accountId());
    }

    @Test
    void readingAGrantAndWhatIsDoneToItShow() {
        List<String> lessons = InGraduate.lessons(courseware.current());
        InGraduate greta = new InGraduate("Greta")
                .hasRead(lessons.subList(1, lessons.size()))
                .hasPassed(InGraduate.QUIZZES.subList(0, 3));
        reading.markRead(greta.caller(), lessons.get(0), "");
        asDecided(greta.accountId);
        assertEquals(Optional.of("4/5 final OPEN "), row(greta.accountId, FOUNDATIONS));
        greta.hasPassed(List.of("nf-final"));
        renewals.renew(greta.caller(), FOUNDATIONS);
        asDecided(greta.accountId);
        assertTrue(row(greta.accountId, FOUNDATIONS).orElseThrow().contains(" IN_FORCE GRANTED "));
        String certificate =
                certificates.newest(greta.caller()).get(FOUNDATIONS).publicId();
        suspensions.suspend(ADMIN, certificate, 0, "A doubt.");
        asDecided(greta.accountId);
        assertTrue(row(greta.accountId, FOUNDATIONS).orElseThrow().contains(" SUSPENDED SUSPENDED "));
        suspensions.reinstate(ADMIN, certificate, 1, "None left.");
        revocations.ask(ADMIN, certificate, 2, "Another doubt.");
        asDecided(greta.accountId);
        revocations.confirm(OTHER, certificate, 3, "It was right.");
        asDecided(greta.accountId);
        assertTrue(row(greta.accountId, FOUNDATIONS).orElseThrow().endsWith(" REVOKED "));
    }

    @Test
    void aWaiverShows() {
        Caller wera = new InLogbook().learner;
        rebuild();
        assertTrue(row(wera.accountId(), DRY_NEEDLING).orElseThrow().contains(" licence "));
        waivers.propose(ADMIN, wera.publicId(), DRY_NEEDLING, "licence", "Examined elsewhere.");
        String id = waivers.waiting(ADMIN).stream()
                .filter(line -> line.person().publicId().equals(wera.publicId()))
                .findFirst()
                .orElseThrow()
                .id();
        waivers.confirm(OTHER, id);
        asDecided(wera.accountId());
        assertFalse(row(wera.accountId(), DRY_NEEDLING).orElseThrow().contains(" licence "));
    }

    /** A day passes by moving the dates of what is on record back by one. */
    @Test
    void theJobShowsWhatANewDayBrings() {
        Caller lena = new InLogbook().learner;
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        String licence = PublicId.next();
        InLogbook.run(
                "insert into evidence (public_id, account_id, type, subtype, title, tenths, modality, from_on, until_on, note,"
                        + " state, submitted_by, submitted_at, decided_by, decided_at, reason) values (?, ?, 'LICENCE', '',"
                        + " 'A licence', 0, '', ?, ?, '', 'ACCEPTED', ?, ?, 'admin', ?, '')",
                licence,
                lena.accountId(),
                today.minusYears(9),
                today,
                lena.publicId(),
                OffsetDateTime.parse("2026-01-05T00:00:00Z"),
                OffsetDateTime.parse("2026-01-06T00:00:00Z"));
        rebuild();
        asDecided(lena.accountId());
        assertFalse(row(lena.accountId(), DRY_NEEDLING).orElseThrow().contains(" licence "));
        String due = "select recheck_on from programme_standing where account_id = ? and programme_id = ?";
        assertEquals(
                today.plusDays(1).toString(),
                InLogbook.text(due, lena.accountId(), DRY_NEEDLING).orElseThrow());
        InLogbook.run("update evidence set until_on = ? where public_id = ?", today.minusDays(1), licence);
        InLogbook.run("update programme_standing set recheck_on = ? where account_id = ?", today, lena.accountId());
        rebuild();
        asDecided(lena.accountId());
        assertTrue(row(lena.accountId(), DRY_NEEDLING).orElseThrow().contains(" licence "));
    }

    @Test
    void theJobMakesWhatIsMissingOrOfAnotherText() {
        InGraduate nora = new InGraduate("Nora")
                .hasRead(InGraduate.lessons(courseware.current()).subList(0, 2));
        rebuild();
        asDecided(nora.accountId);
        assertEquals(Optional.of("0/5 lessons OPEN "), row(nora.accountId, FOUNDATIONS));
        InLogbook.run("update programme_standing set revision = 'old', met = 4 where account_id = ?", nora.accountId);
        InLogbook.run(
                "insert into programme_standing (account_id, programme_id, revision, met, asked, waiting_for, stage)"
                        + " values (?, 'no-more', 'old', 0, 1, 'x', 'OPEN')",
                nora.accountId);
        rebuild();
        asDecided(nora.accountId);
        assertEquals(Optional.empty(), row(nora.accountId, "no-more"));
    }

    @Test
    void whoseAccountIsClosedIsNotOnTheBoard() {
        Caller clara = new InLogbook().learner;
        rebuild();
        assertTrue(row(clara.accountId(), DRY_NEEDLING).isPresent());
        accounts.close(ADMIN, clara.publicId());
        assertEquals(Optional.empty(), row(clara.accountId(), DRY_NEEDLING));
        rebuild();
        assertEquals(Optional.empty(), row(clara.accountId(), DRY_NEEDLING));
        accounts.reopen(ADMIN, clara.publicId());
        asDecided(clara.accountId());
        assertTrue(row(clara.accountId(), DRY_NEEDLING).isPresent());
    }

    @Test
    void eachListHasEverybodyOnceInPages() {
        InLogbook school = new InLogbook();
        for (int i = 0; i < 60; i++) {
            Caller learner = school.person("Learner " + i, Role.TRAINEE);
            school.joins(learner);
        }
        rebuild();
        YearMonth month = YearMonth.now(ZoneOffset.UTC).plusMonths(2);
        InLogbook.run(
                "update programme_standing set held_until = ? where programme_id = ? and account_id in"
                        + " (select account_id from pathway where organisation_id = ?)",
                month.atDay(7),
                DRY_NEEDLING,
                school.school);
        assertTrue(view(new Whose.EndingSoon(), Optional.empty()).months().get(month) >= 61);
        for (Whose whose : List.of(
                new Whose.Everybody(),
                new Whose.EndingIn(month),
                new Whose.EndingSoon(),
                new Whose.WaitingFor("licence"))) {
            List<String> seen = all(whose);
            assertEquals(seen.size(), seen.stream().distinct().count(), whose.toString());
            assertTrue(seen.size() >= 61, whose.toString());
        }
        BoardView view = view(new Whose.Everybody(), Optional.empty());
        assertEquals(Board.PAGE, view.lines().size());
        assertEquals(
                view.people(),
                all(new Whose.Everybody()).size()
                        - all(new Whose.WaitingFor("NOT_JOINED")).size());
    }

    @Test
    @DisabledIfSystemProperty(
            named = "needlepoint.test.database",
            matches = "postgresql",
            disabledReason = "It does not tell its statements")
    void threeStatementsShowIt() throws Exception {
        new InLogbook();
        rebuild();
        for (Whose whose : List.of(new Whose.Everybody(), new Whose.EndingSoon(), new Whose.WaitingFor("licence"))) {
            List<String> statements = InStatements.of(() -> view(whose, Optional.empty()));
            assertEquals(3, statements.size(), String.join("\n", statements));
        }
    }

    @Test
    @DisabledIfSystemProperty(
            named = "needlepoint.test.database",
            matches = "postgresql",
            disabledReason = "It does not tell its statements")
    void aLessonThatChangesNothingInItCostsOneStatementMore() throws Exception {
        List<String> lessons = InGraduate.lessons(courseware.current());
        InGraduate rita = new InGraduate("Rita").hasRead(lessons.subList(0, 1));
        rebuild();
        List<String> statements = InStatements.of(() -> reading.markRead(rita.caller(), lessons.get(1), ""));
        assertEquals(
                1,
                statements.stream()
                        .filter(s -> s.contains("programme_standing"))
                        .count(),
                String.join("\n", statements));
    }

    @Test
    void onlyAdministratorsAskAndOnlyForWhatThereIs() {
        InLogbook cast = new InLogbook();
        for (Caller caller : List.of(cast.learner, cast.supervisor, cast.person("Ella", Role.EXAMINER))) {
            notFound(caller, new BoardQuery(Optional.empty(), new Whose.Everybody(), Optional.empty()));
        }
        notFound(ADMIN, new BoardQuery(Optional.of("none"), new Whose.Everybody(), Optional.empty()));
        notFound(ADMIN, query(new Whose.WaitingFor("none"), Optional.empty()));
        notFound(ADMIN, query(new Whose.EndingIn(YearMonth.of(1999, 1)), Optional.empty()));
        notFound(ADMIN, query(new Whose.EndingIn(YearMonth.of(2999, 1)), Optional.empty()));
        notFound(ADMIN, query(new Whose.EndingSoon(), Optional.of(new Cursor("soon", PublicId.next()))));
        notFound(ADMIN, query(new Whose.Everybody(), Optional.of(new Cursor("", "' or 1=1"))));
    }

    private void notFound(Caller caller, BoardQuery query) {
        assertInstanceOf(
                Refusal.NotFound.class,
                assertThrows(Refused.class, () -> board.look(caller, query)).refusal());
        assertInstanceOf(
                Refusal.NotFound.class,
                assertThrows(Refused.class, () -> board.more(caller, query)).refusal());
    }

    private BoardView view(Whose whose, Optional<Cursor> from) {
        return board.look(ADMIN, query(whose, from));
    }

    private static BoardQuery query(Whose whose, Optional<Cursor> from) {
        return new BoardQuery(Optional.of(DRY_NEEDLING), whose, from);
    }

    private List<String> all(Whose whose) {
        List<String> seen = new ArrayList<>();
        Optional<Cursor> from = Optional.empty();
        do {
            BoardView page = view(whose, from);
            page.lines().forEach(line -> seen.add(line.accountId()));
            from = page.next();
        } while (from.isPresent());
        return seen;
    }

    private BoardLine line(String programme, String account) {
        return board
                .more(ADMIN, new BoardQuery(Optional.of(programme), new Whose.Everybody(), Optional.empty()))
                .lines()
                .stream()
                .filter(line -> line.accountId().equals(account))
                .findFirst()
                .orElseThrow();
    }

    /** What the job does, from the beginning. */
    private void rebuild() {
        while (standings.recheck()) {}
        Optional<Long> place = Optional.of(0L);
        while (place.isPresent()) {
            place = standings.complete(place.get());
        }
    }

    private void asDecided(long account) {
        Facts facts = currentFacts.of(List.of(account)).get(account);
        for (Programme programme : courseware.current().programmes().values()) {
            assertEquals(
                    Summary.of(deciding.decide(programme, facts), facts, Optional.empty())
                            .map(BoardIT::words),
                    row(account, programme.id()),
                    programme.id());
        }
    }

    private static String words(Summary summary) {
        return summary.met() + "/" + summary.asked() + " " + summary.waitingFor() + " " + summary.stage() + " "
                + summary.heldUntil().map(LocalDate::toString).orElse("");
    }

    private static Optional<String> row(long account, String programme) {
        return InLogbook.text(
                "select met || '/' || asked || ' ' || waiting_for || ' ' || stage || ' '"
                        + " || coalesce(cast(held_until as varchar), '') from programme_standing"
                        + " where account_id = ? and programme_id = ?",
                account,
                programme);
    }
}

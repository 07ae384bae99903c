package org.needlepoint.logbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Role;
import org.needlepoint.logbook.Cosigning.Ticked;
import org.needlepoint.logbook.domain.TypedSession;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.PublicId;
import org.needlepoint.shared.domain.Refusal;
import org.needlepoint.testing.InOtherThreads;
import org.needlepoint.testing.InStatements;

/** A session from writing it down to its signature, and all that can go wrong on the way. */
@ArquillianTest
class SessionsIT {

    @Inject
    private Sessions sessions;

    @Inject
    private SessionDesks desks;

    @Inject
    private Cosigning cosigning;

    @Inject
    private Records records;

    @Inject
    private InOtherThreads others;

    private InLogbook cast;

    @BeforeEach
    void meet() {
        cast = new InLogbook();
    }

    private String asked() {
        return written(cast.session(), true);
    }

    private String written(TypedSession typed, boolean ask) {
        String id = PublicId.next();
        sessions.write(cast.learner, id, cast.pathway, typed, ask);
        return id;
    }

    private Ticked ticket(String id) {
        return Ticked.read(sessions.look(cast.learner, id).ticket()).orElseThrow();
    }

    private static Refusal refusal(Executable work) {
        return assertThrows(Refused.class, work).refusal();
    }

    private static String problem(Executable work) {
        return assertInstanceOf(Refusal.Several.class, refusal(work))
                .problems()
                .get(0)
                .detail();
    }

    private static long entries(Caller learner) {
        return InLogbook.number("select count(*) from log_entry where account_id = ?", learner.accountId());
    }

    @Test
    void aSessionIsWrittenAskedForAndSigned() {
        String id = asked();
        assertEquals("asked", sessions.look(cast.learner, id).state());
        assertEquals(1, cosigning.inbox(cast.supervisor, false, 0).sessions().size());
        assertEquals(1, cosigning.sign(cast.supervisor, List.of(ticket(id))));
        SessionView signed = sessions.look(cast.learner, id);
        assertTrue(signed.signed());
        assertEquals(
                List.of("asked", "signed"),
                signed.acts().stream().map(SessionView.Done::kind).toList());
        LoggedSession logged = records.of(List.of(cast.learner.accountId()))
                .get(cast.learner.accountId())
                .sessions()
                .get(0);
        assertEquals("SIGNED", logged.state());
        assertEquals(signed.hash(), logged.hash());
        assertEquals(cast.appointment, logged.supervisorId());
        assertTrue(logged.signedAt().isPresent());
        assertEquals(
                1,
                InLogbook.number("select count(*) from audit_entry where act = 'session.signed' and subject = ?", id));
    }

    @Test
    void aFormSentTwiceMakesOneEntry() {
        String id = PublicId.next();
        sessions.write(cast.learner, id, cast.pathway, cast.session(), true);
        sessions.write(cast.learner, id, cast.pathway, cast.session(), true);
        assertEquals(1, entries(cast.learner));
        Refusal mended = refusal(() ->
                sessions.write(cast.learner, id, cast.pathway, cast.session("2026-03-04", cast.appointment), true));
        assertTrue(mended.detail().startsWith("This session is saved already"), mended.detail());
        Caller other = cast.person("Otto", Role.TRAINEE);
        String way = cast.joins(other);
        assertInstanceOf(Refusal.NotFound.class, refusal(() -> sessions.write(other, id, way, cast.session(), true)));
    }

    @Test
    void whatIsWrongIsToldAndNothingIsSaved() {
        assertEquals(
                "This date is in the future. Enter the day of the session.",
                problem(() -> written(cast.session("2999-01-01", cast.appointment), true)));
        assertEquals(
                "You joined on 1 Jan 2026. Sessions before that day do not count.",
                problem(() -> written(cast.session("2025-12-31", cast.appointment), true)));
        TypedSession phone = new TypedSession(
                "2026-03-03",
                cast.appointment,
                "clinic",
                "",
                "dn-deep",
                List.of("LI4"),
                "6",
                "6",
                "",
                "twitch",
                "",
                "",
                "0151 234 5678");
        assertEquals(
                "This looks like a phone number: \"0151 23…\". Remove it. Nothing was saved.",
                problem(() -> written(phone, false)));
        assertEquals(0, entries(cast.learner));
    }

    @Test
    void whoCouldNotSuperviseIsNotAskedAndDoesNotSign() {
        String ended = cast.appoint(cast.supervisor, "2026-01-01", "2026-03-01");
        assertEquals(
                "Sana could not supervise dry needling at Northgate on 3 Mar 2026: the appointment ended on 1 Mar 2026.",
                problem(() -> written(cast.session("2026-03-03", ended), true)));
        String id = asked();
        InLogbook.run("update supervisor set valid_until = date '2026-03-02' where public_id = ?", cast.appointment);
        Refusal refusal = refusal(() -> cosigning.sign(cast.supervisor, List.of(ticket(id))));
        assertEquals(
                "Sana could not supervise dry needling at Northgate on 3 Mar 2026: the appointment ended on 2 Mar 2026.",
                refusal.detail());
        assertEquals("asked", sessions.look(cast.learner, id).state());
    }

    @Test
    void nobodySignsTheirOwn() {
        String self = cast.appoint(cast.learner, "2026-01-01", null);
        assertEquals(
                "You can't sign your own session.", problem(() -> written(cast.session("2026-03-03", self), true)));
        String id = asked();
        InLogbook.run(
                "update log_entry set supervisor_id = (select id from supervisor where public_id = ?) where public_id = ?",
                self,
                id);
        assertEquals(
                "You can't sign your own session.",
                refusal(() -> cosigning.sign(cast.learner, List.of(ticket(id)))).detail());
    }

    @Test
    void whatIsSignedIsNotSignedAgain() {
        String id = asked();
        Ticked ticket = ticket(id);
        cosigning.sign(cast.supervisor, List.of(ticket));
        Refusal again = refusal(() -> cosigning.sign(cast.supervisor, List.of(ticket)));
        assertInstanceOf(Refusal.Conflict.class, again);
        assertTrue(
                again.detail().matches("This session was signed on .* UTC\\. Nothing was changed\\."), again.detail());
        assertEquals(
                1,
                InLogbook.number(
                        "select count(*) from log_act where act = 'SIGNED' and entry_id = (select id from log_entry where public_id = ?)",
                        id));
    }

    @Test
    void fiveSignaturesAtOnceMakeOne() throws Exception {
        String id = asked();
        Ticked ticket = ticket(id);
        List<Callable<Integer>> all = Collections.nCopies(5, () -> cosigning.sign(cast.supervisor, List.of(ticket)));
        int signed = 0;
        for (Future<Integer> one : others.submitAll(all)) {
            try {
                signed += one.get();
            } catch (ExecutionException refused) {
                assertInstanceOf(Refused.class, refused.getCause());
            }
        }
        assertEquals(1, signed);
    }

    @Test
    void onlyWhatWasTickedIsSignedAndAllOrNothing() {
        String one = asked();
        String other = asked();
        String third = asked();
        Ticked stale = ticket(other);
        sessions.change(cast.learner, other, stale.seen(), cast.session("2026-03-04", cast.appointment), false);
        assertTrue(refusal(() -> cosigning.sign(cast.supervisor, List.of(ticket(one), stale)))
                .detail()
                .startsWith("The session of Lena on 4 Mar 2026 has changed since you read it. Nothing was signed"));
        assertEquals("asked", sessions.look(cast.learner, one).state());
        assertEquals(2, cosigning.sign(cast.supervisor, List.of(ticket(one), ticket(other))));
        assertEquals("asked", sessions.look(cast.learner, third).state());
    }

    @Test
    void aReturnedSessionIsChangedAndAskedForAgain() {
        String id = asked();
        cosigning.giveBack(cast.supervisor, id, 1, "The count is missing.");
        assertEquals("returned", sessions.look(cast.learner, id).state());
        String before = sessions.look(cast.learner, id).hash();
        sessions.change(cast.learner, id, 2, cast.session("2026-03-05", cast.appointment), true);
        SessionView now = sessions.look(cast.learner, id);
        assertEquals("asked", now.state());
        assertNotEquals(before, now.hash());
        assertEquals(
                List.of("asked", "returned", "changed", "asked"),
                now.acts().stream().map(SessionView.Done::kind).toList());
    }

    @Test
    void aSignedSessionIsLockedButForAmendments() {
        String id = asked();
        cosigning.sign(cast.supervisor, List.of(ticket(id)));
        assertInstanceOf(
                Refusal.Conflict.class, refusal(() -> sessions.change(cast.learner, id, 2, cast.session(), false)));
        String hash = sessions.look(cast.learner, id).hash();
        sessions.amend(cast.learner, id, 2, "The right hand.");
        assertTrue(refusal(() -> sessions.amend(cast.learner, id, 3, "MRN 0012345"))
                .detail()
                .contains("record number"));
        SessionView amended = sessions.look(cast.learner, id);
        assertEquals("The right hand.", amended.acts().get(2).body());
        assertEquals(hash, amended.hash());
        assertTrue(amended.signed());
    }

    @Test
    void aTextIsRedactedForGoodAndTheSignatureStays() {
        String id = asked();
        cosigning.sign(cast.supervisor, List.of(ticket(id)));
        String hash = sessions.look(cast.learner, id).hash();
        cosigning.redact(cast.supervisor, id, 2, "reflection", "It named the patient.");
        SessionView redacted = sessions.look(cast.learner, id);
        assertEquals(hash, redacted.hash());
        assertTrue(redacted.signed());
        assertEquals(null, redacted.texts().get(0).content());
        assertEquals(
                0,
                InLogbook.number(
                        "select count(*) from log_text where content = 'Went well.' and entry_id = (select id from log_entry where public_id = ?)",
                        id));
        assertInstanceOf(
                Refusal.NotFound.class,
                refusal(() -> cosigning.redact(cast.supervisor, id, 3, "reflection", "Again.")));
        cosigning.redact(cast.supervisor, id, 3, "reason-3", "It named the patient too.");
        assertEquals(null, sessions.look(cast.learner, id).acts().get(2).body());
        assertEquals(
                0, InLogbook.number("select count(*) from log_act where body like '%named%' or body like '%well%'"));
    }

    @Test
    void whoLearnsRedactsTheirOwnTextsAndNoReason() {
        String id = asked();
        cosigning.sign(cast.supervisor, List.of(ticket(id)));
        sessions.redact(cast.learner, id, 2, "reflection", "It named the patient.");
        assertEquals(null, sessions.look(cast.learner, id).texts().get(0).content());
        assertTrue(sessions.look(cast.learner, id).signed());
        cosigning.withdraw(cast.supervisor, id, 3, "I was not there.");
        assertInstanceOf(
                Refusal.NotFound.class,
                refusal(() -> sessions.redact(cast.learner, id, 4, "reason-4", "I don't like it.")));
    }

    @Test
    void theStoryNamesWhoDidEachAct() {
        String id = asked();
        cosigning.giveBack(cast.supervisor, id, 1, "The count is missing.");
        Caller second = cast.person("Theo", Role.INSTRUCTOR);
        String theirs = cast.appoint(second, "2026-01-01", null);
        sessions.change(cast.learner, id, 2, cast.session("2026-03-03", theirs), true);
        assertEquals(
                List.of("Lena", "Sana", "Lena", "Lena"),
                sessions.look(cast.learner, id).acts().stream()
                        .map(SessionView.Done::who)
                        .toList());
    }

    @Test
    void aChangeToSomebodyWithoutAnAccountTakesTheQuestionBack() {
        String id = asked();
        String guest = cast.appoint(null, "2026-01-01", null);
        assertEquals("written", sessions.change(cast.learner, id, 1, cast.session("2026-03-03", guest), true));
    }

    @Test
    void whatWasTypedIsLaidOutAgainThoughItWasSignedMeanwhile() {
        String id = asked();
        cosigning.sign(cast.supervisor, List.of(ticket(id)));
        assertInstanceOf(Refusal.NotFound.class, refusal(() -> desks.of(cast.learner, id, Optional.empty())));
        SessionDesks.Sent sent = new SessionDesks.Sent(id, cast.pathway, cast.session());
        assertEquals(
                "Went well.",
                desks.of(cast.learner, id, Optional.of(sent)).typed().reflection());
    }

    @Test
    void aSignatureTakenBackStaysTakenBack() {
        String id = asked();
        cosigning.sign(cast.supervisor, List.of(ticket(id)));
        cosigning.withdraw(cast.supervisor, id, 2, "I was not there.");
        SessionView withdrawn = sessions.look(cast.learner, id);
        assertEquals("withdrawn", withdrawn.state());
        assertTrue(records.of(List.of(cast.learner.accountId()))
                .get(cast.learner.accountId())
                .sessions()
                .get(0)
                .withdrawnAt()
                .isPresent());
        assertInstanceOf(Refusal.Conflict.class, refusal(() -> cosigning.sign(cast.supervisor, List.of(ticket(id)))));
    }

    @Test
    void anothersSessionsAreNotThere() {
        String id = asked();
        Caller other = cast.person("Otto", Role.TRAINEE);
        assertInstanceOf(Refusal.NotFound.class, refusal(() -> sessions.look(other, id)));
        assertInstanceOf(Refusal.NotFound.class, refusal(() -> cosigning.inbox(other, false, 0)));
        InLogbook elsewhere = new InLogbook();
        assertInstanceOf(Refusal.NotFound.class, refusal(() -> cosigning.look(elsewhere.supervisor, id)));
        assertInstanceOf(
                Refusal.NotFound.class, refusal(() -> cosigning.sign(elsewhere.supervisor, List.of(ticket(id)))));
        String unasked = written(cast.session(), false);
        assertInstanceOf(Refusal.NotFound.class, refusal(() -> cosigning.look(cast.supervisor, unasked)));
        assertFalse(
                cosigning.inbox(cast.supervisor, false, 0).sessions().stream().anyMatch(s -> s.id().equals(unasked)));
    }

    @Test
    void fewStatementsDoIt() throws Exception {
        if (!InStatements.canCount()) {
            return;
        }
        String id = PublicId.next();
        assertBudget(4, () -> sessions.write(cast.learner, id, cast.pathway, cast.session(), true));
        assertBudget(
                11, () -> sessions.change(cast.learner, id, 1, cast.session("2026-03-04", cast.appointment), true));
        assertBudget(1, () -> sessions.list(cast.learner, "", 0));
        assertBudget(2, () -> cosigning.inbox(cast.supervisor, false, 0));
        assertBudget(2, () -> desks.fresh(cast.learner, Optional.empty()));
        Ticked ticket = ticket(id);
        List<String> signing = InStatements.of(() -> cosigning.sign(cast.supervisor, List.of(ticket)));
        // What a decision reads of the record afterwards is its own affair.
        List<String> own = signing.stream()
                .filter(s -> s.contains("log_act") || s.contains("log_entry") || s.contains("from supervisor s"))
                .filter(s -> !s.contains("account_id in"))
                .toList();
        assertTrue(own.size() <= 4, String.join("\n", own));
        assertBudget(3, () -> records.of(List.of(cast.learner.accountId(), cast.supervisor.accountId())));
    }

    private static void assertBudget(int most, InStatements.Work work) throws Exception {
        List<String> statements = InStatements.of(work);
        assertTrue(statements.size() <= most, String.join("\n", statements));
    }
}

package org.needlepoint.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Role;
import org.needlepoint.attempt.AttemptFinished;
import org.needlepoint.certify.Renewals;
import org.needlepoint.content.Courseware;
import org.needlepoint.course.Reading;
import org.needlepoint.credential.domain.Code;
import org.needlepoint.credential.domain.Status;
import org.needlepoint.credential.domain.Verification;
import org.needlepoint.logbook.RecordChanged;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.CanonicalJson;
import org.needlepoint.shared.domain.Fraction;
import org.needlepoint.shared.domain.PublicId;
import org.needlepoint.shared.domain.Refusal;
import org.needlepoint.testing.InOtherThreads;
import org.needlepoint.testing.InStatements;

@ArquillianTest
class CredentialsIT {

    private static final String HERE = "198.51.100.1";

    @Inject
    private Credentials credentials;

    @Inject
    private Certificates certificates;

    @Inject
    private Revocations revocations;

    @Inject
    private Suspensions suspensions;

    @Inject
    private Renewals renewals;

    @Inject
    private Event<RecordChanged> changes;

    @Inject
    private Why why;

    @Inject
    private SigningKeys keys;

    @Inject
    private Reading reading;

    @Inject
    private Courseware courseware;

    @Inject
    private Event<AttemptFinished> finished;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Clock clock;

    @Inject
    private InOtherThreads others;

    @Test
    void whoCompletesAProgrammeHoldsACertificateThatVerifies() throws Exception {
        InGraduate anna = ready("Anna Amsel");
        pass(anna);
        Certificate certificate = certificateOf(anna);
        Verification.Known known = known(certificate.code());
        assertEquals(Status.VALID, known.status());
        assertEquals("Anna Amsel", known.snapshot().name());
        assertEquals("needling-foundations", known.snapshot().programme());
        assertEquals(
                known.snapshot().issuedOn().plus(Period.ofYears(2)),
                known.snapshot().expiresOn().orElseThrow());
        assertTrue(keys.find(known.signed().keyId()).orElseThrow().accepts(known.signed()));
    }

    @Test
    void theGroundsOfTheDecisionAreKeptAndTheirHashIsSigned() throws Exception {
        InGraduate anna = ready("Anna Amsel");
        pass(anna);
        Verification.Known known = known(certificateOf(anna).code());
        String facts = anna.text("select facts from decision where account_id = ?", anna.accountId)
                .orElseThrow();
        assertEquals(CanonicalJson.hash(facts), known.snapshot().facts());
        assertTrue(facts.contains("revision-of-nf-final"));
        assertEquals(
                known.snapshot().decision(),
                anna.text("select public_id from decision where account_id = ?", anna.accountId)
                        .orElseThrow());
        assertEquals(
                1,
                anna.number(
                        "select count(*) from audit_entry where act = 'certificate.issued' and actor = ?",
                        anna.publicId));
        assertFalse(known.signed().payload().contains(anna.publicId));
    }

    @Test
    void theLastLessonReadCompletesAProgrammeToo() {
        InGraduate bert = new InGraduate("Bert Bussard").hasPassed(InGraduate.QUIZZES);
        List<String> lessons = lessons();
        bert.hasRead(lessons.subList(1, lessons.size()));
        assertEquals(0, bert.certificates());
        reading.markRead(bert.caller(), lessons.get(0), "");
        assertEquals(1, bert.certificates());
    }

    @Test
    void whileSomethingIsMissingNothingIsIssued() throws Exception {
        InGraduate cleo = new InGraduate("Cleo Carr").hasPassed(InGraduate.QUIZZES);
        cleo.hasRead(lessons().subList(1, lessons().size()));
        pass(cleo);
        assertEquals(0, cleo.certificates());
        assertEquals(0, cleo.number("select count(*) from decision where account_id = ?", cleo.accountId));
    }

    @Test
    void manyFinishingEventsAtOnceMakeOneCertificate() throws Exception {
        InGraduate dora = ready("Dora Dohle");
        atOnce(5, n -> pass(dora));
        assertEquals(1, dora.certificates());
    }

    @Test
    void theLastLessonsReadInSeveralTabsAtOnceMakeOneCertificate() throws Exception {
        InGraduate emil = new InGraduate("Emil Elster").hasPassed(InGraduate.QUIZZES);
        List<String> lessons = lessons();
        emil.hasRead(lessons.subList(5, lessons.size()));
        atOnce(5, n -> reading.markRead(emil.caller(), lessons.get(n), ""));
        assertEquals(1, emil.certificates());
    }

    @Test
    void passingAgainWhileACertificateIsInForceIssuesNothing() throws Exception {
        InGraduate fay = ready("Fay Falk");
        pass(fay);
        pass(fay);
        assertEquals(1, fay.certificates());
        revocations.ask(administrator(), certificateOf(fay).publicId(), 0, "A question about the identity.");
        pass(fay);
        assertEquals(1, fay.certificates());
    }

    @Test
    void afterARevocationANewPassEarnsANewCertificate() throws Exception {
        InGraduate gina = ready("Gina Gans");
        pass(gina);
        Certificate first = certificateOf(gina);
        revoke(first);
        assertEquals(Status.REVOKED, known(first.code()).status());
        pass(gina);
        transaction.begin();
        changes.fire(new RecordChanged(gina.accountId));
        transaction.commit();
        refused(Refusal.Conflict.class, () -> renewals.renew(gina.caller(), "needling-foundations"));
        assertEquals(1, gina.certificates(), "what was passed before counts for nothing alone");
        gina.passesAgain("nf-3-quiz");
        pass(gina);
        assertEquals(1, gina.certificates(), "one module quiz is not what it was revoked for");
        InGraduate.QUIZZES.forEach(gina::passesTomorrow);
        pass(gina);
        Certificate second = certificateOf(gina);
        assertNotEquals(first.code(), second.code());
        assertEquals(Status.VALID, known(second.code()).status());
        assertEquals(Status.REVOKED, known(first.code()).status());
    }

    @Test
    void whatIsNotCommittedLeavesNoTrace() throws Exception {
        InGraduate hugo = ready("Hugo Habicht");
        transaction.begin();
        finished.fire(event(hugo));
        transaction.rollback();
        assertEquals(0, hugo.certificates());
        assertEquals(0, hugo.number("select count(*) from decision where account_id = ?", hugo.accountId));
        assertEquals(
                0,
                hugo.number(
                        "select count(*) from audit_entry where act like 'certificate.%' and actor = ?",
                        hugo.publicId));
    }

    @Test
    void aRowThatSomebodyChangedIsNotGenuine() throws Exception {
        InGraduate iris = ready("Iris Ibis");
        pass(iris);
        String code = certificateOf(iris).code();
        assertInstanceOf(Verification.Known.class, credentials.verify(code, HERE));
        InGraduate.update(
                "update credential set payload = replace(payload, 'Iris Ibis', 'Eve Elster') where code = ?", code);
        Verification changed = credentials.verify(code, HERE);
        assertInstanceOf(Verification.Forged.class, changed);
        assertTrue(changed.known().isEmpty());
    }

    @Test
    void aGenuineTextUnderAnotherCodeIsNotGenuine() throws Exception {
        InGraduate jan = ready("Jan Jay");
        pass(jan);
        String stolen = Code.next().text();
        InGraduate.update(
                "update credential set code = ? where code = ?",
                stolen,
                certificateOf(jan).code());
        assertInstanceOf(Verification.Forged.class, credentials.verify(stolen, HERE));
    }

    @Test
    void aLaterValidDayInTheColumnsChangesNothing() throws Exception {
        InGraduate kim = ready("Kim Kauz");
        pass(kim);
        String code = certificateOf(kim).code();
        InGraduate.update("update credential set expires_on = date '2020-01-01' where code = ?", code);
        assertEquals(Status.VALID, known(code).status());
    }

    @Test
    void verifyingIsOneSelectAndNonsenseNone() throws Exception {
        if (!InStatements.canCount()) {
            return;
        }
        InGraduate lena = ready("Lena Lerche");
        pass(lena);
        String code = certificateOf(lena).code();
        assertEquals(1, InStatements.of(() -> credentials.verify(code, HERE)).size());
        assertEquals(
                1,
                InStatements.of(() -> credentials.verify(Code.next().text(), HERE))
                        .size());
        assertEquals(
                0, InStatements.of(() -> credentials.verify("nonsense", HERE)).size());
    }

    @Test
    void unknownCodesLookAlikeAndTypingErrorsAreTold() {
        assertEquals(new Verification.Unknown(), credentials.verify(Code.next().text(), "198.51.100.2"));
        String typed = Code.next().text();
        String wrong = (typed.charAt(0) == 'A' ? "B" : "A") + typed.substring(1);
        assertEquals(new Verification.Mistyped(), credentials.verify(wrong, "198.51.100.2"));
    }

    @Test
    void whoTriesManyCodesHasToWaitEvenWithARightOne() throws Exception {
        InGraduate mona = ready("Mona Milan");
        pass(mona);
        String code = certificateOf(mona).code();
        for (int i = 0; i < 30; i++) {
            credentials.verify(Code.next().text(), "198.51.100.3");
        }
        Refused refused = assertThrows(Refused.class, () -> credentials.verify(code, "198.51.100.3"));
        assertInstanceOf(Refusal.TooMany.class, refused.refusal());
        assertEquals(Status.VALID, known(code).status());
    }

    @Test
    void anothersCertificateIsNotThere() throws Exception {
        InGraduate nora = ready("Nora Nebelkraehe");
        pass(nora);
        Certificate hers = certificateOf(nora);
        assertEquals(hers, certificates.own(nora.caller(), hers.publicId()));
        Caller other = new InGraduate("Otto Ortolan").caller();
        for (String id : new String[] {hers.publicId(), PublicId.next(), "nonsense", null}) {
            notFound(() -> certificates.own(other, id));
        }
        notFound(() -> certificates.own(administrator(), hers.publicId()));
    }

    @Test
    void onlyAnAdministratorRevokes() throws Exception {
        InGraduate pia = ready("Pia Pirol");
        pass(pia);
        String id = certificateOf(pia).publicId();
        for (Role role : List.of(Role.TRAINEE, Role.INSTRUCTOR, Role.EXAMINER, Role.CLINIC)) {
            Caller caller = pia.caller(role, pia.schoolId, pia.schoolPublicId);
            notFound(() -> revocations.search(caller, "Pia"));
            notFound(() -> revocations.look(caller, id));
            notFound(() -> run(() -> revocations.ask(caller, id, 0, "Because.")));
            notFound(() -> run(() -> revocations.confirm(caller, id, 0, "Because.")));
            notFound(() -> run(() -> revocations.drop(caller, id, 0, "Because.")));
        }
        assertEquals(0, revocations.look(administrator(), id).acts().size());
    }

    @Test
    void aRevocationIsAskedForThenConfirmedOrDropped() throws Exception {
        InGraduate quin = ready("Quin Quetzal");
        pass(quin);
        Certificate certificate = certificateOf(quin);
        String id = certificate.publicId();
        Caller admin = administrator();
        refused(Refusal.Conflict.class, () -> revocations.confirm(admin, id, 0, "Too early."));
        revocations.ask(admin, id, 0, "  A hint.  ");
        assertEquals(Status.UNDER_REVIEW, known(certificate.code()).status());
        refused(Refusal.Conflict.class, () -> revocations.ask(admin, id, 1, "Twice."));
        revocations.drop(admin, id, 1, "The hint was wrong.");
        assertEquals(Status.VALID, known(certificate.code()).status());
        revocations.ask(admin, id, 2, "A second hint.");
        refused(Refusal.Conflict.class, () -> revocations.confirm(admin, id, 3, "I asked for it myself."));
        assertEquals(Status.UNDER_REVIEW, known(certificate.code()).status());
        revocations.confirm(another(), id, 3, "The hint was right.");
        assertEquals(Status.REVOKED, known(certificate.code()).status());
        refused(Refusal.Conflict.class, () -> revocations.drop(admin, id, 4, "Too late."));
        assertEquals(4, revocations.look(admin, id).acts().size());
        assertEquals("A hint.", revocations.look(admin, id).acts().get(0).reason());
        assertEquals(
                4,
                quin.number("select count(*) from audit_entry where act like 'certificate.revo%' and subject = ?", id));
    }

    @Test
    void whyItWasGrantedComesFromWhatWasStored() throws Exception {
        InGraduate rolf = ready("Rolf Rotkehlchen");
        pass(rolf);
        String id = certificateOf(rolf).publicId();
        for (Caller caller : List.of(rolf.caller(), administrator())) {
            Why.Account account = why.of(caller, id);
            assertTrue(account.signed() && account.same());
            assertEquals(
                    account.decision().programme().requirements(),
                    account.decision().standings().stream()
                            .map(s -> s.requirement())
                            .toList());
        }
        assertEquals(
                1,
                rolf.number("select count(*) from audit_entry where act = 'decision.viewed' and subject = ?", id),
                "the administrator's look, not his own");
        notFound(() -> why.of(new InGraduate("Otto Ortolan").caller(), id));
        InGraduate.update(
                "update decision set facts = replace(facts, '9/10', '8/10') where account_id = ?", rolf.accountId);
        assertFalse(why.of(rolf.caller(), id).signed());
    }

    @Test
    void aSuspendedCertificateIsOutOfForceUntilThatIsLifted() throws Exception {
        InGraduate rita = ready("Rita Regenpfeifer");
        pass(rita);
        Certificate certificate = certificateOf(rita);
        String id = certificate.publicId();
        notFound(() -> run(() -> suspensions.suspend(rita.caller(), id, 0, "Because.")));
        suspensions.suspend(administrator(), id, 0, "Until the licence is clear.");
        Verification.Known suspended = known(certificate.code());
        assertEquals(Status.SUSPENDED, suspended.status());
        assertTrue(suspended.since().isPresent());
        pass(rita);
        assertEquals(id, certificateOf(rita).publicId(), "no second one comes meanwhile");
        refused(Refusal.Conflict.class, () -> suspensions.suspend(administrator(), id, 1, "Twice."));
        revocations.ask(administrator(), id, 1, "Worse than we knew.");
        assertEquals(Status.UNDER_REVIEW, known(certificate.code()).status());
        revocations.drop(administrator(), id, 2, "No worse.");
        assertEquals(Status.SUSPENDED, known(certificate.code()).status());
        suspensions.reinstate(administrator(), id, 3, "The licence is clear.");
        assertEquals(Status.VALID, known(certificate.code()).status());
    }

    @Test
    void nobodyActsOnTheirOwnCertificate() throws Exception {
        InGraduate ulla = ready("Ulla Uhu");
        pass(ulla);
        String id = certificateOf(ulla).publicId();
        Caller herself = new Caller(ulla.accountId, ulla.publicId, ulla.name, true, List.of());
        refused(Refusal.Conflict.class, () -> revocations.ask(herself, id, 0, "Mine."));
        refused(Refusal.Conflict.class, () -> suspensions.suspend(herself, id, 0, "Mine."));
        suspensions.suspend(administrator(), id, 0, "Until the licence is clear.");
        refused(Refusal.Conflict.class, () -> suspensions.reinstate(herself, id, 1, "All is well."));
        suspensions.reinstate(administrator(), id, 1, "It is.");
        revocations.ask(administrator(), id, 2, "A hint.");
        refused(Refusal.Conflict.class, () -> revocations.drop(herself, id, 3, "No."));
        refused(Refusal.Conflict.class, () -> revocations.confirm(herself, id, 3, "Yes."));
        assertEquals(3, revocations.look(herself, id).acts().size());
    }

    @Test
    void whoeverRevokesARenewalDoesNotBringBackWhatWasRenewed() throws Exception {
        InGraduate vera = ready("Vera Viper");
        pass(vera);
        Certificate older = certificateOf(vera);
        succeed(older);
        Certificate newer = certificateOf(vera);
        assertNotEquals(older.publicId(), newer.publicId());
        assertEquals(Status.SUPERSEDED, known(older.code()).status());
        refused(Refusal.Conflict.class, () -> suspensions.suspend(administrator(), older.publicId(), 0, "A hint."));
        refused(Refusal.Conflict.class, () -> revocations.ask(administrator(), older.publicId(), 0, "A hint."));
        revoke(newer);
        assertEquals(Status.SUPERSEDED, known(older.code()).status());
        assertEquals(
                List.of(newer.publicId()),
                revocations.look(administrator(), older.publicId()).others().stream()
                        .map(Certificate::publicId)
                        .toList());
        assertTrue(revocations.look(administrator(), older.publicId()).superseded());
        assertFalse(revocations.look(administrator(), newer.publicId()).superseded());
    }

    @Test
    void anActWaitsForTheDecisionThatMayTakeTheCertificateForGranted() throws Exception {
        InGraduate wanda = ready("Wanda Wachtel");
        pass(wanda);
        String id = certificateOf(wanda).publicId();
        transaction.begin();
        finished.fire(event(wanda));
        Future<?> act = others.submit(() -> {
            suspensions.suspend(administrator(), id, 0, "A hint.");
            return null;
        });
        assertThrows(TimeoutException.class, () -> act.get(700, TimeUnit.MILLISECONDS));
        transaction.commit();
        act.get();
        assertEquals(1, revocations.look(administrator(), id).acts().size());
    }

    @Test
    void aReasonIsKeptAsEveryDatabaseTakesItAndCountedAsTheFormCountsIt() throws Exception {
        InGraduate xenia = ready("Xenia Xerus");
        pass(xenia);
        String id = certificateOf(xenia).publicId();
        refused(Refusal.Malformed.class, () -> revocations.ask(administrator(), id, 0, "\u0000"));
        revocations.ask(administrator(), id, 0, "A\u0000 hint.\r\n" + "x".repeat(992));
        assertEquals(
                "A hint.\n" + "x".repeat(992),
                revocations.look(administrator(), id).acts().get(0).reason());
        assertEquals(1, revocations.search(administrator(), "Xenia\u0000 Xerus").size());
    }

    @Test
    void aReasonIsNeededAndAnOldPageIsRefused() throws Exception {
        InGraduate rosa = ready("Rosa Rabe");
        pass(rosa);
        String id = certificateOf(rosa).publicId();
        Caller admin = administrator();
        for (String reason : new String[] {null, "", "  ", "x".repeat(1001)}) {
            refused(Refusal.Malformed.class, () -> revocations.ask(admin, id, 0, reason));
        }
        revocations.ask(admin, id, 0, "x".repeat(1000));
        refused(Refusal.Stale.class, () -> revocations.drop(admin, id, 0, "From an old page."));
        assertEquals(1, revocations.look(admin, id).acts().size());
    }

    @Test
    void twoAdministratorsAtOnceActOnce() throws Exception {
        InGraduate sven = ready("Sven Specht");
        pass(sven);
        String id = certificateOf(sven).publicId();
        atOnce(4, n -> {
            try {
                revocations.ask(administrator(), id, 0, "Number " + n);
            } catch (Refused stale) {
                assertInstanceOf(Refusal.Stale.class, stale.refusal());
            }
        });
        assertEquals(1, revocations.look(administrator(), id).acts().size());
    }

    @Test
    void anAdministratorFindsByCodeAndByName() throws Exception {
        InGraduate tara = ready("Tara 100%_Taube");
        pass(tara);
        Certificate hers = certificateOf(tara);
        for (String words : List.of(hers.code(), hers.code().toLowerCase(), "100%_taube", " tara 100% ")) {
            assertEquals(List.of(hers), revocations.search(administrator(), words), words);
        }
        assertEquals(List.of(), revocations.search(administrator(), "Tara_100"));
        assertEquals(List.of(), revocations.search(administrator(), " "));
    }

    private InGraduate ready(String name) {
        return new InGraduate(name).hasRead(lessons()).hasPassed(InGraduate.QUIZZES);
    }

    private List<String> lessons() {
        return InGraduate.lessons(courseware.current());
    }

    private void pass(InGraduate who) throws Exception {
        transaction.begin();
        try {
            finished.fire(event(who));
            transaction.commit();
        } catch (Exception e) {
            transaction.rollback();
            throw e;
        }
    }

    private AttemptFinished event(InGraduate who) {
        return new AttemptFinished(
                who.accountId,
                who.schoolId,
                PublicId.next(),
                "nf-final",
                true,
                Fraction.ONE,
                clock.instant(),
                List.of());
    }

    private Certificate certificateOf(InGraduate who) {
        return certificates.newest(who.caller()).get("needling-foundations");
    }

    private Verification.Known known(String code) {
        return credentials.verify(code, HERE).known().orElseThrow();
    }

    private void revoke(Certificate certificate) {
        revocations.ask(administrator(), certificate.publicId(), 0, "The identity was false.");
        revocations.confirm(another(), certificate.publicId(), 1, "Confirmed by the school.");
    }

    /** The next cycle, as a renewal leaves it; what is signed is still the older one, which these tests do not look at. */
    private static void succeed(Certificate older) {
        InGraduate.update(
                "insert into credential (id, public_id, code, name_key, account_id, organisation_id, programme_id, cycle, path,"
                        + " decision_id, payload, key_id, signature, issued_on, expires_on, issued_at)"
                        + " select id + 500000000, ?, ?, name_key, account_id, organisation_id, programme_id, cycle + 1, 'RENEWAL',"
                        + " decision_id, payload, key_id, signature, issued_on, expires_on, issued_at from credential"
                        + " where public_id = ?",
                PublicId.next(),
                Code.next().text(),
                older.publicId());
    }

    private static Caller administrator() {
        return new Caller(1, "0".repeat(26), "Adam", true, List.of());
    }

    private static Caller another() {
        return new Caller(2, "1".repeat(26), "Aisha", true, List.of());
    }

    private static Object run(Runnable work) {
        work.run();
        return null;
    }

    private static void notFound(Callable<?> work) {
        Refused refused = assertThrows(Refused.class, work::call);
        assertInstanceOf(Refusal.NotFound.class, refused.refusal());
    }

    private static void refused(Class<? extends Refusal> why, Runnable work) {
        Refused refused = assertThrows(Refused.class, work::run);
        assertInstanceOf(why, refused.refusal());
    }

    private interface Work {
        void run(int n) throws Exception;
    }

    private void atOnce(int many, Work work) throws Exception {
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            int n = i;
            all.add(others.submit(() -> {
                work.run(n);
                return null;
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
    }
}

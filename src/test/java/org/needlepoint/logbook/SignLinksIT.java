package org.needlepoint.logbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
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
import org.needlepoint.account.domain.Secret;
import org.needlepoint.logbook.domain.BedsideLink;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.PublicId;
import org.needlepoint.shared.domain.Refusal;
import org.needlepoint.testing.InOtherThreads;

/** One signature of one text, within a quarter of an hour, by whoever has the supervisor's code. */
@ArquillianTest
class SignLinksIT {

    @Inject
    private Sessions sessions;

    @Inject
    private CodeSignatures signatures;

    @Inject
    private SignLinks links;

    @Inject
    private Supervisors supervisors;

    @Inject
    private InOtherThreads others;

    private InLogbook cast;

    /** Somebody without an account. */
    private String guest;

    @BeforeEach
    void meet() {
        cast = new InLogbook();
        guest = cast.appoint(null, "2026-01-01", null);
    }

    private String entry() {
        String id = PublicId.next();
        sessions.write(cast.learner, id, cast.pathway, cast.session("2026-03-03", guest), true);
        return id;
    }

    private String code() {
        return supervisors.renewCode(cast.person("Ada", Role.ADMINISTRATOR), guest);
    }

    private static String detail(Executable work) {
        return assertThrows(Refused.class, work).refusal().detail();
    }

    private String state(String entry) {
        return sessions.look(cast.learner, entry).state();
    }

    @Test
    void aCodeSignsOnce() {
        String entry = entry();
        String code = code();
        String secret = links.make(cast.learner, entry).secret();
        assertEquals("", links.open(secret, Optional.empty()).refusal());
        links.sign(secret, " " + code.replace("-", " ").toUpperCase(Locale.ROOT), Optional.empty());
        assertEquals("signed", state(entry));
        assertEquals("This link was used.", links.open(secret, Optional.empty()).refusal());
        assertEquals("This link was used.", detail(() -> links.sign(secret, code, Optional.empty())));
        assertEquals(
                guest,
                InLogbook.text(
                                "select actor from log_act where act = 'SIGNED' and entry_id = (select id from log_entry where public_id = ?)",
                                entry)
                        .orElseThrow());
    }

    @Test
    void fiveAtOnceMakeOneSignature() throws Exception {
        String entry = entry();
        String code = code();
        String secret = links.make(cast.learner, entry).secret();
        Callable<Boolean> signing = () -> {
            links.sign(secret, code, Optional.empty());
            return true;
        };
        int signed = 0;
        for (Future<Boolean> one : others.submitAll(List.of(signing, signing, signing, signing, signing))) {
            try {
                one.get();
                signed++;
            } catch (ExecutionException refused) {
                assertInstanceOf(Refused.class, refused.getCause());
            }
        }
        assertEquals(1, signed);
        assertEquals("signed", state(entry));
    }

    @Test
    void theLastTryCountsWhenItsCodeIsRight() {
        String entry = entry();
        String code = code();
        String secret = links.make(cast.learner, entry).secret();
        for (int i = 1; i < BedsideLink.MOST_TRIES; i++) {
            assertTrue(detail(() -> links.sign(secret, "2222-2222-2222", Optional.empty()))
                    .startsWith("This code is not the supervisor's."));
        }
        links.sign(secret, code, Optional.empty());
        assertEquals("signed", state(entry));
    }

    @Test
    void aLinkEndsAfterAQuarterOfAnHour() {
        String entry = entry();
        String code = code();
        String secret = links.make(cast.learner, entry).secret();
        InLogbook.run(
                "update sign_link set expires_at = ? where token_hash = ?",
                Instant.parse("2026-03-03T12:18:00Z").atOffset(ZoneOffset.UTC),
                new Secret(secret).hash());
        String words = "This link ended at 12:18 UTC. Ask for a new one.";
        assertEquals(words, links.open(secret, Optional.empty()).refusal());
        assertEquals(words, detail(() -> links.sign(secret, code, Optional.empty())));
        assertEquals("written", state(entry));
    }

    @Test
    void aChangedEntryKillsTheLink() {
        String entry = entry();
        String code = code();
        String secret = links.make(cast.learner, entry).secret();
        sessions.change(cast.learner, entry, 0, cast.session("2026-03-04", guest), false);
        assertEquals(
                "The entry has changed since this link was made. Nothing was signed.",
                detail(() -> links.sign(secret, code, Optional.empty())));
        assertEquals("written", state(entry));
    }

    @Test
    void fiveWrongCodesKillTheLinkWhateverBecomesOfEachTry() {
        String entry = entry();
        String code = code();
        String secret = links.make(cast.learner, entry).secret();
        for (int i = 0; i < 5; i++) {
            Refusal refusal = assertThrows(Refused.class, () -> links.sign(secret, "2222-2222-2222", Optional.empty()))
                    .refusal();
            assertInstanceOf(Refusal.Malformed.class, refusal);
        }
        assertEquals(
                "This link had too many wrong codes. Ask for a new one.",
                detail(() -> links.sign(secret, code, Optional.empty())));
        assertEquals("written", state(entry));
    }

    @Test
    void withoutACodeNobodyGuesses() {
        String secret = links.make(cast.learner, entry()).secret();
        assertTrue(detail(() -> links.sign(secret, "", Optional.empty()))
                .startsWith("This code is not the supervisor's."));
    }

    @Test
    void theSignedInSupervisorNeedsNoCodeAndNobodyElseDoesWithout() {
        String id = PublicId.next();
        sessions.write(cast.learner, id, cast.pathway, cast.session(), true);
        String secret = links.make(cast.learner, id).secret();
        Caller other = cast.person("Otto", Role.TRAINEE);
        assertTrue(detail(() -> links.sign(secret, "", Optional.of(other))).startsWith("This code"));
        links.sign(secret, "", Optional.of(cast.supervisor));
        assertEquals("signed", state(id));
    }

    @Test
    void nobodySignsTheirOwnEvenWithTheRightCode() {
        String entry = entry();
        String code = code();
        String secret = links.make(cast.learner, entry).secret();
        assertEquals(
                "You can't sign your own session.", detail(() -> links.sign(secret, code, Optional.of(cast.learner))));
        assertEquals("written", state(entry));
        links.sign(secret, code, Optional.empty());
        assertEquals("signed", state(entry));
    }

    @Test
    void theAppointmentIsJudgedAtTheBedsideToo() {
        String entry = entry();
        String code = code();
        String secret = links.make(cast.learner, entry).secret();
        InLogbook.run("update supervisor set valid_until = date '2026-03-02' where public_id = ?", guest);
        assertEquals(
                "A. B. could not supervise dry needling at Northgate on 3 Mar 2026: the appointment ended on 2 Mar 2026.",
                detail(() -> links.sign(secret, code, Optional.empty())));
    }

    @Test
    void onlyTheLearnerMakesALinkAndAnUnknownOneIsNotThere() {
        String entry = entry();
        Caller other = cast.person("Otto", Role.TRAINEE);
        assertInstanceOf(
                Refusal.NotFound.class,
                assertThrows(Refused.class, () -> links.make(other, entry)).refusal());
        assertInstanceOf(
                Refusal.NotFound.class,
                assertThrows(Refused.class, () -> links.open("A".repeat(43), Optional.empty()))
                        .refusal());
        assertInstanceOf(
                Refusal.NotFound.class,
                assertThrows(Refused.class, () -> supervisors.renewCode(other, guest))
                        .refusal());
    }

    /** The learner's browser holds the link, so with the code it could sign what it likes. */
    @Test
    void anAdministratorWhoLearnsHereMakesNoCodes() {
        Caller both = new Caller(
                cast.learner.accountId(),
                cast.learner.publicId(),
                cast.learner.name(),
                true,
                cast.learner.memberships());
        assertEquals(
                "Another administrator must do this: you learn at this school.",
                detail(() -> supervisors.renewCode(both, guest)));
    }

    /** Whoever signs by code has no inbox in which to take a signature back. */
    @Test
    void anAdministratorTakesBackWhatSomebodyWithoutAnAccountDidNotSign() {
        String entry = entry();
        String code = code();
        links.sign(links.make(cast.learner, entry).secret(), code, Optional.empty());
        Caller administrator = cast.person("Adele", Role.ADMINISTRATOR);
        SessionView signed = signatures.signed(administrator, guest).get(0);
        assertEquals(entry, signed.id());
        List<Cosigning.Ticked> ticked =
                List.of(Cosigning.Ticked.read(signed.ticket()).orElseThrow());
        assertInstanceOf(
                Refusal.NotFound.class,
                assertThrows(Refused.class, () -> signatures.signed(cast.supervisor, guest))
                        .refusal());
        Caller herself =
                new Caller(cast.learner.accountId(), cast.learner.publicId(), cast.learner.name(), true, List.of());
        assertEquals(
                "Another administrator must do this: the session is your own.",
                detail(() -> signatures.withdraw(herself, guest, ticked, "Not mine.")));
        assertEquals(
                "Write 1 to 2,000 characters here.",
                detail(() -> signatures.withdraw(administrator, guest, ticked, " ")));
        signatures.withdraw(administrator, guest, ticked, "A. B. says that somebody copied the code.");
        assertEquals("withdrawn", state(entry));
        assertEquals(List.of(), signatures.signed(administrator, guest));
    }

    @Test
    void aLinkThatEndedLongAgoTellsNoSessionAnyMore() {
        String secret = links.make(cast.learner, entry()).secret();
        assertTrue(links.open(secret, Optional.empty()).recent());
        InLogbook.run(
                "update sign_link set expires_at = ? where token_hash = ?",
                Instant.parse("2026-03-03T12:18:00Z").atOffset(ZoneOffset.UTC),
                new Secret(secret).hash());
        assertFalse(links.open(secret, Optional.empty()).recent());
    }

    @Test
    void nobodyElseMakesTheCodeOfWhoHasAnAccount() {
        Caller administrator = cast.person("Ada", Role.ADMINISTRATOR);
        assertInstanceOf(
                Refusal.NotFound.class,
                assertThrows(Refused.class, () -> supervisors.renewCode(administrator, cast.appointment))
                        .refusal());
        String code = supervisors.renewCode(cast.supervisor, cast.appointment);
        String entry = PublicId.next();
        sessions.write(cast.learner, entry, cast.pathway, cast.session(), false);
        links.sign(links.make(cast.learner, entry).secret(), code, Optional.empty());
        assertEquals("signed", state(entry));
        assertEquals(
                "signed-by-code",
                sessions.look(cast.learner, entry).acts().get(0).kind());
    }

    @Test
    void theCodeOfAnEndedAppointmentIsWorthNothing() {
        String entry = entry();
        String code = code();
        InLogbook.run("update supervisor set valid_until = date '2026-03-04' where public_id = ?", guest);
        String secret = links.make(cast.learner, entry).secret();
        assertTrue(detail(() -> links.sign(secret, code, Optional.empty()))
                .startsWith("This code is not the supervisor's."));
    }

    @Test
    void aNewLinkTakesThePlaceOfTheOneBefore() {
        String entry = entry();
        String first = links.make(cast.learner, entry).secret();
        links.make(cast.learner, entry);
        assertInstanceOf(
                Refusal.NotFound.class,
                assertThrows(Refused.class, () -> links.open(first, Optional.empty()))
                        .refusal());
    }
}

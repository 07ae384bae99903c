package org.needlepoint.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.OrganisationKind;
import org.needlepoint.account.domain.OrganisationLine;
import org.needlepoint.account.domain.Role;
import org.needlepoint.account.domain.Secret;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.PublicId;
import org.needlepoint.shared.domain.Refusal;
import org.needlepoint.testing.InOtherThreads;
import org.needlepoint.testing.InStatements;

/** Zoe's account, opened by the administrator for each test anew. */
@ArquillianTest
class SignInsIT {

    private static final String PASSWORD = "four words make one";
    private static final int RIVALS = 3;

    @Inject
    private SignIns signIns;

    @Inject
    private Accounts accounts;

    @Inject
    private Memberships memberships;

    @Inject
    private OwnAccount own;

    @Inject
    private InOtherThreads others;

    private final String email = PublicId.next() + "@zoe.example";
    private final String network = PublicId.next();
    private Caller admin;
    private String zoe;

    @BeforeEach
    void openHerAccount() {
        admin = caller(signIns.signIn("admin@demo.needlepoint.example", DemoPeople.PASSWORD, network, null)
                .orElseThrow());
        zoe = accounts.open(admin, "Zoe", email, PASSWORD);
    }

    @Test
    void theRightPasswordGivesACookieThatTellsWhoSheIs() {
        Secret secret = signIn().orElseThrow();
        assertEquals("Zoe", caller(secret).name());
        assertEquals(zoe, caller(secret).publicId());
    }

    @Test
    void aCookieCostsOneSelectARequest() throws Exception {
        if (!InStatements.canCount()) {
            return;
        }
        Secret secret = signIn().orElseThrow();
        assertEquals(1, InStatements.of(() -> signIns.caller(secret.text())).size());
    }

    @Test
    void whatCanBeNoCookieCostsNone() throws Exception {
        if (!InStatements.canCount()) {
            return;
        }
        assertEquals(
                List.of(),
                InStatements.of(() -> assertTrue(signIns.caller("nonsense").isEmpty())));
        assertEquals(
                List.of(), InStatements.of(() -> assertTrue(signIns.caller(null).isEmpty())));
    }

    @Test
    void anInventedCookieIsNobodys() {
        assertTrue(signIns.caller(Secret.of(new byte[Secret.BYTES]).text()).isEmpty());
    }

    @Test
    void aNewSignInEndsTheOneBefore() {
        Secret first = signIn().orElseThrow();
        Secret second = signIns.signIn(email, PASSWORD, network, first.text()).orElseThrow();
        assertTrue(signIns.caller(first.text()).isEmpty());
        assertTrue(signIns.caller(second.text()).isPresent());
    }

    @Test
    void signingOutEndsThisSignInAlone() {
        Secret here = signIn().orElseThrow();
        Secret there = signIn().orElseThrow();
        signIns.signOut(here.text());
        assertTrue(signIns.caller(here.text()).isEmpty());
        assertTrue(signIns.caller(there.text()).isPresent());
    }

    @Test
    void aNewPasswordEndsAllOtherSignIns() {
        Secret here = signIn().orElseThrow();
        Secret there = signIn().orElseThrow();
        own.changePassword(caller(here), network, here.text(), PASSWORD, "another four words");
        assertTrue(signIns.caller(here.text()).isPresent());
        assertTrue(signIns.caller(there.text()).isEmpty());
        assertTrue(signIn().isEmpty());
        assertTrue(signIns.signIn(email, "another four words", network, null).isPresent());
    }

    @Test
    void theOldPasswordIsNeededForANewOne() {
        Secret here = signIn().orElseThrow();
        Refused refused = assertThrows(
                Refused.class,
                () -> own.changePassword(caller(here), network, here.text(), "wrong", "another four words"));
        assertEquals("malformed", refused.refusal().type());
        assertTrue(signIn().isPresent());
    }

    @Test
    void closingAnAccountEndsItsSignInsAtOnceAndItsPasswordNoLongerOpensAnything() {
        Secret secret = signIn().orElseThrow();
        accounts.close(admin, zoe);
        assertTrue(signIns.caller(secret.text()).isEmpty());
        assertTrue(signIn().isEmpty());
        accounts.reopen(admin, zoe);
        assertTrue(signIns.caller(secret.text()).isEmpty());
        assertTrue(signIn().isPresent());
    }

    @Test
    void aRoleHoldsFromTheNextRequestOnAndEndsAtOnce() {
        Secret secret = signIn().orElseThrow();
        String name = PublicId.next();
        memberships.create(admin, name, OrganisationKind.SCHOOL.name());
        OrganisationLine school = memberships.organisations(admin).stream()
                .filter(o -> o.name().equals(name))
                .findFirst()
                .orElseThrow();
        memberships.give(admin, zoe, school.publicId(), "TRAINEE");
        assertTrue(caller(secret).has(Role.TRAINEE, school.organisationId()));
        memberships.end(admin, accounts.account(admin, zoe).inForce().get(0).publicId());
        assertFalse(caller(secret).has(Role.TRAINEE));
    }

    @Test
    void afterFiveFailuresTheRightPasswordHasToWaitTooAndThenGetsIn() {
        for (int i = 0; i < 5; i++) {
            assertTrue(signIns.signIn(email, "wrong", network, null).isEmpty());
        }
        Refused refused = assertThrows(Refused.class, this::signIn);
        Refusal.TooMany wait = (Refusal.TooMany) refused.refusal();
        assertTrue(wait.pause().toMillis() <= 2_000, wait.toString());
        assertTrue(signInOnceAllowed().isPresent());
    }

    @Test
    void anUnknownAddressIsDelayedLikeAKnownOne() {
        String nobody = PublicId.next() + "@nobody.example";
        for (int i = 0; i < 5; i++) {
            assertTrue(signIns.signIn(nobody, "wrong", network, null).isEmpty());
        }
        assertThrows(Refused.class, () -> signIns.signIn(nobody, "wrong", network, null));
    }

    @Test
    void nobodyButAnAdministratorFindsTheAccounts() {
        Caller herself = caller(signIn().orElseThrow());
        for (Runnable act : List.<Runnable>of(
                () -> accounts.search(herself, "", 0),
                () -> accounts.account(herself, zoe),
                () -> accounts.open(herself, "A", "a@b.example", PASSWORD),
                () -> accounts.close(herself, admin.publicId()),
                () -> accounts.reopen(herself, zoe),
                () -> accounts.setPassword(herself, zoe, PASSWORD),
                () -> memberships.organisations(herself),
                () -> memberships.create(herself, "A", "SCHOOL"),
                () -> memberships.give(herself, zoe, "x", "TRAINEE"),
                () -> memberships.end(herself, "x"))) {
            assertEquals(
                    "not-found", assertThrows(Refused.class, act::run).refusal().type());
        }
    }

    @Test
    void theOnlyAdministratorStays() {
        String second = theDemosSecond();
        accounts.appoint(admin, second, false);
        try {
            assertEquals(
                    "conflict",
                    assertThrows(Refused.class, () -> accounts.close(admin, admin.publicId()))
                            .refusal()
                            .type());
        } finally {
            accounts.appoint(admin, second, true);
        }
        assertTrue(signIns.caller(signIn().orElseThrow().text()).isPresent());
    }

    @Test
    void whoIsMadeAnAdministratorIsOneFromTheNextRequestOn() {
        String cookie = signIn().orElseThrow().text();
        accounts.appoint(admin, zoe, true);
        assertTrue(signIns.caller(cookie).orElseThrow().has(Role.ADMINISTRATOR));
        assertEquals("conflict", refused(() -> accounts.appoint(admin, zoe, true)));
        accounts.appoint(admin, zoe, false);
        assertFalse(signIns.caller(cookie).orElseThrow().has(Role.ADMINISTRATOR));
        assertEquals("conflict", refused(() -> accounts.appoint(admin, zoe, false)));
        accounts.close(admin, zoe);
        assertEquals("conflict", refused(() -> accounts.appoint(admin, zoe, true)));
    }

    @Test
    void oneAdministratorStaysWhenTwoGoAtTheSameInstant() throws Exception {
        String third = theDemosSecond();
        accounts.appoint(admin, third, false);
        accounts.appoint(admin, zoe, true);
        Caller second = signIns.caller(signIn().orElseThrow().text()).orElseThrow();
        ConcurrentLinkedQueue<Caller> ways = new ConcurrentLinkedQueue<>(List.of(admin, second));
        atOnce(() -> {
            Caller one = ways.poll();
            if (one != null) {
                accounts.appoint(one, one.publicId(), false);
            }
            return "gone";
        });
        boolean firstStays = accounts.account(admin, admin.publicId()).line().administrator();
        boolean secondStays = accounts.account(admin, zoe).line().administrator();
        assertTrue(firstStays ^ secondStays, firstStays + " " + secondStays);
        if (!firstStays) {
            accounts.appoint(second, admin.publicId(), true);
            accounts.appoint(second, zoe, false);
        }
        accounts.appoint(admin, third, true);
    }

    /** Who must go first where there is to be one administrator. */
    private String theDemosSecond() {
        return accounts.search(admin, "admin2@demo.needlepoint.example", 0)
                .get(0)
                .publicId();
    }

    @Test
    void anAddressIsOpenedOnce() {
        assertThrows(Refused.class, () -> accounts.open(admin, "Zoe again", email.toUpperCase(), PASSWORD));
    }

    @Test
    void anAddressOpenedTwiceAtTheSameInstantIsOpenedOnceAndTheOtherIsTold() throws Exception {
        String wanted = PublicId.next() + "@zoe.example";
        List<String> done = atOnce(() -> accounts.open(admin, "Zoe", wanted, PASSWORD));
        assertEquals(1, done.stream().filter(word -> word.length() == 26).count(), done::toString);
        assertEquals(RIVALS - 1, Collections.frequency(done, "malformed"), done::toString);
        assertEquals(1, accounts.search(admin, wanted, 0).size());
    }

    @Test
    void aRoleGivenTwiceAtTheSameInstantIsHeldOnce() throws Exception {
        String school = memberships.organisations(admin).get(0).publicId();
        List<String> done = atOnce(() -> {
            memberships.give(admin, zoe, school, "TRAINEE");
            return "given";
        });
        assertEquals(1, Collections.frequency(done, "given"), done::toString);
        assertEquals(RIVALS - 1, Collections.frequency(done, "conflict"), done::toString);
        assertEquals(1, accounts.account(admin, zoe).inForce().size());
    }

    private static String refused(Executable deed) {
        return assertThrows(Refused.class, deed).refusal().type();
    }

    /** What each of the rivals got: an answer, or the type of a refusal; anything else fails the test. */
    private List<String> atOnce(Callable<String> deed) throws Exception {
        Callable<String> told = () -> {
            try {
                return deed.call();
            } catch (Refused refused) {
                return refused.refusal().type();
            }
        };
        List<String> done = new ArrayList<>();
        for (Future<String> future : others.submitAll(Collections.nCopies(RIVALS, told))) {
            done.add(future.get());
        }
        return done;
    }

    private Optional<Secret> signIn() {
        return signIns.signIn(email, PASSWORD, network, null);
    }

    private Optional<Secret> signInOnceAllowed() {
        while (true) {
            try {
                return signIn();
            } catch (Refused refused) {
                Thread.onSpinWait();
            }
        }
    }

    private Caller caller(Secret secret) {
        return signIns.caller(secret.text()).orElseThrow();
    }
}

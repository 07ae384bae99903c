package org.needlepoint.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Role;
import org.needlepoint.attempt.InLearners;
import org.needlepoint.notice.domain.MailState;
import org.needlepoint.notice.store.OutboxStore.MailRow;
import org.needlepoint.shared.domain.PublicId;
import org.needlepoint.testing.InOtherThreads;
import org.needlepoint.testing.InStatements;

/** The days of these tests lie far ahead, where the node's own job finds nothing. */
@ArquillianTest
class RemindersIT {

    private static final OffsetDateTime THEN = OffsetDateTime.parse("2026-01-01T00:00:00Z");

    @Inject
    private Reminders reminders;

    @Inject
    private Notices notices;

    @Inject
    private CalendarFeed feed;

    @Inject
    private Taking taking;

    @Inject
    private InOtherThreads others;

    private Caller holder;
    private LocalDate end;
    private String certificate;

    @BeforeEach
    void somebodyHoldsACertificate() {
        holder = InLearners.stranger();
        end = LocalDate.of(2060, 1, 1).plusDays(ThreadLocalRandom.current().nextInt(200_000));
        certificate = certificate(1, end);
    }

    @Test
    void eachStepIsToldOnceWhateverRestarts() {
        for (int left : new int[] {366, 365, 365, 364, 181, 180, 90, 90, 60, 45, 30, 30, 1, 0, 0, -5}) {
            remind(end.minusDays(left));
        }
        assertEquals(List.of(0, 30, 60, 90, 180, 365), steps());
        assertEquals(
                "Needling Foundations: valid for 30 more days",
                notices.mine(holder).notices().get(1).title());
    }

    @Test
    void afterALongTimeDownOnlyTheLatestStepIsTold() {
        remind(end.minusDays(200));
        remind(end.minusDays(25));
        assertEquals(List.of(30, 365), steps());
    }

    @Test
    void twoNodesThatLookAtOnceTellOnce() throws Exception {
        List<Future<?>> nodes = IntStream.range(0, 4)
                .<Future<?>>mapToObj(i -> others.submit(() -> {
                    remind(end.minusDays(90));
                    return null;
                }))
                .toList();
        int done = 0;
        for (Future<?> node : nodes) {
            try {
                node.get();
                done++;
            } catch (ExecutionException lostTheRace) {
                // its slice is done again at its next turn
            }
        }
        assertTrue(done > 0);
        assertEquals(List.of(90), steps());
    }

    @Test
    void whatIsRevokedSupersededOrEndedLongAgoIsNotTold() {
        certificate(2, end.plusDays(730));
        remind(end.minusDays(30));
        assertEquals(List.of(), steps(), "a newer one counts");
        act(certificate, 1, "REVOCATION_ASKED");
        act(certificate, 2, "REVOKED");
        remind(end.plusDays(730 - 30));
        Caller late = holder;
        somebodyHoldsACertificate();
        remind(end.plusDays(31));
        assertEquals(List.of(), steps());
        holder = late;
        assertEquals(List.of(30), steps(), "the newer one was told");
    }

    @Test
    void whatWasRenewedIsNotToldAgainOnceTheRenewalIsRevoked() {
        String newer = certificate(2, end.plusDays(730));
        act(newer, 1, "REVOCATION_ASKED");
        act(newer, 2, "REVOKED");
        remind(end.minusDays(30));
        assertEquals(List.of(), steps(), "it can't be renewed");
    }

    @Test
    void aReviewThatWasDroppedLeavesItToBeTold() {
        act(certificate, 1, "REVOCATION_ASKED");
        remind(end.minusDays(60));
        assertEquals(List.of(), steps());
        act(certificate, 2, "REVOCATION_DROPPED");
        remind(end.minusDays(60));
        assertEquals(List.of(60), steps());
    }

    @Test
    void whoWantsNoMailGetsNone() {
        notices.choose(holder, false);
        remind(end.minusDays(30));
        assertEquals(1, mails("NONE"));
        assertFalse(notices.mine(holder).mail());
        notices.choose(holder, true);
        remind(end);
        assertEquals(1, mails("WAITING"));
        notices.choose(holder, false);
        assertEquals(2, mails("NONE"), "what waited is not sent either");
    }

    @Test
    void noticesAreMarkedAsReadAndAreNobodyElses() {
        remind(end.minusDays(30));
        assertTrue(notices.mine(holder).notices().get(0).readAt().isEmpty());
        notices.read(holder);
        assertTrue(notices.mine(holder).notices().get(0).readAt().isPresent());
        assertEquals(List.of(), notices.mine(InLearners.stranger()).notices());
    }

    @Test
    void aMailIsTakenByOneAndNeverTwice() throws Exception {
        remind(end.minusDays(30));
        // Long before all others, so that it is the next.
        Instant now = Instant.parse("2001-01-01T00:00:00Z");
        InLearners.run("update notice set mail_at = ? where account_id = ?", utc(now), holder.accountId());
        List<Future<Optional<MailRow>>> nodes = IntStream.range(0, 3)
                .mapToObj(i -> others.submit(() -> store(now)))
                .toList();
        int got = 0;
        for (Future<Optional<MailRow>> node : nodes) {
            got += node.get().isPresent() ? 1 : 0;
        }
        assertEquals(1, got);
        assertEquals(1, mails("SENDING"));
        store(now.plusSeconds(600));
        assertEquals(1, mails("UNCERTAIN"), "whoever took it never came back");
        store(now.plusSeconds(1200));
        assertEquals(1, mails("UNCERTAIN"), "so it is not sent again by itself");
    }

    @Test
    void whoseAccountIsClosedIsSentNothingThatWaited() {
        remind(end.minusDays(30));
        Instant now = Instant.parse("2003-01-01T00:00:00Z");
        InLearners.run("update notice set mail_at = ? where account_id = ?", utc(now), holder.accountId());
        InLearners.run("update account set closed_at = ? where id = ?", utc(now), holder.accountId());
        store(now);
        assertEquals(1, mails("NONE"));
    }

    @Test
    void aMailThatFailsIsTriedFiveTimes() {
        remind(end.minusDays(30));
        Instant now = Instant.parse("2002-01-01T00:00:00Z");
        for (int tries = 1; tries <= 5; tries++) {
            InLearners.run("update notice set mail_at = ? where account_id = ?", utc(now), holder.accountId());
            MailRow mail = store(now).orElseThrow();
            assertEquals(tries, mail.tries());
            taking.after(mail, MailState.afterFailure(tries), now, "no route");
        }
        assertEquals(1, mails("FAILED"));
    }

    @Test
    void onlyAnAdministratorSeesTheOutbox() {
        Caller admin = InLearners.staff(holder, Role.ADMINISTRATOR);
        remind(end.minusDays(30));
        assertTrue(outbox.page(admin, Long.MAX_VALUE).lines().stream()
                .anyMatch(line -> line.name().equals(holder.name())));
        for (Role role : List.of(Role.TRAINEE, Role.EXAMINER, Role.INSTRUCTOR)) {
            Caller other = InLearners.staff(holder, role);
            org.junit.jupiter.api.Assertions.assertThrows(
                    org.needlepoint.shared.Refused.class, () -> outbox.page(other, Long.MAX_VALUE));
        }
    }

    @Inject
    private Outbox outbox;

    @Test
    void theCalendarIsForWhoHasItsAddressAndANewOneEndsTheOld() {
        String old = feed.renew(holder);
        String ics = feed.ics(old);
        assertTrue(ics.contains("UID:" + certificate + "-end@"), ics);
        assertTrue(ics.contains("DTSTART;VALUE=DATE:" + end.toString().replace("-", "")), ics);
        assertTrue(feed.address(holder, old).isPresent());
        assertEquals(Optional.empty(), feed.address(InLearners.stranger(), old));
        String young = feed.renew(holder);
        assertEquals(ics, feed.ics(young));
        for (String wrong : List.of(old, "", "null", "a".repeat(43))) {
            assertEquals(
                    404,
                    org.junit.jupiter.api.Assertions.assertThrows(
                                    org.needlepoint.shared.Refused.class, () -> feed.ics(wrong))
                            .refusal()
                            .status());
        }
    }

    @Test
    void lookingAsksTheDatabaseLittle() throws Exception {
        if (!InStatements.canCount()) {
            return;
        }
        List<String> telling = InStatements.of(() -> remind(end.minusDays(30)));
        assertEquals(4, telling.size(), telling.toString());
        List<String> nothing = InStatements.of(() -> remind(end.minusDays(3_000)));
        assertEquals(1, nothing.size(), nothing.toString());
        assertEquals(3, InStatements.of(() -> notices.mine(holder)).size());
        String address = feed.renew(holder);
        assertEquals(2, InStatements.of(() -> feed.ics(address)).size());
    }

    private Optional<MailRow> store(Instant now) {
        return taking.take(now);
    }

    private void remind(LocalDate today) {
        Optional<Reminders.Place> place = reminders.remind(today, Optional.empty());
        while (place.isPresent()) {
            place = reminders.remind(today, place);
        }
    }

    private List<Integer> steps() {
        return IntStream.rangeClosed(0, 400)
                .filter(step -> InLearners.number(
                                "select count(*) from notice where account_id = ? and kind = 'EXPIRY' and step = ?",
                                holder.accountId(),
                                step)
                        > 0)
                .peek(step -> assertEquals(
                        1,
                        InLearners.number(
                                "select count(*) from notice where account_id = ? and step = ?",
                                holder.accountId(),
                                step)))
                .boxed()
                .toList();
    }

    private long mails(String state) {
        return InLearners.number(
                "select count(*) from notice where account_id = ? and mail = ?", holder.accountId(), state);
    }

    private String certificate(int cycle, LocalDate until) {
        long id = 1_000_000_000_000L + ThreadLocalRandom.current().nextLong(1_000_000_000_000L);
        String publicId = PublicId.next();
        InLearners.run(
                "insert into decision (id, public_id, account_id, programme_id, decided_at, rules, facts)"
                        + " values (?, ?, ?, 'needling-foundations', ?, 1, '{}')",
                id,
                publicId,
                holder.accountId(),
                THEN);
        InLearners.run(
                "insert into credential (id, public_id, code, name_key, account_id, programme_id, cycle, decision_id, payload,"
                        + " key_id, signature, issued_on, expires_on, issued_at)"
                        + " values (?, ?, ?, 'n', ?, 'needling-foundations', ?, ?, '{}', 'k', 's', ?, ?, ?)",
                id,
                publicId,
                publicId,
                holder.accountId(),
                cycle,
                id,
                until.minusYears(2),
                until,
                THEN);
        return publicId;
    }

    private void act(String publicId, int number, String act) {
        InLearners.run(
                "insert into credential_act (credential_id, number, act, reason, actor, at)"
                        + " select id, ?, ?, 'why', 'somebody', ? from credential where public_id = ?",
                number,
                act,
                THEN,
                publicId);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(java.time.ZoneOffset.UTC);
    }
}

package org.needlepoint.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Role;
import org.needlepoint.audit.Journal;
import org.needlepoint.notice.domain.MailState;
import org.needlepoint.notice.store.OutboxStore;
import org.needlepoint.shared.Durable;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/** Administrators see what was sent by mail, what waits, and what did not arrive. */
@ApplicationScoped
public class Outbox {

    private static final int MOST = 50;

    @Inject
    private OutboxStore store;

    @Inject
    private SmtpMailer smtp;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** A mail; {@code at} is when it was last touched, or may go out next. */
    public record Line(
            long key,
            String publicId,
            String name,
            String title,
            String text,
            MailState state,
            Instant at,
            String error) {}

    /**
     * A page of the outbox.
     *
     * @param sending whether there is a mail server; without one all waits
     * @param more whether older ones follow
     */
    public record Page(List<Line> lines, boolean sending, boolean more) {}

    /**
     * The latest first.
     *
     * @param before key of the line before; {@link Long#MAX_VALUE} to begin
     * @throws Refused NotFound for who is no administrator
     */
    @Transactional
    public Page page(Caller caller, long before) {
        requireAdministrator(caller);
        List<Line> lines = store.page(before, MOST + 1).stream()
                .map(mail -> new Line(
                        mail.id(),
                        mail.publicId(),
                        mail.name(),
                        mail.title(),
                        mail.text(),
                        mail.state(),
                        mail.at(),
                        mail.error()))
                .toList();
        return new Page(lines.stream().limit(MOST).toList(), smtp.isSet(), lines.size() > MOST);
    }

    /**
     * Sends again what failed, or what may not have arrived.
     *
     * @throws Refused Conflict when it is neither
     */
    @Durable
    @Transactional
    public void again(Caller caller, String publicId) {
        requireAdministrator(caller);
        if (!store.again(String.valueOf(publicId), clock.instant())) {
            throw new Refused(
                    new Refusal.Conflict("This mail neither failed nor is it uncertain. Nothing was changed."));
        }
        journal.record(caller.publicId(), "mail.sent-again", publicId, Map.of());
    }

    private static void requireAdministrator(Caller caller) {
        if (!caller.has(Role.ADMINISTRATOR)) {
            throw Refused.notFound();
        }
    }
}

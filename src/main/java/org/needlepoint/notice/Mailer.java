package org.needlepoint.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.needlepoint.notice.domain.MailState;
import org.needlepoint.notice.store.OutboxStore.MailRow;

/**
 * Sends what waits, one mail at a time: takes it, which is committed, sends it, and notes what became of it. So a mail goes out at most once,
 * whichever of the three the power ends.
 */
@ApplicationScoped
public class Mailer {

    private static final int LONGEST_ERROR = 300;

    @Inject
    private Taking taking;

    @Inject
    private SmtpMailer smtp;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "needlepoint.public-url")
    private String site;

    /**
     * Sends the mail that has waited longest.
     *
     * @return whether there was one
     */
    public boolean sendOne() {
        if (!smtp.isSet()) {
            return false;
        }
        Optional<MailRow> next = taking.take(clock.instant());
        next.ifPresent(this::send);
        return next.isPresent();
    }

    private void send(MailRow mail) {
        SmtpMailer.Outcome outcome =
                smtp.send(new SmtpMailer.Mail(mail.publicId(), mail.email(), mail.name(), mail.title(), text(mail)));
        Instant now = clock.instant();
        MailState state =
                switch (outcome.answer()) {
                    case TAKEN -> MailState.SENT;
                    case UNCERTAIN -> MailState.UNCERTAIN;
                    case NOT_TAKEN -> MailState.afterFailure(mail.tries());
                };
        String error = outcome.detail().replaceAll("\\p{Cntrl}+", " ");
        taking.after(
                mail,
                state,
                state == MailState.WAITING ? now.plus(MailState.pause(mail.tries())) : now,
                error.substring(0, Math.min(LONGEST_ERROR, error.length())));
    }

    private String text(MailRow mail) {
        return NoticeWords.of("mail.text", mail.name(), mail.text(), site + mail.href(), site + "/notices");
    }
}

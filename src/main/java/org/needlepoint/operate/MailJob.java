package org.needlepoint.operate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.needlepoint.notice.Mailer;

/** Sends what waits by mail. */
@ApplicationScoped
public class MailJob implements Job {

    private static final long AT_A_TIME = Duration.ofSeconds(4).toNanos();

    @Inject
    private Mailer mailer;

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(5);
    }

    @Override
    public boolean work(Instant now) {
        long begin = System.nanoTime();
        boolean sent = true;
        while (sent && System.nanoTime() - begin < AT_A_TIME) {
            sent = mailer.sendOne();
        }
        return sent;
    }
}

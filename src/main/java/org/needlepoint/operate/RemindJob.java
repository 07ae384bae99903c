package org.needlepoint.operate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.needlepoint.notice.Reminders;
import org.needlepoint.shared.IssuerCalendar;

/** Looks for certificates that end, some at a time. Where it stands lives in memory: whoever begins anew tells nobody twice. */
@ApplicationScoped
public class RemindJob implements Job {

    @Inject
    private Reminders reminders;

    @Inject
    private IssuerCalendar calendar;

    private Optional<Reminders.Place> place = Optional.empty();

    @Override
    public String name() {
        return "remind";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    public boolean work(Instant now) {
        place = reminders.remind(LocalDate.ofInstant(now, calendar.zone()), place);
        return place.isPresent();
    }
}

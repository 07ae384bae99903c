package org.needlepoint.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.credential.Expiries;
import org.needlepoint.credential.Expiring;
import org.needlepoint.notice.domain.News;
import org.needlepoint.notice.domain.Steps;
import org.needlepoint.notice.store.NoticeStore;

/** Tells people that a certificate ends: at each step of its programme, once, and only the latest step if several were missed. */
@ApplicationScoped
public class Reminders {

    static final int SLICE = 200;

    /** Days after its end for which somebody who was not told yet still is. */
    private static final int LATEST = 30;

    @Inject
    private Expiries expiries;

    @Inject
    private NoticeStore store;

    @Inject
    private Courseware courseware;

    @Inject
    private Clock clock;

    /** Where to read on: behind this certificate, by last valid day and inner key. */
    public record Place(LocalDate day, long after) {}

    /**
     * Tells the holders of the next certificates; four statements and a batch.
     *
     * @param today where the issuer is
     * @param from empty to begin
     * @return where to go on; empty when all were looked at
     */
    @Transactional
    public Optional<Place> remind(LocalDate today, Optional<Place> from) {
        Map<String, Programme> programmes = courseware.current().programmes();
        int furthest = programmes.values().stream()
                .map(Programme::reminders)
                .flatMap(Collection::stream)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        Place place = from.orElse(new Place(today.minusDays(LATEST), 0));
        List<Expiring> ending = expiries.between(place.day(), place.after(), today.plusDays(furthest), SLICE);
        List<News> news = ending.stream()
                .flatMap(certificate -> news(certificate, programmes.get(certificate.programmeId()), today).stream())
                .toList();
        store.tell(news, clock.instant());
        return ending.size() < SLICE ? Optional.empty() : Optional.of(behind(ending.get(SLICE - 1)));
    }

    private static Place behind(Expiring last) {
        return new Place(last.expiresOn(), last.id());
    }

    /** Nothing for a programme that the content has no longer. */
    private static Optional<News> news(Expiring certificate, Programme programme, LocalDate today) {
        OptionalInt step = programme == null
                ? OptionalInt.empty()
                : Steps.due(programme.reminders(), certificate.issuedOn(), certificate.expiresOn(), today);
        return step.isEmpty() ? Optional.empty() : Optional.of(news(certificate, programme, step.getAsInt(), today));
    }

    private static News news(Expiring certificate, Programme programme, int step, LocalDate today) {
        String last = NoticeWords.day(certificate.expiresOn());
        long left = ChronoUnit.DAYS.between(today, certificate.expiresOn());
        String when = left > 0 ? "ahead" : left == 0 ? "today" : "over";
        String how = programme.renewal().isEmpty() ? "again" : "renew";
        return new News(
                certificate.accountId(),
                News.Kind.EXPIRY,
                certificate.publicId(),
                step,
                NoticeWords.of("expiry." + when + ".title", programme.title(), last, left),
                NoticeWords.of("expiry." + when + ".text", programme.title(), last, left)
                        + " "
                        + NoticeWords.of("expiry." + how),
                "/progress");
    }
}

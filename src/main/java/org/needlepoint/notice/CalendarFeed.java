package org.needlepoint.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Secret;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.content.domain.Renewal;
import org.needlepoint.credential.Expiries;
import org.needlepoint.credential.Expiring;
import org.needlepoint.notice.domain.Ics;
import org.needlepoint.notice.store.NoticeStore;
import org.needlepoint.shared.Durable;
import org.needlepoint.shared.Refused;

/**
 * A person's days in their own calendar program, at an address that holds a secret: whoever has the address reads the days, and nobody needs to
 * sign in. A new address ends the old one.
 */
@ApplicationScoped
public class CalendarFeed {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private NoticeStore store;

    @Inject
    private Expiries expiries;

    @Inject
    private Courseware courseware;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "needlepoint.public-url")
    private String site;

    /** Gives the caller's calendar a new address; answers its secret part, of which only the hash is kept. */
    @Durable
    @Transactional
    public String renew(Caller caller) {
        byte[] bits = new byte[Secret.BYTES];
        RANDOM.nextBytes(bits);
        Secret secret = Secret.of(bits);
        store.feed(caller.accountId(), secret.hash(), clock.instant());
        return secret.text();
    }

    /** The address for this secret, if it is the caller's present one. */
    @Transactional
    public Optional<String> address(Caller caller, String secret) {
        return owner(secret)
                .filter(account -> account == caller.accountId())
                .map(account -> site + "/calendar/" + secret + ".ics");
    }

    /**
     * The calendar, for whoever has its secret; two selects.
     *
     * @throws Refused NotFound for every other text
     */
    @Transactional
    public String ics(String secret) {
        long account = owner(secret).orElseThrow(Refused::notFound);
        List<Ics.Day> days = expiries.of(account).stream().flatMap(this::days).toList();
        return Ics.write(NoticeWords.of("calendar.name"), days);
    }

    private Optional<Long> owner(String secret) {
        return Secret.isWellFormed(secret) ? store.ofFeed(new Secret(secret).hash()) : Optional.empty();
    }

    private Stream<Ics.Day> days(Expiring certificate) {
        Optional<Programme> programme = courseware.current().programme(certificate.programmeId());
        String title = programme.map(Programme::title).orElse(certificate.programmeId());
        Ics.Day end = day(certificate, "end", certificate.expiresOn(), title);
        Stream<Ics.Day> window = programme.flatMap(Programme::renewal).map(Renewal::window).stream()
                .map(span -> day(certificate, "window", certificate.expiresOn().minus(span), title));
        return Stream.concat(window, Stream.of(end));
    }

    private Ics.Day day(Expiring certificate, String what, LocalDate on, String title) {
        return new Ics.Day(
                certificate.publicId() + "-" + what + "@" + URI.create(site).getHost(),
                on,
                NoticeWords.of("calendar." + what + ".title", title),
                NoticeWords.of("calendar." + what + ".text", title, NoticeWords.day(certificate.expiresOn())),
                site + "/progress",
                certificate.issuedOn().atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}

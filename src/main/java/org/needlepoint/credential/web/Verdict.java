package org.needlepoint.credential.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.needlepoint.credential.domain.Snapshot;
import org.needlepoint.credential.domain.Verification;
import org.needlepoint.credential.domain.Verification.Known;

/**
 * A verification as pages show it.
 *
 * @param word of the status, the last part of its words' keys in the bundle
 * @param style class of the verdict
 * @param checked when, in UTC
 * @param since when it came to be revoked, suspended or under review; may be null
 * @param certificate what stands in it; null where nothing may be shown
 */
public record Verdict(String word, String style, String checked, String since, Shown certificate) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /**
     * What is printed and shown of a certificate.
     *
     * @param expires null when it never does
     */
    public record Shown(
            String code,
            String name,
            String title,
            String scope,
            String issuer,
            String issued,
            String expires,
            String payload,
            String keyId,
            String signature) {

        static Shown of(Known known) {
            Snapshot snapshot = known.snapshot();
            return new Shown(
                    snapshot.code().text(),
                    snapshot.name(),
                    snapshot.title(),
                    snapshot.scope(),
                    snapshot.issuer(),
                    day(snapshot.issuedOn()),
                    snapshot.expiresOn().map(Verdict::day).orElse(null),
                    known.signed().payload(),
                    known.signed().keyId(),
                    known.signed().signature());
        }
    }

    static Verdict of(Verification verification, Instant now) {
        return of(verification, MINUTE.format(now));
    }

    static Verdict of(Verification verification, String checked) {
        Optional<Known> known = verification.known();
        return new Verdict(
                verification.word(),
                style(verification.word()),
                checked,
                known.flatMap(Known::since).map(MINUTE::format).orElse(null),
                known.map(Shown::of).orElse(null));
    }

    static String minute(Instant instant) {
        return MINUTE.format(instant);
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    private static String style(String word) {
        return switch (word) {
            case "under-review", "suspended" -> "review";
            case "not-genuine" -> "revoked";
            case "typing-error" -> "unknown";
            default -> word;
        };
    }

    /** Whether it may be relied on today. */
    public boolean good() {
        return word.equals("valid");
    }

    int httpStatus() {
        return switch (word) {
            case "typing-error" -> 400;
            case "unknown" -> 404;
            default -> 200;
        };
    }
}

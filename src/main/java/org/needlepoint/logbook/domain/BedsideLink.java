package org.needlepoint.logbook.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An address with which the supervisor of one entry signs exactly the text that it was made for, once.
 *
 * @param tries with a wrong code so far
 */
public record BedsideLink(
        String tokenHash, String entry, String entryHash, Instant expiresAt, Optional<Instant> usedAt, int tries) {

    /** How long a link lives. */
    public static final Duration LIFE = Duration.ofMinutes(15);

    /** With so many wrong codes it is dead. */
    public static final int MOST_TRIES = 5;

    /** Why it can't be signed with, in words; empty while it can. */
    public Optional<String> refusal(StoredSession session, Instant now) {
        return usedAt.isEmpty() && tries >= MOST_TRIES
                ? Optional.of("This link had too many wrong codes. Ask for a new one.")
                : over(session, now);
    }

    /** The same for whoever has had the right code: their try was counted before it was looked at, and may have been the last. */
    public Optional<String> over(StoredSession session, Instant now) {
        if (usedAt.isPresent()) {
            return Optional.of("This link was used.");
        }
        if (!now.isBefore(expiresAt)) {
            return Optional.of("This link ended at " + Days.time(expiresAt) + ". Ask for a new one.");
        }
        return session.hash().equals(entryHash)
                ? Optional.empty()
                : Optional.of("The entry has changed since this link was made. Nothing was signed.");
    }
}

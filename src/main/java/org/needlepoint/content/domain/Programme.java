package org.needlepoint.content.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A certification programme: what it asks for and how long its certificate is valid.
 *
 * @param source the text that it was read from, and {@code revision} its SHA-256
 * @param entry what is asked of who joins, beside all else
 * @param renewal empty when an expired certificate is simply earned again
 * @param reminders how many days before the last valid day its holder is told, from the earliest
 */
public record Programme(
        String id,
        String revision,
        String source,
        String title,
        String scope,
        String issuer,
        Joining joining,
        List<Requirement> entry,
        List<Requirement> requirements,
        Validity validity,
        Optional<Renewal> renewal,
        List<Integer> reminders) {

    /** Who can be granted a certificate: whoever does all that is asked for, or only who joined before. */
    public enum Joining {
        OPEN,
        NEEDED
    }

    public Programme {
        entry = List.copyOf(entry);
        requirements = List.copyOf(requirements);
        reminders = List.copyOf(reminders);
    }

    /** All that the first certificate asks for. */
    public List<Requirement> first() {
        return Stream.concat(entry.stream(), requirements.stream()).toList();
    }

    /**
     * What is to be done again once a certificate has lapsed or was revoked, by id. Where the programme does not say so, that is all that
     * can be repeated: nobody knows which of it a certificate was revoked for.
     */
    public List<String> again() {
        return renewal.map(Renewal::again).orElseGet(() -> requirements.stream()
                .filter(Requirement::repeatable)
                .map(Requirement::id)
                .toList());
    }

    /** Everything that is ever asked for. */
    public List<Requirement> all() {
        return Stream.concat(first().stream(), renewal.stream().flatMap(path -> path.requirements().stream()))
                .toList();
    }
}

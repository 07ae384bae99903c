package org.needlepoint.logbook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * An entry as it is kept.
 *
 * @param id inner key, never shown
 * @param learner public id
 * @param acts how many were done to it: what a page has seen
 * @param texts by field; a redacted one is empty; none at all where they were not asked for
 */
public record StoredSession(
        long id,
        String publicId,
        long accountId,
        String learner,
        String learnerName,
        long organisationId,
        String organisationName,
        String pathway,
        String programmeId,
        long supervisorId,
        String supervisor,
        String supervisorName,
        LocalDate on,
        String modality,
        String technique,
        String adverse,
        State state,
        int acts,
        SessionBody body,
        String hash,
        Instant createdAt,
        Optional<Instant> signedAt,
        Optional<Instant> withdrawnAt,
        Map<String, Optional<String>> texts) {

    public StoredSession {
        texts = Map.copyOf(texts);
    }

    /** What a signature on it would be asked. */
    public Eligibility.Asked asked() {
        return new Eligibility.Asked(accountId, organisationId, organisationName, modality, on);
    }

    /** The same with its texts. */
    public StoredSession with(Map<String, Optional<String>> read) {
        return new StoredSession(
                id,
                publicId,
                accountId,
                learner,
                learnerName,
                organisationId,
                organisationName,
                pathway,
                programmeId,
                supervisorId,
                supervisor,
                supervisorName,
                on,
                modality,
                technique,
                adverse,
                state,
                acts,
                body,
                hash,
                createdAt,
                signedAt,
                withdrawnAt,
                read);
    }

    /** Whether the entry is the same, whatever the salts. */
    public boolean says(LogEntry entry) {
        return on.equals(entry.on())
                && supervisor.equals(entry.supervisor().publicId())
                && technique.equals(entry.technique())
                && adverse.equals(entry.adverse())
                && body.equals(new SessionBody(
                        entry.setting(),
                        entry.sites(),
                        entry.regions(),
                        entry.needlesIn(),
                        entry.needlesOut(),
                        entry.reaction()))
                && LogEntry.FIELDS.stream()
                        .allMatch(field -> text(field).equals(entry.texts().getOrDefault(field, "")));
    }

    /** A free text; empty when there is none, or it is redacted. */
    public String text(String field) {
        return texts.getOrDefault(field, Optional.empty()).orElse("");
    }
}

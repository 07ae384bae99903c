package org.needlepoint.operate.web;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.needlepoint.audit.domain.Link;

/**
 * An entry of the journal with names for ids.
 *
 * @param at date and time in UTC, to the second
 * @param actor name, or an empty text for the system and for strangers
 * @param subject name, else the id as it stands, else an empty text
 * @param kind what an id without a name is of: a key of the words; empty for a name
 */
public record JournalRow(Link entry, String at, String actor, String subject, String kind) {

    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    static JournalRow of(Link entry, Map<String, String> names) {
        String actor = entry.actor() == null ? "" : names.getOrDefault(entry.actor(), entry.actor());
        String subject = entry.subject() == null ? "" : names.getOrDefault(entry.subject(), entry.subject());
        String kind = entry.subject() == null || names.containsKey(entry.subject()) ? "" : kind(entry.act());
        return new JournalRow(entry, AT.format(entry.at()), actor, subject, kind);
    }

    private static String kind(String act) {
        return switch (act.substring(0, act.indexOf('.'))) {
            case "attempt", "answer", "late", "receipt" -> "attempt";
            case "course" -> "enrolment";
            case "certificate" -> "certificate";
            default -> "other";
        };
    }
}

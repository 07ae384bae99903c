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
 */
public record JournalRow(Link entry, String at, String actor, String subject) {

    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    static JournalRow of(Link entry, Map<String, String> names) {
        String actor = entry.actor() == null ? "" : names.getOrDefault(entry.actor(), entry.actor());
        String subject = entry.subject() == null ? "" : names.getOrDefault(entry.subject(), entry.subject());
        return new JournalRow(entry, AT.format(entry.at()), actor, subject);
    }
}

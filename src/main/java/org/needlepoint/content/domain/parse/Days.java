package org.needlepoint.content.domain.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Fields;
import org.needlepoint.content.domain.text.Problems;

/** Reads days. */
record Days(Problems problems) {

    /** A day that must be there; empty, and reported, when it can't be read. */
    Optional<LocalDate> read(Fields fields, String key) {
        Entry text = fields.text(key);
        if (text.value().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.value()));
        } catch (DateTimeException e) {
            problems.add(
                    text.place(), "\"" + text.value() + "\" is no day.", "Write year, month and day, like 2027-06-30.");
            return Optional.empty();
        }
    }
}

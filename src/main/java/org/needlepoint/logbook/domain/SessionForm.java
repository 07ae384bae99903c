package org.needlepoint.logbook.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.needlepoint.content.domain.practice.Logbook;
import org.needlepoint.shared.domain.Refusal.Malformed;

/**
 * What a typed session is read against.
 *
 * @param modalities that the pathway's programme counts
 * @param joined day on which the learner joined, where the issuer sits
 * @param today there
 * @param latest the day that has begun somewhere on earth: no session can be later
 * @param supervisors of the learner's school, those whose appointment has ended too
 */
public record SessionForm(
        Logbook words,
        long learnerId,
        School school,
        Set<String> modalities,
        LocalDate joined,
        LocalDate today,
        LocalDate latest,
        Collection<Supervisor> supervisors) {

    /** Where the learner learns. */
    public record School(long id, String name) {}

    public SessionForm {
        modalities = Set.copyOf(modalities);
        supervisors = List.copyOf(supervisors);
    }

    /** What came of reading: an entry, or what is wrong, a line a field, in the order of the form. */
    public record Reading(Optional<LogEntry> entry, List<Malformed> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    /** Reads all fields, so that who typed learns of everything at once. */
    public Reading read(TypedSession typed) {
        SessionReader pass = new SessionReader(this, typed);
        LogEntry entry = pass.read();
        return pass.problems().isEmpty()
                ? new Reading(Optional.of(entry), List.of())
                : new Reading(Optional.empty(), pass.problems());
    }
}

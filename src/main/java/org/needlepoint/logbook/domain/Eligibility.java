package org.needlepoint.logbook.domain;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.needlepoint.content.domain.Systems;

/** Whether somebody could supervise a session on its day. Judged when the signature is asked for, and again when it is given. */
public final class Eligibility {

    private Eligibility() {}

    /** What was supervised: by whose learner, of which school, which modality, when. */
    public record Asked(long learnerId, long organisationId, String organisationName, String modality, LocalDate on) {}

    /**
     * Why not, in words; empty when nothing speaks against it.
     *
     * @param modalityNeeded whether the appointment must name the modality
     */
    public static Optional<String> refusal(Supervisor supervisor, Asked asked, boolean modalityNeeded) {
        if (supervisor.accountId().filter(id -> id == asked.learnerId()).isPresent()) {
            return Optional.of("You can't sign your own session.");
        }
        return reason(supervisor, asked, modalityNeeded)
                .map(reason -> supervisor.name() + " could not supervise " + name(asked.modality()) + " at "
                        + asked.organisationName() + " on " + Days.words(asked.on()) + ": " + reason);
    }

    private static Optional<String> reason(Supervisor supervisor, Asked asked, boolean modalityNeeded) {
        if (supervisor.organisationId() != asked.organisationId()) {
            return Optional.of("not appointed there.");
        }
        if (asked.on().isBefore(supervisor.from())) {
            return Optional.of("the appointment began on " + Days.words(supervisor.from()) + ".");
        }
        if (!supervisor.holds(asked.on())) {
            return supervisor.until().map(last -> "the appointment ended on " + Days.words(last) + ".");
        }
        return modalityNeeded && !supervisor.modalities().contains(asked.modality())
                ? Optional.of("the appointment does not name " + name(asked.modality()) + ".")
                : Optional.empty();
    }

    private static String name(String modality) {
        return Systems.name(modality).toLowerCase(Locale.ENGLISH);
    }
}

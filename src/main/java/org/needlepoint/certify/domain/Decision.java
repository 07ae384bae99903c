package org.needlepoint.certify.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.content.domain.Requirement;

/** Whether all that a programme asks for was on record at an instant. */
public sealed interface Decision {

    Programme programme();

    Instant asOf();

    /** By which way the next certificate is earned. */
    Path path();

    /** One standing a requirement of that way, in the programme's order. */
    List<Standing> standings();

    /** The two ways to a certificate. */
    enum Path {
        FIRST,
        RENEWAL;

        /** What the programme asks for on this way. */
        public List<Requirement> of(Programme programme) {
            return this == FIRST
                    ? programme.first()
                    : programme.renewal().orElseThrow().requirements();
        }
    }

    /**
     * Everything is met or waived.
     *
     * @param facts what was looked at, and nothing that came later
     * @param from first valid day
     * @param until last valid day; empty for ever
     */
    record Granted(
            Programme programme,
            Instant asOf,
            Path path,
            List<Standing> standings,
            Facts facts,
            LocalDate from,
            Optional<LocalDate> until)
            implements Decision {

        /** @throws IllegalArgumentException when something that the programme asks for is not among what is done */
        public Granted {
            standings = List.copyOf(standings);
            if (standings.isEmpty()
                    || !standings.stream().allMatch(Standing::done)
                    || !standings.stream().map(Standing::requirement).toList().equals(path.of(programme))) {
                throw new IllegalArgumentException("not all is met that " + programme.id() + " asks for");
            }
        }

        /** The revisions of all questions asked, each once, sorted, one a line. */
        public String questionRevisions() {
            TreeSet<String> revisions = new TreeSet<>();
            for (Standing standing : standings) {
                if (standing instanceof Standing.Met met && met.proof() instanceof Standing.Proof.Attempt attempt) {
                    revisions.addAll(attempt.result().questionRevisions());
                }
            }
            return String.join("\n", revisions);
        }
    }

    /** Nothing is granted: something is missing, or it is not the time, or not the person. */
    record NotYet(Programme programme, Instant asOf, Path path, List<Standing> standings, Optional<Hold> hold)
            implements Decision {
        public NotYet {
            standings = List.copyOf(standings);
        }

        /** What is missing. */
        public List<Standing> reasons() {
            return standings.stream().filter(standing -> !standing.done()).toList();
        }
    }

    /**
     * What stands in the way whatever is met.
     *
     * @param until the day before which nothing is granted; empty where no day ends it
     */
    record Hold(Why why, Optional<LocalDate> until) {

        /** What it is. */
        public enum Why {
            /** The programme has to be joined first. */
            NOT_JOINED,
            /** The certificate that is held is in force. */
            IN_FORCE,
            /** A certificate ended, and nothing was passed or signed since. */
            ANEW,
            /** The certificate that is held is suspended. */
            SUSPENDED,
            /** It is being looked into whether the certificate that is held is revoked. */
            UNDER_REVIEW
        }
    }
}

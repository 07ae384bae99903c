package org.needlepoint.certify.domain.rules1;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.needlepoint.content.domain.Programme;

/** Whether all that a programme asks for was on record at an instant. */
public sealed interface Decision {

    Programme programme();

    Instant asOf();

    /** One standing a requirement, in the programme's order. */
    List<Standing> standings();

    /** Everything is met. */
    record Granted(Programme programme, Instant asOf, List<Standing.Met> met) implements Decision {

        /** @throws IllegalArgumentException when something that the programme asks for is not among what is met */
        public Granted {
            met = List.copyOf(met);
            if (met.isEmpty()
                    || !met.stream().map(Standing.Met::requirement).toList().equals(programme.requirements())) {
                throw new IllegalArgumentException("not all is met that " + programme.id() + " asks for");
            }
        }

        @Override
        public List<Standing> standings() {
            return List.copyOf(met);
        }

        /** The revisions of all questions asked, each once, sorted, one a line. */
        public String questionRevisions() {
            TreeSet<String> revisions = new TreeSet<>();
            for (Standing.Met standing : met) {
                if (standing.proof() instanceof Standing.Proof.Attempt attempt) {
                    revisions.addAll(attempt.result().questionRevisions());
                }
            }
            return String.join("\n", revisions);
        }
    }

    /** Something is missing; the reasons are the standings that are not met, at least one unless the programme asks for nothing. */
    record NotYet(Programme programme, Instant asOf, List<Standing> standings) implements Decision {
        public NotYet {
            standings = List.copyOf(standings);
        }

        public List<Standing> reasons() {
            return standings.stream()
                    .filter(standing -> !(standing instanceof Standing.Met))
                    .toList();
        }
    }
}

package org.needlepoint.rules.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.needlepoint.certify.domain.Decisions;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.certify.domain.Standing;
import org.needlepoint.content.domain.Requirement;
import org.needlepoint.content.domain.practice.RulePack;
import org.needlepoint.content.domain.practice.RulePack.Answer;
import org.needlepoint.content.domain.practice.RulePack.Asked;

/**
 * How far somebody is by a pack.
 *
 * @param standings of what it asks for, in its order
 * @param modalities which it allows, and for which all is there that Needlepoint keeps a record of, and something is
 */
public record Entitlement(List<Standing> standings, Set<String> modalities) {

    public static Entitlement of(RulePack pack, Facts facts, Instant asOf) {
        List<Standing> standings = pack.asked().stream()
                .map(Asked::requirement)
                .map(requirement -> Decisions.standing(requirement, facts, asOf))
                .toList();
        TreeSet<String> modalities = new TreeSet<>();
        pack.allows().forEach((modality, allowance) -> {
            if (allowance.answer() == Answer.YES
                    && standings.stream().anyMatch(standing -> standing.done() && about(standing, modality))
                    && standings.stream().noneMatch(standing -> inTheWay(standing, modality))) {
                modalities.add(modality);
            }
        });
        return new Entitlement(standings, modalities);
    }

    /** Ids of what is asked for and known not to be there. */
    public List<String> missing() {
        return standings.stream()
                .filter(standing -> !standing.done() && !(standing instanceof Standing.Unknown))
                .map(standing -> standing.requirement().id())
                .toList();
    }

    private static boolean inTheWay(Standing standing, String modality) {
        return !standing.done() && !(standing instanceof Standing.Unknown) && about(standing, modality);
    }

    private static boolean about(Standing standing, String modality) {
        return modality(standing.requirement())
                .filter(own -> !own.equals(modality))
                .isEmpty();
    }

    /** The one that a requirement is about; empty when it is about all. */
    private static Optional<String> modality(Requirement requirement) {
        if (requirement instanceof Requirement.TheoryHours hours) {
            return hours.modality();
        }
        if (requirement instanceof Requirement.InPersonHours hours) {
            return hours.modality();
        }
        return requirement instanceof Requirement.SupervisedTreatments treatments
                ? Optional.of(treatments.modality())
                : Optional.empty();
    }
}

package org.needlepoint.certify.domain.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.needlepoint.certify.domain.AsOf;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.certify.domain.Facts.Session;
import org.needlepoint.certify.domain.Standing;
import org.needlepoint.certify.domain.Standing.Gap;
import org.needlepoint.certify.domain.Standing.Proof;
import org.needlepoint.certify.domain.Standing.Unit;
import org.needlepoint.content.domain.Requirement;

/** Sessions that a supervisor signed and did not take back: so many, and among them so many a region and a technique. */
final class SupervisedTreatmentsRule {

    private SupervisedTreatmentsRule() {}

    static Standing of(Requirement.SupervisedTreatments requirement, Facts facts, AsOf asOf) {
        List<Session> sessions = facts.sessions().stream()
                .filter(session -> session.modality().equals(requirement.modality()))
                .filter(session -> session.withdrawnAt().isEmpty())
                .toList();
        if (sessions.isEmpty()) {
            return new Standing.Open(requirement, requirement.count(), Unit.SESSIONS);
        }
        List<Gap> gaps = gaps(requirement, sessions);
        Proof proof = new Proof.Sessions(sessions);
        return sessions.size() >= requirement.count() && gaps.isEmpty()
                ? new Standing.Met(requirement, proof)
                : new Standing.Short(requirement, sessions.size(), requirement.count(), Unit.SESSIONS, proof, gaps);
    }

    private static List<Gap> gaps(Requirement.SupervisedTreatments requirement, List<Session> sessions) {
        List<Gap> gaps = new ArrayList<>();
        new TreeMap<>(requirement.regions())
                .forEach((region, need) -> gaps.add(new Gap(
                        region,
                        (int) sessions.stream()
                                .filter(session -> session.regions().contains(region))
                                .count(),
                        need)));
        new TreeMap<>(requirement.techniques())
                .forEach((technique, need) -> gaps.add(new Gap(
                        technique,
                        (int) sessions.stream()
                                .filter(session -> session.technique().equals(technique))
                                .count(),
                        need)));
        gaps.removeIf(gap -> gap.have() >= gap.need());
        return gaps;
    }
}

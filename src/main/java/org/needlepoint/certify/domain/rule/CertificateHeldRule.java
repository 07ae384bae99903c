package org.needlepoint.certify.domain.rule;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.needlepoint.certify.domain.AsOf;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.certify.domain.Held;
import org.needlepoint.certify.domain.Held.Act;
import org.needlepoint.certify.domain.Standing;
import org.needlepoint.certify.domain.Standing.Bar;
import org.needlepoint.certify.domain.Standing.Proof;
import org.needlepoint.certify.domain.Standing.Unit;
import org.needlepoint.content.domain.Requirement;

/** The other programme's certificate is in force, and none that renewed it was revoked; if none is, what became of the newest tells why. */
final class CertificateHeldRule {

    private CertificateHeldRule() {}

    static Standing of(Requirement.CertificateHeld requirement, Facts facts, AsOf asOf) {
        List<Held> all = facts.certificates().stream()
                .filter(held -> held.programmeId().equals(requirement.programmeId()))
                .sorted(Comparator.comparing(Held::cycle).reversed())
                .toList();
        Optional<Held> inForce = all.stream()
                .takeWhile(held -> !held.revoked())
                .filter(held -> held.inForce(asOf.day()))
                .findFirst();
        if (inForce.isPresent()) {
            return new Standing.Met(requirement, new Proof.Certificate(inForce.get()));
        }
        return all.stream()
                .findFirst()
                .map(held -> lost(requirement, held))
                .orElseGet(() -> new Standing.Open(requirement, 1, Unit.PAPERS));
    }

    private static Standing lost(Requirement requirement, Held held) {
        Proof proof = new Proof.Certificate(held);
        if (held.revoked()) {
            return new Standing.Barred(requirement, Bar.REVOKED, held.revokedAt(), proof);
        }
        Optional<Instant> review =
                held.since(Act.Kind.REVOCATION_ASKED, List.of(Act.Kind.REVOCATION_DROPPED, Act.Kind.REVOKED));
        if (review.isPresent()) {
            return new Standing.Barred(requirement, Bar.UNDER_REVIEW, review, proof);
        }
        Optional<Instant> suspension = held.since(Act.Kind.SUSPENDED, List.of(Act.Kind.REINSTATED));
        return suspension.isPresent()
                ? new Standing.Barred(requirement, Bar.SUSPENDED, suspension, proof)
                : new Standing.Lapsed(requirement, proof, held.expiresOn().orElseThrow());
    }
}

package org.needlepoint.certify.domain.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.needlepoint.certify.domain.AsOf;
import org.needlepoint.certify.domain.CreditSum;
import org.needlepoint.certify.domain.CreditSum.Cycle;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.certify.domain.Facts.CreditCount;
import org.needlepoint.certify.domain.Facts.Document;
import org.needlepoint.certify.domain.Held;
import org.needlepoint.certify.domain.Standing;
import org.needlepoint.certify.domain.Standing.Gap;
import org.needlepoint.certify.domain.Standing.Proof;
import org.needlepoint.certify.domain.Standing.Unit;
import org.needlepoint.content.domain.Requirement;

/** Credits since the issue of the certificate that is renewed, in all and by category. */
final class CreditsRule {

    private CreditsRule() {}

    static Standing of(Requirement.Credits requirement, Facts facts, AsOf asOf) {
        if (asOf.renews().isEmpty()) {
            return new Standing.Open(requirement, requirement.tenths(), Unit.CREDITS);
        }
        Held renewed = asOf.renews().get();
        Optional<Cycle> before = asOf.before().map(older -> new Cycle(older.issuedOn(), renewed.issuedOn()));
        List<CreditCount> counts = counts(requirement.scheme(), facts);
        CreditSum sum = CreditSum.of(counts, requirement, new Cycle(renewed.issuedOn(), asOf.day()), before);
        List<Gap> gaps = sum.gaps(requirement);
        Proof proof = new Proof.Activities(sum, counts);
        if (sum.total() >= requirement.tenths() && gaps.isEmpty()) {
            return new Standing.Met(requirement, proof);
        }
        return sum.total() == 0
                ? new Standing.Open(requirement, requirement.tenths(), Unit.CREDITS)
                : new Standing.Short(requirement, sum.total(), requirement.tenths(), Unit.CREDITS, proof, gaps);
    }

    /** An activity whose paper was taken back counts no more. */
    private static List<CreditCount> counts(String scheme, Facts facts) {
        Set<String> gone = facts.documents().stream()
                .filter(paper -> !paper.counts())
                .map(Document::id)
                .collect(Collectors.toSet());
        return facts.credits().stream()
                .filter(count -> count.scheme().equals(scheme))
                .filter(count -> !gone.contains(count.document()))
                .toList();
    }
}

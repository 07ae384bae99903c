package org.needlepoint.certify.domain.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.needlepoint.certify.domain.AsOf;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.certify.domain.Facts.Document;
import org.needlepoint.certify.domain.Standing;
import org.needlepoint.certify.domain.Standing.Proof;
import org.needlepoint.certify.domain.Standing.Unit;
import org.needlepoint.content.domain.Requirement;

/** A licence was accepted and is in date, and the first accepted one began long enough ago. */
final class LicenceAcceptedRule {

    private LicenceAcceptedRule() {}

    static Standing of(Requirement.LicenceAccepted requirement, Facts facts, AsOf asOf) {
        Standing licence = InDate.of(requirement, facts, Document.Type.LICENCE, asOf.day());
        if (!licence.done() || requirement.practised().isEmpty()) {
            return licence;
        }
        LocalDate began = Papers.all(facts, Document.Type.LICENCE, Optional.empty()).stream()
                .filter(Document::counts)
                .map(Document::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate enough = began.plus(requirement.practised().get());
        if (!asOf.day().isBefore(enough)) {
            return licence;
        }
        Proof proof = ((Standing.Met) licence).proof();
        return new Standing.Short(
                requirement,
                (int) ChronoUnit.DAYS.between(began, asOf.day()),
                (int) ChronoUnit.DAYS.between(began, enough),
                Unit.DAYS,
                proof,
                List.of());
    }
}

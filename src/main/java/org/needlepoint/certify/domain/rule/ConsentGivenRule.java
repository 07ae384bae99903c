package org.needlepoint.certify.domain.rule;

import org.needlepoint.certify.domain.AsOf;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.certify.domain.Standing;
import org.needlepoint.certify.domain.Standing.Proof;
import org.needlepoint.certify.domain.Standing.Unit;
import org.needlepoint.content.domain.Requirement;

/** The form was agreed to on joining. */
final class ConsentGivenRule {

    private ConsentGivenRule() {}

    static Standing of(Requirement.ConsentGiven requirement, Facts facts, AsOf asOf) {
        return facts.joined().stream()
                .filter(pathway ->
                        pathway.leftAt().isEmpty() && pathway.consentAt().isPresent())
                .filter(pathway -> pathway.consentForm().equals(requirement.formId()))
                .findFirst()
                .<Standing>map(pathway -> new Standing.Met(requirement, new Proof.Consent(pathway)))
                .orElseGet(() -> new Standing.Open(requirement, 1, Unit.PAPERS));
    }
}

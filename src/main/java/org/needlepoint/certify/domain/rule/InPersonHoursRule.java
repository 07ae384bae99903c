package org.needlepoint.certify.domain.rule;

import java.util.List;
import org.needlepoint.certify.domain.AsOf;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.certify.domain.Facts.Document;
import org.needlepoint.certify.domain.Standing;
import org.needlepoint.certify.domain.Standing.Proof;
import org.needlepoint.certify.domain.Standing.Unit;
import org.needlepoint.content.domain.Requirement;

/** Hours in person are what accepted papers say. */
final class InPersonHoursRule {

    private InPersonHoursRule() {}

    static Standing of(Requirement.InPersonHours requirement, Facts facts, AsOf asOf) {
        List<Document> papers = Papers.all(facts, Document.Type.IN_PERSON, requirement.modality());
        List<Document> accepted = papers.stream().filter(Document::counts).toList();
        return Papers.standing(
                requirement,
                Papers.tenths(accepted),
                requirement.tenths(),
                Unit.HOURS,
                new Proof.Papers(accepted),
                papers);
    }
}

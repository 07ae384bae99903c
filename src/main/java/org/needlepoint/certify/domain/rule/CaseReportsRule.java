package org.needlepoint.certify.domain.rule;

import java.util.List;
import org.needlepoint.certify.domain.AsOf;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.certify.domain.Facts.Document;
import org.needlepoint.certify.domain.Standing;
import org.needlepoint.certify.domain.Standing.Proof;
import org.needlepoint.certify.domain.Standing.Unit;
import org.needlepoint.content.domain.Requirement;

/** Case reports of the type that were accepted; one that names no system serves whichever is asked for. */
final class CaseReportsRule {

    private CaseReportsRule() {}

    static Standing of(Requirement.CaseReports requirement, Facts facts, AsOf asOf) {
        List<Document> papers = Papers.ofOrNone(facts, Document.Type.CASE_REPORT, requirement.modality()).stream()
                .filter(paper -> paper.subtype().equals(requirement.type()))
                .toList();
        List<Document> accepted = papers.stream().filter(Document::counts).toList();
        return Papers.standing(
                requirement, accepted.size(), requirement.count(), Unit.REPORTS, new Proof.Papers(accepted), papers);
    }
}

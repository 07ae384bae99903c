package org.needlepoint.certify.domain.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.certify.domain.Facts.Document;
import org.needlepoint.certify.domain.Standing;
import org.needlepoint.certify.domain.Standing.Proof;
import org.needlepoint.certify.domain.Standing.Unit;
import org.needlepoint.content.domain.Requirement;

/** Whether an accepted paper of a type holds on a day. */
final class InDate {

    private InDate() {}

    static Standing of(Requirement requirement, Facts facts, Document.Type type, LocalDate day) {
        List<Document> papers = Papers.all(facts, type, Optional.empty());
        List<Document> accepted = papers.stream().filter(Document::counts).toList();
        List<Document> inDate =
                accepted.stream().filter(paper -> Papers.inDate(paper, day)).toList();
        if (!inDate.isEmpty()) {
            return new Standing.Met(requirement, new Proof.Papers(inDate));
        }
        Optional<Standing> waiting = Papers.waiting(requirement, papers);
        if (waiting.isPresent()) {
            return waiting.get();
        }
        return accepted.stream()
                .filter(paper -> paper.until().filter(day::isAfter).isPresent())
                .max(Comparator.comparing((Document paper) -> paper.until().orElseThrow())
                        .thenComparing(Document::id))
                .<Standing>map(paper -> new Standing.Lapsed(
                        requirement,
                        new Proof.Papers(List.of(paper)),
                        paper.until().orElseThrow()))
                .orElseGet(() -> new Standing.Open(requirement, 1, Unit.PAPERS));
    }
}

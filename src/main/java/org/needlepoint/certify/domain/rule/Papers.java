package org.needlepoint.certify.domain.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.certify.domain.Facts.Document;
import org.needlepoint.certify.domain.Standing;
import org.needlepoint.certify.domain.Standing.Proof;
import org.needlepoint.certify.domain.Standing.Unit;
import org.needlepoint.content.domain.Requirement;

/** What several rules ask of papers. */
final class Papers {

    private Papers() {}

    /** Those of a type, decided on or not. */
    static List<Document> all(Facts facts, Document.Type type, Optional<String> modality) {
        return facts.documents().stream()
                .filter(paper -> paper.type() == type)
                .filter(paper -> modality.isEmpty() || modality.get().equals(paper.modality()))
                .toList();
    }

    /** Those of a type that are of the modality, or of none in particular. */
    static List<Document> ofOrNone(Facts facts, Document.Type type, Optional<String> modality) {
        return all(facts, type, Optional.empty()).stream()
                .filter(paper -> modality.isEmpty()
                        || paper.modality().isEmpty()
                        || modality.get().equals(paper.modality()))
                .toList();
    }

    static int tenths(List<Document> papers) {
        return papers.stream().mapToInt(Document::tenths).sum();
    }

    /** Whether the paper holds on a day. */
    static boolean inDate(Document paper, LocalDate day) {
        return !paper.from().isAfter(day) && paper.until().filter(day::isAfter).isEmpty();
    }

    /** @param papers all of the kind: one that waits is told where nothing counts yet */
    static Standing standing(
            Requirement requirement, int have, int need, Unit unit, Proof proof, List<Document> papers) {
        if (have >= need) {
            return new Standing.Met(requirement, proof);
        }
        if (have > 0) {
            return new Standing.Short(requirement, have, need, unit, proof, List.of());
        }
        return waiting(requirement, papers).orElseGet(() -> new Standing.Open(requirement, need, unit));
    }

    /** The standing when something was handed in and nobody has decided on it. */
    static Optional<Standing> waiting(Requirement requirement, List<Document> papers) {
        List<Document> waiting = papers.stream().filter(Document::waits).toList();
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(new Standing.Waiting(requirement, new Proof.Papers(waiting)));
    }
}

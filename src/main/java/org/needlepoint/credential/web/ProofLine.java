package org.needlepoint.credential.web;

import java.util.List;
import java.util.stream.Stream;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.certify.domain.Standing;
import org.needlepoint.certify.domain.Standing.Proof;

/**
 * One record that a decision rests on.
 *
 * @param key of the words, which take id, day and revision or hash
 * @param detail revision or hash, or who
 */
public record ProofLine(String key, String id, String day, String detail) {

    static List<ProofLine> of(Standing standing) {
        if (standing instanceof Standing.Waived waived) {
            Facts.Waiver waiver = waived.waiver();
            return List.of(new ProofLine(
                    "why.waiver", waiver.id(), Verdict.minute(waiver.confirmedAt()), waiver.confirmedBy()));
        }
        return standing instanceof Standing.Met met ? lines(met.proof()).toList() : List.of();
    }

    private static Stream<ProofLine> lines(Proof proof) {
        if (proof instanceof Proof.Lessons lessons) {
            return lessons.read().stream()
                    .map(l -> new ProofLine("why.lesson", l.lessonId(), Verdict.minute(l.at()), l.revision()));
        }
        if (proof instanceof Proof.Attempt attempt) {
            Facts.Result result = attempt.result();
            return Stream.of(new ProofLine(
                    "why.attempt", result.attemptId(), Verdict.minute(result.at()), result.keyRevision()));
        }
        if (proof instanceof Proof.Sessions sessions) {
            return sessions.sessions().stream()
                    .map(s -> new ProofLine("why.session", s.id(), Verdict.day(s.on()), s.hash()));
        }
        if (proof instanceof Proof.Marks marks) {
            return marks.marks().stream()
                    .map(m -> new ProofLine("why.mark", m.item(), Verdict.day(m.on()), m.assessor()));
        }
        return papers(proof);
    }

    private static Stream<ProofLine> papers(Proof proof) {
        if (proof instanceof Proof.Papers papers) {
            return papers.papers().stream().map(ProofLine::paper);
        }
        if (proof instanceof Proof.Study study) {
            return study.papers().stream().map(ProofLine::paper);
        }
        if (proof instanceof Proof.Activities credits) {
            return credits.counts().stream()
                    .map(c -> new ProofLine("why.credit", c.document(), Verdict.day(c.on()), c.category()));
        }
        if (proof instanceof Proof.Certificate certificate) {
            return Stream.of(new ProofLine(
                    "why.certificate",
                    certificate.held().id(),
                    Verdict.day(certificate.held().issuedOn()),
                    ""));
        }
        if (proof instanceof Proof.Law law) {
            return Stream.of(new ProofLine(
                    "why.law",
                    law.law().board(),
                    law.law().packDate(),
                    law.law().revision()));
        }
        return proof instanceof Proof.Consent consent
                ? consent.pathway().consentAt().stream()
                        .map(at ->
                                new ProofLine("why.consent", consent.pathway().consentForm(), Verdict.minute(at), ""))
                : Stream.of();
    }

    private static ProofLine paper(Facts.Document paper) {
        return new ProofLine("why.paper", paper.id(), Verdict.day(paper.from()), paper.hash());
    }
}

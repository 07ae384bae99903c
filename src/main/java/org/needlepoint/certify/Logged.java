package org.needlepoint.certify;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import org.needlepoint.certify.domain.Facts.CreditCount;
import org.needlepoint.certify.domain.Facts.Document;
import org.needlepoint.certify.domain.Facts.Joined;
import org.needlepoint.certify.domain.Facts.Session;
import org.needlepoint.certify.domain.Facts.SkillMark;
import org.needlepoint.certify.domain.Facts.Waiver;
import org.needlepoint.certify.domain.FactsBuilder;
import org.needlepoint.logbook.LogRecord;
import org.needlepoint.logbook.Paper;
import org.needlepoint.logbook.Pathway;
import org.needlepoint.logbook.SignedSkill;

/** What the logbook keeps, as facts. */
record Logged(LogRecord log) {

    void into(FactsBuilder facts) {
        log.pathways().forEach(pathway -> facts.joined.add(joined(pathway)));
        sessions(facts);
        log.skills().forEach(mark -> facts.skills.add(mark(mark)));
        for (Paper paper : log.papers()) {
            if (paper.type() == Paper.Type.WAIVER) {
                waiver(paper).ifPresent(facts.waivers::add);
            } else {
                facts.documents.add(document(paper));
                credits(paper, facts);
            }
        }
    }

    private void sessions(FactsBuilder facts) {
        log.sessions().forEach(session -> session.signedAt()
                .ifPresent(signed -> facts.sessions.add(new Session(
                        session.publicId(),
                        session.pathwayId(),
                        session.on(),
                        session.modality(),
                        session.technique(),
                        new HashSet<>(session.regions()),
                        session.hash(),
                        session.supervisorId(),
                        signed,
                        session.withdrawnAt()))));
    }

    private static Joined joined(Pathway pathway) {
        return new Joined(
                pathway.publicId(),
                pathway.programmeId(),
                pathway.joinedAt(),
                pathway.board().orElse(""),
                pathway.consentForm().orElse(""),
                pathway.consentAt(),
                pathway.leftAt());
    }

    private static SkillMark mark(SignedSkill mark) {
        return new SkillMark(
                mark.publicId(),
                mark.pathwayId(),
                mark.assessmentId(),
                mark.item(),
                mark.assessor(),
                mark.region(),
                mark.technique(),
                mark.on(),
                mark.until(),
                SkillMark.Outcome.valueOf(mark.outcome().name()),
                mark.at());
    }

    private static Document document(Paper paper) {
        return new Document(
                paper.publicId(),
                Document.Type.valueOf(paper.type().name()),
                paper.subtype(),
                paper.tenths(),
                paper.modality(),
                paper.programmeId().orElse(""),
                paper.from(),
                paper.until(),
                paper.fileHash().orElse(""),
                paper.submittedAt(),
                decided(paper, Paper.State.ACCEPTED),
                decided(paper, Paper.State.REFUSED),
                paper.withdrawnAt());
    }

    private static void credits(Paper paper, FactsBuilder facts) {
        decided(paper, Paper.State.ACCEPTED).ifPresent(accepted -> paper.counted()
                .forEach(counted -> facts.credits.add(new CreditCount(
                        paper.publicId(),
                        counted.scheme(),
                        counted.category(),
                        counted.tenths(),
                        paper.tenths(),
                        paper.from(),
                        accepted))));
    }

    /** One that a second person confirmed. */
    private static Optional<Waiver> waiver(Paper paper) {
        return decided(paper, Paper.State.ACCEPTED)
                .filter(confirmed -> paper.withdrawnAt().isEmpty())
                .map(confirmed -> new Waiver(
                        paper.publicId(),
                        paper.programmeId().orElse(""),
                        paper.requirement().orElse(""),
                        paper.reason(),
                        paper.submittedBy(),
                        paper.decidedBy().orElse(""),
                        confirmed));
    }

    /** When it was accepted or refused; a paper that was withdrawn later keeps the day of its decision. */
    private static Optional<Instant> decided(Paper paper, Paper.State state) {
        boolean so = paper.state() == state || state == Paper.State.ACCEPTED && paper.state() == Paper.State.WITHDRAWN;
        return so ? paper.decidedAt() : Optional.empty();
    }
}

package org.needlepoint.certify.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.needlepoint.certify.domain.Facts.CourseFacts;
import org.needlepoint.certify.domain.Facts.Document;
import org.needlepoint.certify.domain.Facts.Joined;
import org.needlepoint.certify.domain.Facts.QuizFacts;
import org.needlepoint.certify.domain.Facts.Session;
import org.needlepoint.certify.domain.Facts.SkillMark;

/** Takes less out of facts: what was known at an instant, what came after a day. */
public final class Extract {

    private Extract() {}

    /** What was on record at an instant, that instant included. */
    public static Facts until(Facts facts, Instant asOf) {
        FactsBuilder known = FactsBuilder.from(facts);
        known.joined.removeIf(pathway -> pathway.at().isAfter(asOf));
        known.joined.replaceAll(pathway -> until(pathway, asOf));
        known.courses.replaceAll((id, course) -> until(course, asOf));
        known.quizzes.replaceAll((id, quiz) -> until(quiz, asOf));
        known.sessions.removeIf(session -> session.signedAt().isAfter(asOf));
        known.sessions.replaceAll(session -> until(session, asOf));
        known.documents.removeIf(document -> document.submittedAt().isAfter(asOf));
        known.documents.replaceAll(document -> until(document, asOf));
        known.skills.removeIf(mark -> mark.at().isAfter(asOf));
        known.certificates.removeIf(held -> held.issuedAt().isAfter(asOf));
        known.certificates.replaceAll(held -> held.until(asOf));
        known.credits.removeIf(count -> count.acceptedAt().isAfter(asOf));
        known.waivers.removeIf(waiver -> waiver.confirmedAt().isAfter(asOf));
        return known.build();
    }

    /**
     * What has a day and was done after it. What was read stays, since nobody marks a lesson as read twice.
     */
    public static Facts after(Facts facts, LocalDate day) {
        FactsBuilder later = FactsBuilder.from(facts);
        later.quizzes.replaceAll((id, quiz) -> new QuizFacts(
                quiz.passPercent(),
                quiz.results().stream()
                        .filter(result -> facts.day(result.at()).isAfter(day))
                        .toList()));
        later.sessions.removeIf(session -> !session.on().isAfter(day));
        later.documents.removeIf(document -> !document.from().isAfter(day));
        later.skills.removeIf(mark ->
                mark.outcome() != SkillMark.Outcome.CRITICAL && !mark.on().isAfter(day));
        return later.build();
    }

    /** Whether an attempt was passed, a session or a skill signed, or a paper accepted at that instant or later. */
    static boolean doneSince(Facts facts, Instant instant) {
        Stream<Instant> passed = facts.quizzes().values().stream()
                .flatMap(quiz -> quiz.results().stream())
                .filter(Facts.Result::passed)
                .map(Facts.Result::at);
        Stream<Instant> signed = Stream.concat(
                facts.sessions().stream().map(Session::signedAt),
                facts.skills().stream()
                        .filter(mark -> mark.outcome() == SkillMark.Outcome.PASS)
                        .map(SkillMark::at));
        Stream<Instant> accepted =
                facts.documents().stream().filter(Document::counts).flatMap(paper -> paper.acceptedAt().stream());
        return Stream.of(passed, signed, accepted).flatMap(all -> all).anyMatch(at -> !at.isBefore(instant));
    }

    private static Joined until(Joined pathway, Instant asOf) {
        return new Joined(
                pathway.id(),
                pathway.programmeId(),
                pathway.at(),
                pathway.board(),
                pathway.consentForm(),
                until(pathway.consentAt(), asOf),
                until(pathway.leftAt(), asOf));
    }

    private static CourseFacts until(CourseFacts course, Instant asOf) {
        return new CourseFacts(
                course.lessons(),
                course.read().stream()
                        .filter(lesson -> !lesson.at().isAfter(asOf))
                        .toList());
    }

    private static QuizFacts until(QuizFacts quiz, Instant asOf) {
        return new QuizFacts(
                quiz.passPercent(),
                quiz.results().stream()
                        .filter(result -> !result.at().isAfter(asOf))
                        .toList());
    }

    private static Session until(Session session, Instant asOf) {
        return new Session(
                session.id(),
                session.pathway(),
                session.on(),
                session.modality(),
                session.technique(),
                session.regions(),
                session.hash(),
                session.supervisor(),
                session.signedAt(),
                until(session.withdrawnAt(), asOf));
    }

    private static Document until(Document paper, Instant asOf) {
        return new Document(
                paper.id(),
                paper.type(),
                paper.subtype(),
                paper.tenths(),
                paper.modality(),
                paper.programmeId(),
                paper.from(),
                paper.until(),
                paper.hash(),
                paper.submittedAt(),
                until(paper.acceptedAt(), asOf),
                until(paper.refusedAt(), asOf),
                until(paper.withdrawnAt(), asOf));
    }

    private static Optional<Instant> until(Optional<Instant> at, Instant asOf) {
        return at.filter(instant -> !instant.isAfter(asOf));
    }
}

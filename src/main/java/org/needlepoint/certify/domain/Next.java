package org.needlepoint.certify.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.content.domain.Requirement;

/**
 * The one thing to do next for a programme.
 *
 * @param id of the lesson, quiz or programme; empty for all else
 * @param title of that thing; empty for all else
 */
public record Next(Kind kind, String id, String title) {

    /** What it is. */
    public enum Kind {
        LESSON,
        QUIZ,
        PROGRAMME,
        PAPER,
        SESSION,
        SKILLS,
        RENEW
    }

    /**
     * What is studied comes first, in the order of the courses, then all else in the order of the programme; empty when nothing can be done
     * but wait. Before a renewal opens only credits can be gathered: all else would be stale by then.
     */
    public static Optional<Next> of(Decision decision, Catalogue catalogue) {
        if (!(decision instanceof Decision.NotYet notYet)) {
            return Optional.of(new Next(Kind.RENEW, decision.programme().id(), ""));
        }
        Optional<Decision.Hold.Why> hold = notYet.hold().map(Decision.Hold::why);
        if (hold.isEmpty()) {
            return of(notYet.reasons(), decision.programme(), catalogue);
        }
        return switch (hold.get()) {
            case IN_FORCE ->
                of(
                        notYet.reasons().stream()
                                .filter(standing -> standing.requirement() instanceof Requirement.Credits)
                                .toList(),
                        decision.programme(),
                        catalogue);
            default -> Optional.empty();
        };
    }

    private static Optional<Next> of(List<Standing> missing, Programme programme, Catalogue catalogue) {
        Set<String> study = new HashSet<>();
        missing.forEach(standing -> study(standing, catalogue).forEach(study::add));
        return catalogue.courses().stream()
                .flatMap(course -> course.modules().stream())
                .flatMap(module -> module.items().stream())
                .filter(study::contains)
                .findFirst()
                .flatMap(id -> item(id, catalogue))
                .or(() -> missing.stream()
                        .flatMap(standing -> act(standing, catalogue).stream())
                        .findFirst());
    }

    private static Stream<String> study(Standing standing, Catalogue catalogue) {
        if (standing.requirement() instanceof Requirement.QuizPassed quiz) {
            return Stream.of(quiz.quizId());
        }
        if (!(standing.requirement() instanceof Requirement.CourseRead course)) {
            return Stream.of();
        }
        List<String> read =
                standing instanceof Standing.Short begun && begun.proof() instanceof Standing.Proof.Lessons l
                        ? l.read().stream().map(Facts.LessonRead::lessonId).toList()
                        : List.of();
        return catalogue.course(course.courseId()).stream()
                .flatMap(found -> found.modules().stream())
                .flatMap(module -> module.items().stream())
                .filter(id -> catalogue.lesson(id).isPresent() && !read.contains(id));
    }

    private static Optional<Next> item(String id, Catalogue catalogue) {
        return catalogue
                .lesson(id)
                .map(lesson -> new Next(Kind.LESSON, id, lesson.title()))
                .or(() -> catalogue.quiz(id).map(quiz -> new Next(Kind.QUIZ, id, quiz.title())));
    }

    private static Optional<Next> act(Standing standing, Catalogue catalogue) {
        Requirement requirement = standing.requirement();
        if (standing instanceof Standing.Waiting || requirement instanceof Requirement.LawAllows) {
            return Optional.empty();
        }
        if (requirement instanceof Requirement.CertificateHeld held) {
            return catalogue
                    .programme(held.programmeId())
                    .map((Programme other) -> new Next(Kind.PROGRAMME, other.id(), other.title()));
        }
        if (requirement instanceof Requirement.SupervisedTreatments) {
            return Optional.of(new Next(Kind.SESSION, "", ""));
        }
        if (requirement instanceof Requirement.SkillsSigned) {
            return Optional.of(new Next(Kind.SKILLS, "", ""));
        }
        return requirement instanceof Requirement.ConsentGiven
                ? Optional.empty()
                : Optional.of(new Next(Kind.PAPER, "", ""));
    }
}

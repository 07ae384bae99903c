package org.needlepoint.certify.domain.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.needlepoint.certify.domain.AsOf;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.certify.domain.Facts.CourseFacts;
import org.needlepoint.certify.domain.Facts.Document;
import org.needlepoint.certify.domain.Facts.LessonRead;
import org.needlepoint.certify.domain.Facts.QuizFacts;
import org.needlepoint.certify.domain.Facts.Result;
import org.needlepoint.certify.domain.Standing;
import org.needlepoint.certify.domain.Standing.Proof;
import org.needlepoint.certify.domain.Standing.Unit;
import org.needlepoint.content.domain.Requirement;

/** Hours of theory are what accepted papers say, and what was studied here: lessons as long as they are planned, each quiz once. */
final class TheoryHoursRule {

    private TheoryHoursRule() {}

    static Standing of(Requirement.TheoryHours requirement, Facts facts, AsOf asOf) {
        int minutes = requirement.study().map(study -> minutes(study, facts)).orElse(0);
        List<Document> papers = Papers.ofOrNone(facts, Document.Type.THEORY, requirement.modality());
        List<Document> accepted = papers.stream().filter(Document::counts).toList();
        Proof.Study proof = new Proof.Study(minutes, accepted);
        return Papers.standing(requirement, proof.tenths(), requirement.tenths(), Unit.HOURS, proof, papers);
    }

    private static int minutes(Requirement.Study study, Facts facts) {
        int quizzes = (int) study.quizzes().stream()
                .filter(id -> facts.quizzes().getOrDefault(id, new QuizFacts(0, List.of())).results().stream()
                        .anyMatch(Result::passed))
                .count();
        Set<String> counted = new HashSet<>();
        return quizzes * study.quizMinutes()
                + study.courses().stream()
                        .map(id -> facts.courses().getOrDefault(id, new CourseFacts(List.of(), List.of())))
                        .flatMap(course -> course.read().stream())
                        .filter(lesson -> counted.add(lesson.lessonId()))
                        .mapToInt(LessonRead::minutes)
                        .sum();
    }
}

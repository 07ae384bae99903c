package org.needlepoint.certify.domain.rules1;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.needlepoint.shared.domain.CanonicalJson;

/** Writes the facts that a decision rests on as canonical JSON: stored whole with the decision, published as a hash. */
public final class Grounds {

    private Grounds() {}

    public static String write(Decision.Granted decision) {
        return CanonicalJson.write(Map.of(
                "programme", decision.programme().id(),
                "revision", decision.programme().revision(),
                "asOf", decision.asOf().toString(),
                "rules", Decisions.RULES,
                "met", decision.met().stream().map(Grounds::met).toList()));
    }

    private static Map<String, Object> met(Standing.Met standing) {
        Map<String, Object> members = new TreeMap<>();
        members.put("requirement", standing.requirement().id());
        if (standing.proof() instanceof Standing.Proof.Lessons lessons) {
            members.put("course", lessons.courseId());
            members.put("lessons", lessons.read().stream().map(Grounds::lesson).toList());
        } else if (standing.proof() instanceof Standing.Proof.Attempt attempt) {
            members.put("quiz", attempt.quizId());
            members.putAll(result(attempt.result()));
        }
        return members;
    }

    private static Map<String, Object> lesson(Facts.LessonRead lesson) {
        return Map.of(
                "lesson",
                lesson.lessonId(),
                "revision",
                lesson.revision(),
                "at",
                lesson.at().toString());
    }

    private static Map<String, Object> result(Facts.Result result) {
        return Map.of(
                "attempt", result.attemptId(),
                "quizRevision", result.quizRevision(),
                "questions", List.copyOf(result.questionRevisions()),
                "share", result.share().toString(),
                "at", result.at().toString());
    }
}

package org.needlepoint.certify.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.needlepoint.certify.domain.Facts.LessonRead;
import org.needlepoint.certify.domain.Facts.Result;
import org.needlepoint.certify.domain.Standing.Proof;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.shared.domain.CanonicalJson;

/**
 * A stored decision, taken apart again.
 *
 * @param id public id of the decision
 * @param rules number of the rules that made it
 * @param factsHash SHA-256 of the facts as they are stored
 * @param standings how each requirement was met, with what proved it; empty for facts that were edited so that they can't be read
 * @param same whether the same comes out today from the facts; whether it is what was signed is told by its days
 * @param from the first valid day that comes out; empty where the rules did not say
 * @param until the last one; empty for ever, and where the rules did not say
 */
public record Rebuilt(
        String id,
        int rules,
        Instant at,
        Programme programme,
        String factsHash,
        List<Standing> standings,
        boolean same,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {

    public Rebuilt {
        standings = List.copyOf(standings);
    }

    public static Rebuilt of(String id, int rules, Programme programme, String facts, Instant at) {
        String hash = CanonicalJson.hash(facts);
        try {
            Replayed again = Replayed.of(rules, programme, facts);
            List<Standing> standings =
                    rules == Decisions.RULES ? now(programme, Grounds.read(facts)) : first(programme, facts);
            boolean same = again.granted() && again.facts().equals(facts);
            return new Rebuilt(id, rules, at, programme, hash, standings, same, again.from(), again.until());
        } catch (RuntimeException unreadable) {
            return new Rebuilt(id, rules, at, programme, hash, List.of(), false, Optional.empty(), Optional.empty());
        }
    }

    private static List<Standing> now(Programme programme, Grounds grounds) {
        return Decisions.decide(programme, grounds.facts(), grounds.asOf()).standings();
    }

    private static List<Standing> first(Programme programme, String facts) {
        return org.needlepoint.certify.domain.rules1.Replay.decide(programme, facts).standings().stream()
                .filter(org.needlepoint.certify.domain.rules1.Standing.Met.class::isInstance)
                .map(org.needlepoint.certify.domain.rules1.Standing.Met.class::cast)
                .<Standing>map(met -> new Standing.Met(met.requirement(), proof(met.proof())))
                .toList();
    }

    private static Proof proof(org.needlepoint.certify.domain.rules1.Standing.Proof old) {
        if (old instanceof org.needlepoint.certify.domain.rules1.Standing.Proof.Lessons lessons) {
            return new Proof.Lessons(
                    lessons.courseId(),
                    lessons.read().stream()
                            .map(lesson -> new LessonRead(lesson.lessonId(), lesson.revision(), lesson.at(), 0))
                            .toList());
        }
        var attempt = (org.needlepoint.certify.domain.rules1.Standing.Proof.Attempt) old;
        var result = attempt.result();
        return new Proof.Attempt(
                attempt.quizId(),
                new Result(
                        result.attemptId(),
                        result.quizRevision(),
                        result.questionRevisions(),
                        result.share(),
                        result.passed(),
                        result.at()));
    }
}

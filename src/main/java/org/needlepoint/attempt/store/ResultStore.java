package org.needlepoint.attempt.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.needlepoint.attempt.domain.Given;
import org.needlepoint.attempt.domain.Graded;
import org.needlepoint.shared.domain.Fraction;

/** Looks back at finished attempts. */
@ApplicationScoped
public class ResultStore {

    @PersistenceContext
    private EntityManager entities;

    /** A finished attempt: somebody's best at a quiz, or one that passed. */
    public record Row(
            long accountId,
            String quizId,
            String quizRevision,
            String attempt,
            Fraction mark,
            boolean passed,
            boolean best,
            Instant finishedAt) {}

    /** A question that an attempt asked. */
    public record Asked(String attempt, String revision) {}

    /** One finished attempt. */
    public record MarkRow(long accountId, String quizId, Fraction mark, boolean passed) {}

    /** Of these people at these quizzes the best finished attempts, and all that passed; one select. */
    public List<Row> finished(Collection<Long> accounts, Collection<String> quizIds) {
        return entities.createQuery(
                        "select a.accountId, a.quizId, a.quizRevision, a.publicId, a.mark, a.passed, a.best,"
                                + " a.finishedAt from AttemptEntity a where a.accountId in :accounts"
                                + " and a.quizId in :quizzes and (a.best = true or a.passed = true)"
                                + " and a.state = 'FINISHED'",
                        Object[].class)
                .setParameter("accounts", accounts)
                .setParameter("quizzes", quizIds)
                .getResultStream()
                .map(row -> new Row(
                        (long) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        Fraction.parse((String) row[4]),
                        (boolean) row[5],
                        (boolean) row[6],
                        (Instant) row[7]))
                .toList();
    }

    /** The revisions of the questions that these attempts asked, in the order asked; one select. */
    public List<Asked> questions(Collection<String> attempts) {
        return entities.createQuery(
                        "select a.publicId, s.questionRevision from AttemptEntity a, SlotEntity s"
                                + " where s.attemptId = a.id and a.publicId in :attempts order by a.id, s.slot",
                        Object[].class)
                .setParameter("attempts", attempts)
                .getResultStream()
                .map(row -> new Asked((String) row[0], (String) row[1]))
                .toList();
    }

    /**
     * Public id of the attempt whose receipt begins so.
     *
     * @param beginning hexadecimal digits, at least as many as are read out
     */
    public Optional<String> byReceipt(String beginning) {
        List<String> found = entities.createQuery(
                        "select a.publicId from AttemptEntity a where a.receipt >= :from and a.receipt < :to",
                        String.class)
                .setParameter("from", beginning)
                .setParameter("to", beginning + "g")
                .setMaxResults(2)
                .getResultList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** All graded answers that a school's people gave in finished attempts at a quiz; one select. */
    public List<Graded> graded(long organisationId, String quizId) {
        return entities.createQuery(
                        "select a.id, a.passed, s.questionId, s.questionRevision, s.response, s.grade"
                                + " from AttemptEntity a, SlotEntity s where s.attemptId = a.id"
                                + " and a.organisationId = :organisation and a.quizId = :quiz"
                                + " and a.state = 'FINISHED' order by a.id, s.slot",
                        Object[].class)
                .setParameter("organisation", organisationId)
                .setParameter("quiz", quizId)
                .getResultStream()
                .map(row -> new Graded(
                        (long) row[0],
                        (boolean) row[1],
                        (String) row[2],
                        (String) row[3],
                        Given.parse((String) row[4]).response(),
                        Fraction.parse((String) row[5])))
                .toList();
    }

    /** What a school's people reached in the quizzes of a course, a row a finished attempt; one select. */
    public List<MarkRow> marks(long organisationId, String courseId) {
        return entities.createQuery(
                        "select a.accountId, a.quizId, a.mark, a.passed from AttemptEntity a"
                                + " where a.organisationId = :organisation and a.courseId = :course"
                                + " and a.state = 'FINISHED'",
                        Object[].class)
                .setParameter("organisation", organisationId)
                .setParameter("course", courseId)
                .getResultStream()
                .map(row ->
                        new MarkRow((long) row[0], (String) row[1], Fraction.parse((String) row[2]), (boolean) row[3]))
                .toList();
    }
}

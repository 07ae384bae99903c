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

    /** A finished attempt with one of the questions it asked. */
    public record Row(
            String quizId,
            String quizRevision,
            String attemptPublicId,
            Fraction mark,
            boolean passed,
            Instant finishedAt,
            String questionRevision) {}

    /** One finished attempt. */
    public record MarkRow(long accountId, String quizId, Fraction mark, boolean passed) {}

    /** One person's best finished attempt at each of these quizzes, a row a question, in the order asked; one select. */
    public List<Row> best(long accountId, Collection<String> quizIds) {
        return entities.createQuery(
                        "select a.quizId, a.quizRevision, a.publicId, a.mark, a.passed, a.finishedAt,"
                                + " s.questionRevision from AttemptEntity a, SlotEntity s where s.attemptId = a.id"
                                + " and a.accountId = :account and a.quizId in :quizzes and a.best = true"
                                + " order by s.slot",
                        Object[].class)
                .setParameter("account", accountId)
                .setParameter("quizzes", quizIds)
                .getResultStream()
                .map(row -> new Row(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        Fraction.parse((String) row[3]),
                        (boolean) row[4],
                        (Instant) row[5],
                        (String) row[6]))
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

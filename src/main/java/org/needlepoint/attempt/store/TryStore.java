package org.needlepoint.attempt.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.needlepoint.attempt.domain.Asked;
import org.needlepoint.attempt.domain.Exposure;
import org.needlepoint.attempt.domain.HandMark;
import org.needlepoint.attempt.domain.Head;
import org.needlepoint.attempt.domain.Start;
import org.needlepoint.attempt.domain.Step;
import org.needlepoint.attempt.domain.Try;
import org.needlepoint.shared.domain.Fraction;

/** A person's attempts at a quiz, and the start of a new one. */
@ApplicationScoped
public class TryStore {

    /** Each attempt has a first question, so those count the attempts. */
    private static final String EXPOSURE = "select s.question_id, count(*), sum(case when s.slot = 1 then 1 else 0 end)"
            + " from attempt_slot s where s.attempt_id in"
            + " (select a.id from attempt a where a.quiz_id = ?1 order by a.id desc limit ?2) group by s.question_id";

    @PersistenceContext
    private EntityManager entities;

    /** Holds other starts of the same person back until this transaction ends, so that two clicks make one attempt. */
    public void queue(long accountId) {
        entities.createNativeQuery("select id from account where id = ?1 for update")
                .setParameter(1, accountId)
                .getSingleResult();
    }

    /** The latest first, at most so many; the number of the first is how many there are. One select. */
    public List<Try> latest(long accountId, String quizId, int most) {
        return entities.createQuery(
                        "select a.publicId, a.tryNumber, a.startedAt, a.closesAt, a.handedInAt, a.finishedAt, a.mark, a.passed"
                                + " from AttemptEntity a where a.accountId = :account and a.quizId = :quiz"
                                + " order by a.tryNumber desc",
                        Object[].class)
                .setParameter("account", accountId)
                .setParameter("quiz", quizId)
                .setMaxResults(most)
                .getResultStream()
                .map(TryStore::read)
                .toList();
    }

    /** Number of the last that was passed; 0 when none was. One select. */
    public int lastPassed(long accountId, String quizId) {
        return entities.createQuery(
                        "select coalesce(max(a.tryNumber), 0) from AttemptEntity a"
                                + " where a.accountId = :account and a.quizId = :quiz and a.passed = true",
                        Number.class)
                .setParameter("account", accountId)
                .setParameter("quiz", quizId)
                .getSingleResult()
                .intValue();
    }

    private static Try read(Object[] row) {
        Instant finishedAt = (Instant) row[5];
        return new Try(
                (String) row[0],
                (int) row[1],
                (Instant) row[2],
                Optional.ofNullable((Instant) row[3]),
                Optional.ofNullable((Instant) row[4]),
                finishedAt == null
                        ? Optional.empty()
                        : Optional.of(new Head.Finish(finishedAt, Fraction.parse((String) row[6]), (boolean) row[7])));
    }

    /** Ids of the questions that a person met in earlier attempts at a quiz. One select. */
    public Set<String> met(long accountId, String quizId) {
        return entities.createQuery(
                        "select distinct s.questionId from AttemptEntity a, SlotEntity s where s.attemptId = a.id"
                                + " and a.accountId = :account and a.quizId = :quiz",
                        String.class)
                .setParameter("account", accountId)
                .setParameter("quiz", quizId)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** What a person was asked in open attempts, and in all attempts at these quizzes. One select. */
    public List<Asked> asked(long accountId, Collection<String> quizIds) {
        return entities.createQuery(
                        "select distinct s.questionId, a.quizId, a.handedInAt from AttemptEntity a, SlotEntity s"
                                + " where s.attemptId = a.id and a.accountId = :account"
                                + " and (a.handedInAt is null or a.quizId in :quizzes)",
                        Object[].class)
                .setParameter("account", accountId)
                .setParameter("quizzes", quizIds.isEmpty() ? List.of("") : quizIds)
                .getResultStream()
                .map(row -> new Asked((String) row[0], (String) row[1], Optional.ofNullable((Instant) row[2])))
                .toList();
    }

    /**
     * How often each question was asked in a quiz's latest attempts. One select.
     *
     * @param most how many attempts count
     */
    public Exposure exposure(String quizId, int most) {
        Map<String, Integer> asked = new HashMap<>();
        int attempts = 0;
        for (Object row : entities.createNativeQuery(EXPOSURE)
                .setParameter(1, quizId)
                .setParameter(2, most)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            asked.put((String) columns[0], ((Number) columns[1]).intValue());
            attempts += ((Number) columns[2]).intValue();
        }
        return new Exposure(attempts, asked);
    }

    public void insert(Start start) {
        AttemptEntity attempt = new AttemptEntity(start);
        entities.persist(attempt);
        start.attempt().slots().forEach(slot -> entities.persist(new SlotEntity(attempt.id(), slot)));
        entities.persist(new StepEntity(attempt.id(), start.step()));
    }

    /** By the question's number, the mark that an examiner gave last; one select. */
    public Map<Integer, HandMark> marks(long attemptId) {
        Map<Integer, HandMark> marks = new HashMap<>();
        entities.createQuery(
                        "select t from StepEntity t where t.attemptId = :id and t.action = 'MARK' order by t.slot, t.number",
                        StepEntity.class)
                .setParameter("id", attemptId)
                .getResultStream()
                .map(StepEntity::step)
                .forEach(step -> marks.put(step.slot(), HandMark.parse(step.body())));
        return marks;
    }

    /** The whole history of an attempt, for grading it again. */
    public List<Step> history(String publicId) {
        return entities.createQuery(
                        "select t from StepEntity t, AttemptEntity a where t.attemptId = a.id and a.publicId = :id"
                                + " order by t.slot, t.number",
                        StepEntity.class)
                .setParameter("id", publicId)
                .getResultStream()
                .map(StepEntity::step)
                .toList();
    }
}

package org.needlepoint.attempt.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.needlepoint.attempt.domain.Allowance;
import org.needlepoint.attempt.domain.QuizOverride;

/** What single people are allowed beyond others. */
@ApplicationScoped
public class OverrideStore {

    private static final String ROWS =
            "select o from OverrideEntity o where o.quizId = :quiz and o.accountId in :accounts"
                    + " order by o.number desc";

    @PersistenceContext
    private EntityManager entities;

    /** What counts for a person at a quiz; NONE where nothing was given. One select. */
    public QuizOverride allowed(long accountId, String quizId) {
        return latest(accountId, quizId).map(Allowance::allowed).orElse(QuizOverride.NONE);
    }

    public Optional<Allowance> latest(long accountId, String quizId) {
        return rows(quizId, List.of(accountId), 1).stream().findFirst();
    }

    /** All that was ever given to these people at a quiz, the highest numbers first; one select, none for nobody. */
    public List<Allowance> given(String quizId, Collection<Long> accountIds) {
        return accountIds.isEmpty() ? List.of() : rows(quizId, accountIds, Integer.MAX_VALUE);
    }

    private List<Allowance> rows(String quizId, Collection<Long> accountIds, int most) {
        return entities.createQuery(ROWS, OverrideEntity.class)
                .setParameter("quiz", quizId)
                .setParameter("accounts", accountIds)
                .setMaxResults(most)
                .getResultStream()
                .map(OverrideEntity::allowance)
                .toList();
    }

    public void append(String quizId, Allowance allowance) {
        entities.persist(new OverrideEntity(quizId, allowance));
    }
}

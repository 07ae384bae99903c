package org.needlepoint.logbook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Whose pathways name a board, and are not left. */
@ApplicationScoped
public class BoardMemberStore {

    @PersistenceContext
    private EntityManager entities;

    public int count(String board) {
        Number count = (Number) entities.createNativeQuery(
                        "select count(distinct account_id) from pathway where board = ?1 and left_at is null")
                .setParameter(1, board)
                .getSingleResult();
        return count.intValue();
    }

    /** The next inner keys of accounts, in their order. */
    @SuppressWarnings("unchecked")
    public List<Long> after(String board, long account, int most) {
        List<Number> found = entities.createNativeQuery("select distinct account_id from pathway"
                        + " where board = ?1 and left_at is null and account_id > ?2 order by account_id")
                .setParameter(1, board)
                .setParameter(2, account)
                .setMaxResults(most)
                .getResultList();
        return found.stream().map(Number::longValue).toList();
    }
}

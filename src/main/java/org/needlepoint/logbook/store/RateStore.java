package org.needlepoint.logbook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Counts signed sessions by modality and grade of the adverse event. */
@ApplicationScoped
public class RateStore {

    private static final String OWN =
            "select 0 as account_id, '' as name, modality, adverse, count(*) as n from log_entry"
                    + " where account_id = ? and state = 'SIGNED' group by modality, adverse";
    private static final String SCHOOL =
            "select e.account_id, a.name, e.modality, e.adverse, count(*) as n from log_entry e"
                    + " join account a on a.id = e.account_id where e.organisation_id = ? and e.state = 'SIGNED'"
                    + " group by e.account_id, a.name, e.modality, e.adverse order by a.name, e.account_id";

    @PersistenceContext
    private EntityManager entities;

    /**
     * So many sessions.
     *
     * @param adverse id of a grade, or none
     */
    public record Count(long accountId, String learner, String modality, String adverse, int sessions) {}

    /** Of one person; one select. */
    public List<Count> own(long accountId) {
        return statements().select(OWN, List.of(accountId), RateStore::count);
    }

    /** Of a school, by learner; one select. */
    public List<Count> school(long organisationId) {
        return statements().select(SCHOOL, List.of(organisationId), RateStore::count);
    }

    private static Count count(Row row) throws SQLException {
        return new Count(
                row.number("account_id"), row.text("name"), row.text("modality"), row.text("adverse"), row.whole("n"));
    }

    private Statements statements() {
        return new Statements(entities.unwrap(Connection.class));
    }
}

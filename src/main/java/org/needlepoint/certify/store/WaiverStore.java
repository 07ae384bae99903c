package org.needlepoint.certify.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Waivers stand among the papers of a person, so that whoever gathers these has them too. */
@ApplicationScoped
public class WaiverStore {

    private static final String ROWS =
            "select public_id, account_id, programme_id, requirement, reason, submitted_by from evidence"
                    + " where type = 'WAIVER' and state = 'WAITING'";

    @PersistenceContext
    private EntityManager entities;

    /** A waiver that somebody proposed and nobody has decided on. */
    public record Proposed(
            String id, long accountId, String programmeId, String requirement, String reason, String by) {}

    public void insert(Proposed waiver, LocalDate today, Instant at) {
        entities.createNativeQuery(
                        "insert into evidence (public_id, account_id, type, subtype, title, tenths, modality, programme_id,"
                                + " requirement, from_on, note, state, submitted_by, submitted_at, reason)"
                                + " values (?1, ?2, 'WAIVER', '', ?3, 0, '', ?4, ?3, ?5, '', 'WAITING', ?6, ?7, ?8)")
                .setParameter(1, waiver.id())
                .setParameter(2, waiver.accountId())
                .setParameter(3, waiver.requirement())
                .setParameter(4, waiver.programmeId())
                .setParameter(5, today)
                .setParameter(6, waiver.by())
                .setParameter(7, at.atOffset(ZoneOffset.UTC))
                .setParameter(8, waiver.reason())
                .executeUpdate();
    }

    /** The oldest first. */
    public List<Proposed> waiting(int most) {
        return rows(entities.createNativeQuery(ROWS + " order by submitted_at, id")
                .setMaxResults(most)
                .getResultList());
    }

    /** One of those, held until the transaction ends. */
    public Optional<Proposed> lock(String id) {
        return rows(entities.createNativeQuery(ROWS + " and public_id = ?1 for update")
                        .setParameter(1, id)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** Call after {@link #lock}. */
    public void decide(String id, boolean confirmed, String by, Instant at) {
        entities.createNativeQuery(
                        "update evidence set state = ?1, decided_by = ?2, decided_at = ?3 where public_id = ?4")
                .setParameter(1, confirmed ? "ACCEPTED" : "REFUSED")
                .setParameter(2, by)
                .setParameter(3, at.atOffset(ZoneOffset.UTC))
                .setParameter(4, id)
                .executeUpdate();
    }

    private static List<Proposed> rows(List<?> found) {
        return found.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Proposed(
                        (String) row[0],
                        ((Number) row[1]).longValue(),
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5]))
                .toList();
    }
}

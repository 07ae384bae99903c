package org.needlepoint.attempt.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers that wait for an examiner's mark, and which schools show who wrote them. */
@ApplicationScoped
public class MarkingStore {

    private static final String CHANGE =
            "update marking_rule set names = ?, actor = ?, at = ? where organisation_id = ?";
    private static final String FIRST =
            "insert into marking_rule (names, actor, at, organisation_id) values (?, ?, ?, ?)";

    @PersistenceContext
    private EntityManager entities;

    /** One answer that waits. */
    public record Waiting(
            String attemptPublicId,
            long accountId,
            long organisationId,
            String quizId,
            int slot,
            String questionId,
            String questionRevision,
            Instant handedInAt) {}

    /** The longest waiting first, at most so many; one select, none for no school. */
    public List<Waiting> waiting(Collection<Long> organisationIds, int most) {
        return organisationIds.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select new org.needlepoint.attempt.store.MarkingStore.Waiting(a.publicId, a.accountId,"
                                        + " a.organisationId, a.quizId, s.slot, s.questionId, s.questionRevision,"
                                        + " a.handedInAt) from AttemptEntity a, SlotEntity s where s.attemptId = a.id"
                                        + " and a.organisationId in :schools and a.state = 'OPEN'"
                                        + " and a.handedInAt is not null and s.state = 'AWAITING'"
                                        + " order by a.handedInAt, a.id, s.slot",
                                Waiting.class)
                        .setParameter("schools", organisationIds)
                        .setMaxResults(most)
                        .getResultList();
    }

    /** Which of these schools show their examiners who wrote an answer; one select, none for no school. */
    @SuppressWarnings("unchecked")
    public Set<Long> named(Collection<Long> organisationIds) {
        return organisationIds.isEmpty()
                ? Set.of()
                : ((List<Number>) entities.createNativeQuery(
                                        "select organisation_id from marking_rule where names = true")
                                .getResultList())
                        .stream()
                                .map(Number::longValue)
                                .filter(organisationIds::contains)
                                .collect(Collectors.toSet());
    }

    /** Writes down whether a school shows names. */
    public void show(long organisationId, boolean names, String actor, Instant at) {
        Connection connection = entities.unwrap(Connection.class);
        try {
            if (write(connection, CHANGE, organisationId, names, actor, at) == 0) {
                write(connection, FIRST, organisationId, names, actor, at);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the school's rule could not be written", e);
        }
    }

    private static int write(
            Connection connection, String sql, long organisationId, boolean names, String actor, Instant at)
            throws SQLException {
        try (PreparedStatement write = connection.prepareStatement(sql)) {
            write.setBoolean(1, names);
            write.setString(2, actor);
            write.setObject(3, at.atOffset(ZoneOffset.UTC));
            write.setLong(4, organisationId);
            return write.executeUpdate();
        }
    }
}

package org.needlepoint.logbook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.needlepoint.logbook.domain.Supervisor;
import org.needlepoint.logbook.store.RecordStore.PathwayLine;

/** Which programmes people have joined, through which school. */
@ApplicationScoped
public class PathwayStore {

    static final String PATHWAY = "p.id, p.public_id, p.account_id, p.organisation_id, p.programme_id, p.board,"
            + " p.policy, p.joined_at, p.consent_form, p.consent_at, p.left_at";
    private static final String OWN = "select " + PATHWAY
            + ", (select count(*) from supervisor s where s.account_id = a.id) as supervises"
            + " from account a left join pathway p on p.account_id = a.id where a.id = ? order by p.joined_at, p.id";
    private static final String FORM = "select " + PATHWAY + ", o.name as o_name, " + SupervisorStore.COLUMNS
            + ", (select count(*) from log_entry e where e.public_id = ?) as there from pathway p"
            + " join organisation o on o.id = p.organisation_id left join supervisor s on s.organisation_id = o.id"
            + " where p.public_id = ? and p.account_id = ? order by s.name, s.id";
    private static final String DESKS = "select " + PATHWAY + ", o.name as o_name, " + SupervisorStore.COLUMNS
            + ", 0 as there from pathway p join organisation o on o.id = p.organisation_id"
            + " left join supervisor s on s.organisation_id = o.id"
            + " where p.account_id = ? and p.left_at is null order by p.joined_at, p.id, s.name, s.id";
    private static final String INSERT =
            "insert into pathway (public_id, account_id, organisation_id, programme_id, board,"
                    + " policy, joined_at, consent_form, consent_at, consent_revision) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @PersistenceContext
    private EntityManager entities;

    /**
     * A person's own.
     *
     * @param supervises whether they were ever appointed as a supervisor
     */
    public record Own(List<PathwayLine> pathways, boolean supervises) {}

    /**
     * A pathway with who supervises at its school.
     *
     * @param known whether there is an entry of that id already
     */
    public record Desk(PathwayLine pathway, String school, List<Supervisor> supervisors, boolean known) {}

    private record OwnRow(Optional<PathwayLine> pathway, boolean supervises) {}

    private record DeskRow(PathwayLine pathway, String school, Optional<Supervisor> supervisor, boolean known) {}

    /** All pathways of a person, the first one first; one select. */
    public Own own(long accountId) {
        List<OwnRow> rows = statements().select(OWN, List.of(accountId), PathwayStore::own);
        return new Own(
                rows.stream().flatMap(row -> row.pathway().stream()).toList(),
                rows.stream().anyMatch(OwnRow::supervises));
    }

    /** The person's pathway with the supervisors of its school, those too whose appointment has ended; one select. */
    public Optional<Desk> desk(long accountId, String pathway, String entry) {
        return desks(FORM, List.of(entry, pathway, accountId)).stream().findFirst();
    }

    /** The person's open pathways, the first one first, each with the supervisors of its school; one select. */
    public List<Desk> desks(long accountId) {
        return desks(DESKS, List.of(accountId));
    }

    private List<Desk> desks(String sql, List<?> values) {
        Map<PathwayLine, List<DeskRow>> rows = statements().select(sql, values, PathwayStore::desk).stream()
                .collect(Collectors.groupingBy(DeskRow::pathway, LinkedHashMap::new, Collectors.toList()));
        return rows.values().stream()
                .map(own -> new Desk(
                        own.get(0).pathway(),
                        own.get(0).school(),
                        own.stream().flatMap(row -> row.supervisor().stream()).toList(),
                        own.get(0).known()))
                .toList();
    }

    /** Anybody's pathway. */
    public Optional<PathwayLine> find(String publicId) {
        return statements()
                .find(
                        "select " + PATHWAY + " from pathway p where p.public_id = ?",
                        List.of(publicId),
                        RecordStore::pathway);
    }

    /**
     * Holds other joinings of the same person back until this transaction ends.
     *
     * <p>An update and no {@code for update}: on PostgreSQL that would wait for every row that refers to the account.
     */
    public void queue(long accountId) {
        statements().update("update account set version = version where id = ?", List.of(accountId));
    }

    /**
     * @param consentRevision of the form that was agreed to
     * @return the inner key
     */
    public long insert(PathwayLine made, Optional<String> consentRevision) {
        return statements()
                .insert(
                        INSERT,
                        List.of(Arrays.asList(
                                made.publicId(),
                                made.accountId(),
                                made.organisationId(),
                                made.programmeId(),
                                made.board(),
                                made.policy(),
                                made.joinedAt(),
                                made.consentForm(),
                                made.consentAt(),
                                consentRevision)))
                .get(0);
    }

    public void leave(long id, Instant at) {
        statements().update("update pathway set left_at = ? where id = ?", List.of(at, id));
    }

    private static OwnRow own(Row row) throws SQLException {
        return new OwnRow(
                row.text("public_id") == null ? Optional.empty() : Optional.of(RecordStore.pathway(row)),
                row.number("supervises") > 0);
    }

    private static DeskRow desk(Row row) throws SQLException {
        return new DeskRow(
                RecordStore.pathway(row),
                row.text("o_name"),
                row.text("s_public_id") == null ? Optional.empty() : Optional.of(SupervisorStore.read(row)),
                row.number("there") > 0);
    }

    private Statements statements() {
        return new Statements(entities.unwrap(Connection.class));
    }
}

package org.needlepoint.logbook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.needlepoint.logbook.domain.Supervisor;

/** Who may supervise, where and when. An appointment is ended and never deleted: signatures point to it. */
@ApplicationScoped
public class SupervisorStore {

    static final String COLUMNS = "s.id as s_id, s.public_id as s_public_id, s.organisation_id as s_organisation,"
            + " o.name as s_organisation_name, s.account_id as s_account, s.name as s_name, s.modalities, s.licence,"
            + " s.code_hash, s.valid_from, s.valid_until";
    private static final String SELECT =
            "select " + COLUMNS + " from supervisor s join organisation o on o.id = s.organisation_id where ";
    private static final String INSERT =
            "insert into supervisor (public_id, organisation_id, account_id, name, modalities,"
                    + " licence, valid_from, valid_until, appointed_by, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @PersistenceContext
    private EntityManager entities;

    /** All appointments of a person, by school. */
    public List<Supervisor> ofAccount(long accountId) {
        return statements()
                .select(SELECT + "s.account_id = ? order by o.name, s.id", List.of(accountId), SupervisorStore::read);
    }

    /** All there are, by school and name. */
    public List<Supervisor> all() {
        return statements().select(SELECT + "1 = 1 order by o.name, s.name, s.id", List.of(), SupervisorStore::read);
    }

    public Optional<Supervisor> find(String publicId) {
        return statements().find(SELECT + "s.public_id = ?", List.of(publicId), SupervisorStore::read);
    }

    /**
     * The stored hash of the code for signing at the bedside. Empty where there is none, once the appointment has ended, and where the
     * person's account is closed.
     */
    public Optional<String> code(long id, LocalDate today) {
        return statements()
                .find(
                        "select s.code_hash from supervisor s left join account a on a.id = s.account_id where s.id = ?"
                                + " and a.closed_at is null and (s.valid_until is null or s.valid_until >= ?)",
                        List.of(id, today),
                        row -> row.maybeText("code_hash"))
                .flatMap(code -> code);
    }

    /** @param accountId of whoever signs on an own account */
    public void insert(Supervisor supervisor, String appointedBy, Instant at) {
        statements()
                .update(
                        INSERT,
                        Arrays.asList(
                                supervisor.publicId(),
                                supervisor.organisationId(),
                                supervisor.accountId(),
                                supervisor.name(),
                                String.join(" ", supervisor.modalities()),
                                supervisor.licence(),
                                supervisor.from(),
                                supervisor.until(),
                                appointedBy,
                                at));
    }

    /** @param last day on which the appointment holds */
    public void end(long id, LocalDate last) {
        statements().update("update supervisor set valid_until = ? where id = ?", List.of(last, id));
    }

    public void setCode(long id, String hash) {
        statements().update("update supervisor set code_hash = ? where id = ?", List.of(hash, id));
    }

    static Supervisor read(Row row) throws SQLException {
        return new Supervisor(
                row.number("s_id"),
                row.text("s_public_id"),
                row.number("s_organisation"),
                row.text("s_organisation_name"),
                Optional.ofNullable(row.numberOrNull("s_account")),
                row.text("s_name"),
                RecordStore.words(row.text("modalities")),
                row.text("licence"),
                row.text("code_hash") != null,
                row.day("valid_from"),
                row.maybeDay("valid_until"));
    }

    private Statements statements() {
        return new Statements(entities.unwrap(Connection.class));
    }
}

package org.needlepoint.credential.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.needlepoint.credential.domain.Act;
import org.needlepoint.credential.domain.Code;
import org.needlepoint.credential.domain.Signed;
import org.needlepoint.credential.domain.Snapshot;

/** Certificates and what was done to them. Reads are plain JDBC: a verification is one select and nothing around it. */
@ApplicationScoped
public class CredentialStore {

    private static final String ROWS = "select c.id, c.public_id, c.code, c.account_id, c.programme_id, c.cycle,"
            + " c.payload, c.key_id, c.signature, a.act, a.at, a.number, case when h.act = 'SUSPENDED' then h.at end,"
            + " exists (select 1 from credential n where n.account_id = c.account_id"
            + " and n.programme_id = c.programme_id and n.cycle > c.cycle) as superseded"
            + " from credential c left join credential_act a on a.credential_id = c.id and a.number ="
            + " (select max(b.number) from credential_act b where b.credential_id = c.id)"
            + " left join credential_act h on h.credential_id = c.id and h.number ="
            + " (select max(d.number) from credential_act d where d.credential_id = c.id"
            + " and d.act in ('SUSPENDED', 'REINSTATED')) ";

    @Resource(lookup = "java:app/jdbc/needlepoint")
    private DataSource database;

    @PersistenceContext
    private EntityManager entities;

    /** What is known of an award beside its snapshot. */
    public record Award(
            String publicId,
            long accountId,
            Optional<Long> organisationId,
            int cycle,
            String path,
            long decisionId,
            Instant at) {}

    /** A certificate with one of the acts on it; without an act when there is none. */
    public record History(CredentialRow certificate, String path, Instant issuedAt, Optional<Act> act) {}

    /** One select on a unique key. */
    public Optional<CredentialRow> find(Code code) {
        return rows("where c.code = ?", code.text()).stream().findFirst();
    }

    public Optional<CredentialRow> byPublicId(String publicId) {
        return rows("where c.public_id = ?", publicId).stream().findFirst();
    }

    /** Every certificate of these accounts, the newest of each programme first. */
    public List<CredentialRow> ofAccounts(Collection<Long> accountIds) {
        if (accountIds.isEmpty()) {
            return List.of();
        }
        String marks = String.join(", ", Collections.nCopies(accountIds.size(), "?"));
        return rows(
                "where c.account_id in (" + marks + ") order by c.account_id, c.programme_id, c.cycle desc",
                accountIds.toArray());
    }

    /** Every certificate of these accounts, a row for each of its acts; one select. */
    public List<History> histories(Collection<Long> accountIds) {
        if (accountIds.isEmpty()) {
            return List.of();
        }
        String marks = String.join(", ", Collections.nCopies(accountIds.size(), "?"));
        return select(
                "select c.id, c.public_id, c.code, c.account_id, c.programme_id, c.cycle, c.payload, c.key_id,"
                        + " c.signature, a.act, a.at, 0, null, false, c.path, c.issued_at, a.number from credential c"
                        + " left join credential_act a on a.credential_id = c.id where c.account_id in (" + marks
                        + ") order by c.id, a.number",
                CredentialStore::history,
                accountIds.toArray());
    }

    /** Certificates whose printed name holds the words, newest first. */
    public List<CredentialRow> named(String words, int most) {
        String pattern = "%" + Credential.nameKey(words).replaceAll("([!%_])", "!$1") + "%";
        return rows(
                "where c.name_key like ? escape '!' order by c.id desc fetch first " + most + " rows only", pattern);
    }

    /** Ids of all keys that signed something. */
    public List<String> keyIds() {
        return select("select distinct key_id from credential", row -> row.getString(1));
    }

    public List<Act> acts(long credentialId) {
        return select(
                "select number, act, reason, actor, at from credential_act where credential_id = ? order by number",
                row -> new Act(
                        row.getInt(1),
                        Act.Kind.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, OffsetDateTime.class).toInstant()),
                credentialId);
    }

    public void insert(Award award, Snapshot snapshot, Signed signed) {
        entities.persist(new Credential(award, snapshot, signed));
        entities.flush();
    }

    /**
     * Holds other acts on this certificate back until the transaction ends, and decisions about its holder: a renewal that takes it for
     * granted must not be committed beside an act that takes it away. How decisions queue: an update of the account.
     */
    public void lock(String publicId) {
        entities.createNativeQuery("update account set version = version where id ="
                        + " (select account_id from credential where public_id = ?1)")
                .setParameter(1, publicId)
                .executeUpdate();
        entities.createNativeQuery("select id from credential where public_id = ?1 for update")
                .setParameter(1, publicId)
                .getResultList();
    }

    /** Call after {@link #lock}; the number is a key, so it can't be taken twice. */
    public void append(long credentialId, Act act) {
        entities.persist(new CredentialAct(credentialId, act));
        entities.flush();
    }

    private List<CredentialRow> rows(String condition, Object... values) {
        return select(ROWS + condition, CredentialStore::row, values);
    }

    private <T> List<T> select(String sql, Reader<T> reader, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = select.executeQuery()) {
                List<T> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(reader.read(rows));
                }
                return all;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("certificates can't be read", e);
        }
    }

    private static CredentialRow row(ResultSet row) throws SQLException {
        long account = row.getLong(4);
        Optional<Long> accountId = row.wasNull() ? Optional.empty() : Optional.of(account);
        return new CredentialRow(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                accountId,
                row.getString(5),
                row.getInt(6),
                new Signed(row.getString(7), row.getString(8), row.getString(9)),
                Optional.ofNullable(row.getString(10)).map(Act.Kind::valueOf),
                instant(row, 11),
                row.getInt(12),
                instant(row, 13),
                row.getBoolean(14));
    }

    private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static History history(ResultSet row) throws SQLException {
        CredentialRow certificate = row(row);
        int number = row.getInt(17);
        return new History(
                certificate,
                row.getString(15),
                row.getObject(16, OffsetDateTime.class).toInstant(),
                certificate
                        .last()
                        .map(kind -> new Act(
                                number, kind, "", "", certificate.since().orElseThrow())));
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }
}

package org.needlepoint.credential.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Certificates by the day on which they end. */
@ApplicationScoped
public class ExpiryStore {

    /** A last act that only ended a doubt leaves the certificate what it was. */
    private static final String STANDING =
            "select c.id, c.public_id, c.account_id, c.programme_id, c.issued_on, c.expires_on"
                    + " from credential c join account a on a.id = c.account_id and a.closed_at is null"
                    + " where not exists (select 1 from credential n where n.account_id = c.account_id"
                    + " and n.programme_id = c.programme_id and n.cycle > c.cycle)"
                    + " and not exists (select 1 from credential_act t where t.credential_id = c.id"
                    + " and t.act not in ('REVOCATION_DROPPED', 'REINSTATED') and t.number ="
                    + " (select max(m.number) from credential_act m where m.credential_id = c.id))";

    private static final String BETWEEN = STANDING
            + " and (c.expires_on > ? or c.expires_on = ? and c.id > ?) and c.expires_on <= ?"
            + " order by c.expires_on, c.id fetch first %d rows only";

    private static final String OF =
            STANDING + " and c.account_id = ? and c.expires_on is not null order by c.expires_on, c.id";

    @Resource(lookup = "java:app/jdbc/needlepoint")
    private DataSource database;

    /** See {@code credential}. */
    public record ExpiryRow(
            long id, String publicId, long accountId, String programmeId, LocalDate issuedOn, LocalDate expiresOn) {}

    public List<ExpiryRow> between(LocalDate from, long after, LocalDate to, int most) {
        return select(BETWEEN.formatted(most), from, from, after, to);
    }

    public List<ExpiryRow> of(long accountId) {
        return select(OF, accountId);
    }

    private List<ExpiryRow> select(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                List<ExpiryRow> all = new ArrayList<>();
                while (row.next()) {
                    all.add(new ExpiryRow(
                            row.getLong(1),
                            row.getString(2),
                            row.getLong(3),
                            row.getString(4),
                            row.getObject(5, LocalDate.class),
                            row.getObject(6, LocalDate.class)));
                }
                return all;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("certificates can't be read", e);
        }
    }
}

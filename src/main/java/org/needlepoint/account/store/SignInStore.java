package org.needlepoint.account.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Caller.Membership;
import org.needlepoint.account.domain.Delay;
import org.needlepoint.account.domain.Role;

/** Sign-ins by the hash of their cookie. */
@ApplicationScoped
public class SignInStore {

    /** Runs on every signed-in request, so it is one statement and no unit of work stands between. */
    private static final String CALLER = """
            select a.id, a.public_id, a.name, a.administrator, m.organisation_id, o.public_id, o.name, m.role
            from sign_in s
            join account a on a.id = s.account_id
            left join membership m on m.account_id = a.id and m.valid_from <= ?
                and (m.valid_until is null or m.valid_until > ?)
            left join organisation o on o.id = m.organisation_id
            where s.token_hash = ? and s.expires_at > ? and a.closed_at is null
            order by m.id
            """;

    @Resource(lookup = "java:app/jdbc/needlepoint")
    private DataSource database;

    @PersistenceContext
    private EntityManager entities;

    /** Who holds the cookie with this hash, with the memberships in force on the day. */
    public Optional<Caller> caller(String tokenHash, LocalDate today, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(CALLER)) {
            select.setObject(1, today);
            select.setObject(2, today);
            select.setString(3, tokenHash);
            select.setObject(4, now.atOffset(ZoneOffset.UTC));
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(read(rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the sign-in can't be looked up", e);
        }
    }

    /** Reads the row it stands on and all that follow. */
    private static Caller read(ResultSet rows) throws SQLException {
        long id = rows.getLong(1);
        String publicId = rows.getString(2);
        String name = rows.getString(3);
        boolean administrator = rows.getBoolean(4);
        List<Membership> memberships = new ArrayList<>();
        do {
            if (rows.getString(8) != null) {
                memberships.add(new Membership(
                        rows.getLong(5), rows.getString(6), rows.getString(7), Role.valueOf(rows.getString(8))));
            }
        } while (rows.next());
        return new Caller(id, publicId, name, administrator, memberships);
    }

    /** Adds a sign-in, and clears away those whose time is over. */
    public void add(String tokenHash, long accountId, Instant now, Instant expiresAt) {
        entities.createQuery("delete from SignIn s where s.expiresAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
        entities.persist(new SignIn(tokenHash, accountId, now, expiresAt));
    }

    /** @return whether there was one */
    public boolean end(String tokenHash) {
        return entities.createQuery("delete from SignIn s where s.tokenHash = :hash")
                        .setParameter("hash", tokenHash)
                        .executeUpdate()
                > 0;
    }

    /** Ends every sign-in of the account but the one with this hash; none is kept for an empty text. */
    public int endAllBut(String keptTokenHash, long accountId) {
        return entities.createQuery("delete from SignIn s where s.accountId = :account and s.tokenHash <> :kept")
                .setParameter("account", accountId)
                .setParameter("kept", keptTokenHash)
                .executeUpdate();
    }

    /** Whose sign-in this is, by public id. */
    public Optional<String> accountOf(String tokenHash) {
        return entities.createQuery(
                        "select a.publicId from SignIn s join Account a on a.id = s.accountId where s.tokenHash = :hash",
                        String.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    /** The longest pause that stands against any of the keys. */
    public Duration pause(List<String> keys, Instant now) {
        return entities.createQuery("select d from SignInDelay d where d.keyHash in :keys", SignInDelay.class)
                .setParameter("keys", keys)
                .getResultStream()
                .map(d -> d.delay().pause(now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    /** Counts one more failure under the key. Two first failures at the same instant make one of the transactions fail. */
    public void countFailure(String key, Delay.Allowance allowance, Instant now) {
        SignInDelay row = entities.find(SignInDelay.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            row = new SignInDelay(key);
            row.delay(Delay.NONE.afterFailure(allowance, now));
            entities.persist(row);
        } else {
            row.delay(row.delay().afterFailure(allowance, now));
        }
    }

    /** Forgets the failures under the key, and all that are too old to count. */
    public void forget(String key, Instant now) {
        entities.createQuery("delete from SignInDelay d where d.keyHash = :key or d.notUntil < :old")
                .setParameter("key", key)
                .setParameter("old", now.minus(Delay.MEMORY))
                .executeUpdate();
    }
}

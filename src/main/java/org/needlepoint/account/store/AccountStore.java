package org.needlepoint.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.needlepoint.account.domain.AccountLine;
import org.needlepoint.account.domain.EmailAddress;
import org.needlepoint.account.domain.PasswordHash;
import org.needlepoint.shared.domain.PublicId;

/** Accounts: opening, finding, closing. */
@ApplicationScoped
public class AccountStore {

    private static final String LINE =
            "select new org.needlepoint.account.domain.AccountLine(a.id, a.publicId, a.name, a.email, a.administrator,"
                    + " a.closedAt, a.createdAt) from Account a ";

    /** How the SQLSTATE of every broken constraint begins. */
    private static final String CONSTRAINT = "23";

    @PersistenceContext
    private EntityManager entities;

    /** What signing in needs to know of an account. */
    public record Login(long accountId, String publicId, String storedHash, Instant closedAt) {

        public boolean open() {
            return closedAt == null;
        }

        public PasswordHash passwordHash() {
            return PasswordHash.parse(storedHash);
        }
    }

    public Optional<Login> login(EmailAddress email) {
        return login("a.email = ?1", email.text());
    }

    public Optional<Login> login(long accountId) {
        return login("a.id = ?1", accountId);
    }

    private Optional<Login> login(String condition, Object value) {
        return entities.createQuery(
                        "select new org.needlepoint.account.store.AccountStore.Login(a.id, a.publicId, a.passwordHash,"
                                + " a.closedAt) from Account a where " + condition,
                        Login.class)
                .setParameter(1, value)
                .getResultStream()
                .findFirst();
    }

    /** @return the new account's inner key; empty when the address is taken, and then the transaction can only roll back */
    public Optional<Long> open(EmailAddress email, String name, PasswordHash hash, boolean administrator, Instant now) {
        Account account = new Account(PublicId.next(), email.text(), name, hash.toString(), administrator, now);
        entities.persist(account);
        try {
            entities.flush();
        } catch (PersistenceException refused) {
            if (!isConstraint(refused)) {
                throw refused;
            }
            return Optional.empty();
        }
        return Optional.of(account.id());
    }

    private static boolean isConstraint(PersistenceException refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && String.valueOf(sql.getSQLState()).startsWith(CONSTRAINT)) {
                return true;
            }
        }
        return false;
    }

    /** Holds other work on this account back until the transaction ends, so that a form sent twice is done once. */
    public void queue(long accountId) {
        entities.createNativeQuery("select id from account where id = ?1 for update")
                .setParameter(1, accountId)
                .getSingleResult();
    }

    public void setPassword(long accountId, PasswordHash hash) {
        entities.find(Account.class, accountId).passwordHash(hash.toString());
    }

    /** @param instant since when it is closed; null opens it again */
    public void setClosed(long accountId, Instant instant) {
        entities.find(Account.class, accountId).closedAt(instant);
    }

    public void setAdministrator(long accountId, boolean appointed) {
        entities.find(Account.class, accountId).administrator(appointed);
    }

    public boolean isTaken(EmailAddress email) {
        return login(email).isPresent();
    }

    public boolean hasAdministrator() {
        return entities.createQuery(
                                "select count(a) from Account a where a.administrator = true and a.closedAt is null",
                                Long.class)
                        .getSingleResult()
                > 0;
    }

    /**
     * How many administrators could sign in. None of them changes until the transaction ends: of two who go at the same instant, the
     * second sees that the first has gone.
     */
    public int holdAdministrators() {
        return entities.createNativeQuery(
                        "select id from account where administrator = true and closed_at is null order by id for update")
                .getResultList()
                .size();
    }

    public Optional<AccountLine> line(String publicId) {
        return entities.createQuery(LINE + "where a.publicId = ?1", AccountLine.class)
                .setParameter(1, publicId)
                .getResultStream()
                .findFirst();
    }

    public Optional<AccountLine> line(long accountId) {
        return Optional.ofNullable(entities.createQuery(LINE + "where a.id = ?1", AccountLine.class)
                .setParameter(1, accountId)
                .getResultStream()
                .findFirst()
                .orElse(null));
    }

    /** Accounts whose name or address holds the words, by name; all for an empty text. */
    public List<AccountLine> search(String words, int from, int count) {
        return entities.createQuery(
                        LINE
                                + "where lower(a.name) like ?1 escape '!' or a.email like ?1 escape '!' order by a.name, a.id",
                        AccountLine.class)
                .setParameter(1, "%" + words.replaceAll("([!%_])", "!$1") + "%")
                .setFirstResult(from)
                .setMaxResults(count)
                .getResultList();
    }
}

package org.needlepoint.logbook;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Role;
import org.needlepoint.logbook.domain.TypedSession;
import org.needlepoint.shared.domain.PublicId;

/** Runs inside the container: a school with a learner on a pathway and a supervisor, so that no test meets another's rows. */
public final class InLogbook {

    private static final OffsetDateTime THEN = OffsetDateTime.parse("2026-01-01T00:00:00Z");
    private static final long BEYOND_SEQUENCES = 1_000_000_000_000L;

    public final long school = id();
    public final String schoolId = PublicId.next();
    public final Caller learner;
    public final Caller supervisor;
    public final String pathway;
    public final String appointment;

    public InLogbook() {
        run(
                "insert into organisation (id, public_id, name, kind, created_at) values (?, ?, 'Northgate', 'SCHOOL', ?)",
                school,
                schoolId,
                THEN);
        learner = person("Lena", Role.TRAINEE);
        supervisor = person("Sana", Role.INSTRUCTOR);
        pathway = joins(learner);
        appointment = appoint(supervisor, "2026-01-01", null);
    }

    /** Somebody who holds the role at the school. */
    public Caller person(String name, Role role) {
        long account = id();
        String publicId = PublicId.next();
        run(
                "insert into account (id, public_id, email, name, password_hash, administrator, created_at, version)"
                        + " values (?, ?, ?, ?, '-', false, ?, 1)",
                account,
                publicId,
                publicId,
                name,
                THEN);
        return new Caller(
                account,
                publicId,
                name,
                role == Role.ADMINISTRATOR,
                role == Role.ADMINISTRATOR
                        ? List.of()
                        : List.of(new Caller.Membership(school, schoolId, "Northgate", role)));
    }

    /** Puts somebody on a pathway of dry needling; answers its public id. */
    public String joins(Caller who) {
        return joins(who, THEN.toInstant().toString());
    }

    /** The same at another time. */
    public String joins(Caller who, String at) {
        String id = PublicId.next();
        run(
                "insert into pathway (public_id, account_id, organisation_id, programme_id, policy, joined_at)"
                        + " values (?, ?, ?, 'dry-needling-practitioner', 'policy', ?)",
                id,
                who.accountId(),
                school,
                OffsetDateTime.parse(at));
        return id;
    }

    /** Appoints somebody for everything; answers the public id. */
    public String appoint(Caller who, String from, String until) {
        String id = PublicId.next();
        run(
                "insert into supervisor (public_id, organisation_id, account_id, name, modalities, licence, valid_from,"
                        + " valid_until, appointed_by, at) values (?, ?, ?, ?, 'dn ims acu', ?, ?, ?, 'test', ?)",
                id,
                school,
                who == null ? null : who.accountId(),
                who == null ? "A. B." : who.name(),
                "L-" + id,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                THEN);
        return id;
    }

    /** A session in which nothing is wrong, under this supervisor. */
    public TypedSession session(String on, String supervisedBy) {
        return new TypedSession(
                on,
                supervisedBy,
                "clinic",
                "",
                "dn-deep",
                List.of("LI4"),
                "6",
                "6",
                "",
                "twitch",
                "",
                "",
                "Went well.");
    }

    public TypedSession session() {
        return session("2026-03-03", appointment);
    }

    public static long number(String sql, Object... values) {
        return Long.parseLong(text(sql, values).orElseThrow());
    }

    public static Optional<String> text(String sql, Object... values) {
        try (Connection connection = database().getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            set(select, values);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void run(String sql, Object... values) {
        try (Connection connection = database().getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            set(update, values);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static long id() {
        return BEYOND_SEQUENCES + ThreadLocalRandom.current().nextLong(BEYOND_SEQUENCES);
    }

    private static DataSource database() {
        try {
            return (DataSource) new InitialContext().lookup("java:app/jdbc/needlepoint");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.needlepoint.attempt;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Role;
import org.needlepoint.shared.domain.PublicId;

/** Runs inside the container: people who learn at a school of their own, so that no test meets another's rows. */
public final class InLearners {

    public static final String COURSE = "needling-foundations";
    private static final OffsetDateTime THEN = OffsetDateTime.parse("2026-01-01T00:00:00Z");
    private static final long BEYOND_SEQUENCES = 1_000_000_000_000L;

    private InLearners() {}

    /** A trainee who has enrolled in the course. */
    public static Caller enrolled() {
        return enrolled(COURSE);
    }

    public static Caller enrolled(String course) {
        Caller caller = stranger();
        run(
                "insert into enrolment (id, public_id, account_id, organisation_id, course_id, started_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                id(),
                PublicId.next(),
                caller.accountId(),
                caller.memberships().get(0).organisationId(),
                course,
                THEN);
        return caller;
    }

    /** A trainee who has not enrolled. */
    public static Caller stranger() {
        long account = id();
        long school = id();
        String name = PublicId.next();
        run(
                "insert into organisation (id, public_id, name, kind, created_at) values (?, ?, ?, 'SCHOOL', ?)",
                school,
                name,
                name,
                THEN);
        run(
                "insert into account (id, public_id, email, name, password_hash, administrator, created_at, version)"
                        + " values (?, ?, ?, ?, '-', ?, ?, 1)",
                account,
                name,
                name,
                name,
                false,
                THEN);
        return new Caller(account, name, name, false, List.of(new Caller.Membership(school, name, name, Role.TRAINEE)));
    }

    /** Somebody who holds the role at the school where the learner learns. */
    public static Caller staff(Caller learner, Role role) {
        Caller somebody = stranger();
        Caller.Membership school = learner.memberships().get(0);
        return new Caller(
                somebody.accountId(),
                somebody.publicId(),
                somebody.name(),
                role == Role.ADMINISTRATOR,
                role == Role.ADMINISTRATOR
                        ? List.of()
                        : List.of(new Caller.Membership(
                                school.organisationId(),
                                school.organisationPublicId(),
                                school.organisationName(),
                                role)));
    }

    /** The first column of the first row. */
    public static long number(String sql, Object... parameters) {
        try (Connection connection = database().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of the first row; null where it is null. */
    public static Instant instant(String sql, Object... parameters) {
        try (Connection connection = database().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                OffsetDateTime found = rows.getObject(1, OffsetDateTime.class);
                return found == null ? null : found.toInstant();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void run(String sql, Object... parameters) {
        try (Connection connection = database().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
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

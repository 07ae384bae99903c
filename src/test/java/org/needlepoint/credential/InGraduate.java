package org.needlepoint.credential;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Role;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.shared.domain.PublicId;

/** Somebody who has enrolled and done what the test says, written straight to the tables. Runs inside the container. */
public final class InGraduate {

    static final String COURSE = "needling-foundations";
    public static final List<String> QUIZZES = List.of("nf-1-quiz", "nf-2-quiz", "nf-3-quiz", "nf-final");
    private static long last = 1_000_000_000L;

    public final long accountId = next();
    public final String publicId = PublicId.next();
    public final String name;
    public final long schoolId = next();
    public final String schoolPublicId = PublicId.next();

    public InGraduate(String name) {
        this.name = name;
        update(
                "insert into organisation (id, public_id, name, kind, created_at) values (?, ?, 'School', 'SCHOOL', ?)",
                schoolId,
                schoolPublicId,
                now());
        update(
                "insert into account (id, public_id, email, name, password_hash, administrator, created_at, version)"
                        + " values (?, ?, ?, ?, 'none', false, ?, 0)",
                accountId,
                publicId,
                publicId + "@test.example",
                name,
                now());
        update(
                "insert into enrolment (id, public_id, account_id, organisation_id, course_id, started_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                next(),
                PublicId.next(),
                accountId,
                schoolId,
                COURSE,
                now());
    }

    private static synchronized long next() {
        return last++;
    }

    /** The lessons of the course, in order. */
    public static List<String> lessons(Catalogue catalogue) {
        return catalogue.course(COURSE).orElseThrow().modules().stream()
                .flatMap(module -> module.items().stream())
                .filter(id -> catalogue.lesson(id).isPresent())
                .toList();
    }

    public InGraduate hasRead(List<String> lessons) {
        for (String lesson : lessons) {
            update(
                    "insert into lesson_progress (account_id, lesson_id, course_id, revision, read_at, updated_at)"
                            + " values (?, ?, ?, 'revision', ?, ?)",
                    accountId,
                    lesson,
                    COURSE,
                    now(),
                    now());
        }
        return this;
    }

    public InGraduate hasPassed(List<String> quizzes) {
        for (String quiz : quizzes) {
            long attempt = next();
            update(
                    "insert into attempt (id, public_id, account_id, organisation_id, course_id, quiz_id, quiz_revision,"
                            + " try_number, seed, behaviour, pass_percent, size, state, started_at, finished_at, mark, passed, best)"
                            + " values (?, ?, ?, ?, ?, ?, 'blueprint', 1, 1, 'DEFERRED', 80, 1, 'FINISHED', ?, ?, '9/10', true, true)",
                    attempt,
                    PublicId.next(),
                    accountId,
                    schoolId,
                    COURSE,
                    quiz,
                    now(),
                    now());
            update(
                    "insert into attempt_slot (attempt_id, slot, question_id, question_revision, layout, last_number, state)"
                            + " values (?, 1, 'q', ?, '', 1, 'GRADED')",
                    attempt,
                    "revision-of-" + quiz);
        }
        return this;
    }

    /** A second attempt, not better than the first, and now. */
    public InGraduate passesAgain(String quiz) {
        return passes(quiz, 2, OffsetDateTime.now(ZoneOffset.UTC));
    }

    /** What is done on the day on which a certificate is revoked does not count for the next. */
    InGraduate passesTomorrow(String quiz) {
        return passes(quiz, 3, OffsetDateTime.now(ZoneOffset.UTC).plusDays(2));
    }

    private InGraduate passes(String quiz, int number, OffsetDateTime at) {
        update(
                "insert into attempt (id, public_id, account_id, organisation_id, course_id, quiz_id, quiz_revision,"
                        + " try_number, seed, behaviour, pass_percent, size, state, started_at, finished_at, mark, passed, best)"
                        + " values (?, ?, ?, ?, ?, ?, 'blueprint', ?, 1, 'DEFERRED', 80, 1, 'FINISHED', ?, ?, '9/10', true, false)",
                next(),
                PublicId.next(),
                accountId,
                schoolId,
                COURSE,
                quiz,
                number,
                at,
                at);
        return this;
    }

    public Caller caller() {
        return caller(Role.TRAINEE, schoolId, schoolPublicId);
    }

    public Caller caller(Role role, long organisationId, String organisationPublicId) {
        return new Caller(
                accountId,
                publicId,
                name,
                role == Role.ADMINISTRATOR,
                List.of(new Caller.Membership(organisationId, organisationPublicId, "House", role)));
    }

    /** Makes this person a trainee of an organisation too. */
    public void joins(long organisationId) {
        update(
                "insert into membership (id, public_id, account_id, organisation_id, role, valid_from)"
                        + " values (?, ?, ?, ?, 'TRAINEE', date '2020-01-01')",
                next(),
                PublicId.next(),
                accountId,
                organisationId);
    }

    public long certificates() {
        return number("select count(*) from credential where account_id = ?", accountId);
    }

    Optional<String> text(String sql, Object... values) {
        return query(sql, values);
    }

    long number(String sql, Object... values) {
        return Long.parseLong(query(sql, values).orElseThrow());
    }

    private static OffsetDateTime now() {
        return Instant.parse("2026-01-02T03:04:05Z").atOffset(ZoneOffset.UTC);
    }

    static void update(String sql, Object... values) {
        try (Connection connection = database().getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> query(String sql, Object... values) {
        try (Connection connection = database().getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataSource database() {
        try {
            return (DataSource) new InitialContext().lookup("java:app/jdbc/needlepoint");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}

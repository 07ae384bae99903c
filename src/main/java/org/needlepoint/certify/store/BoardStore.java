package org.needlepoint.certify.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.needlepoint.certify.domain.BoardLine;
import org.needlepoint.certify.domain.Stage;

/** What the board shows, from the rows that {@link StandingStore} keeps. Each list is read along an index, from where the page before ended. */
@ApplicationScoped
public class BoardStore {

    private static final String WAITING =
            "select waiting_for, count(*) from programme_standing where programme_id = ? group by waiting_for";
    private static final String ENDING = "select held_until, count(*) from programme_standing"
            + " where programme_id = ? and held_until >= ? and held_until <= ? group by held_until";
    private static final String JOINED_THROUGH = "(select min(o.name) from pathway w join organisation o"
            + " on o.id = w.organisation_id where w.account_id = s.account_id and w.programme_id = s.programme_id"
            + " and w.left_at is null)";
    private static final String ENROLLED_THROUGH = "(select min(o.name) from enrolment e join organisation o"
            + " on o.id = e.organisation_id where e.account_id = s.account_id and e.course_id in (%s))";
    private static final String LINES = "select a.public_id, a.name, %s, s.met, s.asked, s.waiting_for, s.stage,"
            + " s.held_until from programme_standing s join account a on a.id = s.account_id where s.programme_id = ?";
    private static final String BEHIND = " (select coalesce(max(id), 0) from account where public_id = ?)";
    private static final String BY_WAIT = " order by s.programme_id, s.waiting_for, s.account_id";
    private static final String BY_DAY = " order by s.programme_id, s.held_until, s.account_id";

    @Resource(lookup = "java:app/jdbc/needlepoint")
    private DataSource database;

    /**
     * A part of a list.
     *
     * @param courses which the programme looks at: who has joined nothing belongs to the school through which they take one
     */
    public record Part(String programmeId, List<String> courses, int most) {}

    /** How many wait for what. */
    public Map<String, Integer> waiting(String programmeId) {
        Map<String, Integer> counts = new HashMap<>();
        select(WAITING, row -> counts.put(row.getString(1), row.getInt(2)), List.of(programmeId));
        return counts;
    }

    /** How many certificates have their last day on each. */
    public Map<LocalDate, Integer> ending(String programmeId, LocalDate from, LocalDate to) {
        Map<LocalDate, Integer> counts = new HashMap<>();
        select(
                ENDING,
                row -> counts.put(row.getObject(1, LocalDate.class), row.getInt(2)),
                List.of(programmeId, from, to));
        return counts;
    }

    /** @param after public id of the account of the last line before; empty to begin */
    public List<BoardLine> waitingFor(Part part, String what, String after) {
        return lines(part, " and s.waiting_for = ? and s.account_id >" + BEHIND + BY_WAIT, what, after);
    }

    /**
     * By what they wait for.
     *
     * @param key what the last line before waits for, and {@code after} its account; both empty to begin
     */
    public List<BoardLine> everybody(Part part, String key, String after) {
        return lines(
                part,
                " and s.waiting_for >= ? and (s.waiting_for > ? or s.account_id >" + BEHIND + ")" + BY_WAIT,
                key,
                key,
                after);
    }

    /**
     * By day.
     *
     * @param last day of the last line before, and {@code after} its account
     */
    public List<BoardLine> ending(Part part, LocalDate from, LocalDate to, Optional<LocalDate> last, String after) {
        LocalDate begin = last.filter(from::isBefore).orElse(from);
        return lines(
                part,
                " and s.held_until >= ? and s.held_until <= ? and (s.held_until > ? or s.account_id >" + BEHIND + ")"
                        + BY_DAY,
                begin,
                to,
                begin,
                after);
    }

    private List<BoardLine> lines(Part part, String condition, Object... values) {
        List<Object> all = new ArrayList<>(part.courses());
        all.add(part.programmeId());
        all.addAll(List.of(values));
        List<BoardLine> lines = new ArrayList<>();
        select(
                LINES.formatted(school(part)) + condition + " fetch first " + part.most() + " rows only",
                row -> lines.add(line(row)),
                all);
        return lines;
    }

    private static String school(Part part) {
        return part.courses().isEmpty()
                ? JOINED_THROUGH
                : "coalesce(" + JOINED_THROUGH + ", " + ENROLLED_THROUGH.formatted(StandingStore.marks(part.courses()))
                        + ")";
    }

    private static BoardLine line(ResultSet row) throws SQLException {
        return new BoardLine(
                row.getString(1),
                row.getString(2),
                Optional.ofNullable(row.getString(3)).orElse(""),
                row.getInt(4),
                row.getInt(5),
                row.getString(6),
                Stage.valueOf(row.getString(7)),
                Optional.ofNullable(row.getObject(8, LocalDate.class)));
    }

    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    private void select(String sql, Reader reader, List<?> values) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    reader.read(row);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the board can't be read", e);
        }
    }
}

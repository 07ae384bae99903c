package org.needlepoint.operate.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.needlepoint.content.domain.parse.KeptText;
import org.needlepoint.question.domain.Choice;
import org.needlepoint.question.domain.Matching;
import org.needlepoint.question.domain.ParameterJson;
import org.needlepoint.question.domain.Question;
import org.needlepoint.question.domain.Reading;
import org.needlepoint.question.domain.Response;
import org.needlepoint.question.domain.Responses;

/**
 * The first release named options and right-hand sides in their author's order (a, b, … and r1, r2, …), which told what is right to who
 * read a page's source; since then they are named by the alphabet of their texts. So layouts and answers that were stored before are told
 * in the new names: the same answers to the same questions.
 */
public final class LetteredParts implements JavaMigration {

    private static final String CHOSEN = "r";
    private static final String PLACE = "m.";
    private static final String ORDER = "order";

    private static final String ASKED = "select distinct r.hash, r.content from revision r"
            + " join attempt_slot s on s.question_revision = r.hash";
    private static final String SLOTS =
            "select s.layout, s.response, s.attempt_id, s.slot from attempt_slot s where s.question_revision = ?";
    private static final String UPDATE_SLOT =
            "update attempt_slot set layout = ?, response = ? where attempt_id = ? and slot = ?";
    private static final String STEPS = "select t.body, t.attempt_id, t.slot, t.number from attempt_step t"
            + " join attempt_slot s on s.attempt_id = t.attempt_id and s.slot = t.slot where s.question_revision = ?";
    private static final String UPDATE_STEP =
            "update attempt_step set body = ? where attempt_id = ? and slot = ? and number = ?";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("2.1");
    }

    @Override
    public String getDescription() {
        return "lettered parts";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        Map<String, String> asked = new TreeMap<>();
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(ASKED)) {
            while (rows.next()) {
                asked.put(rows.getString(1), rows.getString(2));
            }
        }
        for (Map.Entry<String, String> revision : asked.entrySet()) {
            Question question = new KeptText(revision.getValue()).question(Map.of());
            Map<String, String> names = renamed(question);
            if (names.entrySet().stream().anyMatch(e -> !e.getKey().equals(e.getValue()))) {
                rename(connection, revision.getKey(), question, names);
            }
        }
    }

    /** By its old name, each part's new one; empty for questions whose parts have kept theirs. */
    private static Map<String, String> renamed(Question question) {
        if (question instanceof Choice choice) {
            return names(
                    choice.options().stream().map(Choice.Option::id).toList(), i -> String.valueOf((char) ('a' + i)));
        }
        return question instanceof Matching matching
                ? names(matching.rights().stream().map(Matching.Right::id).toList(), i -> "r" + (i + 1))
                : Map.of();
    }

    private static Map<String, String> names(List<String> inAuthorsOrder, java.util.function.IntFunction<String> old) {
        Map<String, String> names = new HashMap<>();
        IntStream.range(0, inAuthorsOrder.size()).forEach(i -> names.put(old.apply(i), inAuthorsOrder.get(i)));
        return names;
    }

    private static void rename(Connection connection, String revision, Question question, Map<String, String> names)
            throws SQLException {
        UnaryOperator<String> answer = body -> answer(question, names, body);
        each(connection, SLOTS, revision, UPDATE_SLOT, List.of(body -> layout(names, body), answer));
        each(connection, STEPS, revision, UPDATE_STEP, List.of(answer));
    }

    /** Writes each row found again, its first columns changed and the others as its key. */
    private static void each(
            Connection connection, String select, String revision, String update, List<UnaryOperator<String>> changes)
            throws SQLException {
        try (PreparedStatement found = connection.prepareStatement(select);
                PreparedStatement write = connection.prepareStatement(update)) {
            found.setString(1, revision);
            try (ResultSet rows = found.executeQuery()) {
                while (rows.next()) {
                    int column = 1;
                    for (UnaryOperator<String> change : changes) {
                        String stored = rows.getString(column);
                        write.setString(column++, stored == null ? null : change.apply(stored));
                    }
                    for (; column <= rows.getMetaData().getColumnCount(); column++) {
                        write.setLong(column, rows.getLong(column));
                    }
                    write.addBatch();
                }
            }
            write.executeBatch();
        }
    }

    private static String layout(Map<String, String> names, String stored) {
        List<String> order =
                Optional.ofNullable(ParameterJson.read(stored).get(ORDER)).orElse(List.of());
        return ParameterJson.write(Map.of(ORDER, renamed(names, order)));
    }

    private static String answer(Question question, Map<String, String> names, String stored) {
        Map<String, List<String>> values = new TreeMap<>(ParameterJson.read(stored));
        values.replaceAll(
                (name, given) -> name.equals(CHOSEN) || name.startsWith(PLACE) ? renamed(names, given) : given);
        // What was read once can be read again; the question puts it into its own order.
        Reading reading = Responses.read(question, values);
        return Responses.write(reading instanceof Reading.Read read ? read.response() : new Response(values));
    }

    private static List<String> renamed(Map<String, String> names, List<String> old) {
        return old.stream().map(name -> names.getOrDefault(name, name)).toList();
    }
}

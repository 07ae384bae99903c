package org.needlepoint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Holds the learners' ledgers against the database, as a process of its own that knows nothing but the two. For each answer, with A
 * the highest number told as saved and S the highest sent, the database must hold a number from A to S with a response that was sent;
 * moreover each single step told as saved must stand in the history as it was sent, and each attempt told as begun or handed in must
 * be there, or be finished.
 */
public final class LedgerCheck {

    private final Map<String, Map<Integer, Answer>> sent = new HashMap<>();
    private final Set<String> acknowledged = new HashSet<>();
    private final List<String> lost = new ArrayList<>();

    /** The answer to one question of an attempt: what was sent, as number and hash, and the numbers A and S. */
    private static final class Answer {
        private final Set<String> sent = new HashSet<>();
        private final Set<String> kept = new HashSet<>();
        private int highestKept;
        private int highestSent;
    }

    private LedgerCheck() {}

    /** Arguments: folder of the ledgers, JDBC address, user, password, number of kills; the last line tells the result. */
    public static void main(String[] arguments) throws IOException, SQLException {
        LedgerCheck check = new LedgerCheck();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.toList()) {
                Files.readAllLines(file).forEach(check::read);
            }
        }
        try (Connection database = DriverManager.getConnection(arguments[1], arguments[2], arguments[3])) {
            check.compare(database);
        }
        check.lost.stream().limit(20).forEach(line -> System.out.println("lost: " + line));
        System.out.println("kills " + arguments[4] + ", acknowledged " + check.acknowledged.size() + ", lost "
                + check.lost.size());
        System.exit(check.lost.isEmpty() ? 0 : 1);
    }

    private void read(String line) {
        String[] parts = line.split("\t");
        if (parts[0].equals(Ledger.STARTED) || parts[0].equals(Ledger.FINISHED)) {
            acknowledged.add(line.strip());
            sent.computeIfAbsent(parts[1], a -> new HashMap<>());
            return;
        }
        int number = Integer.parseInt(parts[3]);
        Answer answer = sent.computeIfAbsent(parts[1], a -> new HashMap<>())
                .computeIfAbsent(Integer.valueOf(parts[2]), s -> new Answer());
        if (parts[0].equals(Ledger.SENT)) {
            answer.sent.add(number + " " + parts[4]);
            answer.highestSent = Math.max(answer.highestSent, number);
        } else {
            acknowledged.add(line);
            answer.kept.add(number + " " + parts[4]);
            answer.highestKept = Math.max(answer.highestKept, number);
        }
    }

    private void compare(Connection database) throws SQLException {
        for (Map.Entry<String, Map<Integer, Answer>> attempt : sent.entrySet()) {
            compareAttempt(database, attempt.getKey());
            for (Map.Entry<Integer, Answer> answer : attempt.getValue().entrySet()) {
                compareAnswer(database, attempt.getKey(), answer.getKey(), answer.getValue());
            }
        }
    }

    private void compareAttempt(Connection database, String attempt) throws SQLException {
        try (PreparedStatement select = database.prepareStatement("select state from attempt where public_id = ?")) {
            select.setString(1, attempt);
            try (ResultSet row = select.executeQuery()) {
                String state = row.next() ? row.getString(1) : "";
                if (state.isEmpty() && acknowledged.contains(Ledger.STARTED + "\t" + attempt)) {
                    lost.add("attempt " + attempt + " was begun and is not there");
                }
                if (!state.equals("FINISHED") && acknowledged.contains(Ledger.FINISHED + "\t" + attempt)) {
                    lost.add("attempt " + attempt + " was handed in and is '" + state + "'");
                }
            }
        }
    }

    private void compareAnswer(Connection database, String attempt, int slot, Answer answer) throws SQLException {
        String what = "attempt " + attempt + ", question " + slot + ": ";
        Set<String> steps = steps(database, attempt, slot);
        List<String> missing =
                answer.kept.stream().filter(step -> !steps.contains(step)).toList();
        missing.forEach(step -> lost.add(what + "step " + step + " was told as saved and is not there"));
        // An older packet that was taken for a newer answer has a number under which it was never sent.
        answer.kept.stream()
                .filter(step -> !answer.sent.contains(step))
                .forEach(step -> lost.add(what + "step " + step + " was told as saved and never sent so"));
        if (missing.isEmpty()) {
            compareHead(database, attempt, slot, answer, what);
        }
    }

    private void compareHead(Connection database, String attempt, int slot, Answer answer, String what)
            throws SQLException {
        try (PreparedStatement select = database.prepareStatement("select s.last_number, s.response from attempt a"
                + " join attempt_slot s on s.attempt_id = a.id where a.public_id = ? and s.slot = ?")) {
            select.setString(1, attempt);
            select.setInt(2, slot);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return; // Nothing was told as saved, or its steps would be missing.
                }
                int number = row.getInt(1);
                boolean known = number == 0 || answer.sent.contains(number + " " + Ledger.hash(row.getString(2)));
                if (!known || number < answer.highestKept || number > answer.highestSent) {
                    lost.add(what + "holds number " + number + ", known " + known + ", told as saved "
                            + answer.highestKept + ", sent " + answer.highestSent);
                }
            }
        }
    }

    private static Set<String> steps(Connection database, String attempt, int slot) throws SQLException {
        Set<String> steps = new HashSet<>();
        try (PreparedStatement select = database.prepareStatement("select t.number, t.body from attempt a"
                + " join attempt_step t on t.attempt_id = a.id where a.public_id = ? and t.slot = ?")) {
            select.setString(1, attempt);
            select.setInt(2, slot);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    steps.add(rows.getInt(1) + " " + Ledger.hash(rows.getString(2)));
                }
            }
        }
        return steps;
    }
}

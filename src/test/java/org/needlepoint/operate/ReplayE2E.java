package org.needlepoint.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.needlepoint.audit.domain.Entry;
import org.needlepoint.audit.domain.Head;
import org.needlepoint.audit.domain.Link;
import org.needlepoint.certify.domain.Decision;
import org.needlepoint.certify.domain.Decisions;
import org.needlepoint.certify.domain.Facts.CourseFacts;
import org.needlepoint.certify.domain.Facts.LessonRead;
import org.needlepoint.certify.domain.Facts.QuizFacts;
import org.needlepoint.certify.domain.Facts.Result;
import org.needlepoint.certify.domain.FactsBuilder;
import org.needlepoint.certify.domain.Grounds;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.content.domain.Requirement;
import org.needlepoint.content.domain.parse.KeptText;
import org.needlepoint.credential.domain.Code;
import org.needlepoint.credential.domain.Snapshot;
import org.needlepoint.shared.domain.CanonicalJson;
import org.needlepoint.shared.domain.Fraction;
import org.needlepoint.testing.Postgres;
import org.needlepoint.testing.Server;

/** {@code ./needlepoint replay} and {@code ./needlepoint audit}, on a database with a decision of each number of rules. */
class ReplayE2E {

    private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");
    private static final String FIRST = "0000000000000000000000000d";
    private static final String SECOND = "0000000000000000000000000e";

    private record Outcome(int code, String output) {}

    /** A database and how the launcher finds it. */
    private record Place(String url, String user, String password, Path data, Map<String, String> environment) {

        Outcome run(String verb) throws IOException, InterruptedException {
            ProcessBuilder builder = new ProcessBuilder("./needlepoint", verb, "--data", data.toString());
            builder.environment().putAll(environment);
            Process process = builder.redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output);
        }

        void update(String sql, Object... values) throws SQLException {
            try (Connection connection = DriverManager.getConnection(url, user, password);
                    PreparedStatement update = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    update.setObject(i + 1, values[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : values[i]);
                }
                update.executeUpdate();
            }
        }
    }

    @Test
    void onH2() throws Exception {
        Path data = Server.temporaryFolder();
        isChecked(new Place("jdbc:h2:" + data.toAbsolutePath() + "/needlepoint", "sa", "", data, Map.of()), "h2");
    }

    @Test
    void onPostgresBySettings() throws Exception {
        try (Postgres postgres = new Postgres()) {
            isChecked(
                    new Place(postgres.url(), "postgres", "postgres", Server.temporaryFolder(), postgres.environment()),
                    "postgresql");
        }
    }

    @Test
    void whereThereIsNoDatabaseOneLineSaysSo() throws Exception {
        for (String verb : List.of("replay", "audit")) {
            Path empty = Server.temporaryFolder();
            Outcome outcome = new Place("", "", "", empty, Map.of()).run(verb);
            assertEquals(1, outcome.code, outcome.output);
            assertEquals(1, outcome.output.lines().count(), outcome.output);
            assertTrue(outcome.output.contains("there is no database in " + empty), outcome.output);
        }
    }

    private static void isChecked(Place place, String product) throws Exception {
        fill(place, product);
        assertEquals(new Outcome(0, "decisions 2, equal 2, different 0\n"), place.run("replay"));
        assertEquals(new Outcome(0, "entries 3, faults 0\n"), place.run("audit"));
        place.update(
                "update decision set facts = replace(facts, 'rev-nf-1-1', 'rev-nf-1-9') where public_id = ?", SECOND);
        Outcome other = place.run("replay");
        assertEquals(1, other.code, other.output);
        assertTrue(other.output.startsWith("decision " + SECOND + ": facts: signed as "), other.output);
        assertTrue(other.output.endsWith("decisions 2, equal 1, different 1\n"), other.output);
        place.update("update audit_entry set entry = replace(entry, 'wrong', 'right') where number = 2");
        assertEquals(new Outcome(1, "entry 2 was edited\nentries 3, faults 1\n"), place.run("audit"));
        place.update("delete from credential where public_id = ?", "c" + FIRST.substring(1));
        Outcome lost = place.run("audit");
        assertTrue(
                lost.output.contains("certificate c" + FIRST.substring(1) + " has an entry of its issue and is gone"));
        place.update("delete from revision");
        Outcome gone = place.run("replay");
        assertEquals(1, gone.code, gone.output);
        assertTrue(gone.output.contains("the programme needling-foundations is not kept"), gone.output);
    }

    private static void fill(Place place, String product) throws Exception {
        Flyway.configure()
                .dataSource(place.url(), place.user(), place.password())
                .locations("classpath:db/migration/common", "classpath:db/migration/" + product)
                .load()
                .migrate();
        String source = Files.readString(Path.of("content/programmes/needling-foundations.yaml"));
        Programme programme = new KeptText(source).programme();
        place.update(
                "insert into revision (hash, kind, item_id, content, stored_at) values (?, 'programme', ?, ?, ?)",
                programme.revision(),
                programme.id(),
                programme.source(),
                AT);
        place.update(
                "insert into account (id, public_id, email, name, password_hash, administrator, created_at, version)"
                        + " values (50, '0000000000000000000000000b', 'old@demo.needlepoint.example', 'Olga Dahl', '-', false, ?, 1)",
                AT);
        keep(place, programme, 50, FIRST, 1, firstRules(programme), Optional.empty());
        Decision.Granted granted = secondRules(programme);
        keep(place, programme, 51, SECOND, 2, Grounds.of(granted).write(), granted.until());
        write(place, programme);
    }

    private static void keep(
            Place place,
            Programme programme,
            long id,
            String decision,
            int rules,
            String facts,
            Optional<LocalDate> until)
            throws SQLException {
        place.update(
                "insert into decision (id, public_id, account_id, programme_id, decided_at, rules, facts)"
                        + " values (?, ?, 50, ?, ?, ?, ?)",
                id,
                decision,
                programme.id(),
                AT,
                rules,
                facts);
        Snapshot snapshot = new Snapshot(
                Code.next(),
                "Olga Dahl",
                programme.id(),
                programme.revision(),
                programme.title(),
                programme.scope(),
                programme.issuer(),
                LocalDate.parse("2026-11-23"),
                until,
                decision,
                CanonicalJson.hash(facts),
                CanonicalJson.hash("q1"));
        place.update(
                "insert into credential (id, public_id, code, name_key, account_id, programme_id, cycle, decision_id,"
                        + " payload, key_id, signature, issued_on, issued_at)"
                        + " values (?, ?, ?, 'olga dahl', 50, ?, ?, ?, ?, 'key', 'signature', date '2026-11-23', ?)",
                id,
                "c" + decision.substring(1),
                snapshot.code().text(),
                programme.id(),
                rules,
                id,
                snapshot.payload(),
                AT);
    }

    private static void write(Place place, Programme programme) throws SQLException {
        List<Entry> entries = List.of(
                new Entry(1, AT, null, "certificate.issued", "c" + FIRST.substring(1), Map.of("decision", FIRST)),
                new Entry(2, AT, null, "account.opened", null, Map.of("reason", "a wrong one was closed")),
                new Entry(3, AT, null, "certificate.issued", "c" + SECOND.substring(1), Map.of("decision", SECOND)));
        Head head = Head.START;
        for (Entry entry : entries) {
            Link link = Link.of(entry, head.hash());
            place.update(
                    "insert into audit_entry (number, at, actor, act, subject, entry, previous_hash, hash)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                    link.number(),
                    link.at(),
                    link.actor(),
                    link.act(),
                    link.subject(),
                    link.text(),
                    link.previousHash(),
                    link.hash());
            head = new Head(link.number(), link.hash());
        }
        place.update("update audit_head set number = ?, hash = ? where id = 1", head.number(), head.hash());
    }

    private static String firstRules(Programme programme) {
        List<Map<String, Object>> met = new ArrayList<>();
        for (Requirement requirement : programme.requirements()) {
            met.add(
                    requirement instanceof Requirement.QuizPassed quiz
                            ? Map.of(
                                    "requirement", quiz.id(),
                                    "quiz", quiz.quizId(),
                                    "attempt", "attempt",
                                    "quizRevision", "blueprint",
                                    "questions", List.of("q1"),
                                    "share", "9/10",
                                    "at", AT.toString())
                            : Map.of(
                                    "requirement", requirement.id(),
                                    "course", "needling-foundations",
                                    "lessons",
                                            List.of(Map.of(
                                                    "lesson", "nf-1-1", "revision", "rev", "at", AT.toString()))));
        }
        return CanonicalJson.write(Map.of(
                "programme", programme.id(),
                "revision", programme.revision(),
                "asOf", AT.toString(),
                "rules", 1,
                "met", met));
    }

    private static Decision.Granted secondRules(Programme programme) {
        FactsBuilder facts = new FactsBuilder(ZoneOffset.UTC);
        for (Requirement requirement : programme.requirements()) {
            if (requirement instanceof Requirement.QuizPassed quiz) {
                facts.quizzes.put(
                        quiz.quizId(),
                        new QuizFacts(
                                80,
                                List.of(new Result(
                                        "attempt-" + quiz.quizId(),
                                        "blueprint",
                                        List.of("q1"),
                                        Fraction.ONE,
                                        true,
                                        AT))));
            }
        }
        facts.courses.put(
                "needling-foundations",
                new CourseFacts(List.of("nf-1-1"), List.of(new LessonRead("nf-1-1", "rev-nf-1-1", AT, 25))));
        return (Decision.Granted) Decisions.decide(programme, facts.build(), AT);
    }
}

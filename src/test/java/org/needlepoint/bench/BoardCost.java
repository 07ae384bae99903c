package org.needlepoint.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.content.domain.Requirement;

/**
 * What the pages cost that grow with people and their records: the board of programmes with many practitioners in each, and the progress of
 * somebody with a long logbook. The rows are written to the H2 file before the server starts.
 */
final class BoardCost {

    private static final String DRY_NEEDLING = "dry-needling-practitioner";
    private static final String LEARNER = "trainee2";
    private static final long FIRST_ACCOUNT = 1_000_000_000L;
    private static final int ENTRIES = 1_000;
    private static final int YEARS_DAYS = 730;

    private final Path folder;
    private final Path data;
    private final int port;

    BoardCost(Path folder, Path data, int port) {
        this.folder = folder;
        this.data = data;
        this.port = port;
    }

    void run(int people, int warmup, int seconds) throws IOException {
        try (ServerProcess first = ServerProcess.start(data, port, Map.of())) {
            ServerBench.print("the database is made: %.1f s", first.startSeconds());
        }
        fill(people);
        // Nobody writes meanwhile, so H2 would answer the same select from memory; in use somebody always does.
        Map<String, String> environment = Map.of(
                "NEEDLEPOINT_EXTRA_DEPLOY",
                BaselineWar.write(folder).toString(),
                "NEEDLEPOINT_DATABASE_URL",
                "jdbc:h2:async:" + data.resolve("needlepoint")
                        + ";RETENTION_TIME=5000;QUERY_CACHE_SIZE=64;DB_CLOSE_ON_EXIT=FALSE;OPTIMIZE_REUSE_RESULTS=FALSE");
        try (ServerProcess server = ServerProcess.start(data, port, environment)) {
            measure(server, people, warmup, seconds);
        }
    }

    private void measure(ServerProcess server, int people, int warmup, int seconds) throws IOException {
        Load load = new Load(server);
        List<Load.Lane> servlet = lanes(Scenarios.CONNECTIONS, null, BaselineWar.PATH, BaselineServlet.ANSWER);
        String of = "?programme=" + DRY_NEEDLING;
        String board = "/admin/programmes" + of;
        Map<String, List<Load.Lane>> all = new LinkedHashMap<>();
        String crowd = String.format(Locale.ROOT, "board, %,d practitioners", people);
        all.put(crowd, lanes(1, "admin", board, "class=\"bars\""));
        all.put(crowd + ", everybody", lanes(1, "admin", board + "&all=yes", "rel=\"next\""));
        all.put(crowd + ", who waits", lanes(1, "admin", board + "&waiting=sessions", "rel=\"next\""));
        all.put(crowd + ", 8 at once", lanes(Scenarios.CONNECTIONS, "admin", board, "class=\"bars\""));
        all.put("progress page with 1,000 log entries", lanes(1, LEARNER, "/progress", "class=\"requirement"));
        all.put(
                "progress page with 1,000 log entries, 8 at once",
                lanes(Scenarios.CONNECTIONS, LEARNER, "/progress", "class=\"requirement"));
        long end = System.nanoTime() + warmup * 1_000_000_000L;
        while (System.nanoTime() < end) {
            load.during(servlet, 1);
            all.values().forEach(lanes -> load.during(lanes, 1));
        }
        for (Map.Entry<String, List<Load.Lane>> one : all.entrySet()) {
            Figures before = load.during(servlet, seconds / 2.0);
            Figures figures = load.during(one.getValue(), seconds);
            Figures base = Figures.sum(List.of(before, load.during(servlet, seconds / 2.0)));
            ServerBench.print("servlet p50 %.2f ms, p95 %.2f ms", base.percentile(50), base.percentile(95));
            figures.lines(one.getKey(), "requests", base).forEach(System.out::println);
        }
    }

    private List<Load.Lane> lanes(int count, String who, String path, String marker) {
        return Stream.generate(() -> lane(who, path, marker)).limit(count).toList();
    }

    private Load.Lane lane(String who, String path, String marker) {
        try {
            Visitor visitor = who == null ? new Visitor(port) : Visitor.signedIn(port, who);
            byte[] request = visitor.get(path);
            byte[] expected = Visitor.bytes(marker);
            return new Load.Lane(visitor, () -> visitor.expect(request, 200, expected));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(int people) {
        String url = "jdbc:h2:file:" + data.resolve("needlepoint") + ";IFEXISTS=TRUE";
        try (java.sql.Connection database = DriverManager.getConnection(url, "sa", "")) {
            database.setAutoCommit(false);
            try (Statement sql = database.createStatement()) {
                people(sql, people);
                logbook(sql);
            }
            for (Programme programme : DecideCost.catalogue().programmes().values()) {
                standings(database, programme, people);
            }
            database.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        ServerBench.print("%d people written, with a row for each programme", people);
    }

    private static void people(Statement sql, int people) throws SQLException {
        sql.execute(
                "insert into account (id, public_id, email, name, password_hash, administrator, created_at, version)"
                        + " select " + FIRST_ACCOUNT
                        + " + x, lpad(cast(x as varchar), 26, '0'), 'p' || x || '@bench.example',"
                        + " 'Practitioner ' || x, 'none', false, current_timestamp, 0 from system_range(1, " + people
                        + ")");
        sql.execute("insert into pathway (public_id, account_id, organisation_id, programme_id, policy, joined_at)"
                + " select lpad(cast(x as varchar), 26, '0'), " + FIRST_ACCOUNT
                + " + x, (select min(id) from organisation where kind = 'SCHOOL'), '" + DRY_NEEDLING
                + "', 'policy', current_timestamp from system_range(1, " + people + ")");
    }

    /** One long logbook: a thousand sessions that were signed. */
    private static void logbook(Statement sql) throws SQLException {
        String learner = "(select id from account where email like '" + LEARNER + "@%')";
        String school = "(select min(id) from organisation where kind = 'SCHOOL')";
        sql.execute("insert into pathway (public_id, account_id, organisation_id, programme_id, policy, joined_at)"
                + " values (lpad('way', 26, '0'), " + learner + ", " + school + ", '" + DRY_NEEDLING
                + "', 'policy', timestamp '2026-01-01 00:00:00')");
        sql.execute(
                "insert into supervisor (public_id, organisation_id, name, modalities, licence, valid_from, appointed_by, at)"
                        + " values (lpad('sup', 26, '0'), " + school
                        + ", 'S. V.', 'dn', 'L', date '2026-01-01', 'bench',"
                        + " current_timestamp)");
        sql.execute(
                "insert into log_entry (public_id, account_id, organisation_id, pathway_id, supervisor_id, done_on, modality,"
                        + " technique, regions, adverse, state, acts, body, hash, created_at, signed_at)"
                        + " select lpad('e' || x, 26, '0'), " + learner + ", " + school
                        + ", (select id from pathway where public_id = lpad('way', 26, '0')),"
                        + " (select id from supervisor where public_id = lpad('sup', 26, '0')), date '2026-03-03', 'dn', 'dn-deep',"
                        + " 'thorax neck', '', 'SIGNED', 2, '{}', 'hash', current_timestamp, timestamp '2026-03-04 00:00:00'"
                        + " from system_range(1, " + ENTRIES + ")");
    }

    /** Four of ten hold a certificate that ends within two years; the others are stuck anywhere. */
    private static void standings(java.sql.Connection database, Programme programme, int people) throws SQLException {
        Random random = new Random(programme.id().hashCode());
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        List<String> ids = programme.first().stream().map(Requirement::id).toList();
        try (PreparedStatement insert =
                database.prepareStatement("insert into programme_standing (account_id, programme_id,"
                        + " revision, met, asked, waiting_for, stage, held_until) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int i : IntStream.rangeClosed(1, people).toArray()) {
                boolean holds = random.nextInt(10) < 4;
                int met = random.nextInt(ids.size());
                insert.setLong(1, FIRST_ACCOUNT + i);
                insert.setString(2, programme.id());
                insert.setString(3, programme.revision());
                insert.setInt(4, holds ? 0 : met);
                insert.setInt(5, holds ? 2 : ids.size());
                insert.setString(6, holds ? "IN_FORCE" : ids.get(met));
                insert.setString(7, holds ? "GRANTED" : "OPEN");
                insert.setObject(8, holds ? today.plusDays(random.nextInt(YEARS_DAYS)) : null);
                insert.addBatch();
                if (i % ENTRIES == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }
}

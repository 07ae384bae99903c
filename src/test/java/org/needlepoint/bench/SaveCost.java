package org.needlepoint.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** What a save takes from the first to the thousandth step of one attempt, and with a thousand and a hundred thousand attempts kept. */
final class SaveCost {

    private static final int STEPS = 1_000;
    private static final int PART = 200;
    private static final int WARM_UP = 3_000;
    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final int BATCH = 10_000;

    /** Below the hundred a second that one learner may send. */
    private static final long PACE_NANOS = 12_000_000;

    private static final String ATTEMPTS =
            "insert into attempt (id, public_id, account_id, organisation_id, course_id, quiz_id,"
                    + " quiz_revision, try_number, seed, behaviour, pass_percent, size, state, started_at, finished_at, mark, passed, best)"
                    + " select -x, 'F' || x, a.account_id, a.organisation_id, a.course_id, a.quiz_id, a.quiz_revision, 1000 + x, x,"
                    + " a.behaviour, a.pass_percent, a.size, 'FINISHED', a.started_at, a.started_at, '0', false, false"
                    + " from system_range(%1$d, %2$d) cross join (select * from attempt where id > 0 order by id fetch first row only) a";
    private static final String SLOTS =
            "insert into attempt_slot (attempt_id, slot, question_id, question_revision, layout,"
                    + " last_number, state, response) select -x, s.slot, s.question_id, s.question_revision, s.layout, 1, s.state,"
                    + " s.response from system_range(%1$d, %2$d) cross join (select * from attempt_slot where attempt_id ="
                    + " (select min(id) from attempt where id > 0)) s";
    private static final String STEP_ROWS = "insert into attempt_step (attempt_id, slot, number, action, body, at)"
            + " select -x, t.slot, t.number, t.action, t.body, t.at from system_range(%1$d, %2$d) cross join (select * from"
            + " attempt_step where number = 1 and attempt_id = (select min(id) from attempt where id > 0)) t";

    private final Path data;
    private final int port;

    SaveCost(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    void run() throws IOException {
        measured("begin", false);
        fill(1, FEW);
        double few = measured(FEW + " attempts", true);
        fill(FEW + 1, MANY);
        double many = measured(MANY + " attempts", true);
        ServerBench.print("save, %d to %d attempts: ratio %.2f", FEW, MANY, many / few);
    }

    /** Answers the median of the saves of one attempt, in milliseconds. */
    private double measured(String name, boolean tell) throws IOException {
        Map<String, String> environment = Map.of("NEEDLEPOINT_DEMO_LEARNERS", "8");
        try (ServerProcess server = ServerProcess.start(data, port, environment)) {
            List<Learner> learners = Scenarios.learners(port, 1, 8);
            if (!tell) {
                save(server, learners.get(0), Learner.QUESTIONS);
                learners.get(0).finish(Scenarios.sitting(learners.get(0)));
                return 0;
            }
            for (Learner learner : learners.subList(1, 7)) {
                save(server, learner, WARM_UP / 6);
            }
            Learner.Sitting sitting = Scenarios.sitting(learners.get(7));
            Figures first = save(server, learners.get(7), sitting, 0, PART);
            save(server, learners.get(7), sitting, PART, STEPS - 2 * PART);
            Figures last = save(server, learners.get(7), sitting, STEPS - PART, PART);
            line(name + ", steps 1 to " + PART, first);
            line(name + ", steps " + (STEPS - PART + 1) + " to " + STEPS, last);
            ServerBench.print(
                    "save, %s, last to first steps: ratio %.2f", name, last.percentile(50) / first.percentile(50));
            learners.get(7).finish(sitting);
            return last.percentile(50);
        }
    }

    private static void line(String name, Figures figures) {
        ServerBench.print(
                "save, %s: p50 %.2f ms, p95 %.2f ms, server CPU %.2f ms, %d errors",
                name, figures.percentile(50), figures.percentile(95), figures.serverCpuEach(), figures.errors());
    }

    private static void save(ServerProcess server, Learner learner, int count) {
        Learner.Sitting sitting = Scenarios.sitting(learner);
        save(server, learner, sitting, 0, count);
        if (count > Learner.QUESTIONS) {
            learner.finish(sitting);
        }
    }

    /** All steps of an attempt go to its questions in turn. */
    private static Figures save(ServerProcess server, Learner learner, Learner.Sitting sitting, int from, int count) {
        Load.Times times = new Load.Times();
        double cpu = server.cpuMillis();
        long errors = learner.visitor().errors();
        long start = System.nanoTime();
        for (int step = from; step < from + count; step++) {
            LockSupport.parkNanos(PACE_NANOS);
            Sheet.Item item = sitting.sheet().items().get(1 + step % Learner.QUESTIONS);
            times.time(() -> learner.save(sitting, item, item.seen()));
        }
        return new Figures(
                Load.Times.merge(times),
                (System.nanoTime() - start) / 1e9,
                server.cpuMillis() - cpu,
                0,
                count,
                learner.visitor().errors() - errors);
    }

    private void fill(int first, int last) {
        String url = "jdbc:h2:file:" + data.resolve("needlepoint") + ";IFEXISTS=TRUE";
        try (Connection database = DriverManager.getConnection(url, "sa", "");
                Statement sql = database.createStatement()) {
            for (int from = first; from <= last; from += BATCH) {
                for (String insert : List.of(ATTEMPTS, SLOTS, STEP_ROWS)) {
                    sql.execute(String.format(insert, from, Math.min(last, from + BATCH - 1)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

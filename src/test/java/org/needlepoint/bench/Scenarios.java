package org.needlepoint.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What is measured: for each scenario the connections and what each does again and again. */
final class Scenarios {

    static final int CONNECTIONS = 8;
    static final String SERVLET = "servlet";

    /** Who take turns at a connection, as no learner may save more than a hundred times a second. */
    private static final int SAVERS = 5;

    private static final String SUBMIT = "submit";
    private static final String LESSON = "/lessons/nf-1-1";

    /** One for each connection: many results and few, several words, Chinese, a beginning, a slip of spelling. */
    private static final List<String> QUERIES = List.of(
            "lung",
            "hegu",
            "trigger+points",
            "%E5%90%88%E8%B0%B7",
            "infraspin",
            "pnuemothorax",
            "how+long+does+the+needle+stay+in",
            "point");

    private static final byte[] ANYTHING = {};

    private final int port;
    private final Map<String, Supplier<List<Load.Lane>>> all = new LinkedHashMap<>();

    /** The learners of each connection take turns, so that nobody's list of tries grows longer than a person's. */
    private final List<List<Learner>> classes = new ArrayList<>();

    /**
     * @param learners signed in and enrolled, at least {@link #CONNECTIONS}
     * @param code of a valid certificate
     */
    Scenarios(int port, List<Learner> learners, String code) {
        this.port = port;
        int share = learners.size() / CONNECTIONS;
        for (int i = 0; i < CONNECTIONS; i++) {
            classes.add(learners.subList(i * share, (i + 1) * share));
        }
        all.put(SERVLET, () -> strangers(BaselineWar.PATH, BaselineServlet.ANSWER));
        all.put("lesson, anonymous", () -> strangers(LESSON, "id=\"lesson\""));
        all.put("lesson, anonymous, 304", this::notModified);
        all.put("lesson, signed in", this::signedIn);
        all.put("verify JSON", () -> strangers("/api/credentials/" + code, "\"status\":\"valid\""));
        all.put("verify page", () -> strangers("/verify/" + code, "class=\"verdict valid\""));
        all.put("search page", this::searches);
        all.put("save a step", this::saves);
        all.put("whole attempt, one post", () -> attempts(Scenarios::wholeInOnePost));
        all.put("whole attempt, 20 saves", () -> attempts(Scenarios::wholeBySaves));
        all.put(SUBMIT, this::submissions);
    }

    /** Names in the order of measuring; the servlet is the first. */
    List<String> names() {
        return List.copyOf(all.keySet());
    }

    /** What is counted in a scenario. */
    static String unit(String name) {
        return name.startsWith("whole") ? "attempts" : "requests";
    }

    Figures measure(String name, Load load, double seconds) {
        return name.equals(SUBMIT)
                ? submits(load, seconds)
                : load.during(all.get(name).get(), seconds);
    }

    private List<Load.Lane> strangers(String path, String marker) {
        List<Load.Lane> lanes = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            lanes.add(get(new Visitor(port), path, marker));
        }
        return lanes;
    }

    private static Load.Lane get(Visitor visitor, String path, String marker) {
        byte[] request = visitor.get(path);
        byte[] expected = Visitor.bytes(marker);
        return new Load.Lane(visitor, () -> visitor.expect(request, 200, expected));
    }

    private List<Load.Lane> notModified() {
        List<Load.Lane> lanes = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            Visitor visitor = new Visitor(port);
            visitor.expect(visitor.get(LESSON), 200, ANYTHING);
            byte[] request = visitor.get(LESSON, "If-None-Match: " + visitor.header("ETag") + "\r\n");
            lanes.add(new Load.Lane(visitor, () -> visitor.expect(request, 304, ANYTHING)));
        }
        return lanes;
    }

    private List<Load.Lane> searches() {
        return QUERIES.stream()
                .map(query -> get(new Visitor(port), "/search?q=" + query, "class=\"found\""))
                .toList();
    }

    private List<Load.Lane> signedIn() {
        return classes.stream()
                .map(all -> get(all.get(0).visitor(), LESSON, "id=\"lesson\""))
                .toList();
    }

    /** One question after the other, over and over, each time another answer. */
    private List<Load.Lane> saves() {
        return classes.stream()
                .map(all -> saves(all.subList(0, Math.min(SAVERS, all.size()))))
                .toList();
    }

    private static Load.Lane saves(List<Learner> learners) {
        List<Learner.Sitting> sittings =
                learners.stream().map(Scenarios::sitting).toList();
        int[] count = {0};
        return new Load.Lane(learners.stream().map(Learner::visitor).toList(), () -> {
            int turn = count[0]++;
            Learner.Sitting sitting = sittings.get(turn % learners.size());
            Sheet.Item item = sitting.sheet().items().get(1 + turn / learners.size() % Learner.QUESTIONS);
            learners.get(turn % learners.size()).save(sitting, item, item.seen());
        });
    }

    /** A whole attempt of one learner. */
    private interface Attempt {
        void take(Learner learner);
    }

    private List<Load.Lane> attempts(Attempt attempt) {
        return classes.stream().map(all -> attempts(all, attempt)).toList();
    }

    private static Load.Lane attempts(List<Learner> all, Attempt attempt) {
        int[] next = {0};
        Visitor[] visitors = all.stream().map(Learner::visitor).toArray(Visitor[]::new);
        return new Load.Lane(List.of(visitors), () -> attempt.take(all.get(next[0]++ % all.size())));
    }

    private static void wholeInOnePost(Learner learner) {
        Learner.Sitting sitting = learner.sit();
        if (sitting != null && learner.submit(sitting, 0)) {
            learner.review(sitting);
        }
    }

    private static void wholeBySaves(Learner learner) {
        Learner.Sitting sitting = learner.sit();
        if (sitting != null) {
            sitting.sheet().items().values().forEach(item -> learner.save(sitting, item, item.seen()));
            learner.finish(sitting);
            learner.review(sitting);
        }
    }

    /**
     * Submissions alone: each learner has an attempt open, and only the post with the twenty answers is measured. As many rounds as
     * fill the time.
     */
    private Figures submits(Load load, double seconds) {
        List<Figures> rounds = new ArrayList<>();
        double measured = 0;
        while (measured < seconds / 2) {
            Figures round = load.times(submissions(), classes.get(0).size());
            rounds.add(round);
            measured += round.seconds();
        }
        return Figures.sum(rounds);
    }

    private List<Load.Lane> submissions() {
        return classes.stream().map(this::submissions).toList();
    }

    private Load.Lane submissions(List<Learner> all) {
        Visitor carrier = new Visitor(port);
        List<byte[]> posts = all.stream().map(Scenarios::submission).toList();
        int[] next = {0};
        return new Load.Lane(carrier, () -> carrier.expect(posts.get(next[0]++), 302, ANYTHING));
    }

    private static byte[] submission(Learner learner) {
        return learner.submission(sitting(learner), 0);
    }

    static Learner.Sitting sitting(Learner learner) {
        Learner.Sitting sitting = learner.sit();
        if (sitting == null) {
            throw new IllegalStateException(learner.visitor().firstError());
        }
        return sitting;
    }

    /**
     * Signs learners of the demo in and enrols them.
     *
     * @param first number of the first one, from 1
     */
    static List<Learner> learners(int port, int first, int count) throws IOException {
        List<Learner> learners = new ArrayList<>();
        for (int i = first; i < first + count; i++) {
            Learner learner = new Learner(Visitor.signedIn(port, "learner" + i));
            learner.enrol();
            learners.add(learner);
        }
        return learners;
    }
}

package org.needlepoint.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/**
 * Saves answers without end while the server dies and comes back, and keeps the ledger. What got no answer is sent again as it was,
 * as the page's script does.
 */
final class FaultyLearner implements Runnable {

    private static final int SAVES_AN_ATTEMPT = 3 * Learner.QUESTIONS;
    private static final int TOO_MANY = 429;
    private static final int SIGN_IN_FIRST = 302;
    private static final long SHORTEST_PAUSE_NANOS = 50_000_000;

    private final String name;
    private final Visitor visitor;
    private final Ledger ledger;
    private final RoughNetwork network;
    private final long thinkNanos;
    private final Random chance = new Random();
    private volatile boolean stopped;
    private volatile long kept;
    private volatile String trouble = "none";
    private int variant;

    /**
     * @param network that loses and repeats requests, or null for one that does not
     * @param think about how long the learner thinks before an answer, and waits when the server is down
     */
    FaultyLearner(String name, int port, Ledger ledger, RoughNetwork network, Duration think) {
        this.name = name;
        this.ledger = ledger;
        this.network = network;
        thinkNanos = think.toNanos();
        visitor = new Visitor(port);
    }

    void stop() {
        stopped = true;
    }

    /** Answers told as saved so far. */
    long kept() {
        return kept;
    }

    /** Why this learner last began again. */
    String trouble() {
        return trouble;
    }

    @Override
    public void run() {
        while (!stopped) {
            try {
                takeQuizzes();
            } catch (IOException | IllegalStateException e) {
                // The server is down, or lost what this learner builds on: begin again, as a person would.
                trouble = visitor.firstError() == null ? e.toString() : e + ", " + visitor.firstError();
                pause();
            }
        }
        visitor.close();
        if (network != null) {
            network.close();
        }
    }

    private void takeQuizzes() throws IOException {
        comeIn();
        Learner learner = new Learner(visitor);
        learner.enrol();
        while (!stopped) {
            Learner.Sitting sitting = learner.sit();
            if (sitting == null) {
                throw new IOException("the quiz could not be begun");
            }
            ledger.started(sitting.attempt());
            if (answer(sitting.attempt(), sitting.sheet())) {
                finish(sitting.attempt());
            }
        }
    }

    /** A password is asked for only when nobody is signed in: after a restart a crowd that all sent theirs would do nothing else. */
    private void comeIn() throws IOException {
        int status = visitor.send(visitor.get("/account"));
        if (status == SIGN_IN_FIRST) {
            visitor.signIn(name);
        } else if (status != 200) {
            throw new IOException("the account was answered by " + status);
        }
    }

    /** Answers whether all saves were answered; false when told to stop. */
    private boolean answer(String attempt, Sheet sheet) throws IOException {
        for (int i = 0; i < SAVES_AN_ATTEMPT; i++) {
            if (stopped) {
                return false;
            }
            variant++;
            LockSupport.parkNanos(aboutAsLongAs(thinkNanos));
            save(attempt, sheet.items().get(1 + i % Learner.QUESTIONS));
        }
        return true;
    }

    private void save(String attempt, Sheet.Item item) throws IOException {
        String canonical = item.canonical(variant);
        byte[] request = visitor.postJson(Learner.steps(attempt), item.save(variant));
        RoughNetwork.Save save = new RoughNetwork.Save(request, attempt, item.slot(), canonical);
        ledger.sent(attempt, item.slot(), item.seen() + 1, canonical);
        if (network != null && network.delays(save)) {
            return;
        }
        if (network != null) {
            network.before(save);
        }
        int status = sendUntilAnswered(request);
        if (status == 200) {
            item.seen(Learner.number(visitor.body(), "number"));
            ledger.kept(attempt, item.slot(), item.seen(), canonical);
            kept++;
        } else if (status == 409 && Learner.number(visitor.body(), "current") >= 0) {
            item.seen(Learner.number(visitor.body(), "current"));
        } else {
            throw new IOException("a save was answered by " + status);
        }
        if (network != null) {
            network.after(save, this::kept);
        }
    }

    private void pause() {
        LockSupport.parkNanos(Math.max(SHORTEST_PAUSE_NANOS, aboutAsLongAs(thinkNanos)));
    }

    /** Give or take a third, so that no crowd moves in step. */
    private long aboutAsLongAs(long nanos) {
        return (long) (nanos * (2 + 2 * chance.nextDouble()) / 3);
    }

    private void kept(RoughNetwork.Save save, int number) {
        ledger.kept(save.attempt(), save.slot(), number, save.canonical());
    }

    private void finish(String attempt) throws IOException {
        int status = sendUntilAnswered(visitor.postJson(Learner.steps(attempt), Learner.SUBMIT));
        if (status != 200) {
            throw new IOException("a submission was answered by " + status);
        }
        ledger.finished(attempt);
    }

    /** While the server stops or starts it may also answer 503 or 404; those are no answers of ours. After 429 a page waits. */
    private int sendUntilAnswered(byte[] request) throws IOException {
        while (!stopped) {
            try {
                int status = visitor.send(request);
                if (status < 500 && status != TOO_MANY && visitor.header("X-Request-Id") != null) {
                    return status;
                }
            } catch (IOException e) {
                // down; ask again
            }
            pause();
        }
        throw new IOException("told to stop");
    }
}

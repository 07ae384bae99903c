package org.needlepoint.bench;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/** One learner's line that loses requests and answers, delivers twice, and delivers late. */
final class RoughNetwork implements AutoCloseable {

    static final AtomicLong DROPPED = new AtomicLong();
    static final AtomicLong REPEATED = new AtomicLong();
    static final AtomicLong REORDERED = new AtomicLong();

    /** One of so many saves has each of the troubles. */
    private static final int SELDOM = 10;

    private static final int LONGEST_QUEUE = 5;

    private final Connection line;
    private final Random chance = new Random();
    private final Deque<Save> late = new ArrayDeque<>();

    /** A save as it was sent. */
    record Save(byte[] request, String attempt, int slot, String canonical) {}

    /** Is told when a save of this line was answered as saved. */
    interface Told {
        void kept(Save save, int number);
    }

    RoughNetwork(int port) {
        line = new Connection(port);
    }

    private boolean seldom() {
        return chance.nextInt(SELDOM) == 0;
    }

    /** Whether this save shall wait on the way, so that the learner goes on as if it were lost; newer ones overtake it. */
    boolean delays(Save save) {
        if (late.size() < LONGEST_QUEUE && seldom()) {
            late.add(save);
            return true;
        }
        return false;
    }

    /** Before a save is sent: the same once with its end, or its answer, lost. */
    void before(Save save) {
        if (seldom()) {
            DROPPED.incrementAndGet();
            line.sendAndHangUp(
                    save.request(), chance.nextBoolean() ? save.request().length : save.request().length / 2);
        }
    }

    /** After a save was answered: it arrives once more, or an older one arrives at last. */
    void after(Save save, Told told) {
        if (seldom()) {
            deliver(save, REPEATED, told);
        }
        if (!late.isEmpty() && seldom()) {
            deliver(late.remove(), REORDERED, told);
        }
    }

    private void deliver(Save save, AtomicLong count, Told told) {
        try {
            int status = line.send(save.request());
            count.incrementAndGet();
            if (status == 200) {
                told.kept(save, Learner.number(line.body(), "number"));
            }
        } catch (IOException e) {
            // unknown, as a time-out is
        }
    }

    @Override
    public void close() {
        line.close();
    }
}

package org.needlepoint.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The one class that makes a commit durable. H2 writes a commit to its file at its next checkpoint, so one is run before a person is
 * told "saved", once for all who wait at that moment. PostgreSQL has made the commit durable by itself, so there is nothing to do.
 *
 * <p>One thread at a time runs a checkpoint, and it serves everybody who asked before it began; whoever asks while it runs waits for
 * the next one. {@code CHECKPOINT SYNC} also serves those who asked for a plain checkpoint.
 */
@ApplicationScoped
public class Checkpoints {

    @Resource(lookup = "java:app/jdbc/needlepoint")
    private DataSource database;

    private final Map<Durability, Rounds> rounds = new EnumMap<>(Durability.class);
    private final AtomicBoolean savedSinceSync = new AtomicBoolean();
    private boolean needed;

    @PostConstruct
    void look() {
        rounds.put(Durability.SAVED, new Rounds("CHECKPOINT"));
        rounds.put(Durability.SYNCED, new Rounds("CHECKPOINT SYNC"));
        boolean off = ConfigProvider.getConfig()
                .getOptionalValue("needlepoint.fault.no-checkpoints", Boolean.class)
                .orElse(false);
        try (Connection connection = database.getConnection()) {
            needed = !off && "H2".equals(connection.getMetaData().getDatabaseProductName());
        } catch (SQLException e) {
            throw new IllegalStateException("the database can't be asked for its name", e);
        }
    }

    /** Returns once every commit that was made before this call is as sure as asked for. Call it outside any transaction. */
    public void confirm(Durability durability) {
        if (needed) {
            rounds.get(durability).join();
            savedSinceSync.compareAndSet(false, durability == Durability.SAVED);
        }
    }

    /** What was only saved since the last call becomes safe against a loss of power; does nothing where nothing was saved. */
    public void syncWhatWasSaved() {
        if (savedSinceSync.getAndSet(false)) {
            rounds.get(Durability.SYNCED).join();
        }
    }

    private void run(String statement) {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the commit could not be made durable", e);
        }
    }

    /** Rounds of one statement; a round serves those who joined before it started. */
    private final class Rounds {
        private final String statement;
        private Round next = new Round();
        private boolean running;

        Rounds(String statement) {
            this.statement = statement;
        }

        void join() {
            Round mine = waitOrLead();
            if (mine.leading) {
                lead(mine);
            } else if (!mine.good) {
                throw new IllegalStateException("the commit could not be made durable");
            }
        }

        /** Answers a round that is done, or one that the calling thread has to lead. */
        private synchronized Round waitOrLead() {
            Round mine = next;
            boolean interrupted = false;
            while (running && !mine.done) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            if (mine.done) {
                return new Round(mine.good);
            }
            running = true;
            next = new Round();
            mine.leading = true;
            return mine;
        }

        private void lead(Round mine) {
            boolean good = false;
            try {
                run(statement);
                good = true;
            } finally {
                finish(mine, good);
            }
        }

        private synchronized void finish(Round mine, boolean good) {
            running = false;
            mine.good = good;
            mine.done = true;
            notifyAll();
        }
    }

    private static final class Round {
        private boolean leading;
        private boolean done;
        private boolean good;

        Round() {}

        Round(boolean good) {
            this.done = true;
            this.good = good;
        }
    }
}

package org.needlepoint.operate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.needlepoint.attempt.InLearners;
import org.needlepoint.shared.BulkKind;
import org.needlepoint.shared.BulkTask;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.PublicId;
import org.needlepoint.shared.domain.Refusal;

/** Long work for tests: counts in steps of ten, stops where its input says, and writes a row each slice that nobody asks for. */
@ApplicationScoped
public class InCounting implements BulkKind {

    private static final OffsetDateTime NEVER = OffsetDateTime.parse("2999-01-01T00:00:00Z");

    @PersistenceContext
    private EntityManager entities;

    /** How many slices of the work were kept. */
    static long slices(String task) {
        return InLearners.number("select count(*) from job where name like ?", row(task) + "%");
    }

    @Override
    public String kind() {
        return "TEST-COUNTING";
    }

    @Override
    public Slice work(BulkTask task) {
        if (task.input().equals("refuse at " + task.done())) {
            throw new Refused(new Refusal.Conflict("Row " + (task.done() + 1) + " can't be taken."));
        }
        if (task.input().equals("fail at " + task.done())) {
            throw new IllegalStateException("a planted fault");
        }
        write(task.publicId());
        int done = Math.min(task.total(), task.done() + 10);
        return new Slice(done, task.result() + "to " + done + "\n", done == task.total());
    }

    private void write(String task) {
        try (PreparedStatement insert =
                entities.unwrap(Connection.class).prepareStatement("insert into job (name, due) values (?, ?)")) {
            insert.setString(1, row(task) + PublicId.next().substring(18));
            insert.setObject(2, NEVER);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String row(String task) {
        return "test-" + task + "-";
    }

    @Override
    public String address(BulkTask task) {
        return "/counted/" + task.total();
    }
}

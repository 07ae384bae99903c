package org.needlepoint.operate;

import jakarta.enterprise.context.ApplicationScoped;
import org.needlepoint.shared.BulkKind;
import org.needlepoint.shared.BulkTask;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/** Long work for tests: counts in steps of ten, and stops where its input says. */
@ApplicationScoped
public class InCounting implements BulkKind {

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
        int done = Math.min(task.total(), task.done() + 10);
        return new Slice(done, task.result() + "to " + done + "\n", done == task.total());
    }

    @Override
    public String address(BulkTask task) {
        return "/counted/" + task.total();
    }
}

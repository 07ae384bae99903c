package org.needlepoint.operate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.operate.BulkWork;
import org.needlepoint.shared.BulkTask;

/** How far long work is, and what it has found so far; it asks for itself again until that is all. */
@Named
@RequestScoped
public class WorkPage {

    private static final int MOST_LINES = 50;
    private static final int SECONDS = 2;

    @Inject
    private BulkWork bulk;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ExternalContext external;

    private String id;
    private BulkTask task;
    private String href;

    public void load() {
        BulkWork.Look look = bulk.look(caller.require(), id);
        task = look.task();
        href = look.address();
        if (task.state() == BulkTask.State.WAITING) {
            external.setResponseHeader("Refresh", String.valueOf(SECONDS));
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public BulkTask getTask() {
        return task;
    }

    /** Where the result is, without the context path; empty while there is none. */
    public String getHref() {
        return href;
    }

    /** The first lines of what there is. */
    public List<String> getLines() {
        return task.result().lines().limit(MOST_LINES).toList();
    }
}

package org.needlepoint.logbook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.logbook.Assessments;
import org.needlepoint.logbook.Remarks;
import org.needlepoint.logbook.domain.TypedMark;

/** The examiner's checklist of one learner: items to sign one by one, or together where that is safe. */
@Named
@RequestScoped
public class ChecklistPage {

    @Inject
    private Assessments assessments;

    @Inject
    private Remarks remarks;

    @Inject
    private LogbookForm form;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ExternalContext external;

    private String id;
    private Assessments.Sheet sheet;

    public void load() {
        external.setResponseHeader("Cache-Control", "no-store");
        sheet = assessments.look(caller.require(), id);
    }

    public void begin() throws IOException {
        form.perform(() -> {
            assessments.begin(caller.require(), id);
            return back("begun");
        });
    }

    public void pass() throws IOException {
        mark("pass");
    }

    public void notYet() throws IOException {
        mark("not-yet");
    }

    private void mark(String outcome) throws IOException {
        List<String> items = form.values("item");
        form.perform(() -> {
            assessments.mark(
                    caller.require(),
                    id,
                    form.seen(),
                    new TypedMark(items, form.value("region"), form.value("technique"), outcome, form.value("remark")));
            return back("marked");
        });
    }

    public void stop() throws IOException {
        form.perform(() -> {
            assessments.stop(caller.require(), id, form.seen(), form.value("failure"));
            return back("stopped");
        });
    }

    public void end() throws IOException {
        form.perform(() -> {
            assessments.end(caller.require(), id, form.values("item"));
            return back("finished");
        });
    }

    public void redact() throws IOException {
        form.perform(() -> {
            remarks.redact(caller.require(), form.value("mark"));
            return back("redacted");
        });
    }

    private String back(String done) {
        return "/examiner/skills/" + id + "?done=" + done;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Assessments.Sheet getSheet() {
        return sheet;
    }
}

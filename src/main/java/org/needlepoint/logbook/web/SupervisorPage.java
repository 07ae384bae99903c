package org.needlepoint.logbook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.logbook.CodeSignatures;
import org.needlepoint.logbook.SessionView;
import org.needlepoint.logbook.Supervisors;
import org.needlepoint.logbook.domain.Supervisor;

/** One appointment: to end it, or to give a code to somebody without an account. */
@Named
@RequestScoped
public class SupervisorPage {

    @Inject
    private Supervisors supervisors;

    @Inject
    private CodeSignatures signatures;

    @Inject
    private LogbookForm form;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ExternalContext external;

    private String id;
    private Supervisor supervisor;
    private List<SessionView> signed = List.of();
    private String code;

    public void load() {
        external.setResponseHeader("Cache-Control", "no-store");
        supervisor = supervisors.look(caller.require(), id);
        signed = signatures.signed(caller.require(), id);
    }

    public void end() throws IOException {
        form.perform(() -> {
            supervisors.end(caller.require(), id, form.value("until"));
            return "/admin/supervisors/" + id + "?done=ended";
        });
    }

    public void withdraw() throws IOException {
        form.perform(() -> {
            signatures.withdraw(caller.require(), id, form.ticked(), form.value("reason"));
            return "/admin/supervisors/" + id + "?done=withdrawn";
        });
    }

    /** Shown in the answer to the post itself: it can't be told a second time. */
    public void renewCode() {
        code = supervisors.renewCode(caller.require(), id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Supervisor getSupervisor() {
        return supervisor;
    }

    /** The signatures of somebody without an account. */
    public List<SessionView> getSigned() {
        return signed;
    }

    /** Null unless it was just made. */
    public String getCode() {
        return code;
    }
}

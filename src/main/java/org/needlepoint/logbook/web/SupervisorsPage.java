package org.needlepoint.logbook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.account.domain.OrganisationLine;
import org.needlepoint.content.domain.Systems;
import org.needlepoint.logbook.Supervisors;
import org.needlepoint.logbook.domain.Supervisor;

/** Who may supervise sessions, where and when, and a form to appoint somebody. */
@Named
@RequestScoped
public class SupervisorsPage {

    @Inject
    private Supervisors supervisors;

    @Inject
    private LogbookForm form;

    @Inject
    private CurrentCaller caller;

    private List<Supervisor> all;
    private List<OrganisationLine> schools;

    public void load() {
        all = supervisors.all(caller.require());
        schools = supervisors.schools(caller.require());
    }

    public void appoint() throws IOException {
        form.perform(() -> {
            supervisors.appoint(
                    caller.require(),
                    new Supervisors.Typed(
                            form.value("school"),
                            form.value("account"),
                            form.value("name"),
                            form.value("licence"),
                            form.values("modality"),
                            form.value("from"),
                            form.value("until")));
            return "/admin/supervisors?done=appointed";
        });
    }

    public List<Supervisor> getAll() {
        return all;
    }

    /** False until they are read: a form that was posted must find its button. */
    public boolean isNone() {
        return all != null && all.isEmpty();
    }

    public List<OrganisationLine> getSchools() {
        return schools;
    }

    public List<String> getModalities() {
        return Systems.ALL;
    }
}

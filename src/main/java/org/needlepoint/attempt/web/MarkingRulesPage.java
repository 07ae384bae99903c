package org.needlepoint.attempt.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.attempt.MarkingRules;

/** Which schools show their examiners who wrote what they mark. */
@Named
@RequestScoped
public class MarkingRulesPage {

    @Inject
    private MarkingRules rules;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ExaminerForm form;

    @Inject
    private Clock clock;

    private List<MarkingRules.School> schools;

    public void load() {
        schools = rules.schools(caller.require());
    }

    public void show() throws IOException {
        perform(true);
    }

    public void hide() throws IOException {
        perform(false);
    }

    private void perform(boolean names) throws IOException {
        form.perform(
                "/admin/marking",
                "named",
                () -> rules.show(caller.require(), form.value("school"), names, clock.instant()));
    }

    public List<MarkingRules.School> getSchools() {
        return schools;
    }
}

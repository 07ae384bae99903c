package org.needlepoint.credential.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.certify.Waivers;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/** Administrators propose, confirm and drop waivers. Lives beside the page of progress, whose words for requirements it shares. */
@Named
@RequestScoped
public class WaiversPage {

    @Inject
    private Waivers waivers;

    @Inject
    private Courseware courseware;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ExternalContext external;

    private boolean loaded;
    private List<Line> lines = List.of();
    private List<Choice> choices = List.of();
    private String problem;
    private String field;

    /** A waiver that waits. */
    public record Line(
            String id, String person, String programme, RowTitle requirement, String reason, String by, boolean mine) {}

    /** @param selected the attribute if it was chosen in the form that came back; null leaves it out */
    public record Choice(String value, String programme, RowTitle requirement, String selected) {}

    private interface Act {
        void run(Caller who);
    }

    public void load() {
        loaded = true;
        Catalogue catalogue = courseware.current();
        lines = waivers.waiting(caller.require()).stream()
                .map(line -> new Line(
                        line.id(),
                        line.person().name(),
                        line.programme().title(),
                        RowTitle.of(line.requirement(), catalogue),
                        line.reason(),
                        line.by(),
                        line.mine()))
                .toList();
        choices = waivers.choices(caller.require()).stream()
                .map(choice -> choice(choice, catalogue))
                .toList();
    }

    private Choice choice(Waivers.Choice choice, Catalogue catalogue) {
        String value = choice.programme().id() + "/" + choice.requirement().id();
        return new Choice(
                value,
                choice.programme().title(),
                RowTitle.of(choice.requirement(), catalogue),
                value.equals(typed("what")) ? "selected" : null);
    }

    public void propose() throws IOException {
        String[] what = (typed("what") + "/").split("/", -1);
        perform(who -> waivers.propose(who, typed("person"), what[0], what[1], typed("reason")));
    }

    public void confirm() throws IOException {
        perform(who -> waivers.confirm(who, typed("confirm-go")));
    }

    public void drop() throws IOException {
        perform(who -> waivers.drop(who, typed("drop-go")));
    }

    private void perform(Act act) throws IOException {
        try {
            act.run(caller.require());
            external.redirect(external.getRequestContextPath() + "/admin/waivers");
        } catch (Refused refused) {
            if (refused.refusal() instanceof Refusal.NotFound) {
                throw refused;
            }
            external.setResponseStatus(refused.refusal().status());
            field = refused.refusal() instanceof Refusal.Malformed malformed ? malformed.field() : "waiting";
            problem = "waivers.problem." + field;
            load();
        }
    }

    private String typed(String name) {
        return external.getRequestParameterMap().getOrDefault(name, "");
    }

    /** Until then a form that was posted must find its one button, of which the page shows one a line. */
    public boolean isLoaded() {
        return loaded;
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    /** A key of the bundle, or null. */
    public String getProblem() {
        return problem;
    }

    /** Id of the field that is wrong, or of the list. */
    public String getField() {
        return field;
    }

    /** As they were typed. */
    public String getPerson() {
        return typed("person");
    }

    /** See {@link #getPerson}. */
    public String getReason() {
        return typed("reason");
    }
}

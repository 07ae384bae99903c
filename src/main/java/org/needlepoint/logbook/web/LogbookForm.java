package org.needlepoint.logbook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.needlepoint.logbook.Cosigning.Ticked;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/**
 * A form of the logbook that was posted. After a success the browser is led on to a page that says so; when something is wrong, the page
 * is shown again with what was typed and what to mend.
 */
@Named
@RequestScoped
public class LogbookForm {

    private static final Set<String> DONE = Set.of(
            "joined",
            "left",
            "saved",
            "asked",
            "amended",
            "signed",
            "returned",
            "redacted",
            "withdrawn",
            "appointed",
            "ended",
            "imported",
            "begun",
            "marked",
            "stopped",
            "finished");

    private static final String PAGE = "main";

    /** Groups of boxes: nothing is sent for them while none is ticked. */
    private static final Set<String> LIDLESS = Set.of("sites", "ticks", "items", "modality", "consent", "file");

    @Inject
    private ExternalContext external;

    private List<Wrong> problems = List.of();
    private boolean stale;

    /**
     * Something to mend.
     *
     * @param field id of the field on the page; {@code main} when it is no single one
     */
    public record Wrong(String field, String words) {}

    /** A field as it was typed, or null. */
    public String value(String field) {
        return external.getRequestParameterMap().get(field);
    }

    /** All values of a field. */
    List<String> values(String field) {
        return Optional.ofNullable(external.getRequestParameterValuesMap().get(field))
                .map(Arrays::asList)
                .orElse(List.of());
    }

    /** The sessions that were ticked; what is no tick is left out. */
    List<Ticked> ticked() {
        return values("tick").stream()
                .map(Ticked::read)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The number that the page showed; -1 for what is none. */
    int seen() {
        String seen = Optional.ofNullable(value("seen")).orElse("");
        return seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : -1;
    }

    /** What is wrong, in words; empty when nothing is. */
    public List<Wrong> getProblems() {
        return problems;
    }

    /** Whether somebody else was faster. */
    public boolean isStale() {
        return stale;
    }

    /** Not null when anything is wrong. */
    public String getFailure() {
        return stale || !problems.isEmpty() ? "failure" : null;
    }

    /** Key of the words that confirm what the last form did; null when none did. */
    public String getDone() {
        String done = value("done");
        return DONE.contains(done == null ? "" : done) ? "done." + done : null;
    }

    /**
     * @param work answers the path to go on to, without the context path
     * @return whether it was done
     * @throws Refused what has no words for a form: what is not there
     */
    boolean perform(Supplier<String> work) throws IOException {
        try {
            external.redirect(external.getRequestContextPath() + work.get());
            return true;
        } catch (Refused refused) {
            show(refused);
        }
        return false;
    }

    private void show(Refused refused) {
        Refusal refusal = refused.refusal();
        stale = refusal instanceof Refusal.Stale;
        if (refusal.detail().isEmpty() && !stale) {
            throw refused;
        }
        external.setResponseStatus(refusal.status());
        if (refusal instanceof Refusal.Several several) {
            problems = several.problems().stream().map(this::wrong).toList();
        } else if (refusal instanceof Refusal.Malformed malformed) {
            problems = List.of(wrong(malformed));
        } else if (!stale) {
            problems = List.of(new Wrong(PAGE, refusal.detail()));
        }
    }

    /** A link leads to a field that was sent, and else to the page. */
    private Wrong wrong(Refusal.Malformed problem) {
        boolean sent = LIDLESS.contains(problem.field())
                || external.getRequestParameterMap().containsKey(problem.field());
        return new Wrong(sent ? problem.field() : PAGE, problem.detail());
    }

    /** For {@code aria-invalid}. */
    public String invalid(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field)) ? "true" : null;
    }

    /** For the {@code open} of details with this field in them: they open where it was sent and not taken. */
    public String open(String field) {
        return getFailure() != null && value(field) != null ? "open" : null;
    }

    /** Whether the value was sent for the field, for {@code checked}. */
    public String checked(String field, String value) {
        return values(field).contains(value) ? "checked" : null;
    }

    /** Whether the value was sent for the field, for {@code selected}. */
    public String selected(String field, String value) {
        return values(field).contains(value) ? "selected" : null;
    }
}

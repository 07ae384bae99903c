package org.needlepoint.attempt.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Set;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/**
 * A form that an examiner posted. After a success the browser is led on to a page that says so; when something is wrong, the page is shown
 * again with what was typed and what to mend.
 */
@Named
@RequestScoped
public class ExaminerForm {

    private static final Set<String> DONE =
            Set.of("given", "extended", "paused", "resumed", "closed", "counted", "left", "marked", "named");

    @Inject
    private ExternalContext external;

    private String problem;
    private boolean stale;

    /** What the form asks for. */
    interface Work {
        void run();
    }

    /** A field as it was typed, or null. */
    public String value(String field) {
        return external.getRequestParameterMap().get(field);
    }

    /** A whole number as it was typed; 0 for an empty field, -1 for anything else. */
    int number(String field) {
        String typed = value(field) == null ? "" : value(field).strip();
        if (typed.isEmpty()) {
            return 0;
        }
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }

    /** What is wrong, in words; null when nothing is. */
    public String getProblem() {
        return problem;
    }

    /** Whether somebody else was faster, and nothing else is wrong. */
    public boolean isStale() {
        return stale;
    }

    /** Key of the words that confirm what the last form did; null when none did. */
    public String getDone() {
        String done = value("done");
        return DONE.contains(done == null ? "" : done) ? "done." + done : null;
    }

    /**
     * @param page the path to go on to, without the context path
     * @throws Refused what has no words for a form: what is not there
     */
    void perform(String page, String done, Work work) throws IOException {
        try {
            work.run();
            external.redirect(external.getRequestContextPath() + page + "?done=" + done);
        } catch (Refused refused) {
            Refusal refusal = refused.refusal();
            stale = refusal instanceof Refusal.Stale;
            if (refusal.detail().isEmpty() && !stale) {
                throw refused;
            }
            external.setResponseStatus(refusal.status());
            problem = stale ? null : refusal.detail();
        }
    }
}

package org.needlepoint.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Set;
import java.util.function.Supplier;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/**
 * A form that was posted: its fields, and what is wrong with them. After a success the browser is led on; when a field is wrong the
 * page is shown again with what was typed, never a password.
 */
@Named
@RequestScoped
public class Submission {

    private static final Set<String> DONE =
            Set.of("password", "elsewhere", "given", "ended", "set", "closed", "reopened", "created", "opened");

    @Inject
    private ExternalContext external;

    private String problem;
    private String field;

    /** A field as it was typed, or null. */
    public String value(String field) {
        return external.getRequestParameterMap().get(field);
    }

    /** What is wrong, in words; null when nothing is. */
    public String getProblem() {
        return problem;
    }

    /** Name of the field that is wrong, which is also its id on the page; null when it is no single field. */
    public String getField() {
        return field;
    }

    /** Key of the words that confirm what the last form did; null when none did. */
    public String getDone() {
        String done = value("done");
        return DONE.contains(done == null ? "" : done) ? "done." + done : null;
    }

    /** @param work answers the path to go on to, without the context path */
    void perform(Supplier<String> work) throws IOException {
        try {
            external.redirect(external.getRequestContextPath() + work.get());
        } catch (Refused refused) {
            show(refused);
        }
    }

    private void show(Refused refused) {
        Refusal refusal = refused.refusal();
        if (refusal.detail().isEmpty()) {
            throw refused;
        }
        external.setResponseStatus(refusal.status());
        problem = refusal.detail();
        field = refusal instanceof Refusal.Malformed malformed ? malformed.field() : null;
    }
}

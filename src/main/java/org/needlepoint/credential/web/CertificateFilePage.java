package org.needlepoint.credential.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.credential.CertificateFile;
import org.needlepoint.credential.Revocations;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/** An administrator looks at one certificate, asks for its revocation, and confirms or drops that. */
@Named
@RequestScoped
public class CertificateFilePage {

    @Inject
    private Revocations revocations;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ExternalContext external;

    @Inject
    private Clock clock;

    private String id;
    private CertificateFile file;
    private Verdict verdict;
    private List<Deed> acts = List.of();
    private String problem;

    /** @param at in words */
    public record Deed(String kind, String at, String reason) {}

    private interface Step {
        void run(Caller who, String publicId, int seen, String reason);
    }

    public void load() {
        file = revocations.look(caller.require(), id);
        verdict = Verdict.of(file.certificate().verification(), clock.instant());
        acts = file.acts().stream()
                .map(act -> new Deed(act.kind().name(), Verdict.minute(act.at()), act.reason()))
                .toList();
    }

    public void ask() throws IOException {
        perform(revocations::ask);
    }

    public void confirm() throws IOException {
        perform(revocations::confirm);
    }

    public void drop() throws IOException {
        perform(revocations::drop);
    }

    private void perform(Step step) throws IOException {
        String seen = external.getRequestParameterMap().getOrDefault("seen", "");
        try {
            step.run(caller.require(), id, seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : -1, getReason());
            external.redirect(external.getRequestContextPath() + "/admin/certificates/" + id);
        } catch (Refused refused) {
            if (refused.refusal() instanceof Refusal.NotFound) {
                throw refused;
            }
            external.setResponseStatus(refused.refusal().status());
            problem = "file.problem." + refused.refusal().type();
            load();
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public CertificateFile getFile() {
        return file;
    }

    public List<Deed> getActs() {
        return acts;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public String getReason() {
        return external.getRequestParameterMap().get("reason");
    }

    /** A key of the bundle, or null. */
    public String getProblem() {
        return problem;
    }

    /** Whether a revocation can be asked for; true until the file says otherwise, for a form that was posted must find its button. */
    public boolean isOpen() {
        return Optional.ofNullable(file).map(CertificateFile::open).orElse(true);
    }

    /** Whether one is asked for. See {@link #isOpen}. */
    public boolean isUnderReview() {
        return Optional.ofNullable(file).map(CertificateFile::underReview).orElse(true);
    }
}

package org.needlepoint.credential.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.credential.CertificateFile;
import org.needlepoint.credential.Revocations;

/** One certificate as an administrator sees it; {@link RevocationActs} changes it. */
@Named
@RequestScoped
public class CertificateFilePage {

    @Inject
    private Revocations revocations;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    private String id;
    private CertificateFile file;
    private Verdict verdict;
    private List<Deed> acts = List.of();
    private List<CertificatesPage.Line> others = List.of();

    /** @param at in words */
    public record Deed(String kind, String at, String reason) {}

    public void load() {
        file = revocations.look(caller.require(), id);
        verdict = Verdict.of(file.certificate().verification(), clock.instant());
        acts = file.acts().stream()
                .map(act -> new Deed(act.kind().name(), Verdict.minute(act.at()), act.reason()))
                .toList();
        others = file.others().stream()
                .map(other -> CertificatesPage.Line.of(other, clock.instant()))
                .toList();
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

    /** Of the same person and programme, the newest first. */
    public List<CertificatesPage.Line> getOthers() {
        return others;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    /** Whether a newer one has taken its place. */
    public boolean isSuperseded() {
        return file != null && file.superseded();
    }

    /** Whether the certificate is the caller's own, so that somebody else must act on it. */
    public boolean isOwn() {
        return file != null
                && file.certificate().accountId() == caller.require().accountId();
    }

    /** Whether a revocation can be asked for; true until the file says otherwise, for a form that was posted must find its button. */
    public boolean isOpen() {
        return file == null || file.open() && !isOwn();
    }

    /** See {@link #isOpen}. */
    public boolean isSuspendable() {
        return file == null || file.suspendable();
    }

    /** See {@link #isOpen}. */
    public boolean isReinstatable() {
        return file == null || file.reinstatable();
    }

    /** Whether the caller asked for what is to be decided, and so can't confirm it. */
    public boolean isMine() {
        return file != null && file.askedBy(caller.require().publicId());
    }

    /** Whether one is asked for. See {@link #isOpen}. */
    public boolean isUnderReview() {
        return file == null || file.underReview() && !isOwn();
    }
}

package org.needlepoint.logbook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.logbook.EvidenceWords;
import org.needlepoint.logbook.Evidences;
import org.needlepoint.logbook.Paper;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/** One of the caller's papers, taking it back, and deleting the file of one that was refused. */
@Named
@RequestScoped
public class EvidencePaperPage {

    @Inject
    private Evidences evidences;

    @Inject
    private EvidenceWords words;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ExternalContext external;

    private String id;
    private PaperCard paper;
    private String problem;

    public void load() {
        external.setResponseHeader("Cache-Control", "no-store");
        paper = PaperCard.of(evidences.look(caller.require(), id), new Titles(words.schemes()));
    }

    public void withdraw() throws IOException {
        perform("withdrawn", () -> evidences.withdraw(caller.require(), id));
    }

    public void deleteFile() throws IOException {
        perform("file-deleted", () -> evidences.deleteFile(caller.require(), id));
    }

    private void perform(String done, Runnable act) throws IOException {
        try {
            act.run();
            external.redirect(external.getRequestContextPath() + "/evidence/" + id + "?done=" + done);
        } catch (Refused refused) {
            if (!(refused.refusal() instanceof Refusal.Conflict)) {
                throw refused;
            }
            external.setResponseStatus(refused.refusal().status());
            problem = refused.refusal().detail();
            load();
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public PaperCard getPaper() {
        return paper;
    }

    /** In words; null when nothing is wrong. */
    public String getProblem() {
        return problem;
    }

    /** Key of the words that confirm what was just done; null when nothing was. */
    public String getDone() {
        String done = external.getRequestParameterMap().getOrDefault("done", "");
        return done.matches("sent|withdrawn|file-deleted") ? "paper.done." + done : null;
    }

    /** Whether it can be taken back; true until the paper says otherwise, for a form that was posted must find its button. */
    public boolean isOpen() {
        return paper == null || paper.state().equals(Paper.State.WAITING.name());
    }

    /** Whether its file can be deleted, though it was decided on. See {@link #isOpen}. */
    public boolean isDeletable() {
        return paper == null
                || paper.state().equals(Paper.State.REFUSED.name())
                        && !paper.fileName().isEmpty();
    }
}

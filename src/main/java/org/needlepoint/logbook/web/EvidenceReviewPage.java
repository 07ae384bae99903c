package org.needlepoint.logbook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.logbook.EvidenceQueue;
import org.needlepoint.logbook.EvidenceWords;
import org.needlepoint.logbook.Paper;
import org.needlepoint.logbook.domain.CreditCount;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/** One paper before an administrator, who accepts it, refuses it, or takes an acceptance back. */
@Named
@RequestScoped
public class EvidenceReviewPage {

    @Inject
    private EvidenceQueue queue;

    @Inject
    private EvidenceWords words;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ExternalContext external;

    private String id;
    private String owner;
    private PaperCard paper;
    private List<EvidenceQueuePage.Line> same = List.of();
    private List<Refusal.Malformed> problems = List.of();

    /** A scheme and the fields of its categories. */
    public record SchemeFields(String title, List<Field> fields) {}

    /** @param value as it was typed, or null */
    public record Field(String name, String title, String value) {}

    private interface Step {
        void run() throws IOException;
    }

    public void load() {
        external.setResponseHeader("Cache-Control", "no-store");
        EvidenceQueue.Review review = queue.look(caller.require(), id);
        Titles titles = new Titles(words.schemes());
        paper = PaperCard.of(review.paper(), titles);
        owner = review.owner().name();
        same = EvidenceQueuePage.Line.of(review.same(), titles);
    }

    public void accept() throws IOException {
        perform("accepted", () -> queue.accept(caller.require(), id, external.getRequestParameterMap()));
    }

    public void refuse() throws IOException {
        perform("refused", () -> queue.refuse(caller.require(), id, getReason()));
    }

    public void takeBack() throws IOException {
        perform("taken-back", () -> queue.takeBack(caller.require(), id, getReason()));
    }

    private void perform(String done, Step step) throws IOException {
        try {
            step.run();
            external.redirect(external.getRequestContextPath() + "/admin/evidence?done=" + done);
        } catch (Refused refused) {
            if (refused.refusal() instanceof Refusal.NotFound) {
                throw refused;
            }
            external.setResponseStatus(refused.refusal().status());
            problems = PaperForm.problems(refused.refusal());
            load();
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getOwner() {
        return owner;
    }

    public PaperCard getPaper() {
        return paper;
    }

    /** Other papers with the same file. */
    public List<EvidenceQueuePage.Line> getSame() {
        return same;
    }

    public List<Refusal.Malformed> getProblems() {
        return problems;
    }

    /** In words; null when nothing is wrong. */
    public String getFailure() {
        return problems.isEmpty() ? null : problems.get(0).detail();
    }

    /** As it was typed, or null. */
    public String getReason() {
        return external.getRequestParameterMap().get("reason");
    }

    public List<SchemeFields> getSchemes() {
        return words.schemes().stream()
                .map(scheme -> new SchemeFields(
                        scheme.title(),
                        scheme.categories().stream()
                                .map(category -> field(CreditCount.field(scheme.id(), category.id()), category.title()))
                                .toList()))
                .toList();
    }

    private Field field(String name, String title) {
        return new Field(name, title, external.getRequestParameterMap().get(name));
    }

    /** Whether it waits; true until the paper says otherwise, for a form that was posted must find its button. */
    public boolean isOpen() {
        return paper == null || paper.state().equals(Paper.State.WAITING.name());
    }

    /** Whether an acceptance can be taken back. See {@link #isOpen}. */
    public boolean isAccepted() {
        return paper == null || paper.state().equals(Paper.State.ACCEPTED.name());
    }

    public boolean isCredits() {
        return paper != null && paper.kind().equals(Paper.Type.CREDIT.name());
    }
}

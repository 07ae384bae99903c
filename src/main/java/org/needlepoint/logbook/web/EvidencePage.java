package org.needlepoint.logbook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.logbook.EvidenceWords;
import org.needlepoint.logbook.Evidences;
import org.needlepoint.logbook.domain.PaperKind;
import org.needlepoint.logbook.domain.TypedPaper;
import org.needlepoint.shared.domain.Refusal;

/** The caller's papers, and the form for one more, which {@link EvidenceServlet} takes. */
@Named
@RequestScoped
public class EvidencePage {

    @Inject
    private Evidences evidences;

    @Inject
    private EvidenceWords words;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ExternalContext external;

    @Inject
    private HttpServletRequest request;

    private PaperForm form = PaperForm.EMPTY;
    private List<PaperCard> papers = List.of();

    /** @param selected "selected" or null, so that the attribute is left out */
    public record Option(String value, String title, String selected) {
        static Option of(String value, String title, String chosen) {
            return new Option(value, title, value.equals(chosen) ? "selected" : null);
        }
    }

    public void load() {
        external.setResponseHeader("Cache-Control", "no-store");
        if (request.getAttribute(PaperForm.ATTRIBUTE) instanceof PaperForm sent) {
            form = sent;
        }
        Titles titles = new Titles(words.schemes());
        papers = evidences.mine(caller.require()).stream()
                .map(paper -> PaperCard.of(paper, titles))
                .toList();
    }

    public List<PaperCard> getPapers() {
        return papers;
    }

    public TypedPaper getTyped() {
        return form.typed();
    }

    public List<Refusal.Malformed> getProblems() {
        return form.problems();
    }

    /** In words; null when nothing is wrong. */
    public String getFailure() {
        return form.problems().isEmpty() ? null : form.problems().get(0).detail();
    }

    /** A title is the last part of a key of the bundle. */
    public List<Option> getKinds() {
        return Arrays.stream(PaperKind.values())
                .filter(kind -> !kind.isReport() || !words.reports().isEmpty())
                .map(kind -> Option.of(kind.name(), kind.name(), form.typed().kind()))
                .toList();
    }

    public List<Option> getReports() {
        return words.reports().stream()
                .map(report ->
                        Option.of(report, Titles.capital(report), form.typed().report()))
                .toList();
    }

    /** A title is the last part of a key of the bundle. */
    public List<Option> getModalities() {
        return words.modalities().stream()
                .map(modality -> Option.of(modality, modality, form.typed().modality()))
                .toList();
    }
}

package org.needlepoint.logbook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.logbook.EvidenceQueue;
import org.needlepoint.logbook.EvidenceWords;

/** What administrators have to look at, the oldest first. */
@Named
@RequestScoped
public class EvidenceQueuePage {

    @Inject
    private EvidenceQueue queue;

    @Inject
    private EvidenceWords words;

    @Inject
    private CurrentCaller caller;

    @Inject
    private HttpServletRequest request;

    private boolean more;
    private List<Line> lines = List.of();

    /** A paper and its owner's name. */
    public record Line(PaperCard paper, String owner) {
        static List<Line> of(List<EvidenceQueue.Line> lines, Titles titles) {
            return lines.stream()
                    .map(line -> new Line(
                            PaperCard.of(line.paper(), titles), line.owner().name()))
                    .toList();
        }
    }

    public void load() {
        Titles titles = new Titles(words.schemes());
        EvidenceQueue.Waiting waiting = queue.waiting(caller.require());
        more = waiting.more();
        lines = Line.of(waiting.lines(), titles);
    }

    public List<Line> getLines() {
        return lines;
    }

    public boolean isMore() {
        return more;
    }

    /** Key of the words that confirm what was just done; null when nothing was. */
    public String getDone() {
        String done = request.getParameter("done");
        return done != null && done.matches("accepted|refused|taken-back") ? "review.done." + done : null;
    }
}

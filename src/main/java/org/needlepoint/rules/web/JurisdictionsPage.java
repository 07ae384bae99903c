package org.needlepoint.rules.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.needlepoint.content.domain.practice.Board;
import org.needlepoint.content.domain.practice.RulePack;
import org.needlepoint.rules.BoardLine;
import org.needlepoint.rules.Jurisdictions;

/** The boards, and the rules that hold today. */
@Named
@RequestScoped
public class JurisdictionsPage {

    @Inject
    private Jurisdictions jurisdictions;

    private List<Line> lines = List.of();

    /** @param since null, as what follows, where no pack holds today */
    public record Line(Board board, String since, String checked, String confidence, boolean stale) {}

    public void load() {
        lines = jurisdictions.boards().stream().map(JurisdictionsPage::line).toList();
    }

    private static Line line(BoardLine line) {
        return new Line(
                line.board(),
                line.pack().map(RulePack::effective).map(Days::print).orElse(null),
                line.pack().map(RulePack::checked).map(Days::print).orElse(null),
                line.pack().map(pack -> pack.confidence().name()).orElse(null),
                line.stale());
    }

    public List<Line> getLines() {
        return lines;
    }
}

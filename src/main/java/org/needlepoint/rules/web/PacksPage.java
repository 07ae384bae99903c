package org.needlepoint.rules.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.rules.Activations;
import org.needlepoint.rules.PackLine;
import org.needlepoint.shared.IssuerCalendar;

/** An administrator sees which packs are in use, and which wait. */
@Named
@RequestScoped
public class PacksPage {

    @Inject
    private Activations activations;

    @Inject
    private CurrentCaller caller;

    @Inject
    private IssuerCalendar calendar;

    private List<Line> lines = List.of();

    /** @param used since when it is in use; null while it waits */
    public record Line(String id, String place, String since, String checked, String used) {}

    public void load() {
        lines = activations.all(caller.require()).stream().map(this::line).toList();
    }

    private Line line(PackLine line) {
        return new Line(
                line.pack().id(),
                line.board().place(),
                Days.print(line.pack().effective()),
                Days.print(line.pack().checked()),
                line.activation()
                        .map(used -> Days.print(used.at(), calendar.zone()))
                        .orElse(null));
    }

    public List<Line> getLines() {
        return lines;
    }
}

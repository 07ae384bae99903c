package org.needlepoint.clinic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.clinic.Roster;
import org.needlepoint.clinic.Rosters;
import org.needlepoint.clinic.StaffLine;
import org.needlepoint.shared.IssuerCalendar;

/** Who of a clinic's staff is certified today. */
@Named
@RequestScoped
public class StaffPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    @Inject
    private Rosters rosters;

    @Inject
    private CurrentCaller caller;

    @Inject
    private IssuerCalendar calendar;

    private String id;
    private String clinic;
    private String today;
    private List<Line> lines = List.of();

    /** @param code null where there is nothing to check */
    public record Line(String name, String state, String title, String until, String code) {}

    public void load() {
        Roster roster = rosters.staff(caller.require(), id);
        clinic = roster.clinic();
        today = DAY.format(calendar.today());
        lines = roster.lines().stream().map(StaffPage::line).toList();
    }

    private static Line line(StaffLine line) {
        return new Line(
                line.name(),
                line.state(),
                line.title().orElse(null),
                line.until().map(DAY::format).orElse(null),
                line.code().orElse(null));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getClinic() {
        return clinic;
    }

    public String getToday() {
        return today;
    }

    public List<Line> getLines() {
        return lines;
    }
}

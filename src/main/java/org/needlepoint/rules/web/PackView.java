package org.needlepoint.rules.web;

import java.time.ZoneId;
import java.util.List;
import org.needlepoint.content.domain.practice.RulePack;
import org.needlepoint.rules.PackFile;
import org.needlepoint.rules.Preview;

/**
 * What an administrator sees of a pack.
 *
 * @param used since when it is in use; null while it waits
 * @param replaces first day of the pack whose place it takes; null when there is none
 * @param preview null before the first
 * @param whole whether everybody was looked at, so that it can be activated
 * @param running whether people are left to look at
 */
public record PackView(
        RulePack pack,
        String place,
        String since,
        String checked,
        String used,
        String replaces,
        Preview preview,
        boolean whole,
        boolean running,
        long gain,
        long lose,
        List<Line> lines) {

    /** Somebody for whom something changes; modalities and requirements by id. */
    public record Line(String name, List<String> gains, List<String> loses, List<String> missing) {}

    static PackView of(PackFile file, ZoneId zone) {
        boolean waits = file.activation().isEmpty();
        boolean finished = file.preview().filter(Preview::finished).isPresent();
        return new PackView(
                file.pack(),
                file.board().place(),
                Days.print(file.pack().effective()),
                Days.print(file.pack().checked()),
                file.activation().map(used -> Days.print(used.at(), zone)).orElse(null),
                file.replaces().map(other -> Days.print(other.effective())).orElse(null),
                file.preview().orElse(null),
                waits && finished,
                file.preview().filter(one -> !one.finished() && !one.failed()).isPresent(),
                file.gain(),
                file.lose(),
                file.lines().stream().map(PackView::line).toList());
    }

    /** Whether it is not in use yet. */
    public boolean waits() {
        return used == null;
    }

    private static Line line(PackFile.Line line) {
        return new Line(
                line.person().name(),
                line.change().gains(),
                line.change().loses(),
                line.change().missing());
    }
}

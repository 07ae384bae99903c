package org.needlepoint.rules.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.needlepoint.content.domain.Systems;
import org.needlepoint.content.domain.practice.Board;
import org.needlepoint.content.domain.practice.RulePack;
import org.needlepoint.content.domain.practice.RulePack.Told;
import org.needlepoint.rules.Jurisdiction;
import org.needlepoint.rules.domain.Entitlement;

/**
 * What the page of a board shows.
 *
 * @param day typed
 * @param on printed
 * @param pack null, as what follows, where none holds
 * @param until null while no end is known
 * @param own whether the caller's record is held against it
 * @param may modalities for which all is there that is measured
 */
public record JurisdictionView(
        Board board,
        String day,
        String on,
        List<Other> packs,
        RulePack pack,
        String since,
        String until,
        String checked,
        boolean stale,
        List<Allowed> allows,
        List<AskedLine> asked,
        List<Read> sources,
        boolean own,
        List<String> may) {

    /**
     * What was read.
     *
     * @param number by which it is cited
     * @param grade key of the words
     */
    public record Read(int number, RulePack.Citation citation, String grade) {}

    /** A pack of the board, by its first day. */
    public record Other(String day, String since, String checked) {}

    /** A modality, and whether it is allowed. */
    public record Allowed(String modality, String answer, Told told) {}

    static JurisdictionView of(Jurisdiction at, ZoneId zone) {
        Optional<RulePack> pack = at.pack();
        return new JurisdictionView(
                at.board(),
                at.on().toString(),
                Days.print(at.on()),
                at.packs().stream().map(JurisdictionView::other).toList(),
                pack.orElse(null),
                pack.map(RulePack::effective).map(Days::print).orElse(null),
                at.lastDay().map(Days::print).orElse(null),
                pack.map(RulePack::checked).map(Days::print).orElse(null),
                at.stale(),
                pack.map(JurisdictionView::allows).orElse(List.of()),
                pack.map(one -> asked(one, at.own(), zone)).orElse(List.of()),
                pack.map(JurisdictionView::sources).orElse(List.of()),
                at.own().isPresent(),
                at.own()
                        .map(own -> Systems.ALL.stream()
                                .filter(own.modalities()::contains)
                                .toList())
                        .orElse(List.of()));
    }

    private static Other other(RulePack pack) {
        return new Other(pack.effective().toString(), Days.print(pack.effective()), Days.print(pack.checked()));
    }

    private static List<Allowed> allows(RulePack pack) {
        return pack.allows().entrySet().stream()
                .map(one -> new Allowed(
                        one.getKey(),
                        one.getValue().answer().name(),
                        one.getValue().told()))
                .toList();
    }

    private static List<Read> sources(RulePack pack) {
        return IntStream.rangeClosed(1, pack.citations().size())
                .mapToObj(number -> {
                    RulePack.Citation citation = pack.citations().get(number - 1);
                    return new Read(number, citation, citation.primary() ? "source.primary" : "source.secondary");
                })
                .toList();
    }

    private static List<AskedLine> asked(RulePack pack, Optional<Entitlement> own, ZoneId zone) {
        return IntStream.range(0, pack.asked().size())
                .mapToObj(i -> own.map(mine -> AskedLine.of(
                                pack.asked().get(i).told(), mine.standings().get(i), zone))
                        .orElseGet(() -> AskedLine.of(pack.asked().get(i).told())))
                .toList();
    }
}

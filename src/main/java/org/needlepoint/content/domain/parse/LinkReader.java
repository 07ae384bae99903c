package org.needlepoint.content.domain.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.needlepoint.content.domain.atlas.Dot;
import org.needlepoint.content.domain.atlas.Link;
import org.needlepoint.content.domain.atlas.Site;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Fields;

/** Reads what ties two sites together. */
final class LinkReader {

    private record Tie(Set<String> ends, Link.Kind kind) {}

    private final Desk desk;
    private final Map<String, Site> sites;
    private final Set<Tie> ties = new HashSet<>();

    LinkReader(Desk desk, Map<String, Site> sites) {
        this.desk = desk;
        this.sites = sites;
    }

    /** Empty when the kind is not known, which is reported. */
    Optional<Link> read(Fields fields) {
        Entry from = fields.text("from");
        Entry to = fields.text("to");
        desk.registry().need(Kind.SITE, List.of(from, to));
        String[] kinds = Stream.of(Link.Kind.values()).map(Link.Kind::word).toArray(String[]::new);
        return Link.Kind.of(fields.oneOf("kind", kinds)).map(kind -> {
            checkTie(kind, from, to);
            return kind.drawn() ? drawn(kind, from, to, fields) : told(kind, from, to, fields);
        });
    }

    private Link told(Link.Kind kind, Entry from, Entry to, Fields fields) {
        List<Entry> facts = fields.allow("from", "to", "kind", "facts").texts("facts");
        desk.registry().need(Kind.FACT, facts);
        if (fields.has("facts") && facts.isEmpty()) {
            desk.problems().add(fields.place("facts"), "The link rests on nothing.", "Name the facts that tell it.");
        }
        return new Link(from.value(), to.value(), kind, Desk.values(facts), Optional.empty());
    }

    private Link drawn(Link.Kind kind, Entry from, Entry to, Fields fields) {
        Entry figure = fields.allow("from", "to", "kind", "figure").text("figure");
        desk.registry().need(Kind.BODY_FIGURE, figure);
        Stream.of(from, to)
                .filter(end -> sites.containsKey(end.value()))
                .filter(end -> !figure.value().isEmpty() && !shows(figure.value(), sites.get(end.value())))
                .forEach(end -> desk.problems()
                        .add(
                                end.place(),
                                "The figure " + figure.value() + " does not show " + end.value() + ".",
                                "Name a figure that shows both, or remove the link."));
        return new Link(from.value(), to.value(), kind, List.of(), Optional.of(figure.value()));
    }

    private void checkTie(Link.Kind kind, Entry from, Entry to) {
        if (from.value().isEmpty() || to.value().isEmpty()) {
            return;
        }
        if (from.value().equals(to.value())) {
            desk.problems().add(from.place(), from.value() + " is linked to itself.", "Remove the link.");
        } else if (!ties.add(new Tie(Set.of(from.value(), to.value()), kind))) {
            desk.problems()
                    .add(
                            from.place(),
                            "The link " + kind.word() + " of " + from.value() + " and " + to.value()
                                    + " stands here twice.",
                            "Remove one of the two.");
        } else if (sites.containsKey(from.value())
                && sites.containsKey(to.value())
                && !kind.ties(sites.get(from.value()), sites.get(to.value()))) {
            desk.problems()
                    .add(
                            from.place(),
                            "A link " + kind.word() + " does not lead from " + from.value() + " to " + to.value() + ".",
                            "See the table of links in docs/content-format.md.");
        }
    }

    private static boolean shows(String figure, Site site) {
        return site.shapes().contains(figure)
                || site.dots().stream().map(Dot::figure).anyMatch(figure::equals);
    }
}

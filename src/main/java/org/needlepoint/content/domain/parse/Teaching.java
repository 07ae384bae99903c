package org.needlepoint.content.domain.parse;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.needlepoint.content.domain.markdown.LessonText;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Fields;

/** What a lesson lists and what its text does are the same. */
record Teaching(Desk desk) {

    void check(Fields fields, LessonText text) {
        List<Entry> facts = fields.texts("facts");
        List<Entry> sources = fields.texts("sources");
        desk.registry().need(Kind.FACT, facts);
        desk.registry().need(Kind.SOURCE, sources);
        missing(
                facts,
                text.facts(),
                "%s is listed and never taught.",
                "Write {%s} at the end of the paragraph that teaches it, or take it from facts.");
        missing(
                text.facts(),
                facts,
                "%s is taught here and not listed.",
                "Add %s to facts in the front matter, or remove the mark.");
        missing(
                sources,
                text.citations(),
                "%s is listed and never cited.",
                "Cite it with [@%s], or take it from sources.");
        missing(
                text.citations(),
                sources,
                "%s is cited here and not listed.",
                "Add %s to sources in the front matter, or remove the footnote.");
        twice(facts);
        twice(sources);
    }

    /** Each is reported once, at its first place. */
    private void missing(List<Entry> these, List<Entry> among, String message, String advice) {
        Set<String> known = new TreeSet<>(Desk.values(among));
        for (Entry entry : these) {
            if (known.add(entry.value())) {
                desk.problems().add(entry.place(), message.formatted(entry.value()), advice.formatted(entry.value()));
            }
        }
    }

    private void twice(List<Entry> list) {
        Set<String> seen = new TreeSet<>();
        list.stream().filter(entry -> !seen.add(entry.value())).forEach(entry -> desk.problems()
                .add(entry.place(), entry.value() + " is listed twice.", "Remove one of the two."));
    }
}

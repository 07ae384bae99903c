package org.needlepoint.content.domain.parse;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.needlepoint.content.domain.Term;
import org.needlepoint.content.domain.atlas.Names;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Fields;
import org.needlepoint.content.domain.text.Passage;
import org.needlepoint.question.domain.ShortText;

/** Reads glossary.yaml: no word is explained twice, and every entry rests on something. */
final class GlossaryReader {

    private final Desk desk;

    /** The words that are taken, levelled, and by which entry. */
    private final Map<String, String> taken = new HashMap<>();

    GlossaryReader(Desk desk) {
        this.desk = desk;
    }

    Map<String, Term> read(Passage file) {
        Map<String, Term> terms = new LinkedHashMap<>();
        Fields.read(file, desk.problems()).ifPresent(all -> all.keys().forEach(id -> {
            desk.registry().give(Kind.TERM, id);
            all.child(id.value()).ifPresent(fields -> terms.put(id.value(), term(id, fields)));
        }));
        return terms;
    }

    private Term term(Entry id, Fields fields) {
        fields.allow("term", "also", "unlinked", "pinyin", "hant", "hans", "system", "text", "facts", "sources", "see");
        AtlasEntry entry = new AtlasEntry(desk, id, fields);
        Entry name = fields.text("term");
        List<Entry> also = fields.texts("also");
        Stream.concat(Stream.of(name), also.stream()).forEach(word -> take(id, word));
        List<Entry> unlinked = fields.optionalTexts("unlinked");
        Term term = new Term(
                id.value(),
                name.value(),
                Desk.values(also),
                Desk.values(unlinked),
                chinese(entry),
                fields.oneOf("system", "dn", "ims", "acu", "all", "none"),
                entry.text("text"),
                entry.named("facts", Kind.FACT),
                entry.named("sources", Kind.SOURCE),
                entry.named("see", Kind.TERM));
        check(id, fields, term);
        checkUnlinked(unlinked, term);
        return term;
    }

    private static Optional<Names> chinese(AtlasEntry entry) {
        return Stream.of("pinyin", "hant", "hans").anyMatch(entry.fields()::has)
                ? Optional.of(entry.names())
                : Optional.empty();
    }

    private void take(Entry id, Entry word) {
        String owner = word.value().isEmpty() ? null : taken.putIfAbsent(ShortText.level(word.value()), id.value());
        if (owner != null) {
            desk.problems()
                    .add(
                            word.place(),
                            "The word \"" + word.value() + "\" is explained already, by " + owner + ".",
                            "Explain each word once; put other words for it into \"also\" there.");
        }
    }

    private void check(Entry id, Fields fields, Term term) {
        if (term.facts().isEmpty() && term.sources().isEmpty()) {
            desk.problems()
                    .add(
                            id.place(),
                            "The term " + id.value() + " rests on nothing.",
                            "Name at least one fact or one source.");
        }
        if (term.see().contains(id.value())) {
            desk.problems()
                    .add(
                            fields.place("see"),
                            "The term " + id.value() + " points at itself.",
                            "Name other terms, or none.");
        }
    }

    private void checkUnlinked(List<Entry> unlinked, Term term) {
        unlinked.stream()
                .filter(word ->
                        !word.value().equals(term.name()) && !term.also().contains(word.value()))
                .forEach(word -> desk.problems()
                        .add(
                                word.place(),
                                "\"" + word.value() + "\" is no word of " + term.id() + ".",
                                "Write one from \"term\" or \"also\", as it stands there."));
    }
}

package org.needlepoint.content.domain.parse;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.needlepoint.content.domain.atlas.Atlas;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Fields;
import org.needlepoint.content.domain.text.Passage;

/** The drawings of the atlas as questions take them: out of the atlas, or out of what was kept of a question. */
final class BodyCuts {

    static final String ATLAS = "atlas:";
    static final String LAYERS = "layers";

    private static final List<String> FIRST = List.of("outline", "landmarks");

    private Atlas atlas = Atlas.EMPTY;
    private Optional<BodyCut> kept = Optional.empty();
    private final Map<String, Set<String>> asked = new HashMap<>();

    void serve(Atlas read) {
        atlas = read;
    }

    void serve(Passage text) {
        kept = Optional.of(BodyCut.read(text));
    }

    Atlas atlas() {
        return atlas;
    }

    /** Notes that a question asks about a site or danger. */
    void ask(String question, String id) {
        asked.computeIfAbsent(question, key -> new TreeSet<>()).add(id);
    }

    /** By id of the question, what each that was read so far asks about. */
    Map<String, Set<String>> asked() {
        return asked;
    }

    /** Whether a question stands alone, so that nothing it names is checked. */
    boolean isKept() {
        return kept.isPresent();
    }

    /**
     * Empty when the figure is none of the atlas.
     *
     * @param keys of the question
     * @param question the whole text of it, in which the sites are named
     */
    Optional<BodyCut> find(Fields keys, String question) {
        Optional<String> figure = keys.optionalText(Drawing.FIGURE)
                .map(Entry::value)
                .filter(address -> address.startsWith(ATLAS))
                .map(address -> address.substring(ATLAS.length()));
        if (figure.isPresent() && isKept()) {
            return kept;
        }
        Set<String> names = Arrays.stream(question.split("[^A-Za-z0-9-]+")).collect(Collectors.toSet());
        return figure.flatMap(atlas::figure).map(drawn -> BodyCut.of(atlas, drawn, layers(keys), names));
    }

    private static List<String> layers(Fields keys) {
        return keys.has(LAYERS) ? Desk.values(keys.optionalTexts(LAYERS)) : FIRST;
    }
}

package org.needlepoint.content.domain.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.needlepoint.content.domain.markdown.Figure;
import org.needlepoint.content.domain.markdown.FigureReader;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Fields;
import org.needlepoint.content.domain.text.NormalText;
import org.needlepoint.content.domain.text.Passage;
import org.needlepoint.content.domain.text.Problems;

/**
 * The drawings, by the path of their file; a lesson or a question names them from its course's folder. Those of the atlas are named by
 * {@code atlas:} and their id.
 */
final class Figures {

    private static final Pattern DRAWING = Pattern.compile("## (.*\\.svg|" + BodyCuts.ATLAS + ".*)");

    private final Problems problems;
    private final Map<String, Optional<Figure>> figures = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();
    private final BodyCuts bodies = new BodyCuts();

    Figures(Problems problems) {
        this.problems = problems;
    }

    BodyCuts bodies() {
        return bodies;
    }

    void read(Passage file) {
        read(file.file(), file);
    }

    private void read(String path, Passage source) {
        figures.put(path, FigureReader.read(source, problems));
        sources.put(path, source.text());
    }

    /**
     * What is kept of a question, with its drawing as a last section that is called by the drawing's address.
     *
     * @param keys of the question
     */
    String keep(String question, Passage from, Fields keys) {
        return keys.optionalText(Drawing.FIGURE)
                .map(address -> keep(question, from, keys, address.value()))
                .orElse(question);
    }

    private String keep(String question, Passage from, Fields keys, String address) {
        String source =
                bodies.find(keys, question).map(BodyCut::text).orElseGet(() -> sources.get(path(from, address)));
        return source == null ? question : NormalText.of(question + "\n## " + address + "\n\n" + source);
    }

    /** Reads the drawing in what was kept of a question; answers all before it. */
    Passage readKept(Passage kept) {
        List<String> lines = kept.lines();
        for (int i = 0; i < lines.size(); i++) {
            Matcher heading = DRAWING.matcher(lines.get(i));
            if (heading.matches()) {
                readKept(heading.group(1), kept, kept.part(i + 2, lines.size()));
                return kept.part(0, i);
            }
        }
        return kept;
    }

    private void readKept(String address, Passage kept, Passage source) {
        if (address.startsWith(BodyCuts.ATLAS)) {
            bodies.serve(source);
        } else {
            read(path(kept, address), source);
        }
    }

    void need(Passage from, Entry address) {
        if (!figures.containsKey(path(from, address.value()))) {
            problems.add(
                    address.place(),
                    "There is no figure " + address.value() + ".",
                    "Draw it as figures/NAME.svg beside the course.yaml, or correct the address.");
        }
    }

    /** Empty also for a drawing that was refused. */
    Optional<Figure> find(Passage from, String address) {
        return figures.getOrDefault(path(from, address), Optional.empty());
    }

    private static String path(Passage from, String address) {
        return from.file().replaceFirst("/(?:lessons|questions)/.*", "/") + address;
    }
}

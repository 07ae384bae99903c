package org.needlepoint.content.domain.parse;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.content.domain.markdown.Figure;
import org.needlepoint.content.domain.markdown.FigureReader;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Passage;
import org.needlepoint.content.domain.text.Problems;

/** The drawings, by the path of their file; a lesson names them from its course's folder. */
final class Figures {

    private final Problems problems;
    private final Map<String, Optional<Figure>> figures = new HashMap<>();

    Figures(Problems problems) {
        this.problems = problems;
    }

    void read(Passage file) {
        figures.put(file.file(), FigureReader.read(file, problems));
    }

    void need(Passage lesson, Entry address) {
        if (!figures.containsKey(path(lesson, address.value()))) {
            problems.add(
                    address.place(),
                    "There is no figure " + address.value() + ".",
                    "Draw it as figures/NAME.svg beside the course.yaml, or correct the address.");
        }
    }

    /** Empty also for a drawing that was refused. */
    Optional<Figure> find(Passage lesson, String address) {
        return figures.getOrDefault(path(lesson, address), Optional.empty());
    }

    private static String path(Passage lesson, String address) {
        return lesson.file().replaceFirst("/lessons/.*", "/") + address;
    }
}

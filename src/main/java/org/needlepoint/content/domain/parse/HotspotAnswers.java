package org.needlepoint.content.domain.parse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needlepoint.content.domain.markdown.Fragment;
import org.needlepoint.question.domain.Hotspot;
import org.needlepoint.question.domain.Picture;
import org.needlepoint.question.domain.Shape;

/** {@code - [x] name @ circle 120 80 15} and {@code - [ ] name @ rect 10 20 30 40}. */
final class HotspotAnswers {

    static final Grammar HOTSPOT = new Grammar(
            "hotspot",
            Stream.concat(Drawing.KEYS.stream(), Stream.of("pick")).collect(Collectors.toUnmodifiableSet()),
            answers -> new HotspotAnswers(answers).read());

    private static final String RIGHT = "[x] ";
    private static final String WRONG = "[ ] ";
    private static final String AT = " @ ";
    private static final int FEWEST = 3;
    private static final int MOST = 12;

    /** Of a drawing that is not there, which is reported. */
    private static final Picture NONE = new Picture(
            "<svg></svg>",
            new Shape.Rectangle(
                    Shape.Point.of("-1000000", "-1000000"), new BigDecimal(2_000_000), new BigDecimal(2_000_000)));

    private final Answers answers;
    private final Picture picture;
    /** Without ids, by what a reader would take for the same name. */
    private final Map<String, Hotspot.Area> areas = new LinkedHashMap<>();

    HotspotAnswers(Answers answers) {
        this.answers = answers;
        this.picture = new Drawing(answers).read().orElse(NONE);
    }

    Hotspot read() {
        List<AnswerLine> lines =
                answers.lines().stream().filter(line -> !line.startsWith("* ")).toList();
        lines.forEach(this::add);
        if (lines.size() == areas.size()) {
            check();
        }
        Map<String, String> ids = Ids.lettered(areas.keySet());
        List<Hotspot.Area> named = new ArrayList<>();
        areas.forEach((name, area) ->
                named.add(new Hotspot.Area(ids.get(name), area.text(), area.right(), area.shape(), area.feedback())));
        return new Hotspot(answers.about(), picture, most(), named, answers.otherwise());
    }

    private int most() {
        int right = (int) areas.values().stream().filter(Hotspot.Area::right).count();
        return answers.keys()
                .flatMap(fields -> fields.optionalNumber("pick", 1, Math.max(1, areas.size())))
                .orElse(Math.max(1, right));
    }

    private void add(AnswerLine line) {
        String written = line.answer().text();
        int at = written.lastIndexOf(AT);
        Optional<Shape> shape = at < 0 ? Optional.empty() : Drawing.shape(written.substring(at + AT.length()));
        boolean right = line.startsWith(RIGHT);
        if (!right && !line.startsWith(WRONG)) {
            answers.refuse(line, "The answer is neither right nor wrong.", "Begin it with \"- [x] \" or \"- [ ] \".");
        } else if (shape.isEmpty()) {
            answers.refuse(
                    line,
                    "The answer has no area.",
                    "Write behind its name \"@ circle 120 80 15\", \"@ rect 10 20 30 40\" or \"@ polygon 0,0 9,0 0,9\".");
        } else {
            String name = written.substring(0, at).substring(Math.min(at, RIGHT.length()));
            add(line, answers.fragment(AnswerLine.with(line.answer(), name.strip())), right, shape.get());
        }
    }

    private void add(AnswerLine line, Fragment name, boolean right, Shape shape) {
        if (name.plain().isEmpty()) {
            answers.refuseEmpty(line);
        }
        if (!shape.reach().stream().allMatch(picture.frame()::holds)) {
            answers.refuse(line, "The area reaches out of the figure.", "Keep it within the figure's viewBox.");
        }
        if (areas.values().stream().anyMatch(earlier -> earlier.right() != right && hides(earlier.shape(), shape))) {
            answers.refuse(
                    line,
                    "An area above hides this one.",
                    "Write the smaller of the two first: a point counts for the first that holds it.");
        }
        Hotspot.Area area = new Hotspot.Area("", name.html(), right, shape, answers.html(line.feedback()));
        Hotspot.Area before = areas.putIfAbsent(Wording.of(name.plain()), area);
        if (before != null && before.right() != right) {
            answers.refuseAmongWrong(line);
        } else if (before != null) {
            answers.refuseTwice(line);
        }
    }

    private static boolean hides(Shape earlier, Shape later) {
        return later.marks().stream().allMatch(earlier::holds);
    }

    private void check() {
        long right = areas.values().stream().filter(Hotspot.Area::right).count();
        if (right == 0) {
            answers.refuse("No answer is right.", "Mark the right one with \"- [x] \".");
        } else if (right == areas.size()) {
            answers.refuse("No answer is wrong.", "Add wrong ones with \"- [ ] \".");
        }
        if (areas.size() < FEWEST || areas.size() > MOST) {
            answers.refuse("The question has " + areas.size() + " areas.", "Write " + FEWEST + " to " + MOST + ".");
        }
    }
}

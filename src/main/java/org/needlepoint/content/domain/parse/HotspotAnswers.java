package org.needlepoint.content.domain.parse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needlepoint.content.domain.markdown.Fragment;
import org.needlepoint.question.domain.Hotspot;
import org.needlepoint.question.domain.Picture;
import org.needlepoint.question.domain.Shape;
import org.needlepoint.question.domain.Zone;

/** {@code - [x] name @ circle 120 80 15} and {@code - [ ] name @ rect 10 20 30 40}; on a figure of the atlas {@code name @ LI4} too. */
final class HotspotAnswers {

    static final Grammar HOTSPOT = new Grammar(
            "hotspot",
            Stream.concat(Drawing.KEYS.stream(), Stream.of("pick", BodyKeys.MARGIN))
                    .collect(Collectors.toUnmodifiableSet()),
            answers -> new HotspotAnswers(answers).read());

    private static final String RIGHT = "[x] ";
    private static final String WRONG = "[ ] ";
    private static final String AT = " @ ";
    private static final Pattern NAME = Pattern.compile("[A-Z]+[0-9]+|[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final int FEWEST = 3;
    private static final int MOST = 12;

    /** Of a drawing that is not there, which is reported. */
    private static final Picture NONE = new Picture(
            "<svg></svg>",
            new Shape.Rectangle(
                    Shape.Point.of("-1000000", "-1000000"), new BigDecimal(2_000_000), new BigDecimal(2_000_000)));

    private final Answers answers;
    private final Optional<BodyDrawing> body;
    private final boolean ofAtlas;
    private final List<String> names;
    private final Set<String> met = new HashSet<>();
    private final Picture picture;
    /** Without ids, by what a reader would take for the same name. */
    private final Map<String, Hotspot.Area> areas = new LinkedHashMap<>();

    HotspotAnswers(Answers answers) {
        this.answers = answers;
        Drawing drawing = new Drawing(answers);
        body = BodyDrawing.of(answers);
        ofAtlas = drawing.isOfAtlas();
        names = names();
        picture = drawing.read(body).orElse(NONE);
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
        String where = at < 0 ? "" : written.substring(at + AT.length());
        boolean named = ofAtlas && NAME.matcher(where).matches();
        Optional<Shape> shape = named ? named(line, where) : Drawing.shape(where);
        boolean right = line.startsWith(RIGHT);
        if (!right && !line.startsWith(WRONG)) {
            answers.refuse(line, "The answer is neither right nor wrong.", "Begin it with \"- [x] \" or \"- [ ] \".");
        } else if (shape.isPresent()) {
            String name = written.substring(0, at).substring(Math.min(at, RIGHT.length()));
            Fragment words = answers.fragment(AnswerLine.with(line.answer(), name.strip()));
            if (right && named) {
                checkSilence(line, where, words.plain());
            } else if (!named) {
                checkReach(line, shape.get());
            }
            add(line, words, right, shape.get());
        } else if (!named) {
            answers.refuse(
                    line,
                    "The answer has no area.",
                    "Write behind its name \"@ circle 120 80 15\", \"@ rect 10 20 30 40\" or \"@ polygon 0,0 9,0 0,9\"."
                            + (ofAtlas ? " Or a site or danger, \"@ LI4\"." : ""));
        }
    }

    private Optional<Shape> named(AnswerLine line, String id) {
        if (!met.add(id)) {
            answers.refuseTwice(line);
            return Optional.empty();
        }
        return body.flatMap(drawing -> drawing.area(id, names, line.answer().at(0)));
    }

    private List<String> names() {
        return answers.lines().stream()
                .map(line -> line.answer().text())
                .filter(text -> text.contains(AT))
                .map(text -> text.substring(text.lastIndexOf(AT) + AT.length()))
                .filter(where -> NAME.matcher(where).matches())
                .toList();
    }

    /** Whoever asks for a site by its name and lists it by its name asks nothing. */
    private void checkSilence(AnswerLine line, String id, String name) {
        String stem = answers.about().plainStem();
        BodyNames.of(answers.figures().bodies().atlas(), id).stream()
                .filter(word -> BodyNames.says(stem, word) && BodyNames.says(name, word))
                .findFirst()
                .ifPresent(word -> answers.refuse(
                        line,
                        "The question asks for " + word + ", and so is this answer called.",
                        "Say in the answer where it lies; the list is read by those who can't point."));
    }

    private void add(AnswerLine line, Fragment name, boolean right, Shape shape) {
        if (name.plain().isEmpty()) {
            answers.refuseEmpty(line);
        }
        areas.values().stream()
                .filter(earlier -> earlier.right() != right)
                .forEach(earlier -> checkHiding(line, earlier.shape(), shape));
        Hotspot.Area area = new Hotspot.Area("", name.html(), right, shape, answers.html(line.feedback()));
        Hotspot.Area before = areas.putIfAbsent(Wording.of(name.plain()), area);
        if (before != null && before.right() != right) {
            answers.refuseAmongWrong(line);
        } else if (before != null) {
            answers.refuseTwice(line);
        }
    }

    private void checkReach(AnswerLine line, Shape shape) {
        if (!shape.reach().stream().allMatch(picture.frame()::holds)) {
            answers.refuse(line, "The area reaches out of the figure.", "Keep it within the figure's viewBox.");
        }
    }

    private void checkHiding(AnswerLine line, Shape earlier, Shape later) {
        boolean zone = later instanceof Zone && !(earlier instanceof Zone);
        if (zone
                ? hides(later, earlier)
                : earlier instanceof Zone && !(later instanceof Zone) && hides(earlier, later)) {
            answers.refuse(
                    line,
                    "A danger, with its margin, hides another answer.",
                    "A point within a danger counts for the danger: ask about places that lie apart, or narrow the margin.");
        } else if (!zone && hides(earlier, later)) {
            answers.refuse(
                    line,
                    "An area above hides this one.",
                    "Write the smaller of the two first: a point counts for the first that holds it.");
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
        boolean zones = areas.values().stream().anyMatch(area -> area.shape() instanceof Zone);
        if (ofAtlas && !zones && answers.key(BodyKeys.MARGIN).isPresent()) {
            answers.refuse("There is a margin, and no danger.", "Name a danger among the answers, or remove the key.");
        }
        if (areas.size() < FEWEST || areas.size() > MOST) {
            answers.refuse("The question has " + areas.size() + " areas.", "Write " + FEWEST + " to " + MOST + ".");
        }
    }
}

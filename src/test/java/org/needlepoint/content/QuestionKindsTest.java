package org.needlepoint.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.parse.ContentParser;
import org.needlepoint.content.domain.parse.KeptText;
import org.needlepoint.question.domain.Choice;
import org.needlepoint.question.domain.Essay;
import org.needlepoint.question.domain.Hotspot;
import org.needlepoint.question.domain.Matching;
import org.needlepoint.question.domain.Numeric;
import org.needlepoint.question.domain.Ordering;
import org.needlepoint.question.domain.Placing;
import org.needlepoint.question.domain.Question;
import org.needlepoint.question.domain.Several;
import org.needlepoint.question.domain.Shape;
import org.needlepoint.question.domain.Story;
import org.needlepoint.question.domain.Zone;

/** How each kind of question is written. */
class QuestionKindsTest {

    private static final ContentParser.Parsed PARSED = ContentParser.parse(Fixtures.kinds());

    private static <T extends Question> T question(Class<T> kind, String id) {
        return kind.cast(PARSED.catalogue().question(id).orElseThrow());
    }

    @Test
    void noneHasAProblem() {
        assertEquals(List.of(), PARSED.problems());
    }

    @Test
    void eachCanBeRebuiltAlone() {
        Catalogue catalogue = PARSED.catalogue();
        for (Question question : catalogue.questions().values()) {
            assertEquals(question, new KeptText(question.about().source()).question(catalogue.sources()));
        }
    }

    @Test
    void aMultipleResponseSaysHowItIsScored() {
        assertEquals(
                Choice.Scoring.PARTIAL, question(Choice.class, "sa-several").scoring());
        assertEquals(
                Choice.Scoring.PENALTY, question(Choice.class, "sa-penalty").scoring());
        assertEquals(
                Choice.Scoring.ALL_OR_NOTHING,
                question(Choice.class, "sa-whole").scoring());
    }

    /** Authors tend to write what is right first, and ids stand in the page. */
    @Test
    void idsFollowTheAlphabetAndNotTheAuthor() {
        Choice choice = question(Choice.class, "sa-several");
        assertEquals(
                List.of("b It is solid", "c It stays a while", "a It is hollow"),
                choice.options().stream().map(o -> o.id() + " " + o.text()).toList());
        Matching matching = question(Matching.class, "sa-match");
        assertEquals(
                List.of("r3 solid", "r1 hollow", "r2 soft"),
                matching.rights().stream()
                        .map(r -> r.id() + " " + r.plainText())
                        .toList());
        assertEquals(
                List.of("r3", "r1"),
                matching.lefts().stream().map(Matching.Left::rightId).toList());
    }

    @Test
    void stepsStandInTheirRightOrder() {
        assertEquals(
                List.of("b Clean your hands", "a Clean the skin", "c Needle"),
                question(Ordering.class, "sa-steps").items().stream()
                        .map(item -> item.id() + " " + item.text())
                        .toList());
    }

    @Test
    void anExtendedMatchingIsWrittenLikeAMatching() {
        Matching matching = question(Matching.class, "sa-structures");
        assertTrue(matching.lettered());
        assertEquals(
                List.of("r4 Muscle", "r1 Artery", "r5 Nerve", "r2 Bone", "r3 Ligament"),
                matching.rights().stream()
                        .map(r -> r.id() + " " + r.plainText())
                        .toList());
    }

    @Test
    void aNumberMayBeWrittenInOtherUnits() {
        assertEquals(
                List.of(new Numeric.Unit("cm", BigDecimal.TEN), new Numeric.Unit("m", new BigDecimal("1000"))),
                question(Numeric.class, "sa-length").units());
    }

    @Test
    void aCaseIsReadAsItsParts() {
        Choice first = question(Choice.class, "sa-case-1");
        Numeric second = question(Numeric.class, "sa-case-2");
        Choice third = question(Choice.class, "sa-case-3");
        Story begun = first.about().story().orElseThrow();
        String news = "<p>The client lies down.</p>\n<p>The pulse is slow.</p>";
        assertTrue(begun.opening().startsWith("<p>A client turns pale"));
        assertEquals(
                Optional.of(new Story("sa-case", 1, 3, begun.opening(), List.of(), "")),
                first.about().story());
        assertEquals(
                Optional.of(new Story("sa-case", 2, 3, begun.opening(), List.of(), news)),
                second.about().story());
        assertEquals(
                Optional.of(new Story("sa-case", 3, 3, begun.opening(), List.of(news), "")),
                third.about().story());
        assertEquals(List.of(begun.opening(), news), third.about().story().get().whole());
        assertEquals("<p>How long do you stay?</p>", second.stem());
        assertEquals(List.of("Think of the pulse."), third.about().hints());
        assertEquals(Choice.Scoring.PENALTY, third.scoring());
    }

    @Test
    void aPartHasTheKeysAndTagsOfItsCaseUnlessItHasItsOwn() {
        Question.About first = question(Choice.class, "sa-case-1").about();
        Question.About second = question(Numeric.class, "sa-case-2").about();
        assertEquals(Set.of("sa-1", "single", "hard", "F1", "cases", "vignette", "critical"), first.tags());
        assertEquals(Set.of("sa-1", "numeric", "hard", "F2", "F1", "cases", "vignette"), second.tags());
        assertEquals(List.of("apply", "evaluate"), List.of(first.bloom(), second.bloom()));
        assertEquals(List.of("F2"), second.facts());
        assertEquals(List.of(true, false), List.of(first.critical(), second.critical()));
    }

    /** A change of what comes later is none; a change of what a reader knows by then is one. */
    @Test
    void theRevisionOfAPartDependsOnWhatIsToldUntilThen() {
        String path = "courses/sample/questions/case.md";
        assertEquals(List.of(true, false, false), sameRevisions(path, "lies down", "sits down"));
        assertEquals(List.of(false, false, false), sameRevisions(path, "turns pale", "turns red"));
        assertEquals(List.of(true, true, false), sameRevisions(path, "The weather", "The wind"));
        assertEquals(List.of(false, true, true), sameRevisions(path, "Go on", "Laugh"));
    }

    private static List<Boolean> sameRevisions(String path, String from, String to) {
        Map<String, String> changed = Fixtures.kinds();
        changed.computeIfPresent(path, (key, text) -> text.replace(from, to));
        Catalogue now = ContentParser.parse(changed).catalogue();
        return Stream.of("sa-case-1", "sa-case-2", "sa-case-3")
                .map(id -> question(Question.class, id)
                        .about()
                        .revision()
                        .equals(now.question(id).orElseThrow().about().revision()))
                .toList();
    }

    @Test
    void aHotspotHasAreasUponAFigure() {
        Hotspot spot = question(Hotspot.class, "sa-spot");
        assertEquals(1, spot.most());
        assertEquals(3, question(Hotspot.class, "sa-spots").most());
        assertEquals(
                List.of(
                        "c In the middle false <rect x=\"40\" y=\"40\" width=\"20\" height=\"20\"/>",
                        "a At the lower end true <circle cx=\"90\" cy=\"90\" r=\"8\"/>",
                        "b At the upper end false <polygon points=\"0,0 20,0 0,20\"/>"),
                spot.areas().stream()
                        .map(a -> String.join(
                                " ",
                                a.id(),
                                a.text(),
                                String.valueOf(a.right()),
                                a.shape().svg()))
                        .toList());
        assertTrue(spot.picture()
                .svg()
                .startsWith("<svg viewBox=\"0 0 100 100\" role=\"img\" aria-label=\"A needle, drawn"));
        assertTrue(spot.picture().svg().contains("<line class=\"ink\""));
    }

    /** Its drawing is kept with it, so a change of the drawing is a change of the question. */
    @Test
    void aHotspotOutlivesTheFileOfItsFigure() {
        Question spot = question(Question.class, "sa-spot");
        assertTrue(spot.about().source().contains("\n## figures/needle.svg\n\n<svg "));
        Map<String, String> changed = Fixtures.kinds();
        changed.computeIfPresent("courses/sample/figures/needle.svg", (path, svg) -> svg.replace("90", "91"));
        Question now =
                ContentParser.parse(changed).catalogue().question("sa-spot").orElseThrow();
        assertNotEquals(spot.about().revision(), now.about().revision());
    }

    /** Nothing in the picture names what it shows, and what is kept of it is only what is shown or named. */
    @Test
    void aHotspotMayAskAboutTheBodyOfTheAtlas() {
        Hotspot spot = question(Hotspot.class, "sa-body");
        String svg = spot.picture().svg();
        assertTrue(svg.startsWith("<svg viewBox=\"100 20 200 200\" role=\"img\" aria-label=\"A chest, with"), svg);
        assertTrue(svg.contains("M120 70L280 70"), "the danger is shown");
        for (String secret : List.of("<title", "data-", "lung", "Lung", "T4", "front", "<text", "M210 70")) {
            assertFalse(svg.contains(secret), secret);
        }
        String kept = spot.about().source();
        assertTrue(kept.contains("\n## atlas:front\n\nbox 0 0 400 300\nmargin 6\ndot LU1 240"), kept);
        assertTrue(kept.contains("\nzone lung M120 70"), kept);
        assertFalse(kept.contains("pectoralis"), kept);
        assertEquals(
                List.of("LU1: both sides", "LU2: circle", "lung: zone 4"),
                Stream.of("The upper chest", "Close to the collar bone", "The hatched field")
                        .map(name -> spot.areas().stream()
                                .filter(area -> area.text().equals(name))
                                .findFirst()
                                .orElseThrow()
                                .shape())
                        .map(QuestionKindsTest::told)
                        .toList());
    }

    private static String told(Shape shape) {
        return shape instanceof Zone zone
                ? "lung: zone " + zone.margin()
                : shape instanceof Several ? "LU1: both sides" : "LU2: circle";
    }

    @Test
    void aMoveOfASiteIsAChangeOfTheQuestionThatNamesIt() {
        Question spot = question(Question.class, "sa-body");
        assertEquals(spot.about().revision(), revised("y: 90,", "y: 91,", "segments"), "T4 is not named");
        assertNotEquals(spot.about().revision(), revised("y: 60.5", "y: 60.6", "points"));
    }

    private static String revised(String from, String to, String file) {
        Map<String, String> changed = Fixtures.kinds();
        changed.computeIfPresent("atlas/" + file + ".yaml", (path, text) -> text.replace(from, to));
        return ContentParser.parse(changed)
                .catalogue()
                .question("sa-body")
                .orElseThrow()
                .about()
                .revision();
    }

    @Test
    void wordsArePlacedAtSitesOfTheAtlas() {
        Map<String, String> files = Fixtures.kinds();
        files.put("courses/sample/questions/placed.md", """
                ---
                module: sa-1
                ---

                ## sa-placed
                type: placing
                figure: atlas:front
                figure-text: A chest.
                view: 100 20 190 200
                spots: [a LU1, b pectoralis, c T4]
                difficulty: easy
                bloom: apply
                facts: [F1]

                Name what is numbered.

                - a => point :: Yes.
                - b => muscle :: Yes.
                - c => band :: Yes.

                > It is solid. {F1}
                """);
        ContentParser.Parsed parsed = ContentParser.parse(files);
        assertEquals(List.of(), parsed.problems());
        Placing placing = (Placing) parsed.catalogue().question("sa-placed").orElseThrow();
        Placing.Ground.OnFigure ground = (Placing.Ground.OnFigure) placing.ground();
        assertEquals(
                Map.of("a", "240,100", "b", "245,100", "c", "200,95"),
                ground.spots().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, spot -> spot.getValue()
                        .text())));
        assertEquals(placing, new KeptText(placing.about().source()).question(Map.of()));
    }

    @Test
    void anEssayHasARubric() {
        Essay essay = question(Essay.class, "sa-essay");
        assertEquals(20, essay.words());
        assertEquals(
                List.of(
                        new Essay.Criterion("c1", 2, "Names the <strong>lung</strong>", "Also counts: the pleura."),
                        new Essay.Criterion("c2", 1, "Says whom to call", "The local emergency number.")),
                essay.rubric().criteria());
    }
}

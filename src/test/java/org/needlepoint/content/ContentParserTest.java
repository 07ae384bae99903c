package org.needlepoint.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Lesson;
import org.needlepoint.content.domain.Source;
import org.needlepoint.content.domain.parse.ContentParser;
import org.needlepoint.content.domain.parse.KeptText;
import org.needlepoint.question.domain.Matching;
import org.needlepoint.question.domain.Numeric;
import org.needlepoint.question.domain.Question;

class ContentParserTest {

    private static final String FIRST = "courses/sample/lessons/first.md";
    private static final String BANK = "courses/sample/questions/bank.md";

    private final Catalogue catalogue = ContentParser.parse(Fixtures.base()).catalogue();

    @Test
    void traditionAndEvidenceStandInOnePair() {
        assertTrue(html("sa-second").contains("""
                <div class="pair"><section class="tradition"><h2>Tradition says</h2>
                <p><span class="fact" id="fact-F2"></span>It stays for 15 minutes.</p>
                </section>
                <section class="evidence"><h2>Evidence says</h2>
                """));
    }

    @Test
    void aPairBelowAHeadingIsOneLevelDeeper() {
        String html = withFirst(
                        "solid.[@S1] {F1}\n", "solid.[@S1] {F1}\n\n::: tradition\nA.\n:::\n\n::: evidence\nB.\n:::\n")
                .html();
        assertTrue(html.contains("<h3>Tradition says</h3>"));
    }

    @Test
    void onlyTheFirstParagraphOnAFactCarriesItsId() {
        String html = withFirst("::: key-points\n- It is solid.", "::: key-points\n- It is solid. {F1}")
                .html();
        assertEquals(2, html.split("id=\"fact-F1\"", -1).length);
    }

    @Test
    void footnotesAreNumberedInTheOrderOfTheText() {
        Lesson lesson = withFirst("solid.[@S1]", "thin,[@S2] solid[@S1] and bright.[@S2]", "[S1]", "[S1, S2]");
        assertEquals(
                List.of("S2", "S1"), lesson.citations().stream().map(Source::id).toList());
        assertTrue(lesson.html()
                .contains("<a href=\"#source-2\" id=\"cited-2\">"
                        + "<span class=\"visually-hidden\">Source </span>2</a>"));
        assertEquals(2, lesson.html().split("id=\"cited-1\"", -1).length);
    }

    @Test
    void headingsHaveIdsOfTheirOwn() {
        Lesson lesson = withFirst("## What it is", "## What it is\n\nWords.\n\n## What it is");
        assertEquals(
                List.of("s-what-it-is", "s-what-it-is-2"),
                lesson.headings().stream().map(Lesson.Heading::id).toList());
        assertTrue(lesson.html().contains("<h2 id=\"s-what-it-is-2\">"));
    }

    @Test
    void aFigureStandsInThePageAndIsReadAloudInTheAuthorsWords() {
        assertTrue(html("sa-first")
                .contains("<figure><svg viewBox=\"0 0 100 100\" role=\"img\" aria-label=\"A line with a handle\">"));
        assertTrue(html("sa-first").contains("<figcaption>A needle</figcaption></figure>"));
    }

    @Test
    void linksLeadToLessons() {
        assertTrue(html("sa-second").contains("<a href=\"/lessons/sa-first\">the first lesson</a>"));
    }

    @Test
    void foreignWordsNameTheirLanguage() {
        assertTrue(withFirst("solid.", "solid, :zh-Hant[針].").html().contains("<span lang=\"zh-Hant\">針</span>"));
    }

    @Test
    void aTableScrollsByItselfAndNamesItsColumns() {
        String html = withFirst("![A line", "| a | b |\n|---|---|\n| 1 | 2 |\n\n![A line")
                .html();
        assertTrue(
                html.contains("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Table: What it is\">"));
        assertTrue(html.contains("<th scope=\"col\">a</th>"));
        assertTrue(html.contains("<td data-label=\"b\">2</td>"), html);
    }

    @Test
    void markupInAnyFieldIsText() {
        String hostile = "\"><script>alert(1)</script>";
        Map<String, String> files = Fixtures.base();
        files.computeIfPresent(FIRST, (path, text) -> text.replace("A line with a handle", "x `\"><b>`")
                .replace("\"A needle\"", "'\"><script>alert(1)</script>'"));
        files.computeIfPresent(
                BANK, (path, text) -> text.replace("Needle => solid", "`" + hostile + "` => `" + hostile + "`"));
        ContentParser.Parsed parsed = ContentParser.parse(files);
        assertEquals(List.of(), parsed.problems());
        String html = parsed.catalogue().lesson("sa-first").orElseThrow().html();
        assertFalse(html.contains("<script") || html.contains("<b>"), html);
        Matching matching = (Matching) parsed.catalogue().question("sa-match").orElseThrow();
        assertFalse(matching.lefts().get(0).text().contains("<script"));
        assertEquals(hostile, matching.rights().get(0).plainText(), "plain text is escaped where it is shown");
    }

    @Test
    void anEditorsLineEndsAndMarksChangeNoRevision() {
        Map<String, String> files = Fixtures.base();
        files.replaceAll((path, text) -> "\uFEFF" + text.replace("\n", "  \r\n") + "\r\n");
        Catalogue edited = ContentParser.parse(files).catalogue();
        assertEquals(catalogue.lesson("sa-first"), edited.lesson("sa-first"));
        assertEquals(catalogue.question("sa-match"), edited.question("sa-match"));
        assertEquals(catalogue.version(), edited.version());
    }

    @Test
    void aWordChangesOneRevisionAndTheVersion() {
        Map<String, String> files = Fixtures.base();
        files.computeIfPresent(BANK, (path, text) -> text.replace("Think of a quarter", "Think of the fourth part"));
        Catalogue edited = ContentParser.parse(files).catalogue();
        assertNotEquals(revision(catalogue, "sa-minutes"), revision(edited, "sa-minutes"));
        assertEquals(revision(catalogue, "sa-word"), revision(edited, "sa-word"));
        assertNotEquals(catalogue.version(), edited.version());
    }

    @Test
    void aQuestionCarriesItsTags() {
        assertEquals(
                Set.of("sa-1", "numeric", "hard", "F2", "critical"),
                catalogue.question("sa-minutes").orElseThrow().about().tags());
        assertTrue(catalogue.question("sa-word").orElseThrow().about().tags().contains("words"));
    }

    @Test
    void aNumberHasItsRanges() {
        Numeric numeric = (Numeric) catalogue.question("sa-minutes").orElseThrow();
        assertEquals("minutes", numeric.unit());
        assertEquals("4", numeric.ranges().get(1).low().toPlainString());
        assertEquals("Think of a quarter of an hour.", numeric.otherwise());
    }

    @Test
    void aFactLeadsToTheLessonThatTeachesItFirst() {
        assertEquals("sa-second", catalogue.lessonOn("F2").orElseThrow().id());
        assertTrue(catalogue.lessonOn("F99").isEmpty());
    }

    @Test
    void whateverIsKeptCanBeRebuiltAlone() {
        Catalogue real = ContentParser.parse(
                        ContentFiles.read(Path.of("content")).texts())
                .catalogue();
        for (Question question : real.questions().values()) {
            assertEquals(question, new KeptText(question.about().source()).question(real.sources()));
        }
        real.quizzes().values().forEach(quiz -> assertEquals(quiz, new KeptText(quiz.source()).quiz(quiz.courseId())));
        real.programmes().values().forEach(p -> assertEquals(p, new KeptText(p.source()).programme()));
    }

    @Test
    void aSourceThatIsGoneIsNamedByItsId() {
        Question question = catalogue.question("sa-true").orElseThrow();
        assertTrue(question.explanation().contains("(Author 2001)"));
        assertTrue(new KeptText(question.about().source())
                .question(Map.of())
                .explanation()
                .contains("(S1)"));
    }

    @Test
    void aTextThatIsNoQuestionIsNotRebuilt() {
        assertThrows(IllegalArgumentException.class, () -> new KeptText("nonsense").question(Map.of()));
        assertThrows(IllegalArgumentException.class, () -> new KeptText("").programme());
    }

    @Test
    void noInputMakesTheParserFail() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            Map<String, String> files = Fixtures.base();
            String path = List.copyOf(files.keySet()).get(random.nextInt(files.size()));
            files.computeIfPresent(path, (key, text) -> damaged(text, random));
            ContentParser.parse(files)
                    .problems()
                    .forEach(problem -> assertTrue(problem.line() >= 1, problem::toString));
        }
    }

    private static String damaged(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int i = random.nextInt(3); i >= 0; i--) {
            int line = random.nextInt(lines.size());
            String other = lines.get(random.nextInt(lines.size()));
            switch (random.nextInt(4)) {
                case 0 -> lines.set(line, "");
                case 1 -> lines.add(line, other);
                case 2 ->
                    lines.set(
                            line,
                            lines.get(line)
                                    .substring(0, random.nextInt(lines.get(line).length() + 1)));
                default -> lines.set(line, other + lines.get(line));
            }
        }
        return String.join("\n", lines);
    }

    private String html(String lesson) {
        return catalogue.lesson(lesson).orElseThrow().html();
    }

    /** The first lesson with some words changed, two by two; it must stay without problems. */
    private static Lesson withFirst(String... changes) {
        Map<String, String> files = Fixtures.base();
        for (int i = 0; i < changes.length; i += 2) {
            String from = changes[i];
            String to = changes[i + 1];
            assertTrue(files.get(FIRST).contains(from), from);
            files.computeIfPresent(FIRST, (path, text) -> text.replace(from, to));
        }
        ContentParser.Parsed parsed = ContentParser.parse(files);
        assertEquals(List.of(), parsed.problems());
        return parsed.catalogue().lesson("sa-first").orElseThrow();
    }

    private static String revision(Catalogue catalogue, String question) {
        return catalogue.question(question).orElseThrow().about().revision();
    }
}

package org.needlepoint.search.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.needlepoint.content.RealContent;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Lesson;
import org.needlepoint.question.domain.Question;

class EntriesTest {

    private static final Catalogue CATALOGUE = RealContent.CATALOGUE;
    private static final List<Entry> ENTRIES = Entries.of(CATALOGUE);
    private static final Pattern BETWEEN = Pattern.compile(" (?:::|=>|@) |\\[@S\\d+]|\\{");
    private static final Pattern BEFORE =
            Pattern.compile("^(?:[->] )?(?:[a-z0-9]+: )?(?:\\[.] |\\d+\\. |\\(\\d+\\) |[=~] )?");
    private static final int LONG = 40;
    private static final int LONG_STEM = 20;

    @Test
    void everyLessonTermAndSiteCanBeFound() {
        Map<Kind, Set<String>> things = ENTRIES.stream()
                .collect(Collectors.groupingBy(Entry::kind, Collectors.mapping(Entry::thing, Collectors.toSet())));
        assertEquals(CATALOGUE.lessons().size(), things.get(Kind.LESSON).size());
        assertEquals(CATALOGUE.glossary().size(), things.get(Kind.TERM).size());
        assertEquals(CATALOGUE.atlas().points().size(), things.get(Kind.POINT).size());
        assertEquals(CATALOGUE.atlas().muscles().size(), things.get(Kind.MUSCLE).size());
        assertEquals(
                CATALOGUE.atlas().segments().size(), things.get(Kind.SEGMENT).size());
    }

    @Test
    void eachPlaceHasAnAddressOfItsOwn() {
        List<String> addresses = ENTRIES.stream()
                .filter(entry -> entry.kind() != Kind.LESSON || !entry.section().isEmpty())
                .map(Entry::address)
                .toList();
        assertEquals(addresses.size(), Set.copyOf(addresses).size());
    }

    @Test
    void theAddressOfASectionLeadsToItsHeading() {
        ENTRIES.stream()
                .filter(entry -> entry.kind() == Kind.LESSON && !entry.section().isEmpty())
                .forEach(entry -> {
                    String html = CATALOGUE
                            .lesson(entry.thing().substring("/lessons/".length()))
                            .map(Lesson::html)
                            .orElseThrow();
                    String id = entry.address().substring(entry.address().indexOf('#') + 1);
                    assertTrue(html.contains("<h2 id=\"" + id + "\">"), entry.address());
                });
    }

    @Test
    void theWordsOfALessonAreAllThereWithoutMarksOfTheFormat() {
        for (Lesson lesson : CATALOGUE.lessons().values()) {
            String words = lesson.sections().stream().map(Lesson.Section::text).collect(Collectors.joining(" "));
            assertTrue(words.split(" ").length > 400, lesson.id());
            assertTrue(!words.matches("(?s).*(\\[@|:::|\\{[A-Z]+\\d|<svg).*"), lesson.id());
        }
    }

    /** An exam would be answered by searching for its words: stems, answers, feedback, explanations. */
    @Test
    void nothingOfAQuestionCanBeFound() {
        List<String> said = CATALOGUE.questions().values().stream()
                .flatMap(EntriesTest::sayings)
                .distinct()
                .toList();
        assertTrue(said.size() > 1_000, "only " + said.size());
        for (Entry entry : ENTRIES) {
            String words = String.join("\n", entry.title(), entry.section(), entry.text());
            said.forEach(saying -> assertFalse(words.contains(saying), () -> entry.address() + " has " + saying));
        }
    }

    /** What it asks, and what its answers and its explanation say, but for the short pieces that every text may have in it. */
    private static Stream<String> sayings(Question question) {
        Stream<String> told = question.about()
                .source()
                .lines()
                .filter(line -> line.startsWith("- ") || line.startsWith("> "))
                .flatMap(BETWEEN::splitAsStream)
                .map(piece ->
                        BEFORE.matcher(piece).replaceFirst("").replace("*", "").strip())
                .filter(piece -> piece.length() >= LONG);
        Stream<String> asked = Stream.of(question.about().plainStem()).filter(stem -> stem.length() >= LONG_STEM);
        return Stream.concat(asked, told);
    }
}

package org.needlepoint.search.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.needlepoint.content.RealContent;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Lesson;

class EntriesTest {

    private static final Catalogue CATALOGUE = RealContent.CATALOGUE;
    private static final List<Entry> ENTRIES = Entries.of(CATALOGUE);

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

    /** An exam would be answered by searching for its words. */
    @Test
    void nothingOfAQuestionCanBeFound() {
        CATALOGUE.questions().values().forEach(question -> {
            String stem = question.about().plainStem();
            ENTRIES.forEach(entry -> assertTrue(!entry.text().contains(stem), stem));
        });
    }
}

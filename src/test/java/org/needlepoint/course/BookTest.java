package org.needlepoint.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.needlepoint.content.RealContent;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Course;
import org.needlepoint.content.domain.Lesson;
import org.needlepoint.course.domain.Outline;

/** The real courses, each as one text. */
class BookTest {

    private static final Catalogue CATALOGUE = RealContent.CATALOGUE;
    private static final String SITE = "https://needlepoint.example";

    private static Book book(Course course) {
        return Book.of(
                course, CATALOGUE, SITE, Instant.parse("2026-11-23T10:00:00Z"), SITE + "/courses/" + course.id());
    }

    private static Stream<Book.Chapter> chapters(Book book) {
        return book.parts().stream().flatMap(part -> part.chapters().stream());
    }

    private static List<String> all(String attribute, Book book) {
        Pattern pattern = Pattern.compile("\\s" + attribute + "=\"([^\"]*)\"");
        return chapters(book)
                .flatMap(chapter -> pattern.matcher(chapter.html()).results())
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void itHoldsEveryLessonInItsOrder() {
        for (Course course : CATALOGUE.courses()) {
            Book book = book(course);
            assertEquals(
                    Outline.of(course, CATALOGUE).lessons(),
                    chapters(book).map(Book.Chapter::lesson).toList());
            assertEquals(book.count(), chapters(book).count());
        }
    }

    @Test
    void noIdStandsTwiceAndEveryLinkWithinLeadsSomewhere() {
        for (Course course : CATALOGUE.courses()) {
            Book book = book(course);
            List<String> ids = all("id", book);
            Set<String> known = new HashSet<>(ids);
            assertEquals(known.size(), ids.size(), course.id());
            chapters(book).forEach(chapter -> {
                known.add(chapter.lesson().id());
                chapter.footnotes().forEach(note -> known.add(chapter.lesson().id() + "-source-" + note.number()));
            });
            book.terms().forEach(entry -> known.add("term-" + entry.term().id()));
            Set<String> astray = all("href", book).stream()
                    .filter(href -> href.startsWith("#") && !known.contains(href.substring(1)))
                    .collect(Collectors.toSet());
            assertEquals(Set.of(), astray, course.id());
            List<String> named = Stream.of("aria-labelledby", "aria-describedby", "aria-controls", "for", "headers")
                    .flatMap(attribute -> all(attribute, book).stream())
                    .flatMap(value -> Stream.of(value.split(" ")))
                    .toList();
            assertTrue(known.containsAll(named), course.id());
        }
    }

    @Test
    void nothingInItAsksForAnotherFile() {
        for (Course course : CATALOGUE.courses()) {
            Book book = book(course);
            assertEquals(List.of(), all("src", book));
            assertTrue(
                    all("href", book).stream().allMatch(href -> href.startsWith("#") || href.startsWith(SITE + "/")),
                    course.id());
        }
    }

    @Test
    void itsWordsAreThoseOfItsLessonsOnceEach() {
        for (Course course : CATALOGUE.courses()) {
            Book book = book(course);
            List<String> terms = book.terms().stream().map(e -> e.term().id()).toList();
            assertFalse(terms.isEmpty());
            assertEquals(terms.size(), Set.copyOf(terms).size());
        }
    }

    @Test
    void itTellsWhoReviewedAndWhichRevision() {
        Lesson lesson = CATALOGUE.lesson("nf-1-1").orElseThrow();
        Book.Chapter chapter = chapters(
                        book(CATALOGUE.course("needling-foundations").orElseThrow()))
                .findFirst()
                .orElseThrow();
        assertEquals(!lesson.reviewed().isEmpty(), chapter.reviewed());
        assertTrue(lesson.revision().startsWith(chapter.revision()));
        assertEquals(12, chapter.revision().length());
    }
}

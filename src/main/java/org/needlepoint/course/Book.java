package org.needlepoint.course;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Course;
import org.needlepoint.content.domain.Lesson;
import org.needlepoint.content.domain.text.NormalText;
import org.needlepoint.course.domain.Binding;
import org.needlepoint.course.domain.Outline;
import org.needlepoint.course.domain.Step;

/**
 * All lessons of a course as one text, for paper and for reading without a network. Nothing in it is anybody's own, and nothing of a quiz.
 *
 * @param count lessons
 * @param terms words of the glossary that the lessons lead to
 * @param made when this copy was made
 * @param live where the course is kept up to date
 */
public record Book(
        Course course, int count, List<Part> parts, List<GlossaryLetter.Explained> terms, Instant made, String live) {

    /** A module that has lessons. */
    public record Part(String code, String title, List<Chapter> chapters) {
        public Part {
            chapters = List.copyOf(chapters);
        }
    }

    /**
     * One lesson.
     *
     * @param number among the lessons, from 1
     * @param html its text within the book
     */
    public record Chapter(Lesson lesson, int number, String html, List<LessonView.Footnote> footnotes) {
        public boolean reviewed() {
            return !lesson.reviewed().isEmpty();
        }

        /** As much of the revision as tells it from any other. */
        public String revision() {
            return NormalText.brief(lesson.revision());
        }
    }

    public Book {
        parts = List.copyOf(parts);
        terms = List.copyOf(terms);
    }

    /** @param elsewhere what links to other pages begin with */
    static Book of(Course course, Catalogue catalogue, String elsewhere, Instant made, String live) {
        Outline outline = Outline.of(course, catalogue);
        List<Lesson> lessons = outline.lessons();
        Binding binding = new Binding(lessons, elsewhere);
        List<Part> parts = new ArrayList<>();
        for (Outline.Part part : outline.parts()) {
            List<Chapter> chapters = part.steps().stream()
                    .filter(Step.OfLesson.class::isInstance)
                    .map(step -> ((Step.OfLesson) step).lesson())
                    .map(lesson -> new Chapter(
                            lesson,
                            outline.number(lesson.id()),
                            binding.bind(lesson),
                            LessonView.Footnote.of(lesson.citations())))
                    .toList();
            if (!chapters.isEmpty()) {
                parts.add(new Part(part.code(), part.title(), chapters));
            }
        }
        List<GlossaryLetter.Explained> terms = binding.terms().stream()
                .map(catalogue.glossary()::get)
                .filter(Objects::nonNull)
                .sorted(Glossary.BY_NAME)
                .map(term -> GlossaryLetter.Explained.of(term, catalogue))
                .toList();
        return new Book(course, lessons.size(), parts, terms, made, live);
    }
}

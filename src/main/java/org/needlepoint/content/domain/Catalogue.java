package org.needlepoint.content.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.content.domain.atlas.Atlas;
import org.needlepoint.content.domain.practice.Checklist;
import org.needlepoint.content.domain.practice.Logbook;
import org.needlepoint.content.domain.practice.Practice;
import org.needlepoint.content.domain.practice.Rulebook;
import org.needlepoint.content.domain.practice.Skills;
import org.needlepoint.question.domain.Question;

/**
 * Everything that can be learnt, asked and certified, at one moment. Immutable; a new one replaces it whole.
 *
 * @param version SHA-256 over all files, part of the entity tag of pages that show content
 */
public record Catalogue(
        String version,
        List<Course> courses,
        Map<String, Lesson> lessons,
        Map<String, Quiz> quizzes,
        Map<String, Question> questions,
        Map<String, Programme> programmes,
        Map<String, Source> sources,
        Map<String, Fact> facts,
        Map<String, Term> glossary,
        Atlas atlas,
        Practice practice) {

    public Catalogue {
        courses = List.copyOf(courses);
        lessons = Map.copyOf(lessons);
        quizzes = Map.copyOf(quizzes);
        questions = Map.copyOf(questions);
        programmes = Map.copyOf(programmes);
        sources = Map.copyOf(sources);
        facts = Map.copyOf(facts);
        glossary = Map.copyOf(glossary);
    }

    public Optional<Course> course(String id) {
        return courses.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    public Optional<Lesson> lesson(String id) {
        return Optional.ofNullable(lessons.get(id));
    }

    public Optional<Quiz> quiz(String id) {
        return Optional.ofNullable(quizzes.get(id));
    }

    public Optional<Question> question(String id) {
        return Optional.ofNullable(questions.get(id));
    }

    /** The first lesson, in the order of the courses, that teaches the fact; its paragraph has the id {@code fact-<id>}. */
    public Optional<Lesson> lessonOn(String fact) {
        return courses.stream()
                .flatMap(course -> course.modules().stream())
                .flatMap(module -> module.items().stream())
                .flatMap(item -> lesson(item).stream())
                .filter(lesson -> lesson.facts().contains(fact))
                .findFirst();
    }

    public Optional<Programme> programme(String id) {
        return Optional.ofNullable(programmes.get(id));
    }

    public Logbook logbook() {
        return practice.logbook();
    }

    public Skills skills() {
        return practice.skills();
    }

    /** By id, in the order in which they were written. */
    public Map<String, Checklist> checklists() {
        return practice.skills().checklists();
    }

    /** The boards, and every pack that is written, whether in use or not. */
    public Rulebook rules() {
        return practice.rules();
    }
}

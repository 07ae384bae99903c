package org.needlepoint.course.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Course;
import org.needlepoint.content.domain.Lesson;

/** A course in reading order. */
public record Outline(Course course, List<Part> parts) {

    /** A module of the course with what is to be done in it. */
    public record Part(String code, String title, List<Step> steps) {
        public Part {
            steps = List.copyOf(steps);
        }

        /** What its lessons take to study, as their authors plan it. */
        public int minutes() {
            return steps.stream().filter(Step::reading).mapToInt(Step::minutes).sum();
        }

        /** What its lessons take to read. */
        public int readingMinutes() {
            return steps.stream().mapToInt(Step::readingMinutes).sum();
        }

        /** Whether it has a lesson at all. */
        public boolean toRead() {
            return steps.stream().anyMatch(Step::reading);
        }
    }

    public Outline {
        parts = List.copyOf(parts);
    }

    public static Outline of(Course course, Catalogue catalogue) {
        return new Outline(
                course,
                course.modules().stream()
                        .map(module -> new Part(module.code(), module.title(), steps(module, catalogue)))
                        .toList());
    }

    private static List<Step> steps(Course.Module module, Catalogue catalogue) {
        return module.items().stream().map(id -> step(id, catalogue)).toList();
    }

    private static Step step(String id, Catalogue catalogue) {
        return catalogue
                .lesson(id)
                .<Step>map(Step.OfLesson::new)
                .orElseGet(() -> new Step.OfQuiz(catalogue.quiz(id).orElseThrow()));
    }

    public List<Step> steps() {
        return parts.stream().flatMap(part -> part.steps().stream()).toList();
    }

    public List<Lesson> lessons() {
        return steps().stream()
                .filter(Step.OfLesson.class::isInstance)
                .map(step -> ((Step.OfLesson) step).lesson())
                .toList();
    }

    /** What all lessons take to study. */
    public int minutes() {
        return parts.stream().mapToInt(Part::minutes).sum();
    }

    /** What all lessons take to read. */
    public int readingMinutes() {
        return parts.stream().mapToInt(Part::readingMinutes).sum();
    }

    /** What all lessons promise, in order. */
    public List<String> objectives() {
        return lessons().stream().flatMap(l -> l.objectives().stream()).toList();
    }

    /** Where a reader begins. */
    public Step first() {
        return steps().get(0);
    }

    /** The lesson's number among the lessons, from 1. */
    public int number(String lessonId) {
        return lessons().stream().map(Lesson::id).toList().indexOf(lessonId) + 1;
    }

    public Optional<Step> before(String id) {
        return beside(id, -1);
    }

    public Optional<Step> after(String id) {
        return beside(id, 1);
    }

    private Optional<Step> beside(String id, int distance) {
        List<Step> steps = steps();
        return IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).id().equals(id))
                .map(i -> i + distance)
                .filter(i -> i >= 0 && i < steps.size())
                .mapToObj(steps::get)
                .findFirst();
    }
}

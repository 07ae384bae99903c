package org.needlepoint.content.domain.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.needlepoint.content.domain.Lesson;
import org.needlepoint.question.domain.Question;

/**
 * Which question of a module asks for which of its lessons: for one that teaches a fact on which the question rests. Each question serves
 * one lesson, the one that has fewest so far; those that could serve one lesson alone are given away first.
 */
final class Asked {

    private final Map<String, List<String>> byLesson = new TreeMap<>();

    private Asked() {}

    /**
     * @param questions that a quiz may draw
     * @return ids of lessons to ids of questions in order
     */
    static Map<String, List<String>> of(List<Lesson> lessons, Collection<Question> questions) {
        Asked asked = new Asked();
        lessons.forEach(lesson -> asked.byLesson.put(lesson.id(), new ArrayList<>()));
        questions.stream()
                .sorted(Comparator.comparingInt((Question question) ->
                                servedBy(question, lessons).size())
                        .thenComparing(Question::id))
                .forEach(question -> asked.give(question, servedBy(question, lessons)));
        asked.byLesson.values().forEach(ids -> ids.sort(Comparator.naturalOrder()));
        return asked.byLesson;
    }

    private static List<Lesson> servedBy(Question question, List<Lesson> lessons) {
        return lessons.stream()
                .filter(lesson -> question.about().facts().stream().anyMatch(lesson.facts()::contains))
                .toList();
    }

    private void give(Question question, List<Lesson> lessons) {
        lessons.stream()
                .map(lesson -> byLesson.get(lesson.id()))
                .min(Comparator.comparingInt(List::size))
                .ifPresent(ids -> ids.add(question.id()));
    }
}

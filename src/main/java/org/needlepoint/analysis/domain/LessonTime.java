package org.needlepoint.analysis.domain;

import java.util.List;
import java.util.Map;
import org.needlepoint.content.domain.Lesson;
import org.needlepoint.course.domain.MedianTime;
import org.needlepoint.course.domain.Outline;

/**
 * How long a lesson, in the text of today, takes to read in one school.
 *
 * @param estimated minutes by its words
 * @param planned minutes of study, by its author
 * @param median of its readers; null while they are too few
 */
public record LessonTime(String id, String title, int estimated, int planned, MedianTime median) {

    /** @param medians by lesson id and revision */
    static List<LessonTime> of(Outline outline, Map<String, Map<String, MedianTime>> medians) {
        return outline.lessons().stream()
                .map(lesson -> of(lesson, medians.getOrDefault(lesson.id(), Map.of())))
                .toList();
    }

    private static LessonTime of(Lesson lesson, Map<String, MedianTime> medians) {
        return new LessonTime(
                lesson.id(), lesson.title(), lesson.readingMinutes(), lesson.minutes(), medians.get(lesson.revision()));
    }
}

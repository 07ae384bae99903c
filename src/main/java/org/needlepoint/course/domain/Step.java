package org.needlepoint.course.domain;

import org.needlepoint.content.domain.Lesson;
import org.needlepoint.content.domain.Quiz;

/** One thing to do in a course: read a lesson or take a quiz. */
public sealed interface Step {

    String id();

    String title();

    /** Whether it is to be read; otherwise it is to be taken. */
    default boolean reading() {
        return this instanceof OfLesson;
    }

    /** "lesson" or "quiz". */
    String kind();

    /** The address below the root. */
    String path();

    /** How long it takes; 0 for a quiz without a time limit. */
    int minutes();

    /** How long its text takes to read; 0 for a quiz. */
    int readingMinutes();

    /** A lesson in its place. */
    record OfLesson(Lesson lesson) implements Step {
        @Override
        public String id() {
            return lesson.id();
        }

        @Override
        public String title() {
            return lesson.title();
        }

        @Override
        public String kind() {
            return "lesson";
        }

        @Override
        public String path() {
            return "/lessons/" + lesson.id();
        }

        @Override
        public int minutes() {
            return lesson.minutes();
        }

        @Override
        public int readingMinutes() {
            return lesson.readingMinutes();
        }
    }

    /** A quiz in its place. */
    record OfQuiz(Quiz quiz) implements Step {
        @Override
        public String id() {
            return quiz.id();
        }

        @Override
        public String title() {
            return quiz.title();
        }

        @Override
        public String kind() {
            return "quiz";
        }

        @Override
        public String path() {
            return "/quizzes/" + quiz.id();
        }

        @Override
        public int minutes() {
            return quiz.timing().limit().map(time -> (int) time.toMinutes()).orElse(0);
        }

        @Override
        public int readingMinutes() {
            return 0;
        }
    }
}

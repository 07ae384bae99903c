package org.needlepoint.course.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.content.domain.Lesson;

/**
 * One person in one course: what is done and what comes next.
 *
 * @param marks by quiz id, of those with a finished attempt
 */
public record Study(Outline outline, Progress progress, Map<String, QuizMark> marks) {

    /**
     * Where to go on.
     *
     * @param heading where in the lesson reading stopped
     */
    public record Target(Step step, Optional<Lesson.Heading> heading) {

        /** The address below the root. */
        public String path() {
            return step.path() + heading.map(h -> "#" + h.id()).orElse("");
        }
    }

    public Study {
        marks = Map.copyOf(marks);
    }

    public int lessons() {
        return outline.lessons().size();
    }

    /** Lessons marked as read that the course still has. */
    public int lessonsRead() {
        return (int) outline.lessons().stream()
                .filter(lesson -> progress.hasRead(lesson.id()))
                .count();
    }

    /** Everything is read and every quiz is passed. */
    public boolean complete() {
        return outline.steps().stream().allMatch(this::done);
    }

    public boolean done(Step step) {
        return step.reading()
                ? progress.hasRead(step.id())
                : mark(step.id()).map(QuizMark::passed).orElse(false);
    }

    /** "met" when it is done, "short" for a quiz that was taken and not passed yet, else "open"; "none" before enrolment. */
    public String state(Step step) {
        if (!progress.enrolled()) {
            return "none";
        }
        if (done(step)) {
            return "met";
        }
        return marks.containsKey(step.id()) ? "short" : "open";
    }

    /** Key of the words for a step: its kind and state, and that they stand alone where the quiz keeps its marks back. */
    public String words(Step step) {
        boolean keeps = step instanceof Step.OfQuiz of
                && marks.containsKey(step.id())
                && !of.quiz().review().alwaysTellsMarks();
        return step.kind() + "." + state(step) + (keeps ? ".alone" : "");
    }

    /** The state of the whole course. */
    public String state() {
        return complete() ? "met" : "open";
    }

    /** What the best attempt at a quiz earned; 0 for what has none. */
    public int percent(Step step) {
        return mark(step.id()).map(QuizMark::percent).orElse(0);
    }

    public Optional<QuizMark> mark(String quizId) {
        return Optional.ofNullable(marks.get(quizId));
    }

    /** The place where reading stopped, if that lesson is not read yet; else the first thing that is not done; nothing at the end. */
    public Optional<Target> next() {
        return stopped().or(() -> outline.steps().stream()
                .filter(step -> !done(step))
                .findFirst()
                .map(step -> new Target(step, Optional.empty())));
    }

    private Optional<Target> stopped() {
        return progress.place()
                .filter(place -> !progress.hasRead(place.lessonId()))
                .flatMap(place -> outline.lessons().stream()
                        .filter(lesson -> lesson.id().equals(place.lessonId()))
                        .findFirst()
                        .map(lesson -> new Target(new Step.OfLesson(lesson), heading(lesson, place.heading()))));
    }

    /** The titles of what is not done, in order. */
    public List<String> missing() {
        return outline.steps().stream()
                .filter(step -> !done(step))
                .map(Step::title)
                .toList();
    }

    private static Optional<Lesson.Heading> heading(Lesson lesson, String id) {
        return lesson.headings().stream().filter(h -> h.id().equals(id)).findFirst();
    }
}

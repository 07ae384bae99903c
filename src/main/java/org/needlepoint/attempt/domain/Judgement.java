package org.needlepoint.attempt.domain;

import java.util.List;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.shared.domain.Fraction;

/**
 * Whether graded answers pass a quiz, and why not.
 *
 * @param mark share of all marks, 0 to 1
 * @param floored whether the marks add up to less than 0
 * @param isEnough whether the share reaches the pass mark
 * @param sections each section's share beside its minimum
 * @param criticalMissed places of critical questions that were not wholly right, where the quiz demands them
 */
public record Judgement(
        Fraction mark, boolean floored, boolean isEnough, List<SectionShare> sections, List<Integer> criticalMissed) {

    private static final Fraction HUNDRED = Fraction.of(100, 1);

    /** @param mark share of the section's marks, 0 to 1 */
    public record SectionShare(Quiz.Section section, Fraction mark) {
        public boolean isEnough() {
            return reaches(mark, section.least());
        }
    }

    public Judgement {
        sections = List.copyOf(sections);
        criticalMissed = List.copyOf(criticalMissed);
    }

    public static Judgement of(Quiz quiz, List<Slot> graded) {
        Quiz.Passing passing = quiz.passing();
        Behaviour behaviour = Behaviour.of(quiz.conduct());
        Fraction mark = share(graded);
        return new Judgement(
                mark,
                sum(graded).compareTo(Fraction.ZERO) < 0,
                reaches(mark, passing.percent()),
                passing.sections().stream()
                        .map(section -> new SectionShare(
                                section,
                                share(graded.stream()
                                        .filter(s -> s.share().section().equals(section.id()))
                                        .toList())))
                        .toList(),
                passing.criticalRight()
                        ? graded.stream()
                                .filter(s -> s.question().about().critical() && !s.isRight(behaviour))
                                .map(Slot::number)
                                .toList()
                        : List.of());
    }

    public boolean passed() {
        return isEnough && criticalMissed.isEmpty() && sections.stream().allMatch(SectionShare::isEnough);
    }

    /** Weighted mean of the marks; where answers cost marks, never below 0. A share of no questions is whole. */
    private static Fraction share(List<Slot> slots) {
        long weights = slots.stream().mapToLong(s -> s.share().weight()).sum();
        if (weights == 0) {
            return Fraction.ONE;
        }
        return sum(slots).dividedBy(weights).atLeastZero();
    }

    private static Fraction sum(List<Slot> slots) {
        return slots.stream()
                .map(s -> s.mark().orElseThrow().times(Fraction.of(s.share().weight(), 1)))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private static boolean reaches(Fraction share, int percent) {
        return share.times(HUNDRED).compareTo(Fraction.of(percent, 1)) >= 0;
    }
}

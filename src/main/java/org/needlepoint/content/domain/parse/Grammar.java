package org.needlepoint.content.domain.parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.needlepoint.question.domain.Question;

/**
 * How questions of one type are written.
 *
 * @param keys those that this type has beyond what every question has
 * @param reader makes the question of what was read so far; reports what is wrong, and always answers a question
 */
record Grammar(String type, Set<String> keys, Function<Answers, Question> reader) {

    /** Every type there is, in the order in which an author reads about them. */
    private static final List<Grammar> ALL = List.of(
            ChoiceAnswers.SINGLE,
            ChoiceAnswers.TRUE_FALSE,
            ChoiceAnswers.MULTIPLE,
            MatchingAnswers.MATCHING,
            MatchingAnswers.EXTENDED,
            OrderingAnswers.ORDERING,
            NumericAnswers.NUMERIC,
            ShortAnswers.SHORT,
            ClozeAnswers.CLOZE,
            PlacingAnswers.PLACING,
            HotspotAnswers.HOTSPOT,
            EssayAnswers.ESSAY);

    static final List<String> COMMON = List.of("type", "difficulty", "bloom", "facts", "critical", "tags", "hints");

    static Stream<String> types() {
        return ALL.stream().map(Grammar::type);
    }

    static Optional<Grammar> of(String type) {
        return ALL.stream().filter(grammar -> grammar.type.equals(type)).findFirst();
    }

    String[] keysWith(List<String> common) {
        return Stream.concat(common.stream(), keys.stream()).toArray(String[]::new);
    }
}

package org.needlepoint.content.domain.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Fact;
import org.needlepoint.content.domain.Lesson;
import org.needlepoint.question.domain.Question;

/**
 * Which facts are taught, and asked by questions that some quiz may draw. All lists are ids of facts in order.
 *
 * @param verifiedNotTaught marked verified, and no lesson teaches them
 * @param taughtNotAsked taught, and no question rests on them; those marked general aside, on which no question should rest alone
 * @param askedNotTaught a question rests on them, and no lesson teaches them
 */
public record Coverage(
        int facts,
        int taught,
        int asked,
        List<String> verifiedNotTaught,
        List<String> taughtNotAsked,
        List<String> askedNotTaught) {

    private static final Comparator<String> BY_NUMBER = Comparator.comparing((String id) -> id.replaceAll("\\d", ""))
            .thenComparing(id -> Integer.valueOf("0" + id.replaceAll("\\D", "")));

    /** @param drawn ids of all questions that some quiz may draw */
    static Coverage of(Catalogue catalogue, Set<String> drawn) {
        Set<String> taught = flat(catalogue.lessons().values().stream().map(Lesson::facts));
        Set<String> asked = flat(catalogue.questions().values().stream()
                .map(Question::about)
                .filter(about -> drawn.contains(about.id()))
                .map(Question.About::facts));
        return new Coverage(
                catalogue.facts().size(),
                taught.size(),
                asked.size(),
                without(marked(catalogue, "verified"), taught),
                without(without(taught, asked), marked(catalogue, "general")),
                without(asked, taught));
    }

    private static Set<String> marked(Catalogue catalogue, String mark) {
        return catalogue.facts().values().stream()
                .filter(fact -> fact.mark().equals(mark))
                .map(Fact::id)
                .collect(Collectors.toSet());
    }

    private static Set<String> flat(Stream<List<String>> lists) {
        return lists.flatMap(Collection::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> without(Collection<String> these, Collection<String> those) {
        return these.stream()
                .filter(id -> !those.contains(id))
                .sorted(BY_NUMBER)
                .toList();
    }

    Map<String, Object> values() {
        return Json.object(
                "facts", facts,
                "taught", taught,
                "asked", asked,
                "verifiedNotTaught", verifiedNotTaught,
                "taughtNotAsked", taughtNotAsked,
                "askedNotTaught", askedNotTaught);
    }
}

package org.needlepoint.attempt.domain.shown;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.needlepoint.attempt.domain.Slot;
import org.needlepoint.question.domain.Choice;
import org.needlepoint.question.domain.Matching;
import org.needlepoint.question.domain.Numeric;
import org.needlepoint.question.domain.Question;
import org.needlepoint.question.domain.Response;

/**
 * A question that waits for an answer, as its page draws it: what is asked, and what the person answered so far.
 *
 * @param type as the content format names it
 * @param stem HTML fragment
 * @param seen the number of the slot's last step, which the answer carries back
 * @param input radio or checkbox, for a choice
 * @param typed what was typed so far
 * @param unit printed behind a number
 */
public record OpenQuestion(
        int number,
        String type,
        String stem,
        int seen,
        boolean answered,
        String input,
        List<OpenOption> options,
        List<OpenRow> rows,
        String typed,
        String unit) {

    /**
     * @param text HTML fragment
     * @param checked "checked" if it is chosen, else null, which leaves the attribute out
     */
    public record OpenOption(String id, String text, String checked) {}

    /** @param text HTML fragment */
    public record OpenRow(String id, String text, List<OpenRight> rights) {
        public OpenRow {
            rights = List.copyOf(rights);
        }
    }

    /** @param selected "selected" if it is chosen, else null, which leaves the attribute out */
    public record OpenRight(String id, String text, String selected) {}

    public OpenQuestion {
        options = List.copyOf(options);
        rows = List.copyOf(rows);
    }

    public static OpenQuestion of(Slot slot) {
        Question question = slot.question();
        return new OpenQuestion(
                slot.number(),
                question.type(),
                question.stem(),
                slot.lastNumber(),
                slot.isAnswered(),
                question.type().equals("multiple") ? "checkbox" : "radio",
                question instanceof Choice choice ? options(choice, slot) : List.of(),
                question instanceof Matching matching ? rows(matching, slot) : List.of(),
                slot.response() instanceof Response.Typed typed ? typed.text() : "",
                question instanceof Numeric numeric ? numeric.unit() : "");
    }

    private static List<OpenOption> options(Choice choice, Slot slot) {
        Set<String> chosen = slot.response() instanceof Response.Chosen given ? given.options() : Set.of();
        return Parts.inOrder(choice.options(), Choice.Option::id, slot.layout()).stream()
                .map(o -> new OpenOption(o.id(), o.text(), chosen.contains(o.id()) ? "checked" : null))
                .toList();
    }

    private static List<OpenRow> rows(Matching matching, Slot slot) {
        Map<String, String> pairs = slot.response() instanceof Response.Matched given ? given.pairs() : Map.of();
        List<Matching.Right> rights = Parts.inOrder(matching.rights(), Matching.Right::id, slot.layout());
        return matching.lefts().stream()
                .map(left -> new OpenRow(left.id(), left.text(), rights(rights, pairs.get(left.id()))))
                .toList();
    }

    private static List<OpenRight> rights(List<Matching.Right> rights, String chosen) {
        return rights.stream()
                .map(r -> new OpenRight(r.id(), r.plainText(), r.id().equals(chosen) ? "selected" : null))
                .toList();
    }

    public boolean choice() {
        return !options.isEmpty();
    }

    public boolean matching() {
        return !rows.isEmpty();
    }

    public boolean numeric() {
        return type.equals("numeric");
    }

    public boolean shortText() {
        return type.equals("short");
    }
}

package org.needlepoint.question.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.needlepoint.question.domain.shown.MarkedPart;
import org.needlepoint.question.domain.shown.OpenAnswer;
import org.needlepoint.question.domain.shown.OpenMatching.OpenRow;
import org.needlepoint.question.domain.shown.OpenOrdering;
import org.needlepoint.question.domain.shown.OpenPick;
import org.needlepoint.shared.domain.Fraction;

/**
 * Things to be put in order. What counts is what follows what: each pair of neighbours that is kept earns its share, so one thing out of
 * place does not cost everything behind it.
 *
 * @param items in the right order
 */
public record Ordering(About about, List<Item> items) implements Question {

    /** @param id says nothing about the order; text and feedback are inline HTML fragments */
    public record Item(String id, String text, String feedback) {}

    private static final String PLACED = "o.";
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d?");

    public Ordering {
        items = List.copyOf(items);
    }

    @Override
    public Set<String> parameters() {
        return items.stream().map(item -> PLACED + item.id()).collect(Collectors.toSet());
    }

    @Override
    public Reading read(Map<String, List<String>> sent) {
        Set<String> taken = new HashSet<>();
        for (Map.Entry<String, List<String>> place : new TreeMap<>(sent).entrySet()) {
            if (place.getValue().size() > 1 || !isPosition(place.getValue().get(0))) {
                return new Reading.Unreadable(place.getKey(), "Choose a position from 1 to " + items.size() + ".");
            }
            if (!taken.add(place.getValue().get(0))) {
                return new Reading.Unreadable(place.getKey(), "Give each line a position of its own.");
            }
        }
        return new Reading.Read(new Response(sent));
    }

    private boolean isPosition(String text) {
        return NUMBER.matcher(text).matches() && Integer.parseInt(text) <= items.size();
    }

    @Override
    public Grade grade(Response response) {
        Map<String, Grade.Verdict> verdicts = new LinkedHashMap<>();
        Map<String, String> feedback = new LinkedHashMap<>();
        if (response.isBlank()) {
            verdicts.put(Grade.WHOLE, Grade.Verdict.UNANSWERED);
        }
        int before = 0;
        int kept = 0;
        for (int i = 0; i < items.size(); i++) {
            int position = position(items.get(i), response);
            boolean follows = position == before + 1 && (i == 0 || before > 0);
            kept += follows && i > 0 ? 1 : 0;
            verdicts.put(items.get(i).id(), verdict(position, follows));
            feedback.put(items.get(i).id(), items.get(i).feedback());
            before = position;
        }
        return new Grade(Fraction.of(kept, items.size() - 1), verdicts, feedback);
    }

    private static Grade.Verdict verdict(int position, boolean follows) {
        if (position == 0) {
            return Grade.Verdict.UNANSWERED;
        }
        return follows ? Grade.Verdict.RIGHT : Grade.Verdict.WRONG;
    }

    /** Where a thing was put, from 1; 0 for nowhere. */
    private static int position(Item item, Response response) {
        String text = response.first(PLACED + item.id());
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    /** Never the right order: nobody shall earn by leaving everything as it lies. */
    @Override
    public List<String> layout(Random random) {
        List<String> right = items.stream().map(Item::id).toList();
        List<String> drawn = new ArrayList<>(Parts.shuffled(items, Item::id, random));
        if (drawn.equals(right)) {
            Collections.rotate(drawn, 1);
        }
        return drawn;
    }

    /** Once everything has a position, in that order; until then as drawn. */
    @Override
    public OpenAnswer open(List<String> layout, Response response) {
        List<Item> shown = new ArrayList<>(Parts.inOrder(items, Item::id, layout));
        if (response.values().size() == items.size()) {
            shown.sort((a, b) -> Integer.compare(position(a, response), position(b, response)));
        }
        List<String> positions = IntStream.rangeClosed(1, items.size())
                .mapToObj(Integer::toString)
                .toList();
        return new OpenOrdering(shown.stream()
                .map(item -> new OpenRow(
                        item.id(),
                        item.text(),
                        OpenPick.of(positions, p -> p, p -> p, response.first(PLACED + item.id()))))
                .toList());
    }

    @Override
    public List<MarkedPart> marked(List<String> layout, Response response, Grade grade) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> marked(i, response, grade))
                .toList();
    }

    /** In the order in which they were put; what was put nowhere comes behind, as drawn. */
    @Override
    public List<MarkedPart> given(List<String> layout, Response response, Grade grade) {
        return Parts.inOrder(items, Item::id, layout).stream()
                .sorted(Comparator.comparingInt(item -> place(item, response)))
                .map(item -> marked(items.indexOf(item), response, grade))
                .toList();
    }

    private int place(Item item, Response response) {
        int position = position(item, response);
        return position == 0 ? items.size() + 1 : position;
    }

    private MarkedPart marked(int index, Response response, Grade grade) {
        Item item = items.get(index);
        String given = response.first(PLACED + item.id());
        boolean right = grade.verdicts().get(item.id()) == Grade.Verdict.RIGHT;
        return new MarkedPart(
                "place",
                item.text(),
                given,
                !given.isEmpty(),
                grade.word(item.id()),
                right ? "" : Integer.toString(index + 1),
                grade.feedbackOn(item.id()));
    }

    @Override
    public String type() {
        return "ordering";
    }
}

package org.needlepoint.attempt.domain.shown;

import java.util.ArrayList;
import java.util.List;
import org.needlepoint.attempt.domain.Pages;
import org.needlepoint.attempt.domain.Slot;

/**
 * How all questions of an open attempt stand, and on which page each is. Tells whether there is an answer and nothing of its worth.
 *
 * @param page the one that is shown, from 1
 * @param pages how many there are
 * @param spots one a question, in their order
 */
public record QuestionMap(int page, int pages, List<Spot> spots) {

    private static final String BLANK = "blank";
    private static final String HIDDEN = "hidden";

    /**
     * @param here whether it is on the page that is shown
     * @param state answered, blank, locked (answered, and not to be changed any more) or hidden (a part of a case that has not opened)
     */
    public record Spot(int number, int page, boolean here, String state) {

        private boolean answered() {
            return !state.equals(BLANK) && !state.equals(HIDDEN);
        }
    }

    public QuestionMap {
        spots = List.copyOf(spots);
    }

    public static QuestionMap of(Pages pages, int page) {
        List<Spot> spots = new ArrayList<>();
        for (int i = 1; i <= pages.count(); i++) {
            for (Slot slot : pages.on(i)) {
                spots.add(new Spot(slot.number(), i, i == page, state(slot)));
            }
        }
        return new QuestionMap(page, pages.count(), spots);
    }

    private static String state(Slot slot) {
        if (slot.isHidden()) {
            return HIDDEN;
        }
        if (!slot.isAnswered()) {
            return BLANK;
        }
        return slot.isLocked() ? "locked" : "answered";
    }

    /** Whether there is more than one page. */
    public boolean paged() {
        return pages > 1;
    }

    public boolean last() {
        return page == pages;
    }

    public boolean first() {
        return page == 1;
    }

    public int next() {
        return page + 1;
    }

    public int previous() {
        return page - 1;
    }

    public int answered() {
        return (int) spots.stream().filter(Spot::answered).count();
    }

    public List<Spot> unanswered() {
        return spots.stream().filter(spot -> !spot.answered()).toList();
    }

    /** The states that some question is in, beside answered and blank. */
    public List<String> otherStates() {
        return spots.stream()
                .map(Spot::state)
                .filter(state -> state.equals("locked") || state.equals(HIDDEN))
                .distinct()
                .sorted()
                .toList();
    }

    /** What follows the attempt's address to get to a page: a query, or nothing where there is only one page. */
    public String query(int wanted) {
        return paged() ? "?page=" + wanted : "";
    }
}

package org.needlepoint.attempt.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * How the questions of an attempt are spread over pages, in their order. The quiz says how many a page shows at most; the parts of a
 * case are never parted, so a case that is longer has a longer page to itself. The same attempt has the same pages for ever: their
 * addresses can be kept.
 *
 * @param all at least one question a page
 */
public record Pages(List<List<Slot>> all) {

    public Pages {
        all = all.stream().map(List::copyOf).toList();
    }

    public static Pages of(Attempt attempt) {
        return of(attempt.slots(), attempt.head().quiz().perPage());
    }

    /** @param most questions on a page, 0 for no limit */
    static Pages of(List<Slot> slots, int most) {
        List<List<Slot>> pages = new ArrayList<>();
        for (List<Slot> unit : units(slots)) {
            if (pages.isEmpty() || most > 0 && last(pages).size() + unit.size() > most) {
                pages.add(new ArrayList<>());
            }
            last(pages).addAll(unit);
        }
        return new Pages(pages);
    }

    /** What stays together: a case, or a question by itself. */
    private static List<List<Slot>> units(List<Slot> slots) {
        List<List<Slot>> units = new ArrayList<>();
        for (Slot slot : slots) {
            if (!slot.isLaterPart()) {
                units.add(new ArrayList<>());
            }
            last(units).add(slot);
        }
        return units;
    }

    private static List<Slot> last(List<List<Slot>> lists) {
        return lists.get(lists.size() - 1);
    }

    public int count() {
        return all.size();
    }

    /** The page that is nearest to the one asked for, from 1: an address that somebody mistyped still leads somewhere. */
    public int nearest(int page) {
        return Math.max(1, Math.min(page, count()));
    }

    /** @param page from 1 */
    public List<Slot> on(int page) {
        return all.get(page - 1);
    }
}

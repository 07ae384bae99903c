package org.needlepoint.content.domain.practice;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What boards ask for.
 *
 * @param boards by id, in the order of the file
 * @param packs the oldest first
 */
public record Rulebook(Map<String, Board> boards, List<RulePack> packs) {

    public static final Rulebook EMPTY = new Rulebook(Map.of(), List.of());

    public Rulebook {
        boards = Collections.unmodifiableMap(new LinkedHashMap<>(boards));
        packs = packs.stream().sorted(Comparator.comparing(RulePack::effective)).toList();
    }

    public Optional<Board> board(String id) {
        return Optional.ofNullable(boards.get(id));
    }

    /** Of one board, the oldest first. */
    public List<RulePack> packsOf(String board) {
        return packs.stream().filter(pack -> pack.board().equals(board)).toList();
    }

    public Optional<RulePack> pack(String board, LocalDate effective) {
        return packs.stream()
                .filter(pack -> pack.board().equals(board))
                .filter(pack -> pack.effective().equals(effective))
                .findFirst();
    }

    /** The same boards with only some of the packs. */
    public Rulebook of(List<RulePack> some) {
        return new Rulebook(boards, some);
    }

    /** The pack that holds on a day: the newest that has begun, unless it has ended. */
    public Optional<RulePack> inForce(String board, LocalDate day) {
        return packsOf(board).stream()
                .filter(pack -> !pack.effective().isAfter(day))
                .reduce((older, newer) -> newer)
                .filter(pack -> pack.until().filter(day::isAfter).isEmpty());
    }

    /** The last day of a pack: its own, or the day before the next one begins. */
    public Optional<LocalDate> lastDay(RulePack pack) {
        return pack.until().or(() -> packsOf(pack.board()).stream()
                .map(RulePack::effective)
                .filter(pack.effective()::isBefore)
                .findFirst()
                .map(next -> next.minusDays(1)));
    }

    /** Whether nobody has looked for too long whether the pack still holds. */
    public boolean stale(RulePack pack, LocalDate today) {
        return board(pack.board())
                .filter(board -> pack.checked().plus(board.staleAfter()).isBefore(today))
                .isPresent();
    }
}

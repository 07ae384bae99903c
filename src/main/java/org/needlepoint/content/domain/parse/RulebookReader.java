package org.needlepoint.content.domain.parse;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.needlepoint.content.domain.practice.Board;
import org.needlepoint.content.domain.practice.RulePack;
import org.needlepoint.content.domain.practice.Rulebook;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Fields;
import org.needlepoint.content.domain.text.Place;

/** Reads the boards and their packs: no two packs of a board hold on the same day. */
final class RulebookReader {

    private final Desk desk;
    private final Folder folder;

    /** Where each pack says when it begins, and when it ends. */
    private final Map<RulePack, Fields> written = new HashMap<>();

    RulebookReader(Desk desk, Folder folder) {
        this.desk = desk;
        this.folder = folder;
    }

    Rulebook read() {
        Map<String, Board> boards = new LinkedHashMap<>();
        folder.files(FileKind.BOARDS).stream()
                .flatMap(file -> Fields.read(file, desk.problems()).stream())
                .flatMap(fields -> fields.allow("boards").children("boards").stream())
                .map(this::board)
                .forEach(board -> boards.putIfAbsent(board.id(), board));
        folder.files(FileKind.PACK).forEach(file -> Fields.read(file, desk.problems())
                .ifPresent(fields ->
                        new PackReader(desk, file).read(fields).ifPresent(pack -> written.put(pack, fields))));
        checkOverlaps();
        return new Rulebook(boards, List.copyOf(written.keySet()));
    }

    private Board board(Fields fields) {
        fields.allow("id", "name", "place", "address", "stale-after");
        Entry id = fields.text("id");
        desk.registry().give(Kind.BOARD, id);
        return new Board(
                id.value(),
                fields.text("name").value(),
                fields.text("place").value(),
                fields.text("address").value(),
                new Amounts(desk.problems()).period(fields, "stale-after"));
    }

    private void checkOverlaps() {
        Map<String, TreeMap<LocalDate, RulePack>> byBoard = new TreeMap<>();
        written.keySet().forEach(pack -> byBoard.computeIfAbsent(pack.board(), board -> new TreeMap<>())
                .put(pack.effective(), pack));
        byBoard.values().forEach(packs -> packs.values().stream().reduce((older, newer) -> {
            checkOverlap(older, newer);
            return newer;
        }));
    }

    private void checkOverlap(RulePack older, RulePack newer) {
        if (older.until().filter(last -> !last.isBefore(newer.effective())).isPresent()) {
            Place until = written.get(older).place("until");
            desk.problems()
                    .add(
                            written.get(newer).place("effective"),
                            "This pack overlaps " + until + ".",
                            "Begin this one later: the older one may be in use, and is then never edited.");
        }
    }
}

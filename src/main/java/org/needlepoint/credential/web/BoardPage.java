package org.needlepoint.credential.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.certify.Board;
import org.needlepoint.certify.BoardQuery;
import org.needlepoint.certify.BoardQuery.Whose;
import org.needlepoint.certify.BoardView;
import org.needlepoint.certify.domain.BoardLine;
import org.needlepoint.certify.domain.Stuck;
import org.needlepoint.content.Courseware;

/** Where the people of a programme are, for an administrator. Lives here because it calls requirements as the page of progress does. */
@Named
@RequestScoped
public class BoardPage {

    private static final int WHOLE = 100;

    @Inject
    private Board board;

    @Inject
    private Courseware courseware;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ExternalContext external;

    private Shown shown;

    /** A programme in the filter; an attribute that is null is left out. */
    public record Choice(String id, String title, String selected) {}

    /**
     * One bar with its number.
     *
     * @param width of the bar, in hundredths of the longest
     */
    public record Bar(String name, String href, int count, int width) {}

    /** One person. */
    public record Line(String id, String name, String school, String met, String waits, String until, String state) {}

    /**
     * All that the page shows.
     *
     * @param list what the list is called
     * @param next address of its next page, or null
     * @param first address of its first page, or null on that one
     */
    public record Shown(
            List<Choice> choices,
            String title,
            String people,
            boolean nobody,
            List<Bar> stuck,
            List<Bar> others,
            List<Bar> months,
            String list,
            List<Line> lines,
            String next,
            String first,
            String soon,
            String all,
            String file) {}

    public void load() {
        BoardQuery query = BoardAddress.read(external.getRequestParameterMap());
        BoardView view = board.look(caller.require(), query);
        String id = view.programme().id();
        Whose whose = query.whose();
        BoardWords words = new BoardWords(view.programme(), courseware.current());
        Function<Whose, String> address = other -> BoardAddress.board(id, other, Optional.empty());
        shown = new Shown(
                view.programmes().stream()
                        .map(one -> new Choice(one.id(), one.title(), one.id().equals(id) ? "selected" : null))
                        .toList(),
                view.programme().title(),
                BoardWords.of("board.people", view.people()),
                view.stuck().missing().isEmpty() && view.stuck().others().isEmpty(),
                places(view.stuck().missing(), words, address),
                places(view.stuck().others(), words, address),
                months(view, address),
                words.list(whose),
                view.lines().stream().map(line -> line(line, words)).toList(),
                view.next()
                        .map(cursor -> BoardAddress.board(id, whose, Optional.of(cursor)))
                        .orElse(null),
                query.from().map(cursor -> address.apply(whose)).orElse(null),
                address.apply(new Whose.EndingSoon()),
                address.apply(new Whose.Everybody()),
                BoardAddress.file(id, whose));
    }

    private static List<Bar> places(List<Stuck.Place> places, BoardWords words, Function<Whose, String> address) {
        int most = places.stream().mapToInt(Stuck.Place::people).max().orElse(0);
        return places.stream()
                .map(place -> new Bar(
                        words.waiting(place.code()),
                        address.apply(new Whose.WaitingFor(place.code())),
                        place.people(),
                        place.people() * WHOLE / most))
                .toList();
    }

    private static List<Bar> months(BoardView view, Function<Whose, String> address) {
        int most = Math.max(
                1,
                view.months().values().stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0));
        return view.months().entrySet().stream()
                .map(month -> new Bar(
                        BoardWords.month(month.getKey()),
                        month.getValue() == 0 ? null : address.apply(new Whose.EndingIn(month.getKey())),
                        month.getValue(),
                        month.getValue() * WHOLE / most))
                .toList();
    }

    private static Line line(BoardLine line, BoardWords words) {
        return new Line(
                line.accountId(),
                line.name(),
                line.school(),
                BoardWords.of("board.list.met.of", line.met(), line.asked()),
                words.waiting(line.waitingFor()),
                line.heldUntil().map(Verdict::day).orElse(""),
                BoardWords.stage(line.stage()));
    }

    public Shown getShown() {
        return shown;
    }
}

package org.needlepoint.certify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Role;
import org.needlepoint.certify.BoardQuery.Cursor;
import org.needlepoint.certify.BoardQuery.Whose;
import org.needlepoint.certify.domain.BoardLine;
import org.needlepoint.certify.domain.Decision;
import org.needlepoint.certify.domain.Relevant;
import org.needlepoint.certify.domain.Stuck;
import org.needlepoint.certify.store.BoardStore;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.shared.IssuerCalendar;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.PublicId;

/** An administrator sees of a programme who is in it, where they are stuck, and whose certificate ends when. */
@ApplicationScoped
public class Board {

    public static final int PAGE = 50;

    /** Months ahead, this one included. */
    public static final int MONTHS = 13;

    /** Days. */
    public static final int SOON = 90;

    /** Lines of one select where all are wanted. */
    private static final int FILE_PAGE = 1000;

    @Inject
    private BoardStore store;

    @Inject
    private Courseware courseware;

    @Inject
    private IssuerCalendar calendar;

    /** @param next where they go on */
    public record Lines(List<BoardLine> lines, Optional<Cursor> next) {}

    /**
     * Three selects, however many people there are.
     *
     * @throws Refused NotFound for who is no administrator, an unknown programme, and a list that there is not
     */
    @Transactional
    public BoardView look(Caller caller, BoardQuery query) {
        Programme programme = programme(caller, query);
        Map<String, Integer> waiting = store.waiting(programme.id());
        LocalDate today = calendar.today();
        int gone = waiting.getOrDefault(Decision.Hold.Why.NOT_JOINED.name(), 0);
        Lines page = lines(programme, query, PAGE);
        return new BoardView(
                programme,
                programmes(),
                waiting.values().stream().mapToInt(Integer::intValue).sum() - gone,
                Stuck.of(programme, waiting),
                months(store.ending(programme.id(), today, last(today)), today),
                page.lines(),
                page.next());
    }

    /** More of the list than a page, for a file; one select. See {@link #look}. */
    @Transactional
    public Lines more(Caller caller, BoardQuery query) {
        return lines(programme(caller, query), query, FILE_PAGE);
    }

    /** Which programme that is. See {@link #look}. */
    public Programme programme(Caller caller, BoardQuery query) {
        if (!caller.has(Role.ADMINISTRATOR)) {
            throw Refused.notFound();
        }
        return (query.programmeId().isPresent()
                        ? courseware.current().programme(query.programmeId().get())
                        : programmes().stream().findFirst())
                .orElseThrow(Refused::notFound);
    }

    private List<Programme> programmes() {
        return courseware.current().programmes().values().stream()
                .sorted(Comparator.comparing(Programme::title).thenComparing(Programme::id))
                .toList();
    }

    private Lines lines(Programme programme, BoardQuery query, int most) {
        LocalDate today = calendar.today();
        BoardStore.Part part = new BoardStore.Part(
                programme.id(), List.copyOf(Relevant.to(programme).courses()), most + 1);
        List<BoardLine> found;
        if (query.whose() instanceof Whose.WaitingFor waiting) {
            if (!Stuck.knows(programme, waiting.what())) {
                throw Refused.notFound();
            }
            found = store.waitingFor(part, waiting.what(), account(query));
        } else if (query.whose() instanceof Whose.EndingIn month) {
            found = ending(part, month.month(), query);
        } else if (query.whose() instanceof Whose.EndingSoon) {
            found = store.ending(part, today, today.plusDays(SOON), day(query), account(query));
        } else {
            found = store.everybody(part, query.from().map(Cursor::key).orElse(""), account(query));
        }
        boolean more = found.size() > most;
        List<BoardLine> shown = more ? found.subList(0, most) : found;
        return new Lines(shown, more ? Optional.of(Cursor.of(shown.get(most - 1), query.whose())) : Optional.empty());
    }

    private List<BoardLine> ending(BoardStore.Part part, YearMonth month, BoardQuery query) {
        LocalDate today = calendar.today();
        YearMonth first = YearMonth.from(today);
        if (month.isBefore(first) || !month.isBefore(first.plusMonths(MONTHS))) {
            throw Refused.notFound();
        }
        LocalDate from = month.equals(first) ? today : month.atDay(1);
        return store.ending(part, from, month.atEndOfMonth(), day(query), account(query));
    }

    private static String account(BoardQuery query) {
        return query.from()
                .map(Cursor::account)
                .map(id -> Optional.of(id).filter(PublicId::isWellFormed).orElseThrow(Refused::notFound))
                .orElse("");
    }

    private static Optional<LocalDate> day(BoardQuery query) {
        try {
            return query.from().map(Cursor::key).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw Refused.notFound();
        }
    }

    private static LocalDate last(LocalDate today) {
        return YearMonth.from(today).plusMonths(MONTHS - 1).atEndOfMonth();
    }

    private static Map<YearMonth, Integer> months(Map<LocalDate, Integer> days, LocalDate today) {
        Map<YearMonth, Integer> months = new TreeMap<>();
        for (int i = 0; i < MONTHS; i++) {
            months.put(YearMonth.from(today).plusMonths(i), 0);
        }
        days.forEach((day, people) -> months.merge(YearMonth.from(day), people, Integer::sum));
        return months;
    }
}

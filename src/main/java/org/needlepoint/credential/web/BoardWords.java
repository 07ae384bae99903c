package org.needlepoint.credential.web;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.needlepoint.certify.BoardQuery.Whose;
import org.needlepoint.certify.domain.BoardLine;
import org.needlepoint.certify.domain.Stage;
import org.needlepoint.certify.domain.Stuck;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.content.domain.Requirement;

/** The words of the board, which its page and its file share; a requirement is called as on the page of progress. */
record BoardWords(Programme programme, Catalogue catalogue) {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.needlepoint.certify.text", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    static String of(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(values);
    }

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    static String stage(Stage stage) {
        return of("board.stage." + stage);
    }

    /** @param code see {@link Stuck.Place#code} */
    String waiting(String code) {
        Optional<Requirement> requirement = programme.all().stream()
                .filter(asked -> asked.id().equals(code))
                .findFirst();
        if (requirement.isPresent()) {
            RowTitle title = RowTitle.of(requirement.get(), catalogue);
            return of(title.key(), title.name());
        }
        String key = "board.waits" + (code.isEmpty() ? "" : "." + code);
        return of(WORDS.containsKey(key) ? key : "board.waits.gone");
    }

    /** What a list is called. */
    String list(Whose whose) {
        if (whose instanceof Whose.WaitingFor waiting) {
            return of("board.list.waiting", waiting(waiting.what()));
        }
        if (whose instanceof Whose.EndingIn ending) {
            return of("board.list.month", month(ending.month()));
        }
        return of(whose instanceof Whose.Everybody ? "board.list.all" : "board.list.soon");
    }

    /** The first line of the file. */
    static List<String> head() {
        return List.of(
                of("board.list.name"),
                of("board.list.school"),
                of("board.list.met"),
                of("board.list.asked"),
                of("board.list.waits"),
                of("board.list.until"),
                of("board.list.state"));
    }

    /** A line of the file; days as ISO 8601 has them. */
    List<String> cells(BoardLine line) {
        return List.of(
                line.name(),
                line.school(),
                Integer.toString(line.met()),
                Integer.toString(line.asked()),
                waiting(line.waitingFor()),
                line.heldUntil().map(LocalDate::toString).orElse(""),
                stage(line.stage()));
    }
}

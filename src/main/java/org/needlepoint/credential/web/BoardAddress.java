package org.needlepoint.credential.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.certify.BoardQuery;
import org.needlepoint.certify.BoardQuery.Cursor;
import org.needlepoint.certify.BoardQuery.Whose;
import org.needlepoint.certify.domain.Summary;
import org.needlepoint.shared.Refused;

/** What is asked of the board, as an address has it: {@code programme}, one of {@code waiting}, {@code month} and {@code all}, and {@code from}. */
final class BoardAddress {

    private static final String BOARD = "/admin/programmes";
    private static final String FILE = BOARD + "/people.csv";

    /** Stands for the empty one. */
    private static final String READY = "READY";

    private BoardAddress() {}

    /** @throws Refused NotFound for what is no list */
    static BoardQuery read(Map<String, String> parameters) {
        return new BoardQuery(
                given(parameters, "programme"),
                whose(parameters),
                given(parameters, "from").map(BoardAddress::cursor));
    }

    /** Leads to the list, which stands behind the bars. */
    static String board(String programmeId, Whose whose, Optional<Cursor> from) {
        return BOARD
                + list(programmeId, whose)
                + from.map(cursor -> "&from=" + encoded(cursor.key() + "~" + cursor.account()))
                        .orElse("")
                + "#people";
    }

    static String file(String programmeId, Whose whose) {
        return FILE + list(programmeId, whose);
    }

    private static String list(String programmeId, Whose whose) {
        String programme = "?programme=" + encoded(programmeId);
        if (whose instanceof Whose.WaitingFor waiting) {
            return programme + "&waiting=" + encoded(waiting.what().equals(Summary.READY) ? READY : waiting.what());
        }
        if (whose instanceof Whose.EndingIn ending) {
            return programme + "&month=" + ending.month();
        }
        return programme + (whose instanceof Whose.Everybody ? "&all=yes" : "");
    }

    private static Whose whose(Map<String, String> parameters) {
        Optional<String> waiting = given(parameters, "waiting");
        if (waiting.isPresent()) {
            return new Whose.WaitingFor(waiting.get().equals(READY) ? Summary.READY : waiting.get());
        }
        Optional<String> month = given(parameters, "month");
        if (month.isPresent()) {
            return new Whose.EndingIn(month(month.get()));
        }
        return given(parameters, "all").isPresent() ? new Whose.Everybody() : new Whose.EndingSoon();
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw Refused.notFound();
        }
    }

    private static Cursor cursor(String text) {
        int between = text.lastIndexOf('~');
        if (between < 0) {
            throw Refused.notFound();
        }
        return new Cursor(text.substring(0, between), text.substring(between + 1));
    }

    private static Optional<String> given(Map<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isBlank());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

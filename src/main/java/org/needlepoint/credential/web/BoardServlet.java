package org.needlepoint.credential.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.certify.Board;
import org.needlepoint.certify.BoardQuery;
import org.needlepoint.certify.domain.BoardLine;
import org.needlepoint.certify.domain.CsvLine;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Programme;

/** {@code GET /admin/programmes/people.csv}: a list of the board, whole, written as it is read. */
@WebServlet("/admin/programmes/people.csv")
public class BoardServlet extends HttpServlet {

    @Inject
    private transient Board board;

    @Inject
    private transient Courseware courseware;

    @Inject
    private transient CurrentCaller who;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Caller caller = who.require();
        Map<String, String> parameters = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        BoardQuery query = BoardAddress.read(parameters);
        Programme programme = board.programme(caller, query);
        Board.Lines lines = board.more(caller, query);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + programme.id() + ".csv\"");
        response.setHeader("Cache-Control", "private, no-store");
        BoardWords words = new BoardWords(programme, courseware.current());
        PrintWriter out = response.getWriter();
        out.write(CsvLine.of(BoardWords.head()));
        write(lines, words, out);
        while (lines.next().isPresent()) {
            lines = board.more(caller, new BoardQuery(Optional.of(programme.id()), query.whose(), lines.next()));
            write(lines, words, out);
        }
    }

    private static void write(Board.Lines lines, BoardWords words, PrintWriter out) {
        for (BoardLine line : lines.lines()) {
            out.write(CsvLine.of(words.cells(line)));
        }
    }
}

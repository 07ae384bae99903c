package org.needlepoint.content.domain.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.needlepoint.question.domain.GapText;
import org.needlepoint.question.domain.Question;

/**
 * A stem that says what to do and ends with a paragraph that has gaps: {@code [[a]]}, or {@code [[a:text]]} where gaps are of kinds.
 *
 * @param about with a stem that is left without that paragraph
 * @param kinds by gap; an empty text where none is named
 */
record GapStem(Question.About about, GapText text, Map<String, String> kinds) {

    private static final Pattern GAP = Pattern.compile("\\[\\[([a-z][a-z0-9]{0,9})(?::([a-z]+))?\\]\\]");
    private static final Pattern OPENING = Pattern.compile("<[a-z]");
    private static final Pattern CLOSING = Pattern.compile("</");
    private static final String START = "<p>";
    private static final String END = "</p>";
    private static final int MOST = 12;

    /** Something harmless when there is no such text, which is reported. */
    static GapStem of(Answers answers) {
        String stem = answers.about().stem();
        int start = stem.lastIndexOf(START);
        String last = start < 0 ? "" : stem.substring(start + START.length());
        if (start <= 0
                || !last.strip().endsWith(END)
                || GAP.matcher(stem.substring(0, start)).find()) {
            answers.refuse(
                    "The stem is no text with gaps.",
                    "Write what to do in a first paragraph, and in a last one the text with gaps like [[a]].");
            return new GapStem(answers.about(), new GapText(List.of()), Map.of());
        }
        return read(answers, stem.substring(0, start), last.substring(0, last.lastIndexOf(END)));
    }

    private static GapStem read(Answers answers, String task, String text) {
        List<GapText.Piece> pieces = new ArrayList<>();
        Map<String, String> kinds = new HashMap<>();
        Matcher gap = GAP.matcher(text);
        int from = 0;
        while (gap.find()) {
            pieces.add(new GapText.Piece(text.substring(from, gap.start()), gap.group(1)));
            if (kinds.put(gap.group(1), Optional.ofNullable(gap.group(2)).orElse("")) != null) {
                answers.refuse("The gap [[" + gap.group(1) + "]] stands here twice.", "Give each gap its own letter.");
            }
            from = gap.end();
        }
        pieces.add(new GapText.Piece(text.substring(from), ""));
        check(answers, pieces, kinds.size());
        String plain = GAP.matcher(answers.about().plainStem()).replaceAll("…");
        return new GapStem(answers.about().asking(task, plain), new GapText(pieces), kinds);
    }

    private static void check(Answers answers, List<GapText.Piece> pieces, int gaps) {
        if (gaps == 0 || gaps > MOST) {
            answers.refuse("The text has " + gaps + " gaps.", "Write 1 to " + MOST + ".");
        }
        if (pieces.stream().anyMatch(piece -> count(OPENING, piece.html()) != count(CLOSING, piece.html()))) {
            answers.refuse(
                    "A gap stands within emphasised or linked words.", "End the emphasis or link before the gap.");
        }
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }

    /** Reports answers for gaps that the text does not have, and gaps without an answer. */
    void compare(Answers answers, Set<String> answered) {
        if (text.pieces().isEmpty()) {
            return;
        }
        Set<String> gaps = new HashSet<>(text.gaps());
        answered.stream()
                .filter(id -> !gaps.contains(id))
                .sorted()
                .forEach(id -> answers.refuse(
                        "The text has no gap [[" + id + "]].", "Add it, or correct the letter before the colon."));
        gaps.stream()
                .filter(id -> !answered.contains(id))
                .sorted()
                .forEach(id -> answers.refuse("The gap [[" + id + "]] has no answer.", "Add it, or remove the gap."));
    }
}

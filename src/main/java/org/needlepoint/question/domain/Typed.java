package org.needlepoint.question.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.question.domain.shown.MarkedPart;

/** Reads an answer that is one typed text. It is kept as it was typed: a reader of the record sees what the person wrote. */
final class Typed {

    /** The parameter of the text. */
    static final String NAME = "t";

    /** The longest answer of a few words that is read, in characters. */
    static final int LONGEST = 2_000;

    private Typed() {}

    static Reading read(Map<String, List<String>> sent) {
        return read(sent, LONGEST);
    }

    /** @param longest in characters */
    static Reading read(Map<String, List<String>> sent, int longest) {
        List<String> texts = sent.get(NAME);
        if (texts.size() > 1) {
            return new Reading.Unreadable(NAME, "Send one text.");
        }
        return mend(texts.get(0), longest)
                .<Reading>map(advice -> new Reading.Unreadable(NAME, advice))
                .orElseGet(() -> new Reading.Read(Response.of(NAME, texts.get(0))));
    }

    /** @param right what is shown as right beside the given; may be empty */
    static MarkedPart marked(Response response, Grade grade, String right) {
        String given = response.first(NAME);
        return new MarkedPart(
                "typed", "", given, !given.isEmpty(), grade.word(Grade.WHOLE), right, grade.feedbackOn(Grade.WHOLE));
    }

    /** What to mend before the text can be kept; empty when it can. */
    static Optional<String> mend(String text, int longest) {
        if (text.length() > longest) {
            return Optional.of("Shorten the answer to " + longest + " characters.");
        }
        return isStorable(text) ? Optional.empty() : Optional.of("Remove the characters that are no text.");
    }

    /** Half a surrogate pair and the character 0 can't be stored as text in every database. */
    private static boolean isStorable(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    }
}

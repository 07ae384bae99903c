package org.needlepoint.content.domain.parse;

import org.needlepoint.content.domain.text.Passage;

/** One answer as written: what stands before {@code ::} and the feedback after it, each a passage of its own. */
record AnswerLine(Passage answer, Passage feedback) {

    private static final String SEPARATOR = " :: ";

    /** @param line without its hyphen */
    static AnswerLine of(Passage line, Desk desk) {
        String text = line.text();
        int end = text.indexOf(SEPARATOR);
        if (end < 0 || text.substring(end + SEPARATOR.length()).isBlank()) {
            desk.problems().add(line.at(0), "The answer has no feedback.", "Write \" :: \" and the reason after it.");
        }
        String answer = end < 0 ? text : text.substring(0, end);
        String feedback = end < 0 ? "" : text.substring(end + SEPARATOR.length());
        return new AnswerLine(with(line, answer), with(line, feedback));
    }

    /** What the answer says, without the sign at its head. */
    Passage after(String sign) {
        return with(
                answer,
                answer.text()
                        .substring(Math.min(sign.length(), answer.text().length()))
                        .strip());
    }

    boolean startsWith(String sign) {
        return answer.text().startsWith(sign) || answer.text().equals(sign.strip());
    }

    static Passage with(Passage line, String text) {
        return new Passage(line.file(), line.firstLine(), text);
    }
}

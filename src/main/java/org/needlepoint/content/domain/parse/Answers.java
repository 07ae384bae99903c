package org.needlepoint.content.domain.parse;

import java.util.List;
import org.needlepoint.content.domain.markdown.Fragment;
import org.needlepoint.content.domain.markdown.Fragments;
import org.needlepoint.content.domain.text.Passage;
import org.needlepoint.content.domain.text.Place;
import org.needlepoint.question.domain.Choice;
import org.needlepoint.question.domain.Question;

/** The answers of one question; each type reads its own. Mistakes about all of them are reported at the question's heading. */
record Answers(Desk desk, Fragments fragments, Question.About about, Place top, List<AnswerLine> lines) {

    private static final String MOVE = "Remove one of the two.";

    Question of(String type, String unit) {
        return switch (type) {
            case "single" -> new ChoiceAnswers(this).read(Choice.Kind.SINGLE);
            case "true-false" -> new ChoiceAnswers(this).read(Choice.Kind.TRUE_FALSE);
            case "multiple" -> new ChoiceAnswers(this).read(Choice.Kind.MULTIPLE);
            case "matching" -> new MatchingAnswers(this).read();
            case "numeric" -> new NumericAnswers(this).read(unit);
            case "short" -> new ShortAnswers(this).read();
            default -> new Choice(about, Choice.Kind.SINGLE, List.of());
        };
    }

    String html(Passage line) {
        return fragment(line).html();
    }

    Fragment fragment(Passage line) {
        Fragment fragment = fragments.line(line);
        desk.registry().need(Kind.FACT, fragment.facts());
        desk.registry().need(Kind.SOURCE, fragment.citations());
        desk.registry().need(Kind.LESSON, fragment.lessons());
        return fragment;
    }

    /** Feedback for any other answer; exactly one line has it. */
    String otherwise() {
        List<AnswerLine> others =
                lines.stream().filter(line -> line.startsWith("* ")).toList();
        if (others.isEmpty()) {
            refuse("There is no feedback for any other answer.", "Add \"- * :: …\" as the last answer.");
            return "";
        }
        others.stream().skip(1).forEach(line -> refuse(line, "There is feedback for any other answer twice.", MOVE));
        return html(others.get(0).feedback());
    }

    void refuseEmpty(AnswerLine line) {
        refuse(line, "The answer has no words.", "Write it before \" :: \", or remove the line.");
    }

    void refuse(String message, String advice) {
        desk.problems().add(top, message, advice);
    }

    void refuse(AnswerLine line, String message, String advice) {
        desk.problems().add(line.answer().at(0), message, advice);
    }

    void refuseAmongWrong(AnswerLine line) {
        refuse(line, "A right answer stands among the wrong ones.", MOVE);
    }

    void refuseTwice(AnswerLine line) {
        refuse(line, "The answer stands here twice.", MOVE);
    }
}

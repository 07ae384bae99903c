package org.needlepoint.content.domain.parse;

import java.util.List;
import java.util.Optional;
import org.needlepoint.content.domain.markdown.Fragment;
import org.needlepoint.content.domain.markdown.Fragments;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Fields;
import org.needlepoint.content.domain.text.Passage;
import org.needlepoint.content.domain.text.Place;
import org.needlepoint.question.domain.Choice;
import org.needlepoint.question.domain.Question;

/**
 * What is known of one question before its type reads its answers. Mistakes about all of them are reported at the question's heading.
 *
 * @param keys empty when they could not be read, which is reported
 */
record Answers(
        Desk desk,
        Fragments fragments,
        Figures figures,
        Question.About about,
        Optional<Fields> keys,
        Passage stem,
        Place top,
        List<AnswerLine> lines) {

    private static final String MOVE = "Remove one of the two.";

    /** Of a type that nobody knows, which is reported, something harmless is made. */
    Question of(Optional<Grammar> grammar) {
        return grammar.map(g -> g.reader().apply(this))
                .orElseGet(() -> new Choice(about, Choice.Kind.SINGLE, List.of()));
    }

    /** The same question with other lines. */
    Answers with(List<AnswerLine> others) {
        return new Answers(desk, fragments, figures, about, keys, stem, top, others);
    }

    /** What stands under a key of this type. */
    Optional<Entry> key(String name) {
        return keys.flatMap(fields -> fields.optionalText(name));
    }

    /** What stands under a key of this type that takes a list. */
    List<Entry> keyList(String name) {
        return keys.map(fields -> fields.optionalTexts(name)).orElse(List.of());
    }

    /** What stands under a key of this type that takes one of a few words. */
    String oneOf(String name, String otherwise, String... allowed) {
        return key(name).map(entry -> keys.orElseThrow().oneOf(name, allowed)).orElse(otherwise);
    }

    String html(Passage line) {
        return fragment(line).html();
    }

    Fragment fragment(Passage line) {
        return desk.noted(fragments.line(line));
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

package org.needlepoint.content.domain.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Writes check boxes, of one lesson. On a screen each option opens by itself and says what is to be said of it; on paper the options are a list, and
 * the answers follow at the end.
 */
final class CheckHtml {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Labels.Check labels;
    private final List<CheckBox> written = new ArrayList<>();

    CheckHtml(HtmlNodeRendererContext context, Labels.Check labels) {
        this.context = context;
        html = context.getWriter();
        this.labels = labels;
    }

    void box(CheckBox box) {
        written.add(box);
        int number = written.size();
        html.line();
        html.tag(
                "div", LessonNodes.attributes("class", "check", "role", "group", "aria-labelledby", "check-" + number));
        html.tag("p", LessonNodes.attributes("class", "check-title", "id", "check-" + number));
        html.text(labels.title().formatted(number));
        html.tag("/p");
        box.stem().forEach(stem -> {
            html.tag("p");
            words(stem);
            html.tag("/p");
        });
        html.tag("ol");
        box.ordered().forEach(this::option);
        html.tag("/ol");
        html.tag("/div");
        html.line();
    }

    private void option(CheckBox.Option option) {
        html.tag("li");
        html.tag("details");
        html.tag("summary");
        words(option.words());
        html.tag("/summary");
        html.tag("div", Map.of("class", option.right() ? "feedback right" : "feedback wrong"));
        html.tag("p");
        html.tag("strong");
        html.text(option.right() ? labels.right() : labels.wrong());
        html.tag("/strong");
        html.text(" ");
        words(option.feedback());
        html.tag("/p");
        html.tag("/div");
        html.tag("/details");
        html.tag("/li");
    }

    /** For paper alone. */
    void answers() {
        if (written.isEmpty()) {
            return;
        }
        html.tag("div", Map.of("class", "check-answers"));
        html.tag("p", Map.of("class", "check-title"));
        html.text(labels.answers());
        html.tag("/p");
        html.tag("ol");
        written.forEach(this::answer);
        html.tag("/ol");
        html.tag("/div");
        html.line();
    }

    private void answer(CheckBox box) {
        html.tag("li");
        List<CheckBox.Option> options = box.ordered();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).right()) {
                html.text((char) ('A' + i) + ": ");
                words(options.get(i).feedback());
            }
        }
        html.tag("/li");
    }

    private void words(CheckBox.Piece piece) {
        for (Node block = piece.node().getFirstChild(); block != null; block = block.getNext()) {
            for (Node word = block.getFirstChild(); word != null; word = word.getNext()) {
                context.render(word);
            }
        }
    }
}

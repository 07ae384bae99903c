package org.needlepoint.content.domain.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.needlepoint.content.domain.text.Passage;
import org.needlepoint.content.domain.text.Place;
import org.needlepoint.content.domain.text.Problems;

/** What a check box is made of: one question, a few options, one of them right, a reason for each, and nothing but words. */
record CheckRules(Spots spots, Problems problems) {

    private static final int FEWEST = 2;
    private static final int MOST = 5;

    void check(CheckBox box) {
        Place top = spots.of(box);
        if (box.stem().isEmpty()) {
            problems.add(top, "The check box asks nothing.", "Write the question in one paragraph before the answers.");
        }
        box.strays()
                .forEach(
                        line -> refuse(
                                line,
                                "The line belongs to no part of the check box.",
                                "Keep to the order: the question in one paragraph, an empty line, the answers, each in one line."));
        if (box.strays().isEmpty()) {
            count(box.options(), top);
        }
        Set<String> known = new HashSet<>();
        box.options().forEach(option -> option(option, known));
        box.stem().forEach(this::words);
    }

    private void count(List<CheckBox.Option> options, Place top) {
        if (options.size() < FEWEST || options.size() > MOST) {
            problems.add(
                    top,
                    "The check box has " + options.size() + (options.size() == 1 ? " answer." : " answers."),
                    "Write " + FEWEST + " to " + MOST + ", each in one line that begins with \"- \".");
        }
        long right = options.stream().filter(CheckBox.Option::right).count();
        if (right == 0 && options.stream().allMatch(CheckBox.Option::marked)) {
            problems.add(top, "No answer of the check box is right.", "Mark the right one with \"- [x] \".");
        } else if (right > 1) {
            problems.add(top, right + " answers of the check box are right.", "Leave one \"- [x] \".");
        }
    }

    private void option(CheckBox.Option option, Set<String> known) {
        String wording = option.words().plain();
        if (!option.marked()) {
            refuse(option.words(), "The answer is neither right nor wrong.", "Begin it with \"- [x] \" or \"- [ ] \".");
        }
        if (wording.isEmpty()) {
            refuse(option.words(), "The answer has no words.", "Write it before \" :: \", or remove the line.");
        } else if (!known.add(wording.toLowerCase(Locale.ROOT))) {
            refuse(option.words(), "The answer stands here twice.", "Remove one of the two.");
        }
        if (option.feedback().plain().isEmpty()) {
            refuse(option.words(), "The answer has no feedback.", "Write \" :: \" and the reason after it.");
        }
        Stream.of(option.words(), option.feedback()).forEach(this::words);
    }

    private void words(CheckBox.Piece piece) {
        Node node = piece.node();
        if (MoreThanWords.in(node)) {
            refuse(
                    piece,
                    "A check box has nothing but words.",
                    "Take fact marks, citations, links, sites and figures out of it.");
        } else {
            Place place = place(piece);
            Spots here = new Spots(new Passage(place.file(), place.line(), piece.text()));
            node.accept(new Rules(Markdown.LINE, here, problems));
        }
    }

    private void refuse(CheckBox.Piece piece, String message, String advice) {
        problems.add(place(piece), message, advice);
    }

    private Place place(CheckBox.Piece piece) {
        return spots.passage().at(piece.line());
    }

    /** Whether there is something that would teach, cite, or lead away. */
    private static final class MoreThanWords extends AbstractVisitor {
        private boolean found;

        static boolean in(Node node) {
            MoreThanWords visitor = new MoreThanWords();
            node.accept(visitor);
            return visitor.found;
        }

        @Override
        public void visit(CustomNode node) {
            found |= node instanceof FactMark || node instanceof Citation || node instanceof SiteMark;
            visitChildren(node);
        }

        @Override
        public void visit(Image image) {
            found = true;
        }

        @Override
        public void visit(Link link) {
            found = true;
        }
    }
}

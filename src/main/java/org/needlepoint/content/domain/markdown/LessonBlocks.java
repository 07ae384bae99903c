package org.needlepoint.content.domain.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.needlepoint.content.domain.LessonBlock;
import org.needlepoint.content.domain.LessonBlock.Kind;
import org.needlepoint.content.domain.Source;

/** Cuts the body of a lesson into pieces as its readers see them. Asks no rules: an old text may break those of today. */
public final class LessonBlocks {

    private static final String BETWEEN_CELLS = "|";

    private final UnaryOperator<String> footnote;
    private final Labels labels;
    private final List<LessonBlock> blocks = new ArrayList<>();

    private LessonBlocks(Labels labels, Map<String, Source> sources) {
        this.labels = labels;
        footnote = id -> "(" + labels.source() + ": "
                + (sources.containsKey(id) ? sources.get(id).title() : id) + ")";
    }

    /** @param sources by id; one that is not among them is shown by its id */
    public static List<LessonBlock> of(String body, Labels labels, Map<String, Source> sources) {
        LessonBlocks all = new LessonBlocks(labels, sources);
        all.within(Markdown.LESSON.parse(body), "");
        return all.blocks;
    }

    private void within(Node parent, String frame) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph) {
                add(kind(node), frame, words(node));
            } else if (node instanceof Heading) {
                add(Kind.HEADING, frame, words(node));
            } else if (node instanceof TableRow) {
                add(Kind.ROW, frame, cells(node));
            } else if (node instanceof CheckBox check) {
                check(check);
            } else {
                within(node, node instanceof Box box && BoxRules.knows(box.kind()) ? box.kind() : frame);
            }
        }
    }

    private static Kind kind(Node paragraph) {
        if (paragraph.getParent() instanceof ListItem) {
            return Kind.ITEM;
        }
        return Rules.isFigure(paragraph) ? Kind.FIGURE : Kind.PARAGRAPH;
    }

    private List<String> cells(Node row) {
        List<String> words = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell instanceof TableCell; cell = cell.getNext()) {
            if (cell.getPrevious() != null) {
                words.add(BETWEEN_CELLS);
            }
            words.addAll(words(cell));
        }
        return words;
    }

    /** As the page has them: the answers in its order, each with what it says when it is opened. */
    private void check(CheckBox box) {
        box.stem().forEach(stem -> add(Kind.PARAGRAPH, box.kind(), words(stem.node())));
        box.ordered().forEach(option -> {
            List<String> words = new ArrayList<>(words(option.words().node()));
            words.add("–");
            words.addAll(List.of(
                    (option.right() ? labels.check().right() : labels.check().wrong()).split(" ")));
            words.addAll(words(option.feedback().node()));
            add(Kind.ANSWER, box.kind(), words);
        });
    }

    private List<String> words(Node node) {
        return ShownWords.of(node, footnote);
    }

    private void add(Kind kind, String frame, List<String> words) {
        if (!words.isEmpty()) {
            blocks.add(new LessonBlock(kind, frame, words));
        }
    }
}

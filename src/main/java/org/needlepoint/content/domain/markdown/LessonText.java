package org.needlepoint.content.domain.markdown;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.needlepoint.content.domain.Lesson;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Passage;
import org.needlepoint.content.domain.text.Place;
import org.needlepoint.content.domain.text.Problems;

/** The body of one lesson, read and checked as far as one text can be checked by itself. */
public final class LessonText {

    private final Node document;
    private final Findings findings;
    private final HeadingIds headingIds = new HeadingIds();

    private LessonText(Node document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    /** @param top where to report what is wrong with the lesson as a whole */
    public static LessonText read(Passage body, Place top, Problems problems) {
        Node document = Markdown.LESSON.parse(body.text());
        Spots spots = new Spots(body);
        document.accept(new Rules(Markdown.LESSON, spots, problems));
        Findings findings = Findings.in(document, spots);
        checkKeyPoints(findings, spots, top, problems);
        return new LessonText(document, findings);
    }

    private static void checkKeyPoints(Findings findings, Spots spots, Place top, Problems problems) {
        List<Box> boxes = findings.boxes().stream()
                .filter(b -> Box.is(b, BoxRules.KEY_POINTS))
                .toList();
        if (boxes.isEmpty()) {
            problems.add(top, "The lesson has no key points.", "End it with \"::: key-points\", a list and \":::\".");
        }
        boxes.stream()
                .skip(1)
                .forEach(box -> problems.add(
                        spots.of(box), "The lesson has key points twice.", "Merge the two boxes at its end."));
        boxes.stream()
                .limit(1)
                .filter(box -> box.getNext() != null)
                .forEach(box -> problems.add(
                        spots.of(box), "The key points do not close the lesson.", "Move them to its end."));
    }

    /** Facts that its paragraphs teach, with the place of each mark. */
    public List<Entry> facts() {
        return findings.facts();
    }

    /** Sources cited, in the order of the text, as often as they are cited. */
    public List<Entry> citations() {
        return findings.citations();
    }

    /** Ids of lessons that it links to. */
    public List<Entry> lessons() {
        return findings.lessons();
    }

    /** Addresses of its figures, as written. */
    public List<Entry> figures() {
        return findings.figures();
    }

    public List<Lesson.Heading> headings() {
        return findings.headings().stream()
                .map(heading -> new Lesson.Heading(headingIds.of(heading), PlainText.of(heading)))
                .toList();
    }

    /** Its words by second-level heading. */
    public List<Lesson.Section> sections() {
        return Sections.of(document, headingIds);
    }

    /** Ids of the sites of the atlas that it links to. */
    public List<Entry> sites() {
        return findings.sites();
    }

    /**
     * @param figures by address as written; what is not there is left out
     * @param words that the glossary explains
     * @param maps HTML figures by id of the site, the same
     */
    public String html(
            Labels labels,
            TermWords words,
            Function<String, Optional<Figure>> figures,
            Function<String, Optional<String>> maps) {
        TermLinks.addTo(document, words);
        Arrangement.arrange(document);
        SiteMaps.addTo(document);
        document.appendChild(new CheckAnswers());
        return HtmlRenderer.builder()
                .extensions(Markdown.extensions())
                .escapeHtml(true)
                .attributeProviderFactory(context -> TableHeads.COLUMNS)
                .nodeRendererFactory(context -> new LessonNodes(context, labels, headingIds, figures, maps))
                .build()
                .render(document);
    }
}

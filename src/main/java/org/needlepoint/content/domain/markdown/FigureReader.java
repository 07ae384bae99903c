package org.needlepoint.content.domain.markdown;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.needlepoint.content.domain.text.Passage;
import org.needlepoint.content.domain.text.Place;
import org.needlepoint.content.domain.text.Problems;

/**
 * Reads a drawing and writes it anew from what its {@link DrawingWords} know: what is not on the list can't get into a page. Document types
 * and entities are off, and the platform's own XML reader is used whatever else lies on the class path.
 */
public final class FigureReader {

    private static final XMLInputFactory XML = factory();

    private final Passage file;
    private final Problems problems;
    private final DrawingWords words;
    private final List<Figure.Data> data = new ArrayList<>();
    private final StringBuilder inner = new StringBuilder();
    private final XMLStreamReader xml;
    private Optional<String> viewBox = Optional.empty();
    private int depth;
    private int unwritten;

    private FigureReader(Passage file, Problems problems, DrawingWords words) throws XMLStreamException {
        this.file = file;
        this.problems = problems;
        this.words = words;
        xml = reader(file.text());
    }

    /** Reads a drawing of a lesson or question; empty when it is none. Every mistake is reported. */
    public static Optional<Figure> read(Passage file, Problems problems) {
        return read(file, problems, new FigureWords());
    }

    /** Reads a drawing of the body, whose ids begin with its own; empty when it is none. Every mistake is reported. */
    public static Optional<Figure> readBody(String id, Passage file, Problems problems) {
        return read(file, problems, new BodyWords(id));
    }

    private static Optional<Figure> read(Passage file, Problems problems, DrawingWords words) {
        try {
            return new FigureReader(file, problems, words).read();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            problems.add(
                    file.at(line - 1),
                    "This is no well-formed SVG.",
                    "Open it in a browser, which names the mistake, and correct it.");
            return Optional.empty();
        }
    }

    private Optional<Figure> read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
                case XMLStreamConstants.PROCESSING_INSTRUCTION,
                        XMLStreamConstants.DTD,
                        XMLStreamConstants.ENTITY_REFERENCE ->
                    refuse(
                            "The drawing holds an instruction or a document type.",
                            "Remove it; a plain drawing needs none.");
                default -> {}
            }
        }
        return viewBox.map(box -> new Figure(box, inner.toString().strip(), data));
    }

    private void start() {
        String name = xml.getLocalName();
        depth++;
        if (depth == 1) {
            root(name);
        } else if (unwritten > 0 || words.leavesOut(name)) {
            unwritten++;
        } else if (words.elements().contains(name) && FigureWords.isSvg(xml.getNamespaceURI())) {
            inner.append('<').append(name);
            attributes();
            inner.append('>');
        } else {
            refuse(
                    "The element \"" + name + "\" may not stand in a drawing.",
                    "Draw with: " + FigureWords.list(words.elements()) + ".");
            unwritten++;
        }
    }

    private void root(String name) {
        viewBox = Optional.ofNullable(xml.getAttributeValue(null, "viewBox")).filter(FigureWords::isBox);
        if (!name.equals("svg") || !FigureWords.isSvg(xml.getNamespaceURI()) || viewBox.isEmpty()) {
            refuse(
                    "The drawing has no svg element with a viewBox.",
                    "Begin with <svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 300\">.");
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String attribute = xml.getAttributeLocalName(i);
            if (!FigureWords.ROOT_ATTRIBUTES.contains(attribute)) {
                refuse(
                        "The attribute \"" + attribute + "\" may not stand in the svg element.",
                        "Remove it; viewBox is enough.");
            }
        }
    }

    private void attributes() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            String value = xml.getAttributeValue(i).strip();
            Optional<String> advice = xml.getAttributeNamespace(i) == null
                    ? words.advice(name, value, viewBox)
                    : Optional.of("Remove it.");
            if (advice.isEmpty()) {
                note(name, value);
                inner.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(Html.escape(value))
                        .append('"');
            } else {
                refuse("The attribute " + name + "=\"" + value + "\" may not stand in a drawing.", advice.get());
            }
        }
    }

    private void note(String name, String value) {
        if (name.startsWith(Figure.DATA)) {
            data.add(new Figure.Data(name.substring(Figure.DATA.length()), value, here()));
        }
    }

    private void end() {
        if (unwritten > 0) {
            unwritten--;
        } else if (depth > 1) {
            inner.append("</").append(xml.getLocalName()).append('>');
        }
        depth--;
    }

    private void text() {
        if (unwritten == 0 && depth > 1) {
            inner.append(Html.escape(xml.getText()));
        }
    }

    private void refuse(String message, String advice) {
        problems.add(here(), message, advice);
    }

    private Place here() {
        return file.at(xml.getLocation().getLineNumber() - 1);
    }

    private static synchronized XMLStreamReader reader(String text) throws XMLStreamException {
        return XML.createXMLStreamReader(new StringReader(text));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}

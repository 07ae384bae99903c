package org.needlepoint.content.domain.markdown;

import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.needlepoint.content.domain.text.Passage;
import org.needlepoint.content.domain.text.Place;
import org.needlepoint.content.domain.text.Problems;

/**
 * Reads a drawing and writes it anew from what {@link FigureWords} knows: what is not on the list can't get into a page. Document types
 * and entities are off, and the platform's own XML reader is used whatever else lies on the class path.
 */
public final class FigureReader {

    private static final XMLInputFactory XML = factory();

    private final Passage file;
    private final Problems problems;
    private final StringBuilder inner = new StringBuilder();
    private final XMLStreamReader xml;
    private Optional<String> viewBox = Optional.empty();
    private int depth;
    private int unwritten;

    private FigureReader(Passage file, Problems problems) throws XMLStreamException {
        this.file = file;
        this.problems = problems;
        xml = reader(file.text());
    }

    /** Empty when it is no drawing; every mistake is reported. */
    public static Optional<Figure> read(Passage file, Problems problems) {
        try {
            return new FigureReader(file, problems).read();
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
        return viewBox.map(box -> new Figure(box, inner.toString().strip()));
    }

    private void start() {
        String name = xml.getLocalName();
        depth++;
        if (depth == 1) {
            root(name);
        } else if (unwritten > 0 || FigureWords.SPOKEN.contains(name)) {
            unwritten++;
        } else if (FigureWords.ELEMENTS.contains(name) && FigureWords.isSvg(xml.getNamespaceURI())) {
            inner.append('<').append(name);
            attributes();
            inner.append('>');
        } else {
            refuse(
                    "The element \"" + name + "\" may not stand in a drawing.",
                    "Draw with: " + FigureWords.list(FigureWords.ELEMENTS) + ".");
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
                    ? FigureWords.advice(name, value, viewBox)
                    : Optional.of("Remove it.");
            if (advice.isEmpty()) {
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
        Place place = file.at(xml.getLocation().getLineNumber() - 1);
        problems.add(place, message, advice);
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

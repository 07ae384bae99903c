package org.needlepoint.web;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What a page may not hold: words, inline style and script, forms without a token, logic, and widgets without a test of their own. */
final class PageRules {

    static final int LINES = 80;

    /** PrimeFaces widgets that our theme dresses; a new one comes with its dress, an axe and a keyboard test. */
    static final Set<String> WIDGETS = Set.of("dataTable", "column", "progressBar");

    private static final Set<String> SPOKEN = Set.of(
            "alt",
            "title",
            "aria-label",
            "placeholder",
            "label",
            "summary",
            "header",
            "headerText",
            "footerText",
            "caption",
            "emptyMessage",
            "itemLabel");
    private static final Map<String, Set<String>> SPOKEN_VALUES = Map.of(
            "jakarta.faces.html",
            Set.of("commandButton", "commandLink", "outputText", "outputLabel", "outputFormat", "link", "button"));

    private static final Pattern EXPRESSION = Pattern.compile("#\\{((?:[^}'\"]|'[^']*'|\"[^\"]*\")*)}");
    private static final Pattern STRING = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern LOGIC =
            Pattern.compile("[?+*/%=<>&|;!{}-]|\\b(?:and|or|eq|ne|lt|gt|le|ge|div|mod|instanceof)\\b");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}|\\p{IsIdeographic}");
    /** Posts that need no token: they belong to no account. */
    private static final Pattern OPEN_POST = Pattern.compile(".*/(?:theme|sign-in)");

    private final String file;
    private final List<String> problems = new ArrayList<>();

    private PageRules(String file) {
        this.file = file;
    }

    /** @return one line a problem, empty when the page keeps the rules */
    static List<String> problems(String file, String text) {
        PageRules rules = new PageRules(file);
        long lines = text.lines().count();
        if (lines > LINES) {
            rules.add("has " + lines + " lines: move a part into a tag or an include");
        }
        try {
            rules.element(parse(text));
        } catch (SAXException e) {
            rules.add("is no XML: " + e.getMessage());
        }
        return rules.problems;
    }

    private static Element parse(String text) throws SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(text))).getDocumentElement();
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void element(Element element) {
        name(element);
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attribute(element, (Attr) element.getAttributes().item(i));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                element(inner);
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                spoken(element, child.getNodeValue());
                expressions(child.getNodeValue());
            }
        }
    }

    private void name(Element element) {
        String name = element.getLocalName();
        String namespace = String.valueOf(element.getNamespaceURI());
        if (name.equals("style") || name.equals("script") && !element.hasAttribute("src")) {
            add("has an inline " + name);
        }
        if (namespace.equals("jakarta.faces.html") && name.equals("form") && !file.equals("WEB-INF/tags/form.xhtml")) {
            add("has an h:form: np:form carries the token");
        }
        if (namespace.contains("primefaces") && !WIDGETS.contains(name)) {
            add("uses the widget " + name + ", which our theme does not dress");
        }
        if (name.equals("define") && element.getAttribute("name").equals("errors") && !namesItsFailure(element)) {
            add("has errors that its title does not tell: give the template a failure");
        }
        if (name.equals("form") && element.getAttribute("method").equalsIgnoreCase("post") && !carriesToken(element)) {
            add("has a posting form without the token");
        }
    }

    private static boolean namesItsFailure(Element errors) {
        var parameters = errors.getOwnerDocument().getElementsByTagNameNS("jakarta.faces.facelets", "param");
        for (int i = 0; i < parameters.getLength(); i++) {
            if (((Element) parameters.item(i)).getAttribute("name").equals("failure")) {
                return true;
            }
        }
        return false;
    }

    private static boolean carriesToken(Element form) {
        if (OPEN_POST.matcher(form.getAttribute("action")).matches()) {
            return true;
        }
        var inputs = form.getElementsByTagName("input");
        for (int i = 0; i < inputs.getLength(); i++) {
            if (((Element) inputs.item(i)).getAttribute("name").equals(TokenGuard.FIELD)) {
                return true;
            }
        }
        return false;
    }

    private void attribute(Element element, Attr attribute) {
        String name = attribute.getName();
        String value = attribute.getValue();
        boolean script =
                name.matches("on[a-z]+") || value.toLowerCase(Locale.ROOT).startsWith("javascript:");
        if (name.equals("style") || script) {
            add("has an inline " + name + " on " + element.getTagName());
        }
        if (SPOKEN.contains(name) || name.equals("value") && saysItsValue(element)) {
            spoken(element, value);
        }
        expressions(value);
    }

    private static boolean saysItsValue(Element element) {
        String name = element.getLocalName();
        return SPOKEN_VALUES
                        .getOrDefault(String.valueOf(element.getNamespaceURI()), Set.of())
                        .contains(name)
                || name.equals("input") && element.getAttribute("type").matches("submit|button|reset")
                || name.equals("param") && element.getAttribute("name").equals("title");
    }

    private void spoken(Element element, String text) {
        String words = EXPRESSION.matcher(text).replaceAll(" ");
        if (LETTERS.matcher(words).find()) {
            add("has words in " + element.getTagName() + ", not in the bundle: " + words.strip());
        }
    }

    private void expressions(String text) {
        if (text.contains("${")) {
            add("has an expression that is not deferred: " + text.strip());
        }
        Matcher matcher = EXPRESSION.matcher(text);
        while (matcher.find()) {
            if (LOGIC.matcher(STRING.matcher(matcher.group(1)).replaceAll("")).find()) {
                add("has logic in an expression: " + matcher.group());
            }
        }
    }

    private void add(String problem) {
        problems.add(file + " " + problem);
    }
}

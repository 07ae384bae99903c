package org.needlepoint.content.domain.text;

import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML to nodes and no further: nothing is constructed, so a tag can't make an object, and "no" stays a word. Nodes know their
 * lines. Size, nesting and aliases are bounded.
 */
final class YamlText {

    private static final int LONGEST = 2_000_000;
    private static final int DEEPEST = 20;

    /** Only ever read from. */
    private static final Resolver RESOLVER = new Resolver();

    private YamlText() {}

    /** Empty when the text is no mapping; the problem is reported. */
    static Optional<Fields> read(Passage passage, Problems problems) {
        try {
            Node root = compose(passage.text());
            if (root instanceof MappingNode mapping) {
                return Optional.of(Fields.of(mapping, passage, problems));
            }
            problems.lose(passage.at(0), "There are no keys here.", "Write one \"key: value\" a line.");
        } catch (MarkedYAMLException e) {
            problems.lose(
                    passage.at(line(e)),
                    "This is not YAML: " + e.getProblem() + ".",
                    "Correct the line; put texts with \": \" or \"#\" between double quotes.");
        } catch (YAMLException e) {
            problems.lose(
                    passage.at(0),
                    "This YAML is too large or too deep.",
                    "Split the file, and write lists and keys plainly.");
        }
        return Optional.empty();
    }

    /** A bracket left open is found at the end of what it swallowed; its own line is the one to correct. */
    private static int line(MarkedYAMLException e) {
        boolean bracket = e.getContext() != null && e.getContext().contains("flow");
        Mark mark = bracket && e.getContextMark() != null ? e.getContextMark() : e.getProblemMark();
        return mark == null ? 0 : mark.getLine();
    }

    /** What {@code Yaml.compose} does, without making all that constructs and writes: hundreds of small texts are read at every start. */
    private static Node compose(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        options.setAllowRecursiveKeys(false);
        return new Composer(new ParserImpl(new StreamReader(text), options), RESOLVER, options).getSingleNode();
    }
}

package org.needlepoint.content.domain.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The keys of one YAML mapping with their lines. Every question about a key reports what is wrong with it and answers something
 * harmless, so that reading goes on.
 */
public final class Fields {

    private static final String LIST_ADVICE = "Write \"%s: [one, two]\", or \"%s: []\" for none.";

    private final Passage passage;
    private final Problems problems;
    private final Place place;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Place> keys = new LinkedHashMap<>();

    private Fields(Passage passage, Problems problems, Place place) {
        this.passage = passage;
        this.problems = problems;
        this.place = place;
    }

    static Fields of(MappingNode mapping, Passage passage, Problems problems) {
        Fields fields = new Fields(passage, problems, place(mapping, passage));
        mapping.getValue().forEach(fields::add);
        return fields;
    }

    /** Reads a whole YAML file; empty when it can't be read, which is reported. */
    public static Optional<Fields> read(Passage file, Problems problems) {
        return YamlText.read(file, problems);
    }

    /** Where the mapping begins. */
    public Place place() {
        return place;
    }

    /** Where a key stands, or the mapping if it is missing. */
    public Place place(String key) {
        return keys.getOrDefault(key, place);
    }

    /** The keys in the order written, with their places. */
    public List<Entry> keys() {
        return keys.entrySet().stream()
                .map(k -> new Entry(k.getKey(), k.getValue()))
                .toList();
    }

    /** Reports every other key. */
    public Fields allow(String... known) {
        Set<String> allowed = new TreeSet<>(List.of(known));
        keys.forEach((key, at) -> {
            if (!allowed.contains(key)) {
                problems.add(
                        at,
                        "The key \"" + key + "\" is unknown.",
                        "Correct or remove it; known here: " + String.join(", ", allowed) + ".");
            }
        });
        return this;
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** A text that must be there. */
    public Entry text(String key) {
        return required(key) ? scalar(key).orElse(new Entry("", place(key))) : new Entry("", place);
    }

    public Optional<Entry> optionalText(String key) {
        return values.containsKey(key) ? scalar(key) : Optional.empty();
    }

    /** A text that must be one of a few. */
    public String oneOf(String key, String... allowed) {
        Entry entry = text(key);
        if (!entry.value().isEmpty() && !List.of(allowed).contains(entry.value())) {
            problems.add(
                    entry.place(),
                    "\"" + entry.value() + "\" is not known for \"" + key + "\".",
                    "Write one of: " + String.join(", ", allowed) + ".");
        }
        return entry.value();
    }

    /** A whole number that must be there; answers {@code least} when it can't be read. */
    public int number(String key, int least, int most) {
        return required(key) ? parse(key, least, most).orElse(least) : least;
    }

    public Optional<Integer> optionalNumber(String key, int least, int most) {
        return values.containsKey(key) ? parse(key, least, most) : Optional.empty();
    }

    /** A list of texts that must be there and may be empty. */
    public List<Entry> texts(String key) {
        return required(key) ? optionalTexts(key) : List.of();
    }

    public List<Entry> optionalTexts(String key) {
        List<Entry> texts = new ArrayList<>();
        for (Node node : sequence(key)) {
            if (node instanceof ScalarNode text && !text.getValue().isBlank()) {
                texts.add(new Entry(text.getValue().strip(), place(node, passage)));
            } else {
                problems.add(
                        place(node, passage),
                        "The list \"" + key + "\" holds something that is no text.",
                        LIST_ADVICE.formatted(key, key));
            }
        }
        return texts;
    }

    /** A list of mappings that must be there. */
    public List<Fields> children(String key) {
        return required(key) ? optionalChildren(key) : List.of();
    }

    /** A list of mappings; empty when it is absent. */
    public List<Fields> optionalChildren(String key) {
        List<Fields> children = new ArrayList<>();
        for (Node node : sequence(key)) {
            if (node instanceof MappingNode mapping) {
                children.add(of(mapping, passage, problems));
            } else {
                problems.add(
                        place(node, passage),
                        "The list \"" + key + "\" holds something without keys.",
                        "Write \"- {key: value, …}\" for each.");
            }
        }
        return children;
    }

    /** The mapping under a key; empty, and reported, when it is something else. */
    public Optional<Fields> child(String key) {
        if (values.get(key) instanceof MappingNode mapping) {
            return Optional.of(of(mapping, passage, problems));
        }
        problems.add(
                place(key), "\"" + key + "\" has no keys.", "Write its keys below it, each indented by two spaces.");
        return Optional.empty();
    }

    /** The mapping under a key that may be absent. */
    public Optional<Fields> optionalChild(String key) {
        return values.containsKey(key) ? child(key) : Optional.empty();
    }

    private void add(NodeTuple tuple) {
        Place at = place(tuple.getKeyNode(), passage);
        String key = tuple.getKeyNode() instanceof ScalarNode name ? name.getValue() : "?";
        if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
            problems.add(at, "The key \"" + key + "\" stands here twice.", "Remove one of the two.");
        }
        keys.putIfAbsent(key, at);
        if (tuple.getValueNode().getAnchor() != null) {
            problems.add(at, "Anchors and aliases are not read.", "Write the value out.");
        }
    }

    private boolean required(String key) {
        if (!values.containsKey(key)) {
            problems.add(place, "The key \"" + key + "\" is missing.", "Add \"" + key + ": …\".");
        }
        return values.containsKey(key);
    }

    private Optional<Entry> scalar(String key) {
        if (values.get(key) instanceof ScalarNode text && !text.getValue().isBlank()) {
            return Optional.of(new Entry(text.getValue().strip(), place(key)));
        }
        problems.add(place(key), "\"" + key + "\" has no text.", "Write \"" + key + ": …\" on one line.");
        return Optional.empty();
    }

    private Optional<Integer> parse(String key, int least, int most) {
        Optional<Entry> text = scalar(key);
        Optional<Integer> number = text.map(Entry::value)
                .filter(value -> value.matches("-?\\d{1,8}"))
                .map(Integer::valueOf)
                .filter(value -> value >= least && value <= most);
        if (text.isPresent() && number.isEmpty()) {
            problems.add(
                    place(key),
                    "\"" + key + "\" is out of range: " + text.get().value() + ".",
                    "Write a whole number from " + least + " to " + most + ".");
        }
        return number;
    }

    private List<Node> sequence(String key) {
        Node node = values.get(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        problems.add(place(key), "\"" + key + "\" is no list.", LIST_ADVICE.formatted(key, key));
        return List.of();
    }

    private static Place place(Node node, Passage passage) {
        return passage.at(node.getStartMark().getLine());
    }
}

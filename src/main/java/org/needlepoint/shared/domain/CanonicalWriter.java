package org.needlepoint.shared.domain;

import java.time.temporal.Temporal;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Writes JSON piece by piece in the one form of RFC 8785, for texts that {@link CanonicalJson} would take too long over. Names must come
 * in order; one that does not is refused, so what comes out is canonical.
 */
public final class CanonicalWriter {

    private static final int FIRST_SIZE = 4096;

    private final StringBuilder text = new StringBuilder(FIRST_SIZE);
    private final Deque<String> names = new ArrayDeque<>();

    /** The whole text of one object. */
    public static String object(Consumer<CanonicalWriter> members) {
        CanonicalWriter writer = new CanonicalWriter();
        writer.braces(members);
        return writer.text.toString();
    }

    public CanonicalWriter put(String name, String value) {
        name(name);
        quote(value);
        return this;
    }

    public CanonicalWriter put(String name, Temporal value) {
        return put(name, value.toString());
    }

    /** Nothing when it is empty. */
    public CanonicalWriter put(String name, Optional<? extends Temporal> value) {
        value.ifPresent(temporal -> put(name, temporal.toString()));
        return this;
    }

    public CanonicalWriter put(String name, int value) {
        name(name);
        text.append(value);
        return this;
    }

    public CanonicalWriter put(String name, boolean value) {
        name(name);
        text.append(value);
        return this;
    }

    /** An object. */
    public CanonicalWriter put(String name, Consumer<CanonicalWriter> members) {
        name(name);
        braces(members);
        return this;
    }

    /** A list of texts. */
    public CanonicalWriter texts(String name, Collection<String> values) {
        name(name);
        char before = '[';
        for (String value : values) {
            text.append(before);
            quote(value);
            before = ',';
        }
        close(before);
        return this;
    }

    /** A list of objects. */
    public <T> CanonicalWriter list(String name, Collection<T> values, BiConsumer<CanonicalWriter, T> members) {
        name(name);
        char before = '[';
        for (T value : values) {
            text.append(before);
            braces(writer -> members.accept(writer, value));
            before = ',';
        }
        close(before);
        return this;
    }

    /** An object for each entry, in the order of the keys. */
    public <T> CanonicalWriter map(String name, Map<String, T> values, BiConsumer<CanonicalWriter, T> members) {
        return put(name, writer -> new TreeMap<>(values)
                .forEach((key, value) -> writer.put(key, inner -> members.accept(inner, value))));
    }

    private void braces(Consumer<CanonicalWriter> members) {
        names.push("");
        text.append('{');
        members.accept(this);
        text.append('}');
        names.pop();
    }

    private void close(char before) {
        text.append(before == '[' ? "[]" : "]");
    }

    private void name(String name) {
        String last = names.pop();
        if (name.compareTo(last) <= 0 && !last.isEmpty()) {
            throw new IllegalArgumentException(name + " comes after " + last);
        }
        names.push(name);
        if (!last.isEmpty()) {
            text.append(',');
        }
        quote(name);
        text.append(':');
    }

    private void quote(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ') {
                text.append(escape(c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    private static String escape(char c) {
        return switch (c) {
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default -> String.format("\\u%04x", (int) c);
        };
    }
}

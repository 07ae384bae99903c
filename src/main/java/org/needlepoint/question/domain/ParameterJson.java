package org.needlepoint.question.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Canonical JSON (RFC 8785) of named lists of texts, such as {@code {"r":["a","c"]}}: the one form in which responses, layouts and the
 * bodies of steps are stored, so that equal values have equal bytes.
 */
public final class ParameterJson {

    private final String text;
    private int at;

    private ParameterJson(String text) {
        this.text = text;
    }

    /** Names in the order of their UTF-16 code units; the lists keep their order. */
    public static String write(Map<String, List<String>> parameters) {
        StringBuilder out = new StringBuilder("{");
        new TreeMap<>(parameters).forEach((name, values) -> {
            quote(out.length() > 1 ? out.append(',') : out, name).append(":[");
            for (int i = 0; i < values.size(); i++) {
                quote(i > 0 ? out.append(',') : out, values.get(i));
            }
            out.append(']');
        });
        return out.append('}').toString();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException when it did not
     */
    public static Map<String, List<String>> read(String json) {
        return new ParameterJson(json).object();
    }

    private static StringBuilder quote(StringBuilder out, String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            escape(out, value.charAt(i));
        }
        return out.append('"');
    }

    private static void escape(StringBuilder out, char c) {
        int named = "\b\t\n\f\r\"\\".indexOf(c);
        if (named >= 0) {
            out.append('\\').append("btnfr\"\\".charAt(named));
        } else if (c < ' ') {
            out.append("\\u00").append(c < 16 ? '0' : '1').append(Character.forDigit(c & 15, 16));
        } else {
            out.append(c);
        }
    }

    private Map<String, List<String>> object() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        expect('{');
        while (!accept('}')) {
            separate(!all.isEmpty());
            String name = string();
            expect(':');
            all.put(name, list());
        }
        if (at != text.length()) {
            throw unexpected();
        }
        return all;
    }

    private List<String> list() {
        List<String> values = new ArrayList<>();
        expect('[');
        while (!accept(']')) {
            separate(!values.isEmpty());
            values.add(string());
        }
        return values;
    }

    private void separate(boolean needed) {
        if (needed) {
            expect(',');
        }
    }

    private String string() {
        expect('"');
        StringBuilder value = new StringBuilder();
        while (!accept('"')) {
            char c = next();
            value.append(c == '\\' ? unescape(next()) : c);
        }
        return value.toString();
    }

    private char unescape(char c) {
        if (c == 'u') {
            at += 4;
            if (at > text.length()) {
                throw unexpected();
            }
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }
        int named = "btnfr\"\\".indexOf(c);
        if (named < 0) {
            throw unexpected();
        }
        return "\b\t\n\f\r\"\\".charAt(named);
    }

    private char next() {
        if (at >= text.length()) {
            throw unexpected();
        }
        return text.charAt(at++);
    }

    private boolean accept(char c) {
        boolean here = at < text.length() && text.charAt(at) == c;
        if (here) {
            at++;
        }
        return here;
    }

    private void expect(char c) {
        if (!accept(c)) {
            throw unexpected();
        }
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("stored text is damaged at character " + at);
    }
}

package org.needlepoint.shared.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON to maps, lists, texts, numbers, truths and nulls. */
final class JsonReader {

    private static final int DEEPEST = 50;
    private static final int HEXADECIMAL = 16;
    private static final int DIGITS = 4;

    private final String text;
    private int at;
    private int depth;

    JsonReader(String text) {
        this.text = text;
    }

    Object whole() {
        Object value = value();
        skip();
        if (at < text.length()) {
            throw wrong();
        }
        return value;
    }

    private Object value() {
        skip();
        if (at >= text.length() || ++depth > DEEPEST) {
            throw wrong();
        }
        Object value =
                switch (text.charAt(at)) {
                    case '{' -> object();
                    case '[' -> list();
                    case '"' -> string();
                    case 't' -> word("true", true);
                    case 'f' -> word("false", false);
                    case 'n' -> word("null", null);
                    default -> number();
                };
        depth--;
        return value;
    }

    private Map<String, Object> object() {
        Map<String, Object> members = new LinkedHashMap<>();
        at++;
        if (!taken('}')) {
            do {
                skip();
                String name = string();
                need(':');
                if (members.containsKey(name)) {
                    throw wrong();
                }
                members.put(name, value());
            } while (taken(','));
            need('}');
        }
        return members;
    }

    private List<Object> list() {
        List<Object> items = new ArrayList<>();
        at++;
        if (!taken(']')) {
            do {
                items.add(value());
            } while (taken(','));
            need(']');
        }
        return items;
    }

    private String string() {
        if (at >= text.length() || text.charAt(at) != '"') {
            throw wrong();
        }
        int plain = ++at;
        StringBuilder read = null;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                throw wrong();
            }
            if (c == '\\') {
                read = read == null ? new StringBuilder(text.substring(plain, at - 1)) : read;
                read.append(escaped());
            } else if (read != null) {
                read.append(c);
            }
        }
        if (at++ >= text.length()) {
            throw wrong();
        }
        return read == null ? text.substring(plain, at - 1) : read.toString();
    }

    private char escaped() {
        if (at >= text.length()) {
            throw wrong();
        }
        char c = text.charAt(at++);
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw wrong();
        };
    }

    private char unicode() {
        int end = at + DIGITS;
        if (end > text.length() || !text.substring(at, end).matches("[0-9a-fA-F]{4}")) {
            throw wrong();
        }
        char c = (char) Integer.parseInt(text.substring(at, end), HEXADECIMAL);
        at = end;
        return c;
    }

    private Object word(String word, Object meaning) {
        if (!text.startsWith(word, at)) {
            throw wrong();
        }
        at += word.length();
        return meaning;
    }

    private BigDecimal number() {
        int start = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String number = text.substring(start, at);
        if (!number.matches("-?(0|[1-9]\\d{0,20})(\\.\\d{1,20})?([eE][+-]?\\d{1,3})?")) {
            throw wrong();
        }
        return new BigDecimal(number);
    }

    private boolean taken(char c) {
        skip();
        boolean there = at < text.length() && text.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private void need(char c) {
        if (!taken(c)) {
            throw wrong();
        }
    }

    private void skip() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("no JSON at character " + at);
    }
}

package org.needlepoint.shared.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A value of JSON (RFC 8259) that was read. Reading is strict; asking for what is not there, or is something else, is an {@link
 * IllegalArgumentException} too, since what we read we have written.
 */
public final class Json {

    private final Object value;

    private Json(Object value) {
        this.value = value;
    }

    /** @throws IllegalArgumentException when the text is not one JSON value */
    public static Json read(String text) {
        return new Json(new JsonReader(text).whole());
    }

    /** Whether an object has a member that is not null. */
    public boolean has(String name) {
        return object().get(name) != null;
    }

    /** A member that must be there. */
    public Json get(String name) {
        return new Json(Objects.requireNonNullElseGet(object().get(name), () -> {
            throw new IllegalArgumentException("there is no " + name);
        }));
    }

    /** The names of an object's members, as written. */
    public List<String> names() {
        return object().keySet().stream().map(String.class::cast).toList();
    }

    public List<Json> items() {
        if (value instanceof List<?> list) {
            return list.stream().map(Json::new).toList();
        }
        throw new IllegalArgumentException("no list: " + value);
    }

    public String text() {
        return as(String.class);
    }

    public boolean yes() {
        return as(Boolean.class);
    }

    /** A whole number. */
    public int number() {
        try {
            return as(BigDecimal.class).intValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("no whole number: " + value, e);
        }
    }

    private Map<?, ?> object() {
        if (value instanceof Map<?, ?> members) {
            return members;
        }
        throw new IllegalArgumentException("no object: " + value);
    }

    private <T> T as(Class<T> type) {
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("no " + type.getSimpleName() + ": " + value);
        }
        return type.cast(value);
    }
}

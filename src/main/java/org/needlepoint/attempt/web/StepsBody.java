package org.needlepoint.attempt.web;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.attempt.domain.Origin;
import org.needlepoint.attempt.domain.Sent;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/** What a script sent, read with care: anything of another shape is Malformed. */
record StepsBody(Sent sent, List<Sent> answers) {

    private static final String OPEN = "open";
    private static final int LARGEST = 200_000;
    private static final int MOST_ANSWERS = 1_000;
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    /** @throws Refused Malformed, with the field */
    static StepsBody read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw malformed("body", "Send less than 200 kB.");
        }
        return of(object(bytes));
    }

    private static JsonObject object(byte[] bytes) {
        try (JsonReader reader = READERS.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readObject();
        } catch (RuntimeException e) {
            // JsonException for what is no JSON; what is nested too deeply is told without a class of its own.
            throw malformed("body", "Send one JSON object.");
        }
    }

    private static StepsBody of(JsonObject json) {
        JsonValue answers = json.getOrDefault("answers", JsonValue.EMPTY_JSON_ARRAY);
        if (!(answers instanceof JsonArray array) || array.size() > MOST_ANSWERS) {
            throw malformed("answers", "Send a list of answers.");
        }
        String action = text(json, "action", "save");
        Origin origin = new Origin(0, instant(json, "pen"), Optional.empty());
        if (action.equals("submit")) {
            return new StepsBody(
                    Sent.submit(origin), array.stream().map(StepsBody::answer).toList());
        }
        if (action.equals(OPEN)) {
            return new StepsBody(new Sent(OPEN, 0, Map.of(), origin), List.of());
        }
        return new StepsBody(sent(json), List.of());
    }

    private static Sent answer(JsonValue answer) {
        if (!(answer instanceof JsonObject object)) {
            throw malformed("answers", "Send each answer as an object.");
        }
        return sent(object);
    }

    private static Sent sent(JsonObject json) {
        return new Sent(
                text(json, "action", "save"),
                number(json, "slot", 1),
                parameters(json),
                new Origin(number(json, "seen", 0), instant(json, "pen"), instant(json, "made")));
    }

    boolean isSubmission() {
        return sent.action().equals("submit");
    }

    /** Whether a page asks for the pen. */
    boolean opens() {
        return sent.action().equals(OPEN);
    }

    Instant pen() {
        return sent.origin().pen().orElseThrow(() -> malformed("pen", "Say when the page was made."));
    }

    private static Optional<Instant> instant(JsonObject json, String name) {
        String written = text(json, name, "");
        try {
            return written.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Instant.parse(written).truncatedTo(ChronoUnit.MILLIS));
        } catch (DateTimeParseException e) {
            throw malformed(name, "Send a time in UTC, like 2027-01-10T09:00:00Z.");
        }
    }

    private static String text(JsonObject json, String name, String otherwise) {
        JsonValue value = json.get(name);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof JsonString string) {
            return string.getString();
        }
        throw malformed(name, "Send a text.");
    }

    private static int number(JsonObject json, String name, int least) {
        if (json.get(name) instanceof JsonNumber number && number.isIntegral()) {
            BigDecimal value = number.bigDecimalValue();
            if (value.compareTo(BigDecimal.valueOf(least)) >= 0 && value.compareTo(MOST) <= 0) {
                return value.intValue();
            }
        }
        throw malformed(name, "Send a whole number from " + least + ".");
    }

    private static Map<String, List<String>> parameters(JsonObject json) {
        JsonValue value = json.getOrDefault("parameters", JsonValue.EMPTY_JSON_OBJECT);
        if (!(value instanceof JsonObject object)) {
            throw malformed("parameters", "Send an object of lists of texts.");
        }
        Map<String, List<String>> parameters = new HashMap<>();
        object.forEach((name, values) -> parameters.put(name, texts(values)));
        return parameters;
    }

    private static List<String> texts(JsonValue values) {
        if (values instanceof JsonArray array && array.stream().allMatch(JsonString.class::isInstance)) {
            return array.getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList();
        }
        throw malformed("parameters", "Send an object of lists of texts.");
    }

    private static Refused malformed(String field, String advice) {
        return new Refused(new Refusal.Malformed(field, advice));
    }
}

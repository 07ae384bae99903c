package org.needlepoint.question.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The one place where what a person sent becomes a {@link Response}, for a form post and for JSON alike, and where a response becomes
 * bytes and comes back. Knows no kind of question: each reads its own parameters.
 *
 * <p>Names of parameters: {@code r} (ids that are chosen), {@code t} (a text that is typed), and where a question has several places, a
 * letter and the id of the place: {@code m.<left>} holds the id of its right-hand side.
 */
public final class Responses {

    private Responses() {}

    /** A parameter that the question does not have is unreadable; nothing sent is blank; for all else the question is asked. */
    public static Reading read(Question question, Map<String, List<String>> parameters) {
        for (String name : parameters.keySet()) {
            if (!question.parameters().contains(name)) {
                return new Reading.Unreadable(name, "This question has no such part.");
            }
        }
        Map<String, List<String>> sent = withoutEmpty(parameters);
        return sent.isEmpty() ? new Reading.Read(Response.blank()) : question.read(sent);
    }

    /** Canonical JSON of a response: how it is stored and replayed. */
    public static String write(Response response) {
        return ParameterJson.write(response.values());
    }

    /** Reads what {@link #write} wrote. */
    public static Response parse(String canonical) {
        return new Response(ParameterJson.read(canonical));
    }

    private static Map<String, List<String>> withoutEmpty(Map<String, List<String>> parameters) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            List<String> filled = values.stream().filter(v -> !v.isBlank()).toList();
            if (!filled.isEmpty()) {
                sent.put(name, filled);
            }
        });
        return sent;
    }
}

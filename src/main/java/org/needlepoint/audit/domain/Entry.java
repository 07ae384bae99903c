package org.needlepoint.audit.domain;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * One act, as it stands in the journal.
 *
 * @param number 1, 2, 3 … without gaps
 * @param actor public id of who did it; null for the system itself or somebody unknown
 * @param act dotted words, for example {@code membership.given}
 * @param subject public id of what it was done to; null where there is none
 * @param details what else matters; never a secret, a password or an answer
 */
public record Entry(long number, Instant at, String actor, String act, String subject, Map<String, String> details) {

    public Entry {
        details = Map.copyOf(details);
    }

    /** The entry and the hash of the one before it as canonical JSON (RFC 8785): what the hash is taken over. */
    String canonical(String previousHash) {
        String members = details.entrySet().stream()
                .map(e -> quoted(e.getKey()) + ":" + quoted(e.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
        String json = "{\"number\":" + number
                + ",\"at\":" + quoted(at.toString())
                + ",\"actor\":" + quoted(actor)
                + ",\"act\":" + quoted(act)
                + ",\"subject\":" + quoted(subject)
                + ",\"details\":" + members
                + ",\"previous\":" + quoted(previousHash) + "}";
        try {
            return new JsonCanonicalizer(json).getEncodedString();
        } catch (IOException e) {
            throw new IllegalArgumentException("the entry can't be written as JSON", e);
        }
    }

    /** Any JSON string that says the same; the canonical form makes one of them all. */
    private static String quoted(String text) {
        if (text == null) {
            return "null";
        }
        StringBuilder json = new StringBuilder("\"");
        text.chars()
                .forEach(c -> json.append(
                        c < ' ' || c == '"' || c == '\\' || Character.isSurrogate((char) c)
                                ? String.format("\\u%04x", c)
                                : String.valueOf((char) c)));
        return json.append('"').toString();
    }
}

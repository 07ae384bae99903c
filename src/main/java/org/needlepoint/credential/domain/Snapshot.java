package org.needlepoint.credential.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.needlepoint.shared.domain.CanonicalJson;

/**
 * A certificate as it was issued: what is printed, what is signed, what is shown for ever. It carries no score, no address and no id
 * of a person; the grounds of the decision stand in it as hashes, so they can be proved without being published.
 *
 * @param name as printed
 * @param expiresOn the last day on which it is valid, in the issuer's zone; empty when it never expires
 * @param decision public id of the decision that granted it
 * @param facts SHA-256 of the decision's facts in canonical JSON
 * @param questions SHA-256 of the sorted revisions of all questions asked, one a line
 */
public record Snapshot(
        Code code,
        String name,
        String programme,
        String revision,
        String title,
        String scope,
        String issuer,
        LocalDate issuedOn,
        Optional<LocalDate> expiresOn,
        String decision,
        String facts,
        String questions) {

    /** Names the form of the payload; another form gets another name, and this one stays readable for ever. */
    static final String FORM = "needlepoint-certificate/1";

    private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"");
    private static final Pattern MEMBER = Pattern.compile("\\G[{,]" + TEXT.pattern() + ":" + TEXT.pattern());
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-f]{4})|(.))");

    /** The text that is signed: one flat JSON object in canonical form (RFC 8785), all its values texts. */
    public String payload() {
        Map<String, String> members = new HashMap<>();
        members.put("form", FORM);
        members.put("code", code.text());
        members.put("name", name);
        members.put("programme", programme);
        members.put("revision", revision);
        members.put("title", title);
        members.put("scope", scope);
        members.put("issuer", issuer);
        members.put("issuedOn", issuedOn.toString());
        expiresOn.ifPresent(day -> members.put("expiresOn", day.toString()));
        members.put("decision", decision);
        members.put("facts", facts);
        members.put("questions", questions);
        return CanonicalJson.write(members);
    }

    /**
     * Reads a payload whose signature has been checked.
     *
     * @throws IllegalArgumentException when it is not what {@link #payload()} writes
     */
    public static Snapshot read(String payload) {
        Map<String, String> members = members(payload);
        Snapshot snapshot = new Snapshot(
                new Code(members.getOrDefault("code", "")),
                members.getOrDefault("name", ""),
                members.getOrDefault("programme", ""),
                members.getOrDefault("revision", ""),
                members.getOrDefault("title", ""),
                members.getOrDefault("scope", ""),
                members.getOrDefault("issuer", ""),
                LocalDate.parse(members.getOrDefault("issuedOn", "0000-01-01")),
                Optional.ofNullable(members.get("expiresOn")).map(LocalDate::parse),
                members.getOrDefault("decision", ""),
                members.getOrDefault("facts", ""),
                members.getOrDefault("questions", ""));
        if (!snapshot.payload().equals(payload)) {
            throw new IllegalArgumentException("not the form " + FORM);
        }
        return snapshot;
    }

    private static Map<String, String> members(String payload) {
        Map<String, String> members = new HashMap<>();
        Matcher member = MEMBER.matcher(payload);
        while (member.find()) {
            members.put(unescaped(member.group(1)), unescaped(member.group(2)));
        }
        return members;
    }

    private static String unescaped(String json) {
        return ESCAPE.matcher(json)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) != null
                                ? Character.toString(Integer.parseInt(found.group(1), 16))
                                : meaning(found.group(2))));
    }

    private static String meaning(String letter) {
        return switch (letter) {
            case "n" -> "\n";
            case "t" -> "\t";
            case "r" -> "\r";
            case "b" -> "\b";
            case "f" -> "\f";
            default -> letter;
        };
    }
}

package org.needlepoint.logbook.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.needlepoint.shared.domain.CanonicalJson;

/**
 * A session that could be read, with what a supervisor vouches for.
 *
 * @param sites of the atlas by id, in the order of their ids
 * @param regions of the sites, and those named by themselves, in the order of their ids
 * @param adverse id of a grade, or {@link #NOTHING}
 * @param texts by field, none empty: {@code explained}, {@code adverse-text}, {@code reflection}
 */
public record LogEntry(
        LocalDate on,
        Supervisor supervisor,
        String setting,
        String modality,
        String technique,
        List<String> sites,
        List<String> regions,
        int needlesIn,
        int needlesOut,
        String reaction,
        String adverse,
        Map<String, String> texts) {

    /** Stands for no adverse event. */
    public static final String NOTHING = "none";

    /** The free texts, in the order in which they are shown. */
    public static final List<String> FIELDS = List.of("explained", "adverse-text", "reflection");

    public LogEntry {
        sites = List.copyOf(sites);
        regions = List.copyOf(regions);
        texts = Map.copyOf(texts);
    }

    /** A free text with the salt under which the body holds its hash. */
    public record SaltedText(String field, String salt, String content) {
        public String hash() {
            return CanonicalJson.hash(salt + "\n" + content);
        }
    }

    /** The free texts, each with a salt of its own. */
    public List<SaltedText> salted(Supplier<String> salts) {
        return FIELDS.stream()
                .filter(texts::containsKey)
                .map(field -> new SaltedText(field, salts.get(), texts.get(field)))
                .toList();
    }

    /**
     * The bytes that a signature is about, as canonical JSON. Free texts stand in it as hashes, so that one can be redacted later without
     * breaking the signature.
     *
     * @param learner public id
     * @param pathway public id
     */
    public String body(String learner, String pathway, List<SaltedText> salted) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("form", "needlepoint-session/1");
        body.put("learner", learner);
        body.put("pathway", pathway);
        body.put("on", on.toString());
        body.put("supervisor", supervisor.publicId());
        body.put("setting", setting);
        body.put("modality", modality);
        body.put("technique", technique);
        body.put("sites", sites);
        body.put("regions", regions);
        body.put("in", needlesIn);
        body.put("out", needlesOut);
        body.put("reaction", reaction);
        body.put("adverse", adverse);
        body.put(
                "texts",
                salted.stream()
                        .collect(Collectors.toMap(SaltedText::field, SaltedText::hash, (a, b) -> a, TreeMap::new)));
        return CanonicalJson.write(body);
    }

    /** The field of the text that the act of this number added. */
    public static String amendment(int number) {
        return "amendment-" + number;
    }

    /** The field of the reason that stands behind the act of this number. */
    public static String reason(int number) {
        return "reason-" + number;
    }

    /** What kind of text stands in a field: its name without the number of an act. */
    public static String kind(String field) {
        return field.replaceFirst("-\\d+$", "");
    }
}

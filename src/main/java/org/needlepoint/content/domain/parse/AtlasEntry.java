package org.needlepoint.content.domain.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.needlepoint.content.domain.atlas.Names;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Fields;

/** One entry of a file of the atlas: the keys that several kinds have. */
record AtlasEntry(Desk desk, Entry id, Fields fields) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,4}(?:\\.\\d{1,2})?");
    private static final String[] MARKS = {"verified", "secondary", "general"};

    String text(String key) {
        return fields.text(key).value();
    }

    Names names() {
        return new Names(text("pinyin"), text("hant"), text("hans"));
    }

    String mark(String key) {
        return fields.oneOf(key, MARKS);
    }

    boolean isTrue(String key) {
        return fields.oneOf(key, "true", "false").equals("true");
    }

    /** A list of ids that must be there. */
    List<String> named(String key, Kind kind) {
        List<Entry> ids = fields.texts(key);
        desk.registry().need(kind, ids);
        return Desk.values(ids);
    }

    /** A number with at most two decimals; 0, and reported, when it is none. */
    double decimal(String key) {
        Entry entry = fields.text(key);
        Optional<Double> number = Optional.of(entry.value())
                .filter(value -> NUMBER.matcher(value).matches())
                .map(Double::valueOf);
        if (number.isEmpty() && !entry.value().isEmpty()) {
            desk.problems()
                    .add(
                            entry.place(),
                            "\"" + entry.value() + "\" is no number for \"" + key + "\".",
                            "Write digits, with a full stop and at most two decimals if need be.");
        }
        return number.orElse(0.0);
    }

    /** Takes the id for a site or a danger. */
    void give(Kind kind) {
        desk.registry().give(kind, id);
        desk.registry().give(Kind.SHAPE, id);
    }
}

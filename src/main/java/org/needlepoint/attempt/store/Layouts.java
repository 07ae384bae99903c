package org.needlepoint.attempt.store;

import java.util.List;
import java.util.Map;
import org.needlepoint.question.domain.ParameterJson;

/** The order of a question's parts as a column keeps it. */
final class Layouts {

    private static final String ORDER = "order";

    private Layouts() {}

    static String write(List<String> layout) {
        return ParameterJson.write(Map.of(ORDER, layout));
    }

    static List<String> read(String stored) {
        return ParameterJson.read(stored).get(ORDER);
    }
}

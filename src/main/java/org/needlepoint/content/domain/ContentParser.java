package org.needlepoint.content.domain;

import java.util.List;
import java.util.Map;

/** The pure parser of docs/content-format.md. */
public final class ContentParser {

    private ContentParser() {}

    /** What parsing gave. The catalogue is only to be served when there are no problems. */
    public record Parsed(Catalogue catalogue, List<Problem> problems) {
        public Parsed {
            problems = List.copyOf(problems);
        }
    }

    /** @param files path below content/ (with slashes) to text */
    public static Parsed parse(Map<String, String> files) {
        throw new UnsupportedOperationException();
    }
}

package org.needlepoint.course.domain;

import java.util.Map;
import java.util.Optional;

/**
 * How far a person is through one course.
 *
 * @param read by lesson id
 * @param place where they stopped last, in whichever lesson that was
 */
public record Progress(boolean enrolled, Map<String, ReadMark> read, Optional<Place> place) {

    public static final Progress NONE = new Progress(false, Map.of(), Optional.empty());

    public Progress {
        read = Map.copyOf(read);
    }

    public boolean hasRead(String lessonId) {
        return read.containsKey(lessonId);
    }
}

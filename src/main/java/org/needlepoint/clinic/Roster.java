package org.needlepoint.clinic;

import java.util.List;

/** A clinic's staff by name, with every certificate that they hold. */
public record Roster(String clinic, List<StaffLine> lines) {
    public Roster {
        lines = List.copyOf(lines);
    }
}

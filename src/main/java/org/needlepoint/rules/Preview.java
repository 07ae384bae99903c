package org.needlepoint.rules;

import java.time.Instant;
import java.time.LocalDate;
import org.needlepoint.rules.store.PreviewStore;

/**
 * How far it is found out who gains and who loses by a pack.
 *
 * @param revision of the pack that was looked at
 * @param total people when it began
 * @param done people looked at
 * @param failed whether it ended before everybody was
 */
public record Preview(
        String id,
        String board,
        LocalDate effective,
        String revision,
        Instant askedAt,
        int total,
        int done,
        boolean finished,
        boolean failed) {

    static Preview of(PreviewStore.Row row, boolean failed) {
        return new Preview(
                row.id(),
                row.board(),
                row.effective(),
                row.revision(),
                row.askedAt(),
                row.total(),
                row.done(),
                row.finishedAt() != null,
                failed);
    }
}

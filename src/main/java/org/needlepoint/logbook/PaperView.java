package org.needlepoint.logbook;

import org.needlepoint.logbook.domain.FileKind;

/**
 * A paper as its owner and the administrators see it.
 *
 * @param fileName empty if there is no file, and {@code fileKind} is null then
 * @param fileBytes size
 */
public record PaperView(
        Paper paper, long accountId, String title, String note, String fileName, FileKind fileKind, int fileBytes) {}

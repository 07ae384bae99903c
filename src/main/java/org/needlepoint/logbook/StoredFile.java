package org.needlepoint.logbook;

import org.needlepoint.logbook.domain.FileKind;

/**
 * A file that is kept with a paper.
 *
 * @param name without what a file system could mind
 */
public record StoredFile(String name, FileKind kind, byte[] bytes) {}

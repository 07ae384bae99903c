package org.needlepoint.logbook;

import org.needlepoint.logbook.store.EvidenceStore.FileRow;
import org.needlepoint.logbook.store.EvidenceStore.PaperRow;

/** What others see of a paper's row. */
final class Papers {

    private Papers() {}

    static Paper paper(PaperRow row) {
        return new Paper(
                row.publicId(),
                Paper.Type.valueOf(row.type()),
                row.subtype(),
                row.tenths(),
                row.modality(),
                row.programmeId(),
                row.requirement(),
                row.from(),
                row.until(),
                row.fileHash(),
                Paper.State.valueOf(row.state()),
                row.submittedBy(),
                row.submittedAt(),
                row.decidedBy(),
                row.decidedAt(),
                row.withdrawnAt(),
                row.reason(),
                row.counts().stream()
                        .map(count -> new Paper.Counted(count.scheme(), count.category(), count.tenths()))
                        .toList());
    }

    static PaperView view(PaperRow row) {
        return new PaperView(
                paper(row),
                row.accountId(),
                row.title(),
                row.note(),
                row.file().map(FileRow::name).orElse(""),
                row.file().map(FileRow::kind).orElse(null),
                row.file().map(FileRow::size).orElse(0));
    }
}

package org.needlepoint.logbook.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.needlepoint.logbook.Paper;
import org.needlepoint.logbook.PaperView;
import org.needlepoint.logbook.domain.Tenths;

/**
 * A paper in words.
 *
 * @param kind last part of a key of the bundle, as {@code state} is
 * @param amount hours or credits; empty where it has none
 * @param until empty where it has no last day
 * @param decided moment; null while it waits
 * @param fileSize in MiB or kiB
 */
public record PaperCard(
        String id,
        String kind,
        String state,
        String title,
        String note,
        String amount,
        String modality,
        String report,
        String from,
        String until,
        java.time.Instant sent,
        java.time.Instant decided,
        java.time.Instant withdrawn,
        String reason,
        String fileName,
        String fileSize,
        String fileHash,
        List<Counted> counts) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final int KIB = 1 << 10;
    private static final int MIB = 1 << 20;

    /** What one category of a scheme counts of it. */
    public record Counted(String scheme, String category, String credits) {}

    /** Whether there was a file that its owner has deleted. */
    public boolean fileGone() {
        return fileName.isEmpty() && !fileHash.isEmpty();
    }

    static PaperCard of(PaperView view, Titles titles) {
        Paper paper = view.paper();
        return new PaperCard(
                paper.publicId(),
                paper.type().name(),
                paper.state().name(),
                view.title(),
                view.note(),
                paper.tenths() == 0 ? "" : Tenths.words(paper.tenths()),
                paper.modality(),
                Titles.capital(paper.subtype()),
                day(paper.from()),
                paper.until().map(PaperCard::day).orElse(""),
                paper.submittedAt(),
                paper.decidedAt().orElse(null),
                paper.withdrawnAt().orElse(null),
                paper.reason(),
                view.fileName(),
                size(view.fileBytes()),
                paper.fileHash().orElse(""),
                paper.counted().stream()
                        .map(count -> new Counted(
                                titles.scheme(count.scheme()),
                                titles.category(count.scheme(), count.category()),
                                Tenths.words(count.tenths())))
                        .toList());
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String size(int bytes) {
        return bytes < MIB ? Math.max(1, bytes / KIB) + " KiB" : Tenths.words(bytes * 10 / MIB) + " MiB";
    }
}

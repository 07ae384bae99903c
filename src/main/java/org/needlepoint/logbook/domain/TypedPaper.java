package org.needlepoint.logbook.domain;

/** A paper as somebody typed it; any text may be null. */
public record TypedPaper(
        String kind,
        String report,
        String title,
        String amount,
        String modality,
        String from,
        String until,
        String note) {}

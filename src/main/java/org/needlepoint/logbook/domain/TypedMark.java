package org.needlepoint.logbook.domain;

import java.util.List;

/**
 * What an examiner marks, as it was sent.
 *
 * @param items by id; several only where none of them is signed by itself
 * @param region in which they were seen; empty where none of them asks for one
 * @param outcome pass or not-yet
 */
public record TypedMark(List<String> items, String region, String technique, String outcome, String remark) {

    public TypedMark {
        items = List.copyOf(items);
        region = TypedText.line(region);
        technique = TypedText.line(technique);
        outcome = outcome == null ? "" : outcome;
        remark = TypedText.plain(remark);
    }
}

package org.needlepoint.notice.domain;

/**
 * Something to tell one person.
 *
 * @param subject public id of what it is about
 * @param step which of its kind: kind, subject and step are told to a person once
 * @param href path of ours where to go on
 */
public record News(long accountId, Kind kind, String subject, int step, String title, String text, String href) {

    /** What it is about; at most 12 characters. */
    public enum Kind {
        EXPIRY,
        EVIDENCE
    }
}

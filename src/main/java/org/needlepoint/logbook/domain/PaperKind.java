package org.needlepoint.logbook.domain;

/** What a learner can hand in a paper for, and what it must say. */
public enum PaperKind {
    THEORY(true, false, false),
    IN_PERSON(true, false, false),
    CASE_REPORT(false, false, true),
    LICENCE(false, true, false),
    CPR(false, true, false),
    CREDIT(true, false, false);

    private final boolean amount;
    private final boolean end;
    private final boolean report;

    PaperKind(boolean amount, boolean end, boolean report) {
        this.amount = amount;
        this.end = end;
        this.report = report;
    }

    /** Whether it says how many hours or credits. */
    public boolean hasAmount() {
        return amount;
    }

    /** Whether it has a last day. */
    public boolean hasEnd() {
        return end;
    }

    /** Whether it says what kind of report it is. */
    public boolean isReport() {
        return report;
    }
}

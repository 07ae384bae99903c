package org.needlepoint.logbook.domain;

/** What a learner can hand in a paper for, and what it must say. */
public enum PaperKind {
    THEORY(true, false, false, true),
    IN_PERSON(true, false, false, true),
    CASE_REPORT(false, false, true, false),
    LICENCE(false, true, false, false),
    CPR(false, true, false, false),
    CREDIT(true, false, false, false);

    private final boolean amount;
    private final boolean end;
    private final boolean report;
    private final boolean system;

    PaperKind(boolean amount, boolean end, boolean report, boolean system) {
        this.amount = amount;
        this.end = end;
        this.report = report;
        this.system = system;
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

    /** Whether it says of which system it is: programmes and boards ask for hours of one. */
    public boolean needsSystem() {
        return system;
    }
}

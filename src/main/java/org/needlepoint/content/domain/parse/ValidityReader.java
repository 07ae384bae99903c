package org.needlepoint.content.domain.parse;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Optional;
import org.needlepoint.content.domain.Validity;
import org.needlepoint.content.domain.text.Fields;
import org.needlepoint.content.domain.text.Problems;

/** Reads how long a certificate is valid, and from when. */
record ValidityReader(Problems problems) {

    /** To hold periods against one another: any common day will do. */
    private static final LocalDate SOME_DAY = LocalDate.of(2001, 1, 1);

    Validity read(Fields fields) {
        Optional<Period> validity = new Amounts(problems).optionalPeriod(fields, "validity");
        Optional<Fields> expiry = fields.optionalChild("expiry");
        if (expiry.isPresent() && validity.isEmpty()) {
            problems.add(
                    fields.place("expiry"),
                    "A certificate without \"validity\" never expires.",
                    "Add \"validity: P2Y\", or remove \"expiry\".");
        }
        Validity.Base base = expiry.map(this::base).orElse(Validity.Base.ISSUE);
        Optional<MonthDay> day = expiry.filter(e -> base == Validity.Base.FIXED || e.has("day"))
                .flatMap(e -> new Amounts(problems).day(e, "day"));
        if (base != Validity.Base.FIXED && day.isPresent()) {
            problems.add(expiry.get().place("day"), "Only \"base: fixed\" has a day.", "Remove \"day\".");
        }
        return new Validity(validity, base, day);
    }

    /** The base of a renewal: its own, or that of the first certificate. */
    Validity.Base base(Fields renewal, Validity term) {
        Optional<Fields> expiry = renewal.optionalChild("expiry");
        Validity.Base base = expiry.map(this::base).orElse(term.base());
        if (base == Validity.Base.FIXED && term.fixed().isEmpty()) {
            problems.add(
                    renewal.place("expiry"),
                    "The day on which certificates end is not known.",
                    "Write it into \"expiry\" of the programme: {base: fixed, day: 12-31}.");
        }
        return base;
    }

    /** Reports a renewal that opens before its certificate begins, or stays open when the next would have ended. */
    void within(Fields renewal, Validity term, Period window, Period grace) {
        if (term.period().isEmpty()) {
            problems.add(
                    renewal.place(),
                    "A certificate that never expires needs no renewal.",
                    "Add \"validity: P2Y\", or remove \"renewal\".");
            return;
        }
        LocalDate end = SOME_DAY.plus(term.period().get());
        if (SOME_DAY.plus(window).isAfter(end)) {
            problems.add(
                    renewal.place("window"), "The window is longer than the validity.", "Write a shorter \"window\".");
        }
        if (!SOME_DAY.plus(grace).isBefore(end)) {
            problems.add(renewal.place("grace"), "The grace is as long as the validity.", "Write a shorter \"grace\".");
        }
    }

    private Validity.Base base(Fields expiry) {
        return switch (expiry.allow("base", "day").oneOf("base", "issue", "previous-expiry", "fixed")) {
            case "previous-expiry" -> Validity.Base.PREVIOUS_EXPIRY;
            case "fixed" -> Validity.Base.FIXED;
            default -> Validity.Base.ISSUE;
        };
    }
}

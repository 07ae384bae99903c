package org.needlepoint.certify.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.certify.CycleCredits;
import org.needlepoint.certify.CycleCredits.Category;
import org.needlepoint.certify.CycleCredits.Cycle;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.practice.Scheme;
import org.needlepoint.logbook.domain.Tenths;

/** What the caller's continuing education counts for, cycle by cycle, and what remains. */
@Named
@RequestScoped
public class CreditsPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    @Inject
    private CycleCredits credits;

    @Inject
    private Courseware courseware;

    @Inject
    private CurrentCaller caller;

    private List<Card> cards = List.of();

    /** @param until empty for ever; {@code carried} empty where nothing was taken along */
    public record Card(
            String id,
            String title,
            String from,
            String until,
            String have,
            String need,
            String missing,
            String carried,
            boolean done,
            List<Row> rows) {}

    /** @param need empty where none is asked for */
    public record Row(String title, String have, String need, String missing) {}

    public void load() {
        cards = credits.of(caller.require()).stream().map(this::card).toList();
    }

    private Card card(Cycle cycle) {
        return new Card(
                cycle.programmeId(),
                cycle.title(),
                DAY.format(cycle.from()),
                cycle.until().map(DAY::format).orElse(""),
                Tenths.words(cycle.have()),
                Tenths.words(cycle.need()),
                Tenths.words(cycle.missing()),
                cycle.carried() == 0 ? "" : Tenths.words(cycle.carried()),
                cycle.missing() == 0 && cycle.categories().stream().allMatch(category -> category.missing() == 0),
                cycle.categories().stream()
                        .map(category -> row(cycle.scheme(), category))
                        .toList());
    }

    private Row row(String schemeId, Category category) {
        String title = courseware.current().logbook().scheme(schemeId).map(Scheme::categories).stream()
                .flatMap(List::stream)
                .filter(named -> named.id().equals(category.id()))
                .map(named -> named.title())
                .findFirst()
                .orElse(category.id());
        return new Row(
                title,
                Tenths.words(category.have()),
                category.need() == 0 ? "" : Tenths.words(category.need()),
                Tenths.words(category.missing()));
    }

    public List<Card> getCards() {
        return cards;
    }
}

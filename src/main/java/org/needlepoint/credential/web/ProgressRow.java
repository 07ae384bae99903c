package org.needlepoint.credential.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.certify.domain.Standing;
import org.needlepoint.certify.domain.Standing.Proof;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Requirement;
import org.needlepoint.content.domain.practice.Named;

/**
 * One requirement as the page shows it.
 *
 * @param state met, short, open, unknown or waived: the style class
 * @param key of its sentence, which takes have, need, missing and a day or a reason; it ends with alone where the marks are kept back, and
 *     with must where there are enough of them, but something that has to be right is not
 * @param day a day or a reason; may be null
 * @param after the day up to which nothing counts, where something was done that counts no more; may be null
 * @param gaps what is missing in its parts
 * @param link key of the words on the link
 * @param href where the record that proves it, or the thing to do, is found; null where there is no such page
 */
public record ProgressRow(
        String state,
        RowTitle title,
        String key,
        String have,
        String need,
        String missing,
        String day,
        String after,
        List<Part> gaps,
        String link,
        String href) {

    /** One part of a requirement, such as a region. */
    public record Part(String name, String have, String need) {}

    static ProgressRow of(Standing standing, Catalogue catalogue) {
        return of(standing, catalogue, Optional.empty());
    }

    /** @param after the day up to which nothing counts, where something was done that counts no more */
    static ProgressRow of(Standing standing, Catalogue catalogue, Optional<LocalDate> after) {
        Requirement requirement = standing.requirement();
        boolean tenths = requirement instanceof Requirement.TheoryHours
                || requirement instanceof Requirement.InPersonHours
                || requirement instanceof Requirement.Credits;
        RowKey key = RowKey.of(standing, catalogue, after.isPresent());
        int have = have(standing);
        int need = need(standing);
        return new ProgressRow(
                key.state(),
                RowTitle.of(requirement, catalogue),
                key.key(),
                amount(have, tenths),
                amount(need, tenths),
                amount(Math.max(0, need - have), tenths),
                key.day(),
                after.map(Verdict::day).orElse(null),
                gaps(standing, tenths, catalogue),
                key.link(),
                RowLink.of(standing));
    }

    private static List<Part> gaps(Standing standing, boolean tenths, Catalogue catalogue) {
        return standing instanceof Standing.Short begun
                ? begun.gaps().stream()
                        .map(gap -> new Part(
                                name(gap.name(), catalogue), amount(gap.have(), tenths), amount(gap.need(), tenths)))
                        .toList()
                : List.of();
    }

    private static String amount(int number, boolean tenths) {
        return tenths ? BigDecimal.valueOf(number, 1).stripTrailingZeros().toPlainString() : Integer.toString(number);
    }

    private static int need(Standing standing) {
        if (standing instanceof Standing.Short begun) {
            return begun.need();
        }
        return standing instanceof Standing.Open open ? open.need() : 0;
    }

    /** Regions, techniques and categories are told by their titles. */
    private static String name(String id, Catalogue catalogue) {
        return catalogue.logbook().regions().stream()
                .filter(region -> region.id().equals(id))
                .map(region -> region.title())
                .findFirst()
                .or(() -> catalogue.logbook().techniques().values().stream()
                        .flatMap(List::stream)
                        .filter(technique -> technique.id().equals(id))
                        .map(Named::title)
                        .findFirst())
                .or(() -> catalogue.logbook().schemes().stream()
                        .flatMap(scheme -> scheme.categories().stream())
                        .filter(category -> category.id().equals(id))
                        .map(Named::title)
                        .findFirst())
                .orElse(id);
    }

    private static int have(Standing standing) {
        if (standing instanceof Standing.Short begun) {
            return begun.have();
        }
        return standing instanceof Standing.Met met ? have(met.requirement(), met.proof()) : 0;
    }

    private static int have(Requirement requirement, Proof proof) {
        if (proof instanceof Proof.Attempt attempt) {
            return attempt.result().percent();
        }
        if (proof instanceof Proof.Lessons lessons) {
            return lessons.read().size();
        }
        if (proof instanceof Proof.Sessions sessions) {
            return sessions.sessions().size();
        }
        if (proof instanceof Proof.Marks marks) {
            return marks.marks().size();
        }
        if (proof instanceof Proof.Activities credits) {
            return credits.sum().total();
        }
        if (proof instanceof Proof.Study study) {
            return study.tenths();
        }
        return proof instanceof Proof.Papers papers ? papers(requirement, papers.papers()) : 0;
    }

    private static int papers(Requirement requirement, List<Facts.Document> papers) {
        return requirement instanceof Requirement.InPersonHours
                ? papers.stream().mapToInt(Facts.Document::tenths).sum()
                : papers.size();
    }
}

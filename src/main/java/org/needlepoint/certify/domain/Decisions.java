package org.needlepoint.certify.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.certify.domain.Decision.Path;
import org.needlepoint.certify.domain.rule.Rules;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.content.domain.Requirement;
import org.needlepoint.content.domain.Validity;

/** The rules by which a programme is granted. The same facts and the same instant always give the same decision. */
public final class Decisions {

    /**
     * Number of these rules, kept with each decision. A change that could change an answer counts it up, and leaves these rules behind as
     * {@link org.needlepoint.certify.domain.rules1} was left.
     */
    public static final int RULES = 2;

    private Decisions() {}

    /**
     * @param facts all of a person, or what {@link Relevant} takes of them
     * @param asOf what is on record later does not count
     */
    public static Decision decide(Programme programme, Facts facts, Instant asOf) {
        Facts known = Relevant.to(programme).of(Extract.until(facts, asOf));
        Way way = Way.of(programme, known, known.day(asOf));
        AsOf when = new AsOf(asOf, known.day(asOf), way.renews(), way.before());
        List<Standing> standings = way.path().of(programme).stream()
                .map(requirement -> waived(requirement, way, known, when))
                .toList();
        if (way.hold().isPresent() || standings.isEmpty() || !standings.stream().allMatch(Standing::done)) {
            return new Decision.NotYet(programme, asOf, way.path(), standings, way.hold());
        }
        return new Decision.Granted(
                programme, asOf, way.path(), standings, known, when.day(), until(programme, way, when.day()));
    }

    /**
     * What somebody did and has to do again: of the requirements that are missing, those of which more is on record than counts, by id,
     * with the day up to which nothing counts.
     */
    public static Map<String, LocalDate> again(Programme programme, Facts facts, Instant asOf) {
        Facts known = Relevant.to(programme).of(Extract.until(facts, asOf));
        Way way = Way.of(programme, known, known.day(asOf));
        AsOf when = new AsOf(asOf, known.day(asOf), way.renews(), way.before());
        Map<String, LocalDate> again = new HashMap<>();
        for (Requirement requirement : way.path().of(programme)) {
            way.since(requirement)
                    .filter(day -> !waived(requirement, way, known, when).done())
                    .filter(day -> !Rules.standing(requirement, known, when)
                            .equals(Rules.standing(requirement, Extract.after(known, day), when)))
                    .ifPresent(day -> again.put(requirement.id(), day));
        }
        return again;
    }

    /** How far one requirement is, whoever asks for it. */
    public static Standing standing(Requirement requirement, Facts facts, Instant asOf) {
        Facts known = Extract.until(facts, asOf);
        return Rules.standing(requirement, known, AsOf.first(asOf, known));
    }

    private static Standing waived(Requirement requirement, Way way, Facts known, AsOf when) {
        Optional<LocalDate> cut = way.since(requirement);
        Facts counted = cut.map(day -> Extract.after(known, day)).orElse(known);
        Standing standing = Rules.standing(requirement, counted, when);
        if (standing.done() || !requirement.waivable()) {
            return standing;
        }
        return known.waivers().stream()
                .filter(waiver -> waiver.requirement().equals(requirement.id()))
                .filter(waiver -> !waiver.proposedBy().equals(waiver.confirmedBy()))
                .filter(waiver ->
                        way.began().filter(waiver.confirmedAt()::isBefore).isEmpty())
                .filter(waiver ->
                        cut.isEmpty() || known.day(waiver.confirmedAt()).isAfter(cut.get()))
                .<Standing>map(waiver -> new Standing.Waived(requirement, waiver))
                .findFirst()
                .orElse(standing);
    }

    private static Optional<LocalDate> until(Programme programme, Way way, LocalDate day) {
        Validity term = programme.validity();
        return way.path() == Path.RENEWAL
                ? term.counted(programme.renewal().orElseThrow().base())
                        .last(day, way.renews().flatMap(Held::expiresOn))
                : term.last(day, Optional.empty());
    }
}

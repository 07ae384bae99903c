package org.needlepoint.certify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.certify.domain.CreditSum;
import org.needlepoint.certify.domain.Decision;
import org.needlepoint.certify.domain.Facts.CreditCount;
import org.needlepoint.certify.domain.Held;
import org.needlepoint.certify.domain.Standing;
import org.needlepoint.content.domain.Requirement;
import org.needlepoint.logbook.Evidences;
import org.needlepoint.logbook.PaperView;
import org.needlepoint.shared.Refused;

/** A person sees what their continuing education counts for, in each certificate's present cycle, and takes the papers along. */
@ApplicationScoped
public class CycleCredits {

    @Inject
    private Progress progress;

    @Inject
    private Evidences evidences;

    /**
     * One certificate's cycle; amounts in tenths of credits.
     *
     * @param from day of issue, which is not counted
     * @param until last valid day
     * @param carried taken along from the cycle before
     */
    public record Cycle(
            String programmeId,
            String title,
            String scheme,
            LocalDate from,
            Optional<LocalDate> until,
            int have,
            int need,
            int carried,
            List<Category> categories) {

        public int missing() {
            return Math.max(0, need - have);
        }
    }

    /** @param need least of the category; 0 where none is asked for */
    public record Category(String id, int have, int need) {
        public int missing() {
            return Math.max(0, need - have);
        }
    }

    /**
     * What an auditor gets of a cycle.
     *
     * @param papers those that count in it, by day and id
     * @param counts by the paper's id
     */
    public record Pack(Cycle cycle, List<PaperView> papers, Map<String, List<CreditCount>> counts) {}

    /** Each certificate that is renewed by credits, by title; six selects. */
    @Transactional
    public List<Cycle> of(Caller caller) {
        return progress.of(caller).stream().flatMap(CycleCredits::cycles).toList();
    }

    /**
     * What counts in the present cycle of a programme; seven selects.
     *
     * @throws Refused NotFound where the caller has no such cycle
     */
    @Transactional
    public Pack pack(Caller caller, String programmeId) {
        ProgrammeProgress held = progress.of(caller).stream()
                .filter(one -> one.decision().programme().id().equals(programmeId))
                .findFirst()
                .orElseThrow(Refused::notFound);
        Cycle cycle = cycles(held).findFirst().orElseThrow(Refused::notFound);
        Map<String, List<CreditCount>> counts = standings(held).stream()
                .flatMap(standing -> counts(standing).stream())
                .filter(count -> count.on().isAfter(cycle.from()))
                .collect(Collectors.groupingBy(CreditCount::document));
        Map<String, PaperView> papers = evidences.mine(caller).stream()
                .collect(Collectors.toMap(view -> view.paper().publicId(), Function.identity()));
        List<PaperView> counted = counts.keySet().stream()
                .map(papers::get)
                .sorted(java.util.Comparator.comparing(
                                (PaperView view) -> view.paper().from())
                        .thenComparing(view -> view.paper().publicId()))
                .toList();
        return new Pack(cycle, counted, counts);
    }

    static Stream<Cycle> cycles(ProgrammeProgress one) {
        Optional<Held> held = one.held().filter(certificate -> one.decision().path() == Decision.Path.RENEWAL);
        return held.stream()
                .flatMap(certificate -> standings(one).stream().map(standing -> cycle(one, certificate, standing)));
    }

    private static List<Standing> standings(ProgrammeProgress one) {
        return one.decision().standings().stream()
                .filter(standing -> standing.requirement() instanceof Requirement.Credits)
                .toList();
    }

    private static Cycle cycle(ProgrammeProgress one, Held held, Standing standing) {
        Requirement.Credits rule = (Requirement.Credits) standing.requirement();
        CreditSum sum = activities(standing).map(Standing.Proof.Activities::sum).orElse(new CreditSum(0, 0, Map.of()));
        TreeSet<String> categories = new TreeSet<>(rule.least().keySet());
        categories.addAll(sum.byCategory().keySet());
        return new Cycle(
                one.decision().programme().id(),
                one.decision().programme().title(),
                rule.scheme(),
                held.issuedOn(),
                held.expiresOn(),
                sum.total(),
                rule.tenths(),
                sum.carried(),
                categories.stream()
                        .map(id -> new Category(
                                id,
                                sum.byCategory().getOrDefault(id, 0),
                                rule.least().getOrDefault(id, 0)))
                        .toList());
    }

    private static List<CreditCount> counts(Standing standing) {
        return activities(standing).map(Standing.Proof.Activities::counts).orElse(List.of());
    }

    private static Optional<Standing.Proof.Activities> activities(Standing standing) {
        Optional<Standing.Proof> proof = standing instanceof Standing.Met met
                ? Optional.of(met.proof())
                : standing instanceof Standing.Short begun ? Optional.of(begun.proof()) : Optional.empty();
        return proof.filter(Standing.Proof.Activities.class::isInstance).map(Standing.Proof.Activities.class::cast);
    }
}

package org.needlepoint.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needlepoint.certify.Law;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.practice.RulePack;
import org.needlepoint.content.domain.practice.Rulebook;
import org.needlepoint.logbook.BoardLaw;
import org.needlepoint.rules.store.ActivationStore;
import org.needlepoint.shared.IssuerCalendar;

/**
 * The packs in use, in memory: a decision that asks for the law costs no statement. Every node reads them again every few seconds, since
 * another one may have activated one.
 */
@ApplicationScoped
public class PacksInForce implements Law, BoardLaw {

    @Inject
    private ActivationStore store;

    @Inject
    private Courseware courseware;

    @Inject
    private IssuerCalendar calendar;

    private volatile List<Activation> activations = List.of();

    /** One select. */
    @Transactional
    public void refresh() {
        activations = store.all().stream().map(PacksInForce::activation).toList();
    }

    /** Every board, with its packs in use. */
    public Rulebook rulebook() {
        Rulebook all = courseware.current().rules();
        return all.of(all.packs().stream()
                .filter(pack -> activation(pack).isPresent())
                .toList());
    }

    /** When a pack came into use; empty when it has not. */
    public Optional<Activation> activation(RulePack pack) {
        return activations.stream()
                .filter(one -> one.board().equals(pack.board()))
                .filter(one -> one.effective().equals(pack.effective()))
                .findFirst();
    }

    /** What the pack in use that holds on a day says; empty when there is none. */
    @Override
    public Optional<Facts.LawFact> of(String board, LocalDate on) {
        return rulebook().inForce(board, on).map(PacksInForce::fact);
    }

    @Override
    public Optional<LocalDate> changes(String board, LocalDate after) {
        return rulebook().packsOf(board).stream()
                .flatMap(pack ->
                        Stream.concat(Stream.of(pack.effective()), pack.until().map(last -> last.plusDays(1)).stream()))
                .filter(after::isBefore)
                .min(Comparator.naturalOrder());
    }

    @Override
    public Optional<RulePack.Answer> answer(String board, String modality) {
        return rulebook()
                .inForce(board, calendar.today())
                .flatMap(pack -> Optional.ofNullable(pack.allows().get(modality)))
                .map(RulePack.Allowance::answer);
    }

    void activated(@Observes(during = TransactionPhase.AFTER_SUCCESS) PackActivated event) {
        activations = Stream.concat(activations.stream(), Stream.of(event.activation()))
                .toList();
    }

    static Activation activation(ActivationStore.Row row) {
        return new Activation(row.board(), row.effective(), row.revision(), Optional.ofNullable(row.by()), row.at());
    }

    private static Facts.LawFact fact(RulePack pack) {
        Map<String, String> allows = pack.allows().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().answer().name().toLowerCase(Locale.ROOT)));
        return new Facts.LawFact(pack.board(), pack.effective().toString(), pack.revision(), allows);
    }
}

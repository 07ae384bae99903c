package org.needlepoint.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Caller.Membership;
import org.needlepoint.account.domain.Role;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Systems;
import org.needlepoint.content.domain.practice.Grade;
import org.needlepoint.content.domain.practice.PublishedRate;
import org.needlepoint.logbook.domain.EventRate;
import org.needlepoint.logbook.store.RateStore;
import org.needlepoint.logbook.store.RateStore.Count;

/** How often adverse events are among signed sessions, beside what others published; an instructor sees it of their schools. */
@ApplicationScoped
public class AdverseRates {

    /** Two digits: more than these studies can tell apart is not shown. */
    private static final MathContext SHOWN = new MathContext(2);

    @Inject
    private RateStore store;

    @Inject
    private Courseware courseware;

    /**
     * Rates of one person or school.
     *
     * @param small below how many sessions a rate says little
     * @param learners of a school; none for a person
     */
    public record Rates(
            String title,
            int sessions,
            int small,
            List<Line> lines,
            List<Learner> learners,
            List<Published> published) {
        public Rates {
            lines = List.copyOf(lines);
            learners = List.copyOf(learners);
            published = List.copyOf(published);
        }

        public boolean few() {
            return sessions > 0 && sessions < small;
        }
    }

    /** One modality and grade. @param few whether a rate among so few says little */
    public record Line(
            String modality, String grade, int events, int among, String percent, String range, boolean few) {}

    /** One learner of a school: sessions, and those with any adverse event. @param few whether a rate among so few says little */
    public record Learner(String name, int sessions, int events, String percent, String range, boolean few) {}

    /** @param of what was counted, such as treatments */
    public record Published(
            String title,
            String modality,
            String grade,
            String of,
            BigDecimal events,
            int among,
            String percent,
            boolean pooled) {}

    /** The caller's own; one select. */
    @Transactional
    public Rates own(Caller caller) {
        return rates("", store.own(caller.accountId()), false);
    }

    /** Of each school at which the caller teaches; a select each. */
    @Transactional
    public List<Rates> schools(Caller caller) {
        return caller.memberships(Role.INSTRUCTOR).stream().map(this::school).toList();
    }

    private Rates school(Membership school) {
        return rates(school.organisationName(), store.school(school.organisationId()), true);
    }

    private Rates rates(String title, List<Count> counts, boolean learners) {
        Catalogue catalogue = courseware.current();
        List<String> modalities = Systems.ALL.stream()
                .filter(m -> counts.stream().anyMatch(c -> c.modality().equals(m)))
                .toList();
        int small = catalogue.logbook().rates().small();
        List<Line> lines = new ArrayList<>();
        for (String modality : modalities) {
            int among = sum(counts, c -> c.modality().equals(modality));
            for (Grade grade : catalogue.logbook().grades()) {
                int events = sum(
                        counts,
                        c -> c.modality().equals(modality) && c.adverse().equals(grade.id()));
                EventRate rate = new EventRate(events, among);
                lines.add(new Line(
                        Systems.name(modality),
                        grade.title(),
                        events,
                        among,
                        rate.percent(),
                        rate.range(),
                        among < small));
            }
        }
        return new Rates(
                title,
                sum(counts, c -> true),
                small,
                lines,
                learners ? learners(counts, small) : List.of(),
                catalogue.logbook().rates().published().stream()
                        .map(rate -> published(rate, catalogue))
                        .toList());
    }

    private static List<Learner> learners(List<Count> counts, int small) {
        Map<Long, List<Count>> each = counts.stream()
                .collect(Collectors.groupingBy(Count::accountId, LinkedHashMap::new, Collectors.toList()));
        return each.values().stream()
                .map(own -> {
                    int sessions = sum(own, c -> true);
                    int events = sum(own, c -> !c.adverse().equals("none"));
                    EventRate rate = new EventRate(events, sessions);
                    return new Learner(
                            own.get(0).learner(), sessions, events, rate.percent(), rate.range(), sessions < small);
                })
                .toList();
    }

    private static int sum(List<Count> counts, Predicate<Count> which) {
        return counts.stream().filter(which).mapToInt(Count::sessions).sum();
    }

    private static Published published(PublishedRate rate, Catalogue catalogue) {
        String grade = catalogue.logbook().grades().stream()
                .filter(g -> g.id().equals(rate.grade()))
                .map(Grade::title)
                .findFirst()
                .orElse(rate.grade());
        String percent = rate.events()
                .movePointRight(2)
                .divide(BigDecimal.valueOf(rate.among()), SHOWN)
                .stripTrailingZeros()
                .toPlainString();
        return new Published(
                rate.title(),
                Systems.name(rate.modality()),
                grade,
                rate.of(),
                rate.events(),
                rate.among(),
                percent + " %",
                rate.pooled());
    }
}

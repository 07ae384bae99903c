package org.needlepoint.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.needlepoint.account.People;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.atlas.domain.BodySvg;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.atlas.BodyFigure;
import org.needlepoint.content.domain.practice.Region;
import org.needlepoint.logbook.SessionDesk.Choice;
import org.needlepoint.logbook.domain.SignedItems;
import org.needlepoint.logbook.domain.SkillMark;
import org.needlepoint.logbook.store.AssessmentStore;
import org.needlepoint.logbook.store.PathwayStore;
import org.needlepoint.logbook.store.RecordStore.PathwayLine;
import org.needlepoint.shared.IssuerCalendar;

/** A learner sees what examiners signed, item by item and on the body. */
@ApplicationScoped
public class Passports {

    /** What shows in the drawing beside the sites. */
    private static final Set<String> LAYERS = Set.of("points", "muscles");

    @Inject
    private AssessmentStore store;

    @Inject
    private PathwayStore pathways;

    @Inject
    private People people;

    @Inject
    private Courseware courseware;

    @Inject
    private IssuerCalendar calendar;

    /**
     * Everything of one person.
     *
     * @param regions titles of those in which anything is signed
     * @param figures that can be looked at
     * @param svg of the chosen figure, with the sites of signed regions set off; empty where nothing is signed yet
     * @param remarks what examiners wrote, of programmes that were left too, the latest first
     */
    public record Own(
            List<Passport> passports,
            List<String> regions,
            List<Choice> figures,
            String svg,
            List<Passport.Remark> remarks) {
        public Own {
            remarks = List.copyOf(remarks);
            passports = List.copyOf(passports);
            regions = List.copyOf(regions);
            figures = List.copyOf(figures);
        }

        /** Whether there is no remark that could be taken away. */
        public boolean unredactable() {
            return remarks.isEmpty();
        }
    }

    /**
     * The caller's open pathways that ask for skills; three selects.
     *
     * @param root what every address starts with
     * @param figure to draw; the first one for an unknown
     */
    @Transactional
    public Own own(Caller caller, String root, String figure) {
        Catalogue catalogue = courseware.current();
        Map<String, List<SkillMark>> all = store.marks(caller.accountId());
        Map<PathwayLine, List<SkillMark>> marks = new LinkedHashMap<>();
        pathways.own(caller.accountId()).pathways().stream()
                .filter(p -> p.leftAt().isEmpty())
                .filter(p -> PassportViews.of(catalogue, p.programmeId()).isPresent())
                .forEach(p -> marks.put(p, all.getOrDefault(p.programmeId(), List.of())));
        Map<String, String> names = people.names(all.values().stream()
                .flatMap(List::stream)
                .map(SkillMark::examiner)
                .distinct()
                .toList());
        List<Passport> passports = new ArrayList<>();
        marks.forEach((pathway, own) -> passports.add(PassportViews.of(catalogue, pathway.programmeId())
                .orElseThrow()
                .passport(pathway.publicId(), caller.name(), own, names, caller.publicId(), calendar.today())));
        Set<String> sites = sites(marks.values(), catalogue);
        Optional<BodyFigure> drawn = catalogue
                .atlas()
                .figure(figure == null ? "" : figure)
                .or(() -> catalogue.atlas().figures().values().stream().findFirst());
        return new Own(
                passports,
                passports.stream().flatMap(p -> p.regions().stream()).distinct().toList(),
                catalogue.atlas().figures().values().stream()
                        .map(f -> new Choice(
                                f.id(), f.title(), drawn.filter(f::equals).isPresent()))
                        .toList(),
                sites.isEmpty()
                        ? ""
                        : drawn.map(f -> new BodySvg(catalogue.atlas(), root, "", LAYERS, sites).of(f))
                                .orElse(""),
                PassportViews.remarks(
                        catalogue, all.values().stream().flatMap(List::stream).toList(), names, by -> true));
    }

    private Set<String> sites(Iterable<List<SkillMark>> marks, Catalogue catalogue) {
        List<String> regions = new ArrayList<>();
        marks.forEach(
                own -> regions.addAll(SignedItems.of(own, calendar.today()).regions()));
        return regions.stream()
                .flatMap(id -> catalogue.logbook().region(id).stream())
                .map(Region::sites)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }
}

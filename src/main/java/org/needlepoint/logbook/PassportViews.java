package org.needlepoint.logbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.content.domain.Requirement;
import org.needlepoint.content.domain.practice.Checklist;
import org.needlepoint.content.domain.practice.CriticalFailure;
import org.needlepoint.content.domain.practice.Named;
import org.needlepoint.content.domain.practice.Region;
import org.needlepoint.content.domain.practice.SkillItem;
import org.needlepoint.logbook.Passport.Item;
import org.needlepoint.logbook.Passport.Part;
import org.needlepoint.logbook.Passport.Remark;
import org.needlepoint.logbook.Passport.Signature;
import org.needlepoint.logbook.SessionDesk.Choice;
import org.needlepoint.logbook.domain.Days;
import org.needlepoint.logbook.domain.Remarked;
import org.needlepoint.logbook.domain.SignedItems;
import org.needlepoint.logbook.domain.SkillMark;
import org.needlepoint.logbook.domain.SkillRules;

/**
 * What the checklists of one programme ask for, and how marks look beside it.
 *
 * @param assessors how many examiners must sign each item
 */
record PassportViews(Catalogue catalogue, String programme, SkillRules rules, int assessors) {

    /** Empty for a programme that asks for no skills, or is gone. */
    static Optional<PassportViews> of(Catalogue catalogue, String programmeId) {
        Optional<Programme> programme = catalogue.programme(programmeId);
        List<Requirement.SkillsSigned> skills = programme.stream()
                .flatMap(p -> p.all().stream())
                .filter(Requirement.SkillsSigned.class::isInstance)
                .map(Requirement.SkillsSigned.class::cast)
                .toList();
        if (skills.isEmpty()) {
            return Optional.empty();
        }
        List<Checklist> lists = skills.stream()
                .flatMap(r -> r.checklists().stream())
                .distinct()
                .flatMap(id -> catalogue.skills().checklist(id).stream())
                .toList();
        List<String> modalities = lists.stream()
                .flatMap(list -> list.modality().stream())
                .distinct()
                .toList();
        int assessors = skills.stream()
                .mapToInt(Requirement.SkillsSigned::assessors)
                .max()
                .orElse(1);
        return Optional.of(new PassportViews(
                catalogue, programme.get().title(), new SkillRules(lists, modalities, catalogue.logbook()), assessors));
    }

    /**
     * @param names of examiners by public id
     * @param reader public id
     */
    Passport passport(
            String pathway,
            String learner,
            List<SkillMark> marks,
            Map<String, String> names,
            String reader,
            LocalDate today) {
        SignedItems signed = SignedItems.of(marks, today);
        List<Part> parts = rules.checklists().stream()
                .map(list -> new Part(
                        list.title(),
                        list.items().stream()
                                .map(item -> item(item, signed, names, reader))
                                .toList()))
                .toList();
        List<Item> items = parts.stream().flatMap(part -> part.items().stream()).toList();
        return new Passport(
                pathway,
                learner,
                programme,
                (int) items.stream().filter(item -> item.state().equals("met")).count(),
                items.size(),
                assessors,
                signed.failure().map(this::failure).orElse(""),
                parts,
                signed.regions().stream().map(this::region).toList(),
                rules.techniques().stream()
                        .map(t -> new Choice(t.id(), t.title(), false))
                        .toList(),
                catalogue.logbook().regions().stream()
                        .map(r -> new Choice(r.id(), r.title(), false))
                        .toList(),
                catalogue.skills().failures().stream()
                        .map(f -> new Choice(f.id(), f.text(), false))
                        .toList(),
                remarks(catalogue, marks, names, by -> by.equals(reader)));
    }

    /**
     * What examiners wrote, the latest first.
     *
     * @param own whether the reader may take away what this examiner wrote
     */
    static List<Remark> remarks(
            Catalogue catalogue, List<SkillMark> marks, Map<String, String> names, Predicate<String> own) {
        return Remarked.of(marks).stream()
                .map(remark -> new Remark(
                        remark.first().publicId(),
                        name(names, remark.first()),
                        Days.words(remark.first().on()),
                        remark.passed() ? "pass" : "not-yet",
                        remark.marks().stream()
                                .map(mark -> catalogue
                                        .skills()
                                        .item(mark.item())
                                        .map(SkillItem::text)
                                        .orElse(mark.item()))
                                .toList(),
                        remark.words(),
                        own.test(remark.first().examiner())))
                .toList();
    }

    private static String name(Map<String, String> names, SkillMark mark) {
        return names.getOrDefault(mark.examiner(), mark.examiner());
    }

    private Item item(SkillItem item, SignedItems signed, Map<String, String> names, String reader) {
        List<SkillMark> marks = signed.of(item.id());
        return new Item(
                item.id(),
                item.text(),
                item.critical(),
                item.region().map(this::region).orElse(""),
                rules.alone(item),
                item.regionAsked(),
                assessors,
                marks.stream().anyMatch(mark -> mark.examiner().equals(reader)),
                marks.stream().map(mark -> signature(mark, names)).toList(),
                signed.notYet(item.id()).stream()
                        .map(mark -> signature(mark, names))
                        .toList());
    }

    private Signature signature(SkillMark mark, Map<String, String> names) {
        String place = Stream.of(mark.region().isEmpty() ? "" : region(mark.region()), technique(mark.technique()))
                .filter(text -> !text.isEmpty())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return new Signature(
                name(names, mark),
                Days.words(mark.on()),
                place,
                mark.until().map(Days::words).orElse(""));
    }

    private String failure(SkillMark mark) {
        return Days.words(mark.on()) + ": "
                + catalogue.skills().failures().stream()
                        .filter(f -> f.id().equals(mark.item()))
                        .map(CriticalFailure::text)
                        .findFirst()
                        .orElse(mark.item());
    }

    private String region(String id) {
        return catalogue.logbook().region(id).map(Region::title).orElse(id);
    }

    private String technique(String id) {
        return rules.techniques().stream()
                .filter(t -> t.id().equals(id))
                .map(Named::title)
                .findFirst()
                .orElse(id);
    }
}

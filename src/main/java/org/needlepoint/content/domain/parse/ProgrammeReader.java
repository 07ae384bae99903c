package org.needlepoint.content.domain.parse;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.content.domain.Renewal;
import org.needlepoint.content.domain.Requirement;
import org.needlepoint.content.domain.Validity;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Fields;
import org.needlepoint.content.domain.text.NormalText;
import org.needlepoint.content.domain.text.Passage;

/**
 * Reads a programme. Texts of old certificates are read too, so every key that the first programme did not have may be left out.
 *
 * @param circles of certificates that ask for one another
 */
record ProgrammeReader(Desk desk, Circles circles) {

    private static final List<Integer> REMINDERS = List.of(365, 180, 90, 60, 30, 0);
    private static final int LONGEST_NOTICE = 3660;
    private static final Set<String> FIRST = RequirementReader.kinds("credits", "stated");
    private static final Set<String> LATER = RequirementReader.kinds("stated");

    Optional<Programme> read(Passage file) {
        return Fields.read(file, desk.problems()).map(fields -> programme(file, fields));
    }

    private Programme programme(Passage file, Fields fields) {
        fields.allow(
                "id",
                "title",
                "scope",
                "issuer",
                "join",
                "validity",
                "expiry",
                "entry",
                "requirements",
                "renewal",
                "reminders");
        Entry id = fields.text("id");
        desk.registry().give(Kind.PROGRAMME, id);
        Map<String, Entry> ids = new TreeMap<>();
        List<Requirement> entry = requirements(fields.optionalChildren("entry"), FIRST, ids);
        List<Requirement> requirements = requirements(fields.children("requirements"), FIRST, ids);
        circles.add(id.value(), prerequisites(fields));
        Validity term = new ValidityReader(desk.problems()).read(fields);
        return new Programme(
                id.value(),
                NormalText.hash(file.text()),
                file.text(),
                fields.text("title").value(),
                fields.text("scope").value(),
                fields.text("issuer").value(),
                joining(fields),
                entry,
                requirements,
                term,
                fields.optionalChild("renewal").map(r -> renewal(r, term, requirements, ids)),
                reminders(fields));
    }

    private static Programme.Joining joining(Fields fields) {
        return fields.has("join") && fields.oneOf("join", "open", "needed").equals("needed")
                ? Programme.Joining.NEEDED
                : Programme.Joining.OPEN;
    }

    private List<Requirement> requirements(List<Fields> all, Set<String> kinds, Map<String, Entry> ids) {
        RequirementReader reader = RequirementReader.of(desk);
        List<Requirement> requirements = new ArrayList<>();
        for (Fields fields : all) {
            Entry id = fields.text("id");
            if (!id.value().isEmpty() && ids.putIfAbsent(id.value(), id) != null) {
                desk.problems()
                        .add(
                                id.place(),
                                "The id " + id.value() + " stands here twice.",
                                "Give each requirement its own id.");
            }
            reader.read(fields, kinds).ifPresent(requirements::add);
        }
        return requirements;
    }

    private static List<Entry> prerequisites(Fields fields) {
        List<Entry> before = new ArrayList<>();
        for (String list : List.of("entry", "requirements")) {
            fields.optionalChildren(list).stream()
                    .filter(requirement -> requirement.has("programme"))
                    .map(requirement -> requirement.text("programme"))
                    .forEach(before::add);
        }
        return before;
    }

    private Renewal renewal(Fields fields, Validity term, List<Requirement> first, Map<String, Entry> ids) {
        fields.allow("window", "grace", "expiry", "requirements", "lapsed");
        Amounts amounts = new Amounts(desk.problems());
        Period window = amounts.period(fields, "window");
        Period grace = amounts.optionalPeriod(fields, "grace").orElse(Period.ZERO);
        new ValidityReader(desk.problems()).within(fields, term, window, grace);
        return new Renewal(
                window,
                grace,
                requirements(fields.children("requirements"), LATER, ids),
                new ValidityReader(desk.problems()).base(fields, term),
                fields.has("lapsed")
                        ? fields.child("lapsed").map(l -> again(l, first)).orElse(List.of())
                        : again(fields, first));
    }

    /** Without anything to do anew, a lapsed certificate would come back by itself. */
    private List<String> again(Fields fields, List<Requirement> first) {
        List<Entry> again = fields.has("again") ? fields.allow("again").texts("again") : List.of();
        if (again.isEmpty()) {
            desk.problems()
                    .add(
                            fields.place("again"),
                            "Nothing is said to be done again once a certificate has lapsed.",
                            "Write \"lapsed: {again: [ids of requirements]}\" below \"renewal\".");
        }
        again.forEach(id -> checkAgain(id, first));
        return Desk.values(again);
    }

    private void checkAgain(Entry id, List<Requirement> first) {
        Optional<Requirement> named =
                first.stream().filter(r -> r.id().equals(id.value())).findFirst();
        if (named.isEmpty()) {
            desk.problems()
                    .add(
                            id.place(),
                            "There is no requirement " + id.value() + " in this programme.",
                            "Name one of \"requirements\".");
        } else if (!named.get().repeatable()) {
            desk.problems()
                    .add(
                            id.place(),
                            "The requirement " + id.value() + " can't be met again: nothing in it has a day.",
                            "Name a quiz, hours, sessions, case reports or skills.");
        }
    }

    private List<Integer> reminders(Fields fields) {
        if (!fields.has("reminders")) {
            return REMINDERS;
        }
        List<Integer> days = new ArrayList<>();
        for (Entry day : fields.texts("reminders")) {
            if (day.value().matches("\\d{1,4}") && Integer.parseInt(day.value()) <= LONGEST_NOTICE) {
                days.add(Integer.valueOf(day.value()));
            } else {
                desk.problems()
                        .add(
                                day.place(),
                                "\"" + day.value() + "\" is no number of days.",
                                "Write whole days before the last valid day, 0 for that day.");
            }
        }
        return days.stream().sorted((a, b) -> Integer.compare(b, a)).toList();
    }
}

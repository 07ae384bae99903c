package org.needlepoint.logbook.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.needlepoint.content.domain.Systems;
import org.needlepoint.content.domain.practice.Grade;
import org.needlepoint.content.domain.practice.Logbook;
import org.needlepoint.content.domain.practice.Named;
import org.needlepoint.content.domain.practice.Region;
import org.needlepoint.shared.domain.Refusal.Malformed;

/** One reading of one typed session, field by field in the order of the form. */
final class SessionReader {

    /** Texts longer than this are no notes any more. */
    private static final int LONGEST_TEXT = 2000;

    private static final int MOST_NEEDLES = 200;
    private static final int MOST_SITES = 40;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,40}");

    private final SessionForm form;
    private final Logbook words;
    private final TypedSession typed;
    private final List<Malformed> problems = new ArrayList<>();

    SessionReader(SessionForm form, TypedSession typed) {
        this.form = form;
        this.words = form.words();
        this.typed = typed;
    }

    List<Malformed> problems() {
        return problems;
    }

    LogEntry read() {
        LocalDate on = on();
        String setting = oneOf("setting", typed.setting(), words.settings(), "Choose where it took place.");
        String modality = modality();
        List<Named> techniques = modality.isEmpty()
                ? words.techniques().values().stream().flatMap(List::stream).toList()
                : words.techniquesOf(modality);
        String technique = oneOf("technique", typed.technique(), techniques, "Choose the technique.");
        if (!modality.isEmpty() && isFine("technique") && !form.modalities().contains(modality)) {
            wrong("technique", "Your programme does not count " + name(modality) + ". Choose one of its techniques.");
        }
        Supervisor supervisor = supervisor(on, modality);
        TreeSet<String> sites = new TreeSet<>();
        TreeSet<String> regions = new TreeSet<>();
        places(sites, regions);
        int in = needles("in", typed.needlesIn(), 1);
        int out = needles("out", typed.needlesOut(), 0);
        count(in, out);
        String reaction = oneOf("reaction", typed.reaction(), words.reactions(), "Choose how it was taken.");
        String adverse = adverse();
        return new LogEntry(
                on,
                supervisor,
                setting,
                modality,
                technique,
                List.copyOf(sites),
                List.copyOf(regions),
                in,
                out,
                reaction,
                adverse,
                texts());
    }

    private LocalDate on() {
        LocalDate on = null;
        try {
            on = LocalDate.parse(typed.on());
        } catch (DateTimeException e) {
            wrong("on", "Enter the day of the session as year, month and day, like 2027-03-05.");
            return form.today();
        }
        if (on.isAfter(form.latest())) {
            wrong("on", "This date is in the future. Enter the day of the session.");
        } else if (on.isBefore(form.joined())) {
            wrong("on", "You joined on " + Days.words(form.joined()) + ". Sessions before that day do not count.");
        }
        return on;
    }

    /** Left out, it is that of the technique. */
    private String modality() {
        if (typed.modality().isEmpty()) {
            return words.techniques().entrySet().stream()
                    .filter(of -> of.getValue().stream().anyMatch(t -> t.id().equals(typed.technique())))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse("");
        }
        if (!words.techniques().containsKey(typed.modality())) {
            wrong(
                    "modality",
                    "Write one of: " + String.join(", ", words.techniques().keySet()) + ".");
        }
        return typed.modality();
    }

    private Supervisor supervisor(LocalDate on, String modality) {
        Predicate<Supervisor> named =
                s -> s.publicId().equals(typed.supervisor()) || s.licence().equalsIgnoreCase(typed.supervisor());
        Eligibility.Asked asked = new Eligibility.Asked(
                form.learnerId(), form.school().id(), form.school().name(), modality, on);
        List<Supervisor> found = typed.supervisor().isEmpty()
                ? List.of()
                : form.supervisors().stream().filter(named).toList();
        if (found.isEmpty()) {
            wrong(
                    "supervisor",
                    "Choose your supervisor. Whoever is not in the list is not appointed at "
                            + form.school().name() + ".");
            return null;
        }
        Optional<Supervisor> fit = found.stream()
                .filter(s ->
                        Eligibility.refusal(s, asked, words.modalityNeeded()).isEmpty())
                .findFirst();
        if (fit.isEmpty() && isFine("on") && isFine("modality")) {
            wrong(
                    "supervisor",
                    Eligibility.refusal(found.get(0), asked, words.modalityNeeded())
                            .orElseThrow());
        }
        return fit.orElse(null);
    }

    private void places(TreeSet<String> sites, TreeSet<String> regions) {
        for (String place : typed.sites()) {
            Optional<Region> ofSite = words.regionOf(place);
            Optional<Region> region = ofSite.or(() -> words.region(place));
            if (region.isEmpty()) {
                wrong("sites", told(place) + " is neither a site of the atlas nor a region. Choose from the list.");
            }
            region.ifPresent(r -> regions.add(r.id()));
            ofSite.ifPresent(r -> sites.add(place));
        }
        if (typed.sites().isEmpty()) {
            wrong("sites", "Choose at least one site or region.");
        } else if (typed.sites().size() > MOST_SITES) {
            wrong("sites", "Choose at most " + MOST_SITES + " sites.");
        }
    }

    private int needles(String field, String typedNumber, int least) {
        int number = NUMBER.matcher(typedNumber).matches() ? Integer.parseInt(typedNumber) : -1;
        if (number < least || number > MOST_NEEDLES) {
            wrong(field, "Enter the number of needles, " + least + " to " + MOST_NEEDLES + ".");
            return -1;
        }
        return number;
    }

    private void count(int in, int out) {
        if (in < 0 || out < 0) {
            return;
        }
        if (out > in) {
            wrong("out", needles(in, "went") + " in and " + out + " came out. Count again.");
        } else if (out < in && typed.explained().isEmpty()) {
            wrong(
                    "explained",
                    needles(in, "went") + " in and " + out + " came out. Say where the other "
                            + (in - out == 1 ? "one is." : (in - out) + " are."));
        }
    }

    private static String needles(int count, String verb) {
        return count + (count == 1 ? " needle " : " needles ") + verb;
    }

    private String adverse() {
        if (typed.adverse().isEmpty() || typed.adverse().equals(LogEntry.NOTHING)) {
            if (!typed.adverseText().isEmpty()) {
                wrong("adverse", "You describe an event: choose how grave it was.");
            }
            return LogEntry.NOTHING;
        }
        List<String> grades = words.grades().stream().map(Grade::id).toList();
        if (!grades.contains(typed.adverse())) {
            wrong("adverse", "Write one of: none, " + String.join(", ", grades) + ".");
        } else if (typed.adverseText().isEmpty() && grades.indexOf(typed.adverse()) > 0) {
            wrong("adverse-text", "Say what happened and what was done.");
        }
        return typed.adverse();
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        text("explained", typed.explained(), texts);
        text("adverse-text", typed.adverseText(), texts);
        text("reflection", typed.reflection(), texts);
        return texts;
    }

    private void text(String field, String content, Map<String, String> texts) {
        if (content.length() > LONGEST_TEXT) {
            wrong(
                    field,
                    String.format(Locale.ENGLISH, "Write at most 2,000 characters; these are %,d.", content.length()));
            return;
        }
        Identity.found(content, form.today()).ifPresent(found -> wrong(field, found.advice()));
        if (!content.isEmpty()) {
            texts.put(field, content);
        }
    }

    private String oneOf(String field, String value, List<Named> known, String advice) {
        List<String> ids = known.stream().map(Named::id).toList();
        if (value.isEmpty()) {
            wrong(field, advice);
        } else if (!ids.contains(value)) {
            wrong(field, told(value) + " is not known. Write one of: " + String.join(", ", ids) + ".");
        }
        return value;
    }

    private boolean isFine(String field) {
        return problems.stream().noneMatch(problem -> problem.field().equals(field));
    }

    private void wrong(String field, String advice) {
        problems.add(new Malformed(field, advice));
    }

    /** Repeats an id; what can't be one may be a text in the wrong place, which is not shown again. */
    private static String told(String text) {
        return ID.matcher(text).matches() ? "\"" + text + "\"" : "This";
    }

    private static String name(String modality) {
        return Systems.name(modality).toLowerCase(Locale.ENGLISH);
    }
}

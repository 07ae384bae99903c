package org.needlepoint.content.domain.parse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.needlepoint.content.domain.Requirement;
import org.needlepoint.content.domain.Requirement.CarryOver;
import org.needlepoint.content.domain.Requirement.CaseReports;
import org.needlepoint.content.domain.Requirement.CertificateHeld;
import org.needlepoint.content.domain.Requirement.ConsentGiven;
import org.needlepoint.content.domain.Requirement.CourseRead;
import org.needlepoint.content.domain.Requirement.CprInDate;
import org.needlepoint.content.domain.Requirement.Credits;
import org.needlepoint.content.domain.Requirement.InPersonHours;
import org.needlepoint.content.domain.Requirement.LawAllows;
import org.needlepoint.content.domain.Requirement.LicenceAccepted;
import org.needlepoint.content.domain.Requirement.QuizPassed;
import org.needlepoint.content.domain.Requirement.SkillsSigned;
import org.needlepoint.content.domain.Requirement.Stated;
import org.needlepoint.content.domain.Requirement.Study;
import org.needlepoint.content.domain.Requirement.SupervisedTreatments;
import org.needlepoint.content.domain.Requirement.TheoryHours;
import org.needlepoint.content.domain.Systems;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Fields;

/**
 * Reads one requirement of a programme or of a rule pack.
 *
 * @param more keys that each requirement may have beside those of its kind
 */
record RequirementReader(Desk desk, Amounts amounts, List<String> more) {

    private static final int MOST = 10_000;
    private static final int MOST_ASSESSORS = 9;
    private static final int MINUTES_OF_A_DAY = 1440;

    private static final Map<String, Form> FORMS = Map.ofEntries(
            Map.entry("course-read", new Form(RequirementReader::courseRead, "course")),
            Map.entry("quiz-passed", new Form(RequirementReader::quizPassed, "quiz", "fresh")),
            Map.entry("theory-hours", new Form(RequirementReader::theoryHours, "modality", "hours", "study")),
            Map.entry("in-person-hours", new Form(RequirementReader::inPersonHours, "modality", "hours")),
            Map.entry(
                    "supervised-treatments",
                    new Form(RequirementReader::treatments, "modality", "count", "regions", "techniques")),
            Map.entry("case-reports", new Form(RequirementReader::caseReports, "type", "modality", "count")),
            Map.entry("skills-signed", new Form(RequirementReader::skillsSigned, "checklists", "assessors", "fresh")),
            Map.entry("certificate-held", new Form(RequirementReader::certificateHeld, "programme")),
            Map.entry("licence-accepted", new Form(RequirementReader::licenceAccepted, "practised")),
            Map.entry("law-allows", new Form(RequirementReader::lawAllows, "modality")),
            Map.entry("cpr-in-date", new Form((reader, fields) -> new CprInDate(reader.id(fields)))),
            Map.entry("consent-given", new Form(RequirementReader::consentGiven, "form")),
            Map.entry("credits", new Form(RequirementReader::credits, "scheme", "credits", "least", "carry-over")),
            Map.entry("stated", new Form(RequirementReader::stated, "text")));

    /** How a kind is read, and which keys it has. */
    private record Form(BiFunction<RequirementReader, Fields, Requirement> read, String... keys) {}

    static RequirementReader of(Desk desk, String... more) {
        return new RequirementReader(desk, new Amounts(desk.problems()), List.of(more));
    }

    /** The kinds in force where neither credits nor what is only stated make sense. */
    static Set<String> kinds(String... without) {
        Set<String> kinds = new TreeSet<>(FORMS.keySet());
        kinds.removeAll(Set.of(without));
        return kinds;
    }

    /** @param kinds which may stand here; another one is reported, and answers none */
    Optional<Requirement> read(Fields fields, Set<String> kinds) {
        String kind = fields.oneOf("kind", kinds.toArray(String[]::new));
        if (!kinds.contains(kind)) {
            return Optional.empty();
        }
        Form form = FORMS.get(kind);
        Stream<String> keys =
                Stream.concat(Stream.of("id", "kind"), Stream.concat(Stream.of(form.keys), more.stream()));
        fields.allow(keys.toArray(String[]::new));
        return Optional.of(form.read.apply(this, fields));
    }

    private String id(Fields fields) {
        return fields.text("id").value();
    }

    private String named(Fields fields, String key, Kind kind) {
        Entry entry = fields.text(key);
        desk.registry().need(kind, entry);
        return entry.value();
    }

    private Optional<String> modality(Fields fields) {
        return fields.has("modality") ? Optional.of(neededModality(fields)) : Optional.empty();
    }

    private String neededModality(Fields fields) {
        return fields.oneOf("modality", Systems.ALL.toArray(String[]::new));
    }

    private CourseRead courseRead(Fields fields) {
        return new CourseRead(id(fields), named(fields, "course", Kind.COURSE));
    }

    private QuizPassed quizPassed(Fields fields) {
        return new QuizPassed(id(fields), named(fields, "quiz", Kind.QUIZ), amounts.optionalPeriod(fields, "fresh"));
    }

    private TheoryHours theoryHours(Fields fields) {
        return new TheoryHours(
                id(fields),
                modality(fields),
                amounts.tenths(fields, "hours"),
                fields.optionalChild("study").map(this::study));
    }

    private Study study(Fields fields) {
        fields.allow("courses", "quizzes", "quiz-minutes");
        List<Entry> courses = fields.texts("courses");
        List<Entry> quizzes = fields.optionalTexts("quizzes");
        desk.registry().need(Kind.COURSE, courses);
        desk.registry().need(Kind.QUIZ, quizzes);
        int minutes = quizzes.isEmpty() ? 0 : fields.number("quiz-minutes", 1, MINUTES_OF_A_DAY);
        return new Study(Desk.values(courses), Desk.values(quizzes), minutes);
    }

    private InPersonHours inPersonHours(Fields fields) {
        return new InPersonHours(id(fields), modality(fields), amounts.tenths(fields, "hours"));
    }

    private SupervisedTreatments treatments(Fields fields) {
        SupervisedTreatments treatments = new SupervisedTreatments(
                id(fields),
                neededModality(fields),
                fields.number("count", 1, MOST),
                amounts.countsById(fields, "regions"),
                amounts.countsById(fields, "techniques"));
        needKeys(fields, "regions", Kind.REGION);
        needKeys(fields, "techniques", Kind.TECHNIQUE);
        treatments.regions().forEach((id, least) -> within(fields, "regions", least, treatments.count(), "sessions"));
        within(fields, "techniques", sum(treatments.techniques()), treatments.count(), "sessions");
        return treatments;
    }

    private CaseReports caseReports(Fields fields) {
        return new CaseReports(
                id(fields), fields.text("type").value(), modality(fields), fields.number("count", 1, MOST));
    }

    private SkillsSigned skillsSigned(Fields fields) {
        List<Entry> checklists = fields.texts("checklists");
        desk.registry().need(Kind.CHECKLIST, checklists);
        if (fields.has("checklists") && checklists.isEmpty()) {
            desk.problems().add(fields.place("checklists"), "No checklist is named.", "Name at least one.");
        }
        return new SkillsSigned(
                id(fields),
                Desk.values(checklists),
                fields.number("assessors", 1, MOST_ASSESSORS),
                amounts.optionalPeriod(fields, "fresh"));
    }

    private CertificateHeld certificateHeld(Fields fields) {
        return new CertificateHeld(id(fields), named(fields, "programme", Kind.PROGRAMME));
    }

    private LicenceAccepted licenceAccepted(Fields fields) {
        return new LicenceAccepted(id(fields), amounts.optionalPeriod(fields, "practised"));
    }

    private LawAllows lawAllows(Fields fields) {
        return new LawAllows(id(fields), neededModality(fields));
    }

    private ConsentGiven consentGiven(Fields fields) {
        return new ConsentGiven(id(fields), named(fields, "form", Kind.FORM));
    }

    private Credits credits(Fields fields) {
        String scheme = named(fields, "scheme", Kind.SCHEME);
        Credits credits = new Credits(
                id(fields),
                scheme,
                amounts.tenths(fields, "credits"),
                amounts.tenthsById(fields, "least"),
                fields.optionalChild("carry-over")
                        .map(c -> carryOver(c, scheme))
                        .orElse(CarryOver.NONE));
        for (Fields least : fields.optionalChild("least").stream().toList()) {
            least.keys().forEach(category -> needCategory(scheme, category));
        }
        within(fields, "least", sum(credits.least()), credits.tenths(), "credits");
        return credits;
    }

    private CarryOver carryOver(Fields fields, String scheme) {
        fields.allow("most", "categories");
        List<Entry> categories = fields.texts("categories");
        categories.forEach(category -> needCategory(scheme, category));
        return new CarryOver(amounts.tenths(fields, "most"), Set.copyOf(Desk.values(categories)));
    }

    private Stated stated(Fields fields) {
        return new Stated(id(fields), fields.text("text").value());
    }

    private void needCategory(String scheme, Entry category) {
        desk.registry().need(Kind.CATEGORY, new Entry(scheme + "/" + category.value(), category.place()));
    }

    private void needKeys(Fields fields, String key, Kind kind) {
        for (Fields child : fields.optionalChild(key).stream().toList()) {
            desk.registry().need(kind, child.keys());
        }
    }

    private void within(Fields fields, String key, int least, int all, String what) {
        if (least > all) {
            desk.problems()
                    .add(
                            fields.place(key),
                            "\"" + key + "\" asks for more " + what + " than the requirement itself.",
                            "Ask for more in all, or for fewer here.");
        }
    }

    private static int sum(Map<String, Integer> amounts) {
        return amounts.values().stream().mapToInt(Integer::intValue).sum();
    }
}

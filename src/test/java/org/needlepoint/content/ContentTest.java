package org.needlepoint.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Course;
import org.needlepoint.content.domain.Lesson;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.content.domain.Requirement;
import org.needlepoint.content.domain.Systems;
import org.needlepoint.content.domain.Term;
import org.needlepoint.content.domain.parse.ContentParser;
import org.needlepoint.content.domain.practice.RulePack;
import org.needlepoint.content.domain.report.ContentReport;
import org.needlepoint.question.domain.Choice;
import org.needlepoint.question.domain.Hotspot;
import org.needlepoint.question.domain.Question;
import org.needlepoint.question.domain.Zone;

/** Holds the real content against what the course promises. */
class ContentTest {

    private static final ContentFiles FILES = ContentFiles.read(Path.of("content"));
    private static final ContentParser.Parsed PARSED = ContentParser.parse(FILES.texts());
    private static final Catalogue CATALOGUE = PARSED.catalogue();
    private static final CurriculumRule.Curriculum CURRICULUM =
            new CurriculumRule.Curriculum(FILES.texts(), CATALOGUE, ContentReport.of(CATALOGUE, PARSED.problems()));
    private static final int LAYOUTS = 500;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final Pattern DEPTH = Pattern.compile(
            "\\d\\s*(?:mm|cm|cun|millimet|centimet|inch)[a-z]*\\W+(?:deep|depth|in depth)"
                    + "|(?:depth|deep|deeply|insert\\w*|advance\\w*)\\W+(?:\\w+\\W+){0,4}\\d+(?:[.,]\\d+)?\\s*(?:mm|cm|cun|millimet|centimet|inch)",
            Pattern.CASE_INSENSITIVE);

    @Test
    void theContentHasNoProblems() {
        CoursewareLoading.refuse(FILES.problems());
        CoursewareLoading.refuse(PARSED.problems());
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleOfTheCurriculumHolds(CurriculumRule rule) {
        assertEquals("", String.join("\n", rule.faults(CURRICULUM)));
    }

    /** Authors may put the right option where they like: what is shown is shuffled, and each place holds it as often as any other. */
    @Test
    void theRightOptionStandsInEachPlaceAsOften() {
        Map<Integer, int[]> places = new TreeMap<>();
        for (Question question : CATALOGUE.questions().values()) {
            if (question instanceof Choice choice && choice.kind() == Choice.Kind.SINGLE) {
                String right = choice.options().stream()
                        .filter(Choice.Option::right)
                        .findFirst()
                        .orElseThrow()
                        .id();
                int[] counts = places.computeIfAbsent(choice.options().size(), int[]::new);
                for (long seed = 0; seed < LAYOUTS; seed++) {
                    counts[choice.layout(new Random(seed * SPREAD)).indexOf(right)]++;
                }
            }
        }
        assertFalse(places.isEmpty());
        places.forEach((size, counts) -> {
            double even = IntStream.of(counts).sum() / (double) size;
            for (int count : counts) {
                assertEquals(1, count / even, 0.1, size + " options: " + Arrays.toString(counts));
            }
        });
    }

    @Test
    void everySeedClaimIsTaughtAndAsked() {
        Set<String> claims =
                Stream.concat(numbered("F", 33), numbered("C", 13)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> taught = flat(CATALOGUE.lessons().values().stream().map(Lesson::facts));
        Set<String> asked =
                flat(CATALOGUE.questions().values().stream().map(q -> q.about().facts()));
        assertEquals(Set.of(), without(claims, taught), "not taught");
        assertEquals(Set.of(), without(claims, asked), "not asked");
    }

    @Test
    void theSafetyExamIsStrictAndAsksInEveryWay() {
        Quiz exam = CATALOGUE.quiz("ns-safety-exam").orElseThrow();
        assertEquals(90, exam.passing().percent());
        assertTrue(exam.passing().criticalRight());
        assertEquals(Optional.of(3), exam.retakes().most());
        assertEquals(Duration.ofHours(24), exam.retakes().pause());
        Set<String> modules = Set.of("ns-1", "ns-2", "ns-3", "ns-4");
        List<Question> bank = CATALOGUE.questions().values().stream()
                .filter(q -> modules.contains(q.about().module()))
                .toList();
        assertTrue(bank.size() >= 30, bank.size() + " questions");
        Set<String> tags = flat(bank.stream().map(q -> List.copyOf(q.about().tags())));
        assertEquals(Set.of(), without(Set.of("ordering", "vignette", "extended-matching", "hotspot"), tags));
        for (String facts : List.of("CN", "DZ", "EM")) {
            assertTrue(
                    bank.stream().flatMap(q -> q.about().facts().stream()).anyMatch(fact -> fact.startsWith(facts)),
                    facts);
        }
    }

    @Test
    void everySiteOfTheAtlasIsCountedInARegion() {
        assertEquals(
                List.of(),
                CATALOGUE.atlas().sites().keySet().stream()
                        .filter(site -> CATALOGUE.logbook().regionOf(site).isEmpty())
                        .toList());
    }

    @Test
    void whatLiesOverALungIsOfHighRisk() {
        CATALOGUE.atlas().sites().values().stream()
                .filter(site -> site.dangers().contains("lung"))
                .map(site -> CATALOGUE.logbook().regionOf(site.id()).orElseThrow())
                .forEach(region -> assertTrue(region.highRisk(), region.id()));
    }

    @ParameterizedTest
    @CsvSource({"core, 16", "dn, 6", "ims, 8", "acu, 8"})
    void theChecklistsHaveTheItemsOfTheCurriculum(String checklist, int items) {
        assertEquals(
                items,
                CATALOGUE.skills().checklist(checklist).orElseThrow().items().size());
        assertEquals(6, CATALOGUE.skills().failures().size());
    }

    @Test
    void fiveBoardsAreToldWithWhatWasReadAndWhatWasNot() {
        assertEquals(
                Set.of("us-fl", "us-ut", "us-md", "us-co", "ca-sk"),
                CATALOGUE.rules().boards().keySet());
        for (RulePack pack : CATALOGUE.rules().packs()) {
            assertFalse(pack.unknown().isEmpty(), pack.id());
            assertEquals(Set.copyOf(Systems.ALL), pack.allows().keySet(), pack.id());
            if (pack.confidence() == RulePack.Confidence.VERIFIED) {
                pack.asked().stream()
                        .filter(asked -> !(asked.requirement() instanceof Requirement.Stated))
                        .forEach(asked -> assertTrue(
                                asked.told().cites().stream()
                                        .anyMatch(number ->
                                                pack.citations().get(number - 1).primary()),
                                pack.id() + " " + asked.requirement().id()));
            }
        }
    }

    /** The hours of a programme that nobody joins are there for whoever reads all and passes all that it counts. */
    @Test
    void whatNobodyJoinsCanBeReachedByStudyAlone() {
        List<Programme> open = CATALOGUE.programmes().values().stream()
                .filter(programme -> programme.joining() == Programme.Joining.OPEN)
                .toList();
        assertTrue(open.size() >= 2, open.toString());
        for (Programme programme : open) {
            for (Requirement requirement : programme.first()) {
                assertTrue(
                        requirement instanceof Requirement.CourseRead
                                || requirement instanceof Requirement.QuizPassed
                                || requirement instanceof Requirement.TheoryHours hours
                                        && minutes(hours.study().orElseThrow()) >= hours.tenths() * 6,
                        programme.id() + " " + requirement);
            }
        }
    }

    private static int minutes(Requirement.Study study) {
        int lessons = study.courses().stream()
                .flatMap(id -> CATALOGUE.course(id).orElseThrow().modules().stream())
                .flatMap(module -> module.items().stream())
                .flatMap(id -> CATALOGUE.lesson(id).stream())
                .mapToInt(Lesson::minutes)
                .sum();
        return lessons + study.quizzes().size() * study.quizMinutes();
    }

    @Test
    void everyLessonWarnsAndWeighs() {
        for (Lesson lesson : CATALOGUE.lessons().values()) {
            assertTrue(lesson.source().contains("\n::: safety\n"), lesson.id() + " has no safety callout");
            assertTrue(lesson.source().contains("\n::: tradition\n"), lesson.id() + " has no pair");
        }
    }

    @Test
    void nobodyIsToldHowDeep() {
        FILES.texts()
                .forEach((file, text) -> assertTrue(!DEPTH.matcher(text).find(), file + " speaks of needling depth"));
        assertTrue(DEPTH.matcher("a needle 20 mm deep").find());
        assertTrue(DEPTH.matcher("insert it about 2 cm").find());
    }

    @ParameterizedTest
    @CsvSource({
        "needling-foundations, 9",
        "needling-safety, 13",
        "dry-needling, 12",
        "intramuscular-stimulation, 12",
        "meridian-acupuncture, 14",
        "evidence-and-ethics, 9"
    })
    void eachOfTheSixCoursesHasTheLessonsThatItNeedsAndAnExamAtItsEnd(String id, int least) {
        Course course = CATALOGUE.course(id).orElseThrow();
        List<String> items =
                course.modules().stream().flatMap(m -> m.items().stream()).toList();
        assertTrue(
                items.stream()
                                .filter(item -> CATALOGUE.lesson(item).isPresent())
                                .count()
                        >= least,
                items.toString());
        Quiz last = CATALOGUE.quiz(items.get(items.size() - 1)).orElseThrow();
        assertEquals(Quiz.BehaviourName.DEFERRED, last.conduct().behaviour(), last.id());
    }

    @Test
    void theCourseHasNineLessonsAndFourQuizzes() {
        Course course = CATALOGUE.course("needling-foundations").orElseThrow();
        List<String> items =
                course.modules().stream().flatMap(m -> m.items().stream()).toList();
        assertEquals(
                9, items.stream().filter(id -> CATALOGUE.lesson(id).isPresent()).count());
        List<Quiz> quizzes =
                items.stream().flatMap(id -> CATALOGUE.quiz(id).stream()).toList();
        assertEquals(
                List.of("nf-1-quiz", "nf-2-quiz", "nf-3-quiz", "nf-final"),
                quizzes.stream().map(Quiz::id).toList());
    }

    @Test
    void everyLessonNamesWhatItTeachesOnThePage() {
        for (Lesson lesson : CATALOGUE.lessons().values()) {
            lesson.facts()
                    .forEach(fact ->
                            assertTrue(lesson.html().contains("id=\"fact-" + fact + "\""), lesson.id() + " " + fact));
        }
    }

    @Test
    void atLeastFortyWordsAreExplainedOfEachSystemSome() {
        assertTrue(CATALOGUE.glossary().size() >= 40, CATALOGUE.glossary().size() + " words");
        Map<String, Long> systems = CATALOGUE.glossary().values().stream()
                .collect(Collectors.groupingBy(Term::system, Collectors.counting()));
        assertEquals(Set.of("dn", "ims", "acu", "all", "none"), systems.keySet());
        systems.values().removeIf(count -> count >= 4);
        assertEquals(Map.of(), systems, "hardly any");
    }

    /** Of the worst dangers somebody must lose the mark who points too close to one, at a place that would be right otherwise. */
    @ParameterizedTest
    @ValueSource(strings = {"lung", "kidney", "neck-vessels"})
    void pointingTooCloseToADangerCostsACriticalMark(String danger) {
        List<String> strict = CATALOGUE.questions().values().stream()
                .filter(question -> question.about().critical())
                .filter(Hotspot.class::isInstance)
                .map(Hotspot.class::cast)
                .filter(hotspot -> wrong(hotspot, danger)
                        .filter(zone -> costs(hotspot, zone))
                        .isPresent())
                .map(Hotspot::id)
                .toList();
        assertFalse(strict.isEmpty());
    }

    /** The zone of a danger that a question names among its wrong answers. */
    private static Optional<Zone> wrong(Hotspot hotspot, String danger) {
        Matcher named = Pattern.compile("(?m)^- \\[ ] (.+) @ " + danger + " ::")
                .matcher(hotspot.about().source());
        return named.find()
                ? hotspot.areas().stream()
                        .filter(area -> area.text().equals(named.group(1)))
                        .map(area -> (Zone) area.shape())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean costs(Hotspot hotspot, Zone zone) {
        Zone itself = new Zone(zone.parts(), BigDecimal.ZERO);
        return hotspot.areas().stream()
                .filter(Hotspot.Area::right)
                .flatMap(area -> area.shape().marks().stream())
                .anyMatch(point -> zone.holds(point) && !itself.holds(point));
    }

    private static Stream<String> numbered(String letter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(i -> letter + i);
    }

    private static Set<String> flat(Stream<List<String>> lists) {
        return lists.flatMap(Collection::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> these, Set<String> those) {
        Set<String> left = new TreeSet<>(these);
        left.removeAll(those);
        return left;
    }
}

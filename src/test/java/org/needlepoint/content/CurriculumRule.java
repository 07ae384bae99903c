package org.needlepoint.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Lesson;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.content.domain.Systems;
import org.needlepoint.content.domain.parse.ContentParser;
import org.needlepoint.content.domain.report.Bank;
import org.needlepoint.content.domain.report.ContentReport;
import org.needlepoint.content.domain.report.CourseReport;
import org.needlepoint.content.domain.report.LessonReport;
import org.needlepoint.content.domain.report.ModuleReport;
import org.needlepoint.question.domain.Question;

/** What our own curriculum promises beyond the format: each rule tells what falls short of it, by id. */
enum CurriculumRule {
    EVERY_VERIFIED_FACT_IS_TAUGHT(all -> all.report.coverage().verifiedNotTaught()),
    WHAT_IS_TAUGHT_IS_ASKED(all -> all.report.coverage().taughtNotAsked()),
    A_LESSON_HAS_TWO_QUESTIONS_FOR_EACH_OBJECTIVE(
            all -> all.report.askedLessThan(2).stream().map(LessonReport::id).toList()),
    EVERY_MODULE_DRAWS_FROM_EIGHT_QUESTIONS(all -> all.modules()
            .filter(module -> !module.lessons().isEmpty() && module.bank().drawn() < 8)
            .map(module -> module.id() + " " + module.bank().drawn())
            .toList()),
    THE_SAFETY_EXAM_DRAWS_FROM_SIXTY(CurriculumRule::safetyExam),
    FOUR_HUNDRED_AND_TWENTY_QUESTIONS(all -> few(all.report.bank().drawn(), 420)),
    QUESTIONS_OF_EVERY_KIND(
            all -> without(Curriculum.KINDS, all.report.bank().kinds().keySet())),
    EVERY_QUESTION_IS_EXPLAINED_BY_FACTS(all ->
            all.questions(about -> !Curriculum.EXPLAINED.matcher(about.source()).find())),
    EVERY_QUESTION_HAS_A_DIFFICULTY_AND_A_LEVEL(all ->
            all.questions(about -> about.difficulty().isEmpty() || about.bloom().isEmpty())),
    NO_QUESTION_RESTS_ON_GENERAL_KNOWLEDGE_ALONE(all -> all.questions(about -> about.facts().stream()
            .allMatch(fact -> all.catalogue.facts().get(fact).mark().equals("general")))),
    NOBODY_IS_ASKED_THE_SAME_TWICE(CurriculumRule::repeated),
    THE_LONGEST_OPTION_IS_SELDOM_RIGHT(all -> all.banks()
            .filter(bank -> bank.getValue().longest() * 100 > bank.getValue().choices() * 40)
            .map(bank -> bank.getKey() + ": " + bank.getValue().longest() + " of "
                    + bank.getValue().choices())
            .toList()),
    TRUE_IS_RIGHT_AS_OFTEN_AS_FALSE(all -> all.banks()
            .filter(bank -> bank.getValue().statements() >= 6)
            .filter(bank -> leans(bank.getValue().trueRight(), bank.getValue().statements()))
            .map(bank -> bank.getKey() + ": true is right in " + bank.getValue().trueRight() + " of "
                    + bank.getValue().statements())
            .toList()),
    EVERY_LESSON_ASKS_ITS_READER_TWICE(
            all -> all.lessons(lesson -> lesson.checks().size() < 2)),
    EVERY_LESSON_HAS_SIX_TO_TWELVE_HUNDRED_WORDS(
            all -> all.lessons(lesson -> lesson.words() < 600 || lesson.words() > 1_200)),
    EVERY_LESSON_SHOWS_OR_WORKS_SOMETHING_THROUGH(
            all -> all.lessons(lesson -> lesson.figures().size() + lesson.tables() + lesson.cases() == 0)),
    EVERY_SYSTEM_CAN_BE_LOGGED_AND_SIGNED(all -> Systems.ALL.stream()
            .filter(system -> all.catalogue.logbook().techniquesOf(system).isEmpty()
                    || all.catalogue.checklists().values().stream()
                            .noneMatch(list -> list.modality().equals(Optional.of(system))))
            .toList()),
    EVERY_BOARD_HAS_A_PACK(all -> all.catalogue.rules().boards().keySet().stream()
            .filter(board -> all.catalogue.rules().packsOf(board).isEmpty())
            .toList()),
    EVERY_FIGURE_IS_USED(CurriculumRule::unusedFigures),
    EVERY_LINK_LEADS_SOMEWHERE(CurriculumRule::broken);

    /** Some files, and what was made of them. */
    record Curriculum(Map<String, String> files, Catalogue catalogue, ContentReport report) {

        private static final Set<String> KINDS = Set.of(
                "single",
                "true-false",
                "multiple",
                "matching",
                "extended-matching",
                "ordering",
                "essay",
                "hotspot",
                "cloze",
                "placing",
                "numeric",
                "short");
        private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");
        private static final Pattern EXPLAINED = Pattern.compile("(?m)^>.*\\{[A-Z]+\\d+(?: [A-Z]+\\d+)*}$");

        static Curriculum of(Map<String, String> files) {
            ContentParser.Parsed parsed = ContentParser.parse(files);
            return new Curriculum(files, parsed.catalogue(), ContentReport.of(parsed.catalogue(), parsed.problems()));
        }

        private Stream<ModuleReport> modules() {
            return report.courses().stream().flatMap(course -> course.modules().stream());
        }

        private List<String> lessons(Predicate<LessonReport> which) {
            return report.lessons().filter(which).map(LessonReport::id).toList();
        }

        private List<String> questions(Predicate<Question.About> which) {
            return catalogue.questions().values().stream()
                    .map(Question::about)
                    .filter(which)
                    .map(Question.About::id)
                    .sorted()
                    .toList();
        }

        /** The whole, and each course. */
        private Stream<Map.Entry<String, Bank>> banks() {
            return Stream.concat(
                    Stream.of(Map.entry("all", report.bank())),
                    report.courses().stream().map((CourseReport course) -> Map.entry(course.id(), course.bank())));
        }
    }

    private final Function<Curriculum, List<String>> faults;

    CurriculumRule(Function<Curriculum, List<String>> faults) {
        this.faults = faults;
    }

    List<String> faults(Curriculum curriculum) {
        return faults.apply(curriculum);
    }

    private static List<String> few(int count, int least) {
        return count < least ? List.of(count + " of " + least) : List.of();
    }

    private static List<String> without(Collection<String> these, Collection<String> those) {
        Set<String> left = new TreeSet<>(these);
        left.removeAll(those);
        return List.copyOf(left);
    }

    /** More than three fifths either way. */
    private static boolean leans(int some, int all) {
        return some * 5 > all * 3 || (all - some) * 5 > all * 3;
    }

    /** Questions, those of cases too, that some draw of a safety exam may reach. */
    private static List<String> safetyExam(Curriculum all) {
        Set<Quiz> exams = all.catalogue.quizzes().values().stream()
                .filter(quiz -> quiz.passing().criticalRight())
                .collect(Collectors.toSet());
        return exams.stream()
                .filter(quiz -> reach(quiz, all.catalogue) < 60)
                .map(quiz -> quiz.id() + " " + reach(quiz, all.catalogue))
                .toList();
    }

    private static int reach(Quiz quiz, Catalogue catalogue) {
        return catalogue.questions().values().stream()
                .mapToInt(question -> quiz.draws().stream()
                        .filter(draw -> draw.takes(question))
                        .mapToInt(Quiz.Draw::parts)
                        .max()
                        .orElse(0))
                .sum();
    }

    /** Check boxes ask other things than questions, and each something of its own; signs, case and spaces make no difference. */
    private static List<String> repeated(Curriculum all) {
        Map<String, List<String>> askers = new HashMap<>();
        all.catalogue.questions().values().forEach(question -> askers.computeIfAbsent(
                        asked(question), stem -> new ArrayList<>())
                .add(question.id()));
        all.report.lessons().forEach(lesson -> lesson.checks()
                .forEach(stem -> askers.computeIfAbsent(levelled(stem), key -> new ArrayList<>())
                        .add(lesson.id())));
        return askers.values().stream()
                .filter(ids -> ids.size() > 1)
                .map(ids -> String.join(", ", new TreeSet<>(ids)))
                .sorted()
                .toList();
    }

    private static String asked(Question question) {
        return question.about()
                        .story()
                        .map(story -> levelled(String.join(" ", story.whole())))
                        .orElse("")
                + levelled(question.about().plainStem());
    }

    private static String levelled(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static List<String> unusedFigures(Curriculum all) {
        return all.files.keySet().stream()
                .filter(file -> file.matches("courses/[^/]+/figures/.*"))
                .filter(file -> {
                    String course = file.substring(0, file.indexOf("figures/"));
                    String address = file.substring(course.length());
                    return all.files.entrySet().stream()
                            .filter(other -> other.getKey().startsWith(course)
                                    && other.getKey().endsWith(".md"))
                            .noneMatch(other -> other.getValue().contains(address));
                })
                .toList();
    }

    /** Addresses in the finished texts that no page or place of a page answers. */
    private static List<String> broken(Curriculum all) {
        Stream<Map.Entry<String, String>> lessons = all.catalogue.lessons().values().stream()
                .map(lesson -> Map.entry(lesson.id(), lesson.html() + sources(lesson)));
        Stream<Map.Entry<String, String>> questions = all.catalogue.questions().values().stream()
                .map(question -> Map.entry(question.id(), question.stem() + question.explanation()));
        return Stream.concat(lessons, questions)
                .flatMap(text -> Curriculum.LINK
                        .matcher(text.getValue())
                        .results()
                        .map(link -> link.group(1))
                        .filter(address -> !leads(address, text.getValue(), all.catalogue))
                        .map(address -> text.getKey() + " to " + address))
                .sorted()
                .toList();
    }

    /** The page of a lesson lists them below its text. */
    private static String sources(Lesson lesson) {
        return IntStream.rangeClosed(1, lesson.citations().size())
                .mapToObj(number -> " id=\"source-" + number + "\"")
                .collect(Collectors.joining());
    }

    private static boolean leads(String address, String text, Catalogue catalogue) {
        String last = address.replaceAll("^.*[/#]|\\?.*$", "").replaceFirst("^term-", "");
        if (address.startsWith("#")) {
            return text.contains(" id=\"" + address.substring(1) + "\"");
        }
        return address.startsWith("/lessons/") && catalogue.lesson(last).isPresent()
                || address.startsWith("/atlas/") && catalogue.atlas().site(last).isPresent()
                || address.startsWith("/glossary#term-") && catalogue.glossary().containsKey(last);
    }
}

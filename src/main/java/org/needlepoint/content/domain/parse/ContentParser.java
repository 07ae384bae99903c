package org.needlepoint.content.domain.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Course;
import org.needlepoint.content.domain.Fact;
import org.needlepoint.content.domain.Lesson;
import org.needlepoint.content.domain.Problem;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.content.domain.Source;
import org.needlepoint.content.domain.Term;
import org.needlepoint.content.domain.atlas.Atlas;
import org.needlepoint.content.domain.markdown.Labels;
import org.needlepoint.content.domain.markdown.TermWords;
import org.needlepoint.content.domain.practice.Practice;
import org.needlepoint.content.domain.text.NormalText;
import org.needlepoint.content.domain.text.Passage;
import org.needlepoint.question.domain.Question;

/**
 * The pure parser of docs/content-format.md: all files in, a catalogue and every problem out. Sources and facts are read first, then the atlas, then
 * courses, which say where lessons and quizzes live, then these; what names something in another file is checked
 * when all are read, unless one could not be read at all.
 */
public final class ContentParser {

    /** What parsing gave. The catalogue is only to be served when there are no problems. */
    public record Parsed(Catalogue catalogue, List<Problem> problems) {
        public Parsed {
            problems = List.copyOf(problems);
        }
    }

    private final Desk desk = Desk.empty();
    private final Homes homes = new Homes(desk.problems());
    private final Circles courseCircles = new Circles(desk.problems());
    private final Circles lessonCircles = new Circles(desk.problems());
    private final Circles programmeCircles = new Circles(desk.problems());
    private final Figures figures = new Figures(desk.problems());
    private final List<Draws> draws = new ArrayList<>();
    private final Folder folder;
    private final List<String> hides;
    private final String version;

    private ContentParser(Map<String, String> files, List<String> hides) {
        Map<String, String> normal = new TreeMap<>();
        files.forEach((path, text) -> normal.put(path, NormalText.of(text)));
        folder = new Folder(normal, desk.problems());
        this.hides = hides;
        version = NormalText.hash(normal.toString() + (hides.isEmpty() ? "" : hides));
    }

    /** @param files path below content/ (with slashes) to text */
    public static Parsed parse(Map<String, String> files) {
        return parse(files, List.of());
    }

    /**
     * @param files path below content/ (with slashes) to text
     * @param hides systems whose reading of a place is folded away whatever the course
     */
    public static Parsed parse(Map<String, String> files, List<String> hides) {
        return new ContentParser(files, hides).parse();
    }

    private Parsed parse() {
        Map<String, Source> sources = first(FileKind.SOURCES, new SourcesReader(desk)::read);
        Map<String, Fact> facts = first(FileKind.FACTS, new FactsReader(desk)::read);
        Map<String, Term> glossary = first(FileKind.GLOSSARY, new GlossaryReader(desk)::read);
        folder.files(FileKind.FIGURE).forEach(figures::read);
        AtlasReader atlasReader = new AtlasReader(desk, folder);
        Atlas atlas = atlasReader.read();
        figures.bodies().serve(atlas);
        Practice practice = new PracticeReader(desk, folder).read(atlas);
        CourseReader courseReader = new CourseReader(desk, homes, courseCircles, hides);
        List<Course> courses = CourseOrder.of(
                all(FileKind.COURSE, courseReader::read, Course::id).values());
        LessonReader lessonReader = new LessonReader(
                desk,
                homes,
                lessonCircles,
                sources,
                figures,
                new SmallMaps(atlas, Labels.ENGLISH),
                new TermWords(glossary.values()),
                Labels.ENGLISH);
        Map<String, Lesson> lessons = all(FileKind.LESSON, lessonReader::read, Lesson::id);
        Map<String, Question> questions = questions(sources);
        Map<String, Quiz> quizzes = all(FileKind.QUIZ, this::quiz, Quiz::id);
        Map<String, Programme> programmes =
                all(FileKind.PROGRAMME, new ProgrammeReader(desk, programmeCircles)::read, Programme::id);
        check(questions, atlasReader);
        return new Parsed(
                new Catalogue(
                        version,
                        courses,
                        lessons,
                        quizzes,
                        questions,
                        programmes,
                        sources,
                        facts,
                        glossary,
                        atlas.with(figures.bodies().asked(), hides),
                        practice),
                desk.problems().list());
    }

    private void check(Map<String, Question> questions, AtlasReader atlas) {
        if (!desk.problems().lost()) {
            desk.registry().check();
            atlas.check();
            draws.forEach(quiz -> quiz.check(questions.values()));
        }
        courseCircles.check();
        lessonCircles.check();
        programmeCircles.check();
        new Stems(desk).check(questions.values());
    }

    private Optional<Quiz> quiz(Passage file) {
        Draws ofThisQuiz = new Draws(desk.problems());
        draws.add(ofThisQuiz);
        return new QuizReader(desk, homes::of, ofThisQuiz).read(file);
    }

    private Map<String, Question> questions(Map<String, Source> sources) {
        Map<String, Question> questions = new LinkedHashMap<>();
        for (Passage file : folder.files(FileKind.QUESTIONS)) {
            new BankReader(desk, sources, figures, false)
                    .read(file)
                    .forEach(question -> questions.putIfAbsent(question.id(), question));
        }
        return questions;
    }

    private <T> Map<String, T> first(FileKind kind, Function<Passage, Map<String, T>> reader) {
        return folder.files(kind).stream().findFirst().map(reader).orElse(Map.of());
    }

    private <T> Map<String, T> all(FileKind kind, Function<Passage, Optional<T>> reader, Function<T, String> id) {
        Map<String, T> things = new LinkedHashMap<>();
        for (Passage file : folder.files(kind)) {
            reader.apply(file).ifPresent(thing -> things.putIfAbsent(id.apply(thing), thing));
        }
        return things;
    }
}

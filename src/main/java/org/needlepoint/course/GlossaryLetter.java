package org.needlepoint.course;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Fact;
import org.needlepoint.content.domain.Lesson;
import org.needlepoint.content.domain.Source;
import org.needlepoint.content.domain.Term;
import org.needlepoint.content.domain.atlas.Names;

/** The terms that begin with one letter. */
public record GlossaryLetter(String letter, List<Explained> terms) {

    /** Enough to read on; a common fact is taught in many places. */
    private static final int MOST_LESSONS = 3;

    public GlossaryLetter {
        terms = List.copyOf(terms);
    }

    /**
     * A term with what leads on from it.
     *
     * @param also other words for it, with commas between them, or an empty text
     * @param chinese null when it has no such name
     * @param see terms that belong beside it
     * @param lessons that teach one of its facts
     * @param sources its own and those of its facts
     */
    public record Explained(
            Term term, String also, Names chinese, List<Term> see, List<Lesson> lessons, List<Source> sources) {

        /** Whether one of the three systems speaks so, and not all or none of them. */
        public boolean ofOneSystem() {
            return !term.system().equals("all") && !term.system().equals("none");
        }

        /** Its simplified characters where they differ, or an empty text. */
        public String simplified() {
            return chinese == null || chinese.hans().equals(chinese.hant()) ? "" : chinese.hans();
        }

        static Explained of(Term term, Catalogue catalogue) {
            List<Fact> facts = all(term.facts().stream(), catalogue.facts()::get);
            return new Explained(
                    term,
                    String.join(", ", term.also()),
                    term.chinese().orElse(null),
                    all(term.see().stream(), catalogue.glossary()::get),
                    lessons(term, catalogue),
                    all(
                            Stream.concat(
                                    term.sources().stream(), facts.stream().flatMap(fact -> fact.sources().stream())),
                            catalogue.sources()::get));
        }

        private static List<Lesson> lessons(Term term, Catalogue catalogue) {
            return term.facts().stream()
                    .flatMap(fact -> catalogue.lessonOn(fact).stream())
                    .distinct()
                    .limit(MOST_LESSONS)
                    .toList();
        }

        private static <T> List<T> all(Stream<String> ids, Function<String, T> find) {
            return ids.distinct().map(find).filter(Objects::nonNull).toList();
        }
    }
}

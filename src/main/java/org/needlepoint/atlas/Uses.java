package org.needlepoint.atlas;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Fact;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.content.domain.atlas.Segment;
import org.needlepoint.content.domain.atlas.Site;
import org.needlepoint.question.domain.Question;

/** Where a site is taught and asked: by its id, or by a fact that is about it. */
final class Uses {

    /** A fact that bears on more sites than this tells of none of them, unless it is about whoever is needled. */
    private static final int MOST_SITES = 12;

    private final Catalogue catalogue;
    private final Site site;
    private final Set<String> facts;

    Uses(Site site, Catalogue catalogue) {
        this.site = site;
        this.catalogue = catalogue;
        facts = facts(site).filter(this::isAboutIt).collect(Collectors.toSet());
    }

    /** Ids of all that bears on a site, the signs of a segment included. */
    static Stream<String> facts(Site site) {
        Stream<String> signs = site instanceof Segment segment ? segment.signs().stream() : Stream.empty();
        return Stream.concat(site.facts().stream(), signs);
    }

    private boolean isAboutIt(String id) {
        Fact fact = catalogue.facts().get(id);
        return fact != null && (fact.system().equals("all") || sites(id) <= MOST_SITES);
    }

    private long sites(String fact) {
        return catalogue.atlas().sites().values().stream()
                .filter(other -> facts(other).anyMatch(fact::equals))
                .count();
    }

    List<SiteView.Named> lessons() {
        return items().flatMap(id -> catalogue.lesson(id).stream())
                .filter(lesson -> lesson.sites().contains(site.id())
                        || lesson.facts().stream().anyMatch(facts::contains))
                .map(lesson -> new SiteView.Named(lesson.id(), lesson.title()))
                .toList();
    }

    List<SiteView.Named> quizzes() {
        List<Set<String>> asking = catalogue.questions().values().stream()
                .filter(this::asks)
                .map(question -> question.about().tags())
                .toList();
        return items().flatMap(id -> catalogue.quiz(id).stream())
                .filter(quiz -> asking.stream().anyMatch(tags -> mayDraw(quiz, tags)))
                .map(quiz -> new SiteView.Named(quiz.id(), quiz.title()))
                .toList();
    }

    private boolean asks(Question question) {
        return catalogue.atlas().asked().getOrDefault(question.id(), Set.of()).contains(site.id())
                || question.about().facts().stream().anyMatch(facts::contains);
    }

    private static boolean mayDraw(Quiz quiz, Set<String> tags) {
        return quiz.draws().stream().anyMatch(draw -> tags.containsAll(draw.tags()));
    }

    private Stream<String> items() {
        return catalogue.courses().stream()
                .flatMap(course -> course.modules().stream())
                .flatMap(module -> module.items().stream());
    }
}

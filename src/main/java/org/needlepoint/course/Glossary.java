package org.needlepoint.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Term;

/** Anybody looks up the words of the field. Nothing is asked of the database. */
@ApplicationScoped
public class Glossary {

    static final Comparator<Term> BY_NAME = Comparator.comparing(Term::name, String.CASE_INSENSITIVE_ORDER);

    @Inject
    private Courseware courseware;

    /** All terms under their first letters, in the order of the alphabet. */
    public List<GlossaryLetter> letters() {
        Catalogue catalogue = courseware.current();
        Map<String, List<GlossaryLetter.Explained>> letters = new TreeMap<>();
        catalogue.glossary().values().stream().sorted(BY_NAME).forEach(term -> letters.computeIfAbsent(
                        term.name().substring(0, 1).toUpperCase(Locale.ROOT), letter -> new ArrayList<>())
                .add(GlossaryLetter.Explained.of(term, catalogue)));
        return letters.entrySet().stream()
                .map(letter -> new GlossaryLetter(letter.getKey(), letter.getValue()))
                .toList();
    }
}

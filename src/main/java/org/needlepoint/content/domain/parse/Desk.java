package org.needlepoint.content.domain.parse;

import java.util.List;
import org.needlepoint.content.domain.Systems;
import org.needlepoint.content.domain.markdown.Fragment;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Problems;

/** What every reader works with. */
record Desk(Problems problems, Registry registry) {

    static Desk empty() {
        Problems problems = new Problems();
        return new Desk(problems, new Registry(problems));
    }

    /** Notes what a text names. */
    Fragment noted(Fragment fragment) {
        registry.need(Kind.FACT, fragment.facts());
        registry.need(Kind.SOURCE, fragment.citations());
        registry.need(Kind.LESSON, fragment.lessons());
        return fragment;
    }

    /** The systems that are named; another word is reported. */
    List<String> systems(List<Entry> named) {
        named.stream()
                .filter(system -> !Systems.ALL.contains(system.value()))
                .forEach(system -> problems.add(
                        system.place(), "The system \"" + system.value() + "\" is unknown.", "Write dn, ims or acu."));
        return values(named);
    }

    static List<String> values(List<Entry> entries) {
        return entries.stream().map(Entry::value).toList();
    }
}

package org.needlepoint.content.domain.parse;

import java.util.List;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Problems;

/** What every reader works with. */
record Desk(Problems problems, Registry registry) {

    static Desk empty() {
        Problems problems = new Problems();
        return new Desk(problems, new Registry(problems));
    }

    static List<String> values(List<Entry> entries) {
        return entries.stream().map(Entry::value).toList();
    }
}

package org.needlepoint.logbook;

import java.util.List;
import java.util.stream.Stream;
import org.needlepoint.logbook.domain.TypedSession;

/**
 * A form for a session: what can be chosen, and what is typed.
 *
 * @param entry public id, of a new one too, so that a form sent twice makes one entry
 * @param seen acts of an entry that is there; 0 for a new one
 * @param pathways that the session can count for
 * @param reactions in the order of the logbook
 * @param adverse grades, the mildest first
 */
public record SessionDesk(
        String entry,
        int seen,
        List<Choice> pathways,
        List<Choice> supervisors,
        List<Choice> settings,
        List<Group> techniques,
        List<Group> regions,
        List<Choice> reactions,
        List<Choice> adverse,
        TypedSession typed) {

    /** Something that can be chosen. */
    public record Choice(String id, String title, boolean chosen) {

        /** For an option. */
        public String selected() {
            return chosen ? "selected" : null;
        }

        /** For a link. */
        public String current() {
            return chosen ? "page" : null;
        }

        /** For a box. */
        public String checked() {
            return chosen ? "checked" : null;
        }
    }

    /** Choices under a heading. */
    public record Group(Choice head, List<Choice> choices) {
        public Group {
            choices = List.copyOf(choices);
        }

        /** Shown unfolded when something in it is chosen. */
        public String open() {
            return Stream.concat(Stream.of(head), choices.stream()).anyMatch(Choice::chosen) ? "open" : null;
        }
    }

    public SessionDesk {
        pathways = List.copyOf(pathways);
        supervisors = List.copyOf(supervisors);
        settings = List.copyOf(settings);
        techniques = List.copyOf(techniques);
        regions = List.copyOf(regions);
        reactions = List.copyOf(reactions);
        adverse = List.copyOf(adverse);
    }

    /** Whether there is anybody to sign a session. */
    public boolean supervised() {
        return !supervisors.isEmpty();
    }
}

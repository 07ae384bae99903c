package org.needlepoint.logbook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.needlepoint.logbook.domain.LogEntry;

/**
 * A session as its pages show it, with titles instead of ids.
 *
 * @param learner name
 * @param places titles of its sites, and of regions that were named by themselves
 * @param adverse title of the grade; empty when nothing adverse happened
 * @param texts in the order of the form
 * @param state written, asked, returned, signed or withdrawn
 * @param seen acts so far, which a post carries back
 * @param hash of the entry, which a signature carries back
 * @param signedAt null while it is not
 * @param withdrawnAt null while it is not
 * @param acts the first one first; none in a list
 */
public record SessionView(
        String id,
        String learner,
        String programme,
        String supervisor,
        LocalDate on,
        String setting,
        String modality,
        String technique,
        List<String> places,
        int in,
        int out,
        String reaction,
        String adverse,
        List<Text> texts,
        String state,
        int seen,
        String hash,
        Instant createdAt,
        Instant signedAt,
        Instant withdrawnAt,
        List<Done> acts) {

    /** @param content null once it is redacted */
    public record Text(String field, String content) {

        private static final int BEGINNING = 60;

        /** Its field without the number of an act. */
        public String kind() {
            return LogEntry.kind(field);
        }

        /** Enough of it to know it by. */
        public String beginning() {
            return content.length() > BEGINNING ? content.substring(0, BEGINNING) + "…" : content;
        }
    }

    /**
     * @param kind asked, changed, returned, signed, signed-by-code, amended, redacted or withdrawn
     * @param about which kind of text was redacted; empty for other acts
     * @param field under which the text that came with it can be redacted; empty where none did
     * @param body that text: an amendment or a reason; empty where none came, null once it is redacted
     */
    public record Done(String kind, String about, String field, String who, Instant at, String body) {}

    public SessionView {
        places = List.copyOf(places);
        texts = List.copyOf(texts);
        acts = List.copyOf(acts);
    }

    public String where() {
        return String.join(", ", places);
    }

    /** The class of its row: how far it is. */
    public String mark() {
        return switch (state) {
            case "signed" -> "met";
            case "returned", "withdrawn" -> "short";
            default -> "open";
        };
    }

    /** What a tick in a list stands for: which entry, how much of its story was seen, and exactly which text. */
    public String ticket() {
        return id + ":" + seen + ":" + hash;
    }

    public boolean signed() {
        return state.equals("signed");
    }

    /*
     * What can't be done, said so that nothing is denied of a session that is not read yet: a form that was posted must find its button.
     */

    public boolean unsigned() {
        return !signed();
    }

    /** Whether it can't be changed and signed any more. */
    public boolean closed() {
        return signed() || state.equals("withdrawn");
    }

    /** Whether no signature may be asked for. */
    public boolean unaskable() {
        return !state.equals("written") && !state.equals("returned");
    }

    public boolean unasked() {
        return !state.equals("asked");
    }

    public boolean unredactable() {
        return redactable().isEmpty();
    }

    /** The learner changes what can be changed, and redacts what can't; reasons are the supervisor's. */
    public boolean unredactableByLearner() {
        return !closed() || redactable().stream().allMatch(text -> text.kind().equals("reason"));
    }

    /** Whether both tell of the same learner, day, place and technique: two of them may be one session, written down twice. */
    public boolean resembles(SessionView other) {
        return !id.equals(other.id)
                && learner.equals(other.learner)
                && on.equals(other.on)
                && technique.equals(other.technique)
                && places.equals(other.places)
                && in == other.in;
    }

    /** What still can be redacted: texts, and amendments. */
    public List<Text> redactable() {
        return Stream.concat(
                        texts.stream(),
                        acts.stream()
                                .filter(act -> !act.field().isEmpty())
                                .map(act -> new Text(act.field(), act.body())))
                .filter(text -> text.content() != null)
                .toList();
    }
}

package org.needlepoint.operate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.account.Memberships;
import org.needlepoint.account.People;
import org.needlepoint.audit.JournalReading;
import org.needlepoint.audit.JournalReading.Check;
import org.needlepoint.audit.domain.Link;
import org.needlepoint.content.Courseware;

/** The journal, newest first, with the names of those who are in it; and the check of its chain. */
@Named
@RequestScoped
public class JournalPage {

    @Inject
    private JournalReading journal;

    @Inject
    private People people;

    @Inject
    private Memberships memberships;

    @Inject
    private Courseware courseware;

    @Inject
    private CurrentCaller caller;

    private long before = Long.MAX_VALUE;
    private boolean check;
    private List<JournalRow> rows = List.of();
    private CheckWords verdict;

    public void load() {
        List<Link> entries = journal.before(before);
        Map<String, String> names = names(entries);
        rows = entries.stream().map(e -> JournalRow.of(e, names)).toList();
        verdict = check ? CheckWords.of(journal.check()) : null;
    }

    /** Of people, schools, clinics and quizzes, by the ids in the entries. */
    private Map<String, String> names(List<Link> entries) {
        Map<String, String> names = new HashMap<>();
        courseware.current().quizzes().forEach((id, quiz) -> names.put(id, quiz.title()));
        memberships.organisations(caller.require()).forEach(line -> names.put(line.publicId(), line.name()));
        names.putAll(people.names(entries.stream()
                .flatMap(e -> Stream.of(e.actor(), e.subject()))
                .filter(Objects::nonNull)
                .distinct()
                .toList()));
        return names;
    }

    /** How the result of a check is told: a class for its look, a key for its words, and the number in them. */
    public record CheckWords(String look, String key, long number) {

        static CheckWords of(Check check) {
            return check.fault()
                    .map(f ->
                            new CheckWords("errors", "journal.check." + f.kind().name(), f.number()))
                    .orElseGet(() -> new CheckWords("confirmation", "journal.check.whole", check.entries()));
        }
    }

    public List<JournalRow> getRows() {
        return rows;
    }

    /** Null unless asked for. */
    public CheckWords getVerdict() {
        return verdict;
    }

    public boolean isMore() {
        return getOldest() > 1;
    }

    /** The number below which the next page starts. */
    public long getOldest() {
        return rows.isEmpty() ? 1 : rows.get(rows.size() - 1).entry().number();
    }

    public String getBefore() {
        return String.valueOf(before);
    }

    public void setBefore(String typed) {
        this.before = typed != null && typed.matches("\\d{1,18}") ? Long.parseLong(typed) : Long.MAX_VALUE;
    }

    public String getCheck() {
        return String.valueOf(check);
    }

    public void setCheck(String typed) {
        this.check = "yes".equals(typed);
    }
}

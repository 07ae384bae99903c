package org.needlepoint.operate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.needlepoint.account.People;
import org.needlepoint.audit.JournalReading;
import org.needlepoint.audit.JournalReading.Check;
import org.needlepoint.audit.domain.Link;

/** The journal, newest first, with the names of those who are in it; and the check of its chain. */
@Named
@RequestScoped
public class JournalPage {

    @Inject
    private JournalReading journal;

    @Inject
    private People people;

    private long before = Long.MAX_VALUE;
    private boolean checked;
    private List<Link> entries;
    private Map<String, String> names;
    private Check check;

    public void load() {
        entries = journal.before(before);
        names = people.names(entries.stream()
                .flatMap(e -> java.util.stream.Stream.of(e.actor(), e.subject()))
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList());
        check = checked ? journal.check() : null;
    }

    public List<Link> getEntries() {
        return entries;
    }

    /** By public id; who is no person is left out. */
    public Map<String, String> getNames() {
        return names;
    }

    /** Null unless asked for. */
    public Check getCheck() {
        return check;
    }

    /** The number below which the next page starts; 1 or less when this is the last. */
    public long getOldest() {
        return entries.isEmpty() ? 1 : entries.get(entries.size() - 1).number();
    }

    public boolean isMore() {
        return getOldest() > 1;
    }

    public String getBefore() {
        return String.valueOf(before);
    }

    public void setBefore(String typed) {
        this.before = typed != null && typed.matches("\\d{1,18}") ? Long.parseLong(typed) : Long.MAX_VALUE;
    }

    public String getChecked() {
        return String.valueOf(checked);
    }

    public void setChecked(String typed) {
        this.checked = "yes".equals(typed);
    }
}

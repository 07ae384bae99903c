package org.needlepoint.notice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.notice.CalendarFeed;
import org.needlepoint.notice.Notices;

/** What the caller was told, how they want to be told, and their calendar's address. */
@Named
@RequestScoped
public class NoticesPage {

    @Inject
    private Notices notices;

    @Inject
    private CalendarFeed feed;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ExternalContext external;

    /** Null while a form that was posted looks for its button. */
    private Notices.Mine mine;

    private String address;

    public void load() {
        mine = notices.mine(caller.require());
        address = feed.address(caller.require(), parameter("calendar")).orElse("");
    }

    public void read() throws IOException {
        notices.read(caller.require());
        back("?done=read");
    }

    public void choose() throws IOException {
        notices.choose(caller.require(), !"APP".equals(parameter("channel")));
        back("?done=chosen");
    }

    /** The secret stands in the address that follows, as it will in the calendar's own: it is the caller's. */
    public void renew() throws IOException {
        back("?calendar=" + feed.renew(caller.require()) + "#calendar");
    }

    private void back(String rest) throws IOException {
        external.redirect(external.getRequestContextPath() + "/notices" + rest);
    }

    private String parameter(String name) {
        return external.getRequestParameterMap().getOrDefault(name, "");
    }

    public List<Notices.Notice> getNotices() {
        return mine == null ? List.of() : mine.notices();
    }

    /** Whether something is not marked as read; true until it is known, for a form that was posted must find its button. */
    public boolean isUnread() {
        return mine == null || mine.notices().stream().anyMatch(Notices.Notice::unread);
    }

    /** "checked" or null, so that the attribute is left out. */
    public String getByMail() {
        return mine != null && mine.mail() ? "checked" : null;
    }

    /** See {@link #getByMail}. */
    public String getHereAlone() {
        return mine == null || mine.mail() ? null : "checked";
    }

    /** Since when the calendar has its address; null if it has none. */
    public java.time.Instant getCalendarSince() {
        return mine == null ? null : mine.calendarSince().orElse(null);
    }

    /** Key of the words on the button that makes an address. */
    public String getMake() {
        return getCalendarSince() == null ? "notices.calendar.make" : "notices.calendar.renew";
    }

    /** The calendar's address, once after it was made; else empty. */
    public String getAddress() {
        return address;
    }

    /** Key of the words that confirm what was just done; null when nothing was. */
    public String getDone() {
        String done = parameter("done");
        return done.matches("read|chosen") ? "notices.done." + done : null;
    }
}

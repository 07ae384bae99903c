package org.needlepoint.logbook.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.needlepoint.logbook.domain.Days;
import org.needlepoint.logbook.domain.Supervisor;

/** Days as the pages of the logbook write them. */
@Named
@ApplicationScoped
public class DayWords {

    /** "3 Mar 2027"; empty for null. */
    public String words(LocalDate day) {
        return day == null ? "" : Days.words(day);
    }

    /** "1 Jan 2027 – 3 Mar 2027", or an open end. */
    public String appointment(Supervisor supervisor) {
        return Days.words(supervisor.from()) + " – "
                + supervisor.until().map(Days::words).orElse("");
    }
}

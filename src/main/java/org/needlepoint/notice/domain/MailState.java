package org.needlepoint.notice.domain;

import java.time.Duration;

/** What became of a notice's mail. */
public enum MailState {
    /** Nobody wanted one, or it would come too late. */
    NONE,
    WAITING,
    SENDING,
    SENT,
    /** The connection ended while the server was taking it: it may have arrived, so it is not sent again by itself. */
    UNCERTAIN,
    FAILED;

    /** After so many the machine gives up. */
    public static final int MOST_TRIES = 5;

    /** What follows a try that failed and that the server certainly did not take. */
    public static MailState afterFailure(int tries) {
        return tries < MOST_TRIES ? WAITING : FAILED;
    }

    /** How long to wait after so many tries: 1, 5, 25 and 125 minutes. */
    public static Duration pause(int tries) {
        return Duration.ofMinutes((long) Math.pow(5, Math.max(0, tries - 1)));
    }
}

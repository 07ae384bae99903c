package org.needlepoint.notice;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of notices, from the bundle. A notice keeps its words: what somebody was told does not change later. */
final class NoticeWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.needlepoint.notice.text", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private NoticeWords() {}

    static String of(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(values);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}

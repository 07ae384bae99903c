package org.needlepoint.content.domain;

import java.util.List;

/**
 * How long a text takes to read.
 *
 * <p>238 words a minute is the mean of adults who read English non-fiction silently, over 190 studies: M. Brysbaert, How many words do
 * we read per minute? A review and meta-analysis of reading rate, Journal of Memory and Language 109 (2019) 104047, doi
 * 10.1016/j.jml.2019.104047; most people read between 175 and 300. Words of tables, captions and boxes are read like any other and are
 * counted; looking at a figure, thinking and answering the questions of check boxes are not reading but study, for which the author plans
 * minutes of their own.
 */
public final class ReadingTime {

    private static final int WORDS_A_MINUTE = 238;

    private ReadingTime() {}

    /** Whole minutes, the nearest, and at least one for any word. */
    public static int minutes(int words) {
        return words == 0 ? 0 : Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
    }

    /** Words of the sections with their headings; a sign that stands alone, such as a dash, is none. */
    public static int words(List<Lesson.Section> sections) {
        return sections.stream()
                .mapToInt(section -> words(section.heading()) + words(section.text()))
                .sum();
    }

    private static int words(String text) {
        int words = 0;
        boolean within = false;
        for (int i = 0; i < text.length(); ) {
            int sign = text.codePointAt(i);
            if (Character.isWhitespace(sign)) {
                within = false;
            } else if (!within && Character.isLetterOrDigit(sign)) {
                within = true;
                words++;
            }
            i += Character.charCount(sign);
        }
        return words;
    }
}

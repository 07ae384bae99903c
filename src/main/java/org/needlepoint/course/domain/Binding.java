package org.needlepoint.course.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.needlepoint.content.domain.Lesson;

/**
 * Binds the pages of several lessons into one text: ids begin with that of their lesson, headings go down by a level, and links to what is bound in
 * lead there.
 */
public final class Binding {

    private static final Pattern MARK =
            Pattern.compile("(\\s)(id|for|headers|aria-labelledby|aria-describedby|aria-controls|href)=\"([^\"]*)\""
                    + "|<(/?)h([2-5])(?=[ >])|(?<==\")url\\(#");
    private static final Pattern ID = Pattern.compile("\\S+");
    private static final Pattern TERM = Pattern.compile("/glossary#(term-[a-z0-9-]+)");
    private static final Pattern LESSON = Pattern.compile("/lessons/([a-z0-9-]+)(?:#(.*))?");

    private final Set<String> lessons = new TreeSet<>();
    private final Set<String> terms = new TreeSet<>();
    private final String elsewhere;

    /**
     * @param lessons that are bound together
     * @param elsewhere what addresses of other pages begin with, without a slash at its end
     */
    public Binding(Collection<Lesson> lessons, String elsewhere) {
        lessons.forEach(lesson -> this.lessons.add(lesson.id()));
        this.elsewhere = elsewhere;
    }

    /** The lesson's HTML within the whole. */
    public String bind(Lesson lesson) {
        Matcher mark = MARK.matcher(lesson.html());
        return mark.replaceAll(found -> Matcher.quoteReplacement(bound(found, lesson.id())));
    }

    /** Ids of the terms that what is bound so far leads to, as the glossary's page has them. */
    public List<String> terms() {
        return List.copyOf(terms);
    }

    private String bound(MatchResult found, String lesson) {
        if (found.group(5) != null) {
            return "<" + found.group(4) + "h" + (Integer.parseInt(found.group(5)) + 1);
        }
        String name = found.group(2);
        if (name == null) {
            return found.group() + lesson + "-";
        }
        String value = found.group(3);
        return found.group(1) + name + "=\"" + (name.equals("href") ? link(value, lesson) : ids(value, lesson)) + '"';
    }

    /** An attribute that leads to others may name several. */
    private static String ids(String value, String lesson) {
        return ID.matcher(value).replaceAll(id -> Matcher.quoteReplacement(lesson + "-" + id.group()));
    }

    private String link(String address, String lesson) {
        if (address.startsWith("#")) {
            return "#" + lesson + "-" + address.substring(1);
        }
        Matcher term = TERM.matcher(address);
        if (term.matches()) {
            terms.add(term.group(1).substring("term-".length()));
            return "#" + term.group(1);
        }
        Matcher other = LESSON.matcher(address);
        if (other.matches() && lessons.contains(other.group(1))) {
            return "#" + other.group(1) + (other.group(2) == null ? "" : "-" + other.group(2));
        }
        return elsewhere + address;
    }
}

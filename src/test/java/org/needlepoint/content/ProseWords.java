package org.needlepoint.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a content file that people read, with their lines: no keys, ids, marks, addresses or words in another language; of answers that are typed,
 * not the phrases that are accepted or known as mistakes, which are wrong or foreign on purpose.
 */
final class ProseWords {

    /** @param line from 1 */
    record Word(String file, int line, String text) {}

    private static final Pattern YAML = Pattern.compile(
            "(?:^|[ {])(?:title|text|term|also|summary|scope|location|caution|name|below|referral|hazard|alt|landmark): *(.*)");
    private static final Pattern SVG = Pattern.compile(">([^<>]+)<");
    private static final Pattern SHOWN_KEY = Pattern.compile("(?:title|objectives|hints|unit|figure-text): *(.*)");
    private static final Pattern NOT_READ = Pattern.compile(
            "\\{[A-Z][^}]*}" // facts
                    + "|\\[@[^]]*]" // sources
                    + "|:zh-\\w+\\[[^]]*]"
                    + "|(?<=])\\([a-z0-9-]+\\)|\\(lesson:[^)]*\\)" // where links lead
                    + "|:site(?=\\[)|figures/[^ )\"]+"
                    + "|^::: [a-z-]+$"
                    + "|\\[\\[[^]]*]]" // gaps
                    + "|^- (?:[a-z]: )?[=~] .*?(?= :: |$)" // phrases that are typed
                    + "|^- [a-z](?= => |: )"
                    + "|\\baddress: \"[^\"]*\""
                    + "| @ [^:]+(?= :: )"); // areas
    /** Not beside a digit: those are codes. */
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}[\\p{L}\\p{M}]*+(?:['’]\\p{L}+)*+(?![\\p{L}\\p{N}])");

    private ProseWords() {}

    static Stream<Word> of(String file, String text) {
        List<String> lines = text.lines().toList();
        List<Word> words = new ArrayList<>();
        boolean keys = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (file.endsWith(".md")) {
                boolean fence = line.equals("---");
                boolean heading = file.contains("/questions/") && line.matches("###? .*");
                // Front matter, and what follows the heading of a question up to an empty line.
                keys = fence ? i == 0 : heading || keys && !(line.isBlank() && pastFrontMatter(lines, i));
                line = fence || heading ? "" : keys ? shown(SHOWN_KEY, line) : line;
            } else {
                line = shown(file.endsWith(".svg") ? SVG : YAML, line);
            }
            add(words, file, i + 1, line);
        }
        return words.stream();
    }

    private static boolean pastFrontMatter(List<String> lines, int index) {
        return lines.subList(1, index).contains("---");
    }

    /** What stands in the groups, with a space between. */
    private static String shown(Pattern pattern, String line) {
        Matcher found = pattern.matcher(line);
        StringBuilder shown = new StringBuilder();
        while (found.find()) {
            shown.append(found.group(1)).append(' ');
        }
        return shown.toString();
    }

    private static void add(List<Word> words, String file, int number, String line) {
        String read = NOT_READ.matcher(line).replaceAll(" ");
        WORD.matcher(read)
                .results()
                .map(found -> found.group().replace('’', '\''))
                // Single letters and abbreviations.
                .filter(word -> word.length() > 1 && !word.equals(word.toUpperCase(Locale.ROOT)))
                .forEach(word -> words.add(new Word(file, number, word)));
    }
}

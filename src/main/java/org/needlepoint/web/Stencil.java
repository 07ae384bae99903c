package org.needlepoint.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.needlepoint.shared.Blank;

/**
 * A page that is drawn but for its blanks.
 *
 * @param headers what the page says of itself, in the order in which it said so
 * @param parts UTF-8, one more than there are blanks: a blank stands between each two
 */
record Stencil(String contentType, Map<String, String> headers, List<byte[]> parts, List<Blank> blanks) {

    private static final Pattern MARK = Pattern.compile(
            Arrays.stream(Blank.values()).map(b -> Pattern.quote(b.mark())).collect(Collectors.joining("|")));
    private static final Map<String, Blank> BY_MARK =
            Arrays.stream(Blank.values()).collect(Collectors.toMap(Blank::mark, b -> b));

    static Stencil cut(String contentType, Map<String, String> headers, byte[] page) {
        String text = new String(page, StandardCharsets.UTF_8);
        List<byte[]> parts = new ArrayList<>();
        List<Blank> blanks = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        int from = 0;
        while (mark.find()) {
            parts.add(bytes(text.substring(from, mark.start())));
            blanks.add(BY_MARK.get(mark.group()));
            from = mark.end();
        }
        parts.add(bytes(text.substring(from)));
        return new Stencil(contentType, headers, parts, blanks);
    }

    /** Answers with the page; each blank gets its text, which is escaped here. A blank without a text is a fault of ours. */
    void print(HttpServletResponse response, Map<Blank, String> fills) throws IOException {
        Map<Blank, byte[]> escaped = fills.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, fill -> bytes(escape(fill.getValue()))));
        List<byte[]> page = new ArrayList<>(parts.size() + blanks.size());
        for (int i = 0; i < blanks.size(); i++) {
            page.add(parts.get(i));
            page.add(escaped.get(blanks.get(i)));
        }
        page.add(parts.get(blanks.size()));
        headers.forEach(response::setHeader);
        response.setContentType(contentType);
        response.setContentLength(page.stream().mapToInt(part -> part.length).sum());
        for (byte[] part : page) {
            response.getOutputStream().write(part);
        }
    }

    /** Bytes held in memory. */
    int weight() {
        return parts.stream().mapToInt(part -> part.length).sum();
    }

    /** For text and for quoted attributes alike. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

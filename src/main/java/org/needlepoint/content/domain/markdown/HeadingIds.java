package org.needlepoint.content.domain.markdown;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Heading;

/** Ids of the headings of one lesson, made of their words; they start with a prefix, so that none meets an id of the page around. */
final class HeadingIds {

    private static final String PREFIX = "s-";
    private static final int LONGEST = 60;

    private final Map<Heading, String> ids = new IdentityHashMap<>();
    private final Set<String> taken = new HashSet<>();

    String of(Heading heading) {
        return ids.computeIfAbsent(heading, this::next);
    }

    private String next(Heading heading) {
        String base = PREFIX + slug(PlainText.of(heading));
        String id = base;
        for (int i = 2; !taken.add(id); i++) {
            id = base + "-" + i;
        }
        return id;
    }

    private static String slug(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String slug =
                plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug;
    }
}

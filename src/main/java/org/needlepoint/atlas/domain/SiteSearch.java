package org.needlepoint.atlas.domain;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.needlepoint.content.domain.atlas.Danger;
import org.needlepoint.content.domain.atlas.Muscle;
import org.needlepoint.content.domain.atlas.Point;
import org.needlepoint.content.domain.atlas.Segment;
import org.needlepoint.content.domain.atlas.Site;

/**
 * Finds sites by code, that of other books too, pinyin with or without tones, either kind of characters, muscle, segment and its landmark,
 * or a danger that is named for them.
 */
public final class SiteSearch {

    private static final int NEAR = 3;
    private static final int NOT_FOUND = 4;

    private SiteSearch() {}

    /**
     * What is called exactly so comes first, then what begins so, and what is near a danger of that name last; none for a query without a
     * letter or digit.
     *
     * @param dangers by id
     */
    public static List<Site> find(Collection<Site> sites, Map<String, Danger> dangers, String query) {
        String wanted = plain(query);
        return wanted.isEmpty()
                ? List.of()
                : sites.stream()
                        .filter(site -> rank(site, dangers, wanted) < NOT_FOUND)
                        .sorted(Comparator.comparingInt(site -> rank(site, dangers, wanted)))
                        .toList();
    }

    private static int rank(Site site, Map<String, Danger> dangers, String wanted) {
        boolean near = site.dangers().stream()
                .map(dangers::get)
                .filter(Objects::nonNull)
                .anyMatch(danger -> plain(danger.name()).contains(wanted));
        return Math.min(near ? NEAR : NOT_FOUND, rank(site, wanted));
    }

    private static int rank(Site site, String wanted) {
        String code = plain(site.id());
        boolean begins = code.startsWith(wanted) || plain(Titles.of(site)).startsWith(wanted);
        boolean exact = code.equals(wanted) || otherCodes(site).anyMatch(wanted::equals);
        return Math.min(
                exact ? 0 : begins ? 1 : NOT_FOUND,
                names(site)
                        .map(SiteSearch::plain)
                        .mapToInt(name -> rank(name, wanted))
                        .min()
                        .orElse(NOT_FOUND));
    }

    private static int rank(String name, String wanted) {
        int at = name.indexOf(wanted);
        return at < 0 ? NOT_FOUND : name.equals(wanted) ? 0 : at == 0 ? 1 : 2;
    }

    private static Stream<String> otherCodes(Site site) {
        return site instanceof Point point ? point.otherCodes().stream().map(SiteSearch::plain) : Stream.empty();
    }

    private static Stream<String> names(Site site) {
        if (site instanceof Point point) {
            return Stream.of(
                    point.names().pinyin(), point.names().hant(), point.names().hans());
        }
        if (site instanceof Muscle muscle) {
            return Stream.of(muscle.name(), muscle.latin());
        }
        return ((Segment) site).landmark().stream();
    }

    /** Small letters and digits alone, without tones. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}

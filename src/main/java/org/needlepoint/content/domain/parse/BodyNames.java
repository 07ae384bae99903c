package org.needlepoint.content.domain.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.needlepoint.content.domain.atlas.Atlas;
import org.needlepoint.content.domain.atlas.Danger;
import org.needlepoint.content.domain.atlas.Muscle;
import org.needlepoint.content.domain.atlas.Point;
import org.needlepoint.content.domain.atlas.Site;

/** What a site or danger is called in a text. */
final class BodyNames {

    private BodyNames() {}

    static List<String> of(Atlas atlas, String id) {
        Stream<String> site = atlas.site(id).stream().flatMap(BodyNames::names);
        Stream<String> danger = Optional.ofNullable(atlas.dangers().get(id)).map(Danger::name).stream();
        return Stream.concat(site, danger).toList();
    }

    private static Stream<String> names(Site site) {
        if (site instanceof Point point) {
            return Stream.of(
                    point.id(),
                    point.names().pinyin(),
                    point.names().hant(),
                    point.names().hans());
        }
        return site instanceof Muscle muscle ? Stream.of(muscle.name(), muscle.latin()) : Stream.of(site.id());
    }

    /** Whether a text has the name in it as words of their own. */
    static boolean says(String text, String name) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(Wording.of(name)) + "(?![\\p{L}\\p{N}])",
                        Pattern.UNICODE_CASE)
                .matcher(Wording.of(text))
                .find();
    }
}

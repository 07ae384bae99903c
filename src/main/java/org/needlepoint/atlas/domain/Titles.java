package org.needlepoint.atlas.domain;

import java.util.stream.Stream;
import org.needlepoint.content.domain.atlas.Muscle;
import org.needlepoint.content.domain.atlas.Point;
import org.needlepoint.content.domain.atlas.Segment;
import org.needlepoint.content.domain.atlas.Site;

/** What a site is called on a page, and which system it belongs to. */
public final class Titles {

    private Titles() {}

    /** Its code, a point with its name in pinyin; a muscle by its name. */
    public static String of(Site site) {
        return (name(site) + " " + pinyin(site)).strip();
    }

    /** Its code; a muscle by its name. */
    public static String name(Site site) {
        return site instanceof Muscle muscle ? muscle.name() : site.id();
    }

    /** Of a point; an empty text of what has no such name. */
    public static String pinyin(Site site) {
        return site instanceof Point point ? point.names().pinyin() : "";
    }

    /** point, muscle or segment. */
    public static String kind(Site site) {
        return site instanceof Point ? "point" : site instanceof Muscle ? "muscle" : "segment";
    }

    /** How well what is told of it is known: of a muscle, the weaker of referral and hazard. */
    public static String mark(Site site) {
        if (site instanceof Point point) {
            return point.mark();
        }
        return site instanceof Muscle muscle
                ? Marks.weakest(
                        Stream.of(muscle.referral().mark(), muscle.hazard().mark()))
                : ((Segment) site).mark();
    }
}

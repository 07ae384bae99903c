package org.needlepoint.atlas.domain;

import org.needlepoint.content.domain.atlas.Muscle;
import org.needlepoint.content.domain.atlas.Point;
import org.needlepoint.content.domain.atlas.Segment;
import org.needlepoint.content.domain.atlas.Site;

/** What a site is called on a page, and which system it belongs to. */
public final class Titles {

    private Titles() {}

    /** Its code, a point with its name in pinyin; a muscle by its name. */
    public static String of(Site site) {
        if (site instanceof Point point) {
            return point.id() + " " + point.names().pinyin();
        }
        return site instanceof Muscle muscle ? muscle.name() : site.id();
    }

    /** point, muscle or segment. */
    public static String kind(Site site) {
        return site instanceof Point ? "point" : site instanceof Muscle ? "muscle" : "segment";
    }

    /** How well what is told of it is known: of a muscle, its referral. */
    public static String mark(Site site) {
        if (site instanceof Point point) {
            return point.mark();
        }
        return site instanceof Muscle muscle ? muscle.referral().mark() : ((Segment) site).mark();
    }
}

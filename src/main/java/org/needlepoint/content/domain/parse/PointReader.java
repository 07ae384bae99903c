package org.needlepoint.content.domain.parse;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.needlepoint.content.domain.atlas.Channel;
import org.needlepoint.content.domain.atlas.Dot;
import org.needlepoint.content.domain.atlas.Point;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Fields;

/** Reads a point, which is called by its channel and a number. */
record PointReader(Desk desk, Function<AtlasEntry, AtlasPlaces> places, Map<String, Channel> channels) {

    Point read(Entry id, Fields fields) {
        fields.allow(
                "channel",
                "pinyin",
                "hant",
                "hans",
                "location",
                "caution",
                "dangers",
                "facts",
                "sources",
                "mark",
                "places");
        AtlasEntry entry = new AtlasEntry(desk, id, fields);
        entry.give(Kind.SITE);
        Entry channel = fields.text("channel");
        desk.registry().need(Kind.CHANNEL, channel);
        checkCode(id, channel.value());
        return new Point(
                id.value(),
                channel.value(),
                entry.names(),
                entry.text("location"),
                fields.optionalText("caution").map(Entry::value),
                entry.named("dangers", Kind.DANGER),
                entry.named("facts", Kind.FACT),
                entry.named("sources", Kind.SOURCE),
                entry.mark("mark"),
                dots(entry));
    }

    private void checkCode(Entry id, String channel) {
        if (!id.value().matches("\\Q" + channel + "\\E[1-9]\\d?")) {
            desk.problems()
                    .add(
                            id.place(),
                            "The code " + id.value() + " is none of the channel " + channel + ".",
                            "Write the channel's letters and a number, like " + channel + "4.");
        } else if (channels.containsKey(channel)) {
            checkNumber(id, channels.get(channel));
        }
    }

    private void checkNumber(Entry id, Channel channel) {
        int number = Integer.parseInt(id.value().substring(channel.id().length()));
        if (number > channel.points()) {
            desk.problems()
                    .add(
                            id.place(),
                            "The channel " + channel.id() + " has " + channel.points() + " points, so there is no "
                                    + id.value() + ".",
                            "Correct the code; the count is that of the published standard.");
        }
    }

    private List<Dot> dots(AtlasEntry entry) {
        List<Dot> dots = places.apply(entry).dots();
        if (dots.isEmpty()) {
            desk.problems()
                    .add(
                            entry.fields().place("places"),
                            "The point " + entry.id().value() + " stands in no figure.",
                            "Give it at least one place.");
        }
        return dots;
    }
}

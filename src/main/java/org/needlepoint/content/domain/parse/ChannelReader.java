package org.needlepoint.content.domain.parse;

import org.needlepoint.content.domain.atlas.Channel;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Fields;

/** Reads a channel. */
record ChannelReader(Desk desk) {

    private static final int MOST_POINTS = 100;

    Channel read(Entry id, Fields fields) {
        fields.allow("name", "pinyin", "hant", "hans", "points", "paired", "facts", "mark");
        desk.registry().give(Kind.CHANNEL, id);
        AtlasEntry entry = new AtlasEntry(desk, id, fields);
        return new Channel(
                id.value(),
                entry.text("name"),
                entry.names(),
                fields.number("points", 1, MOST_POINTS),
                entry.isTrue("paired"),
                entry.named("facts", Kind.FACT),
                entry.mark("mark"));
    }
}

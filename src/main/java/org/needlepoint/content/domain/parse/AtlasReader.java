package org.needlepoint.content.domain.parse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.needlepoint.content.domain.Systems;
import org.needlepoint.content.domain.atlas.Atlas;
import org.needlepoint.content.domain.atlas.BodyFigure;
import org.needlepoint.content.domain.atlas.Channel;
import org.needlepoint.content.domain.atlas.Danger;
import org.needlepoint.content.domain.atlas.Link;
import org.needlepoint.content.domain.atlas.Site;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Fields;
import org.needlepoint.content.domain.text.Passage;

/** Reads the atlas: what it lists, what it draws, and that the two agree. */
final class AtlasReader {

    private final Desk desk;
    private final Folder folder;
    private final BodyDrawings drawings;

    AtlasReader(Desk desk, Folder folder) {
        this.desk = desk;
        this.folder = folder;
        drawings = new BodyDrawings(desk);
    }

    /** Empty where files are missing, so that a folder of content needs no atlas. */
    Atlas read() {
        folder.files(FileKind.BODY_DRAWING).forEach(drawings::read);
        BodyFigureReader figureReader = new BodyFigureReader(desk, drawings);
        Map<String, BodyFigure> figures = each(FileKind.BODY_FIGURES, figureReader::read);
        Function<AtlasEntry, AtlasPlaces> places = entry -> new AtlasPlaces(entry, figures, drawings);
        Map<String, Channel> channels = each(FileKind.CHANNELS, new ChannelReader(desk)::read);
        Map<String, Danger> dangers = each(FileKind.DANGERS, new DangerReader(desk, places)::read);
        Map<String, Site> sites = new LinkedHashMap<>();
        sites.putAll(each(FileKind.POINTS, new PointReader(desk, places, channels)::read));
        sites.putAll(each(FileKind.MUSCLES, new MuscleReader(desk, places)::read));
        sites.putAll(each(FileKind.SEGMENTS, new SegmentReader(desk, places)::read));
        return new Atlas(figures, channels, sites, dangers, links(sites), readings(), Map.of(), List.of());
    }

    /** Reports what is drawn and listed nowhere, and the reverse. */
    void check() {
        drawings.check();
    }

    private List<Link> links(Map<String, Site> sites) {
        LinkReader reader = new LinkReader(desk, sites);
        return folder.files(FileKind.LINKS).stream()
                .flatMap(file -> Fields.read(file, desk.problems()).stream())
                .flatMap(fields -> fields.allow("links").children("links").stream())
                .flatMap(link -> reader.read(link).stream())
                .toList();
    }

    private Map<String, List<String>> readings() {
        Map<String, List<String>> readings = new LinkedHashMap<>();
        for (Passage file : folder.files(FileKind.READINGS)) {
            Fields.read(file, desk.problems())
                    .map(all -> all.allow(Systems.ALL.toArray(String[]::new)))
                    .ifPresent(all -> all.keys().forEach(system -> all.child(system.value())
                            .map(fields -> new AtlasEntry(desk, system, fields.allow("facts")))
                            .ifPresent(entry -> readings.put(system.value(), entry.named("facts", Kind.FACT)))));
        }
        return readings;
    }

    private <T> Map<String, T> each(FileKind kind, BiFunction<Entry, Fields, T> reader) {
        Map<String, T> things = new LinkedHashMap<>();
        folder.files(kind).stream()
                .flatMap(file -> Fields.read(file, desk.problems()).stream())
                .forEach(all -> all.keys().forEach(id -> all.child(id.value())
                        .ifPresent(fields -> things.put(id.value(), reader.apply(id, fields)))));
        return things;
    }
}

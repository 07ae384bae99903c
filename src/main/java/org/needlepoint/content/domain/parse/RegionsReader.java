package org.needlepoint.content.domain.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.content.domain.atlas.Atlas;
import org.needlepoint.content.domain.atlas.Danger;
import org.needlepoint.content.domain.practice.Region;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Fields;

/** Reads the regions of the logbook: each site of the atlas is in one, and one where a danger is critical is of high risk. */
final class RegionsReader {

    private final Desk desk;
    private final Atlas atlas;

    /** The region that has a site. */
    private final Map<String, String> taken = new HashMap<>();

    RegionsReader(Desk desk, Atlas atlas) {
        this.desk = desk;
        this.atlas = atlas;
    }

    List<Region> read(Fields all) {
        List<Region> regions =
                all.children("regions").stream().map(this::region).toList();
        atlas.sites().keySet().stream().filter(site -> !taken.containsKey(site)).forEach(site -> desk.problems()
                .add(all.place("regions"), "The site " + site + " is in no region.", "Add it to the sites of one."));
        return regions;
    }

    private Region region(Fields fields) {
        fields.allow("id", "title", "high-risk", "sites");
        Entry id = fields.text("id");
        desk.registry().give(Kind.REGION, id);
        boolean highRisk = new AtlasEntry(desk, id, fields).isTrue("high-risk");
        List<Entry> sites = fields.texts("sites");
        desk.registry().need(Kind.SITE, sites);
        sites.forEach(site -> take(id, site));
        checkRisk(fields, id, highRisk, sites);
        return new Region(id.value(), fields.text("title").value(), highRisk, Desk.values(sites));
    }

    private void take(Entry region, Entry site) {
        String owner = taken.putIfAbsent(site.value(), region.value());
        if (owner != null) {
            desk.problems()
                    .add(
                            site.place(),
                            "The site " + site.value() + " is in a region already: " + owner + ".",
                            "Leave it in one of the two.");
        }
    }

    private void checkRisk(Fields fields, Entry id, boolean highRisk, List<Entry> sites) {
        Optional<Entry> risky =
                sites.stream().filter(site -> critical(site).isPresent()).findFirst();
        if (highRisk && risky.isEmpty() && !atlas.sites().isEmpty()) {
            desk.problems()
                    .add(
                            fields.place("high-risk"),
                            "The region " + id.value() + " is of high risk, but no site in it has a critical danger.",
                            "Write \"high-risk: false\", or give a site its danger in atlas/.");
        }
        if (!highRisk && risky.isPresent()) {
            Entry site = risky.get();
            desk.problems()
                    .add(
                            site.place(),
                            "The region " + id.value() + " is not of high risk, and a needle at " + site.value()
                                    + " may reach what is critical: "
                                    + critical(site).map(Danger::name).orElseThrow() + ".",
                            "Write \"high-risk: true\", or move the site to a region that is.");
        }
    }

    private Optional<Danger> critical(Entry site) {
        return atlas.site(site.value()).stream()
                .flatMap(found -> found.dangers().stream())
                .flatMap(danger -> Optional.ofNullable(atlas.dangers().get(danger)).stream())
                .filter(Danger::critical)
                .findFirst();
    }
}

package org.needlepoint.content.domain.practice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words that a logbook is written in. Everything stands in the order of the file, and is empty where there is no file.
 *
 * @param settings where a session can take place
 * @param techniques by modality: dn, ims or acu; no two techniques share an id
 * @param reactions how somebody took a session
 * @param grades of adverse events
 * @param regions every site of the atlas is in one
 * @param schemes who counts credits
 * @param forms what is agreed to
 * @param modalityNeeded whether somebody may only supervise a modality that they are appointed for
 */
public record Logbook(
        List<Named> settings,
        Map<String, List<Named>> techniques,
        List<Named> reactions,
        List<Grade> grades,
        List<Region> regions,
        List<Scheme> schemes,
        List<Form> forms,
        boolean modalityNeeded,
        Rates rates) {

    public static final Logbook EMPTY = new Logbook(
            List.of(), Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), false, new Rates(0, List.of()));

    public Logbook {
        settings = List.copyOf(settings);
        techniques = Collections.unmodifiableMap(new LinkedHashMap<>(techniques));
        reactions = List.copyOf(reactions);
        grades = List.copyOf(grades);
        regions = List.copyOf(regions);
        schemes = List.copyOf(schemes);
        forms = List.copyOf(forms);
    }

    /** The techniques of a modality; none for a word that is no modality here. */
    public List<Named> techniquesOf(String modality) {
        return techniques.getOrDefault(modality, List.of());
    }

    public Optional<Region> region(String id) {
        return regions.stream().filter(region -> region.id().equals(id)).findFirst();
    }

    /** The region in which a site of the atlas is counted. */
    public Optional<Region> regionOf(String site) {
        return regions.stream().filter(region -> region.sites().contains(site)).findFirst();
    }

    public Optional<Scheme> scheme(String id) {
        return schemes.stream().filter(scheme -> scheme.id().equals(id)).findFirst();
    }

    public Optional<Form> form(String id) {
        return forms.stream().filter(form -> form.id().equals(id)).findFirst();
    }
}

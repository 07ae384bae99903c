package org.needlepoint.logbook;

import java.util.List;
import org.needlepoint.logbook.SessionDesk.Choice;

/**
 * What is signed of a programme's checklists.
 *
 * @param pathway public id
 * @param signed items that every needed examiner signed
 * @param assessors how many examiners must sign each item
 * @param failure words of the critical failure before which nothing counts; empty when there was none
 * @param regions titles of the regions in which anything is signed
 * @param techniques that can be named
 * @param places regions that can be named
 * @param failures that end an assessment
 */
public record Passport(
        String pathway,
        String learner,
        String programme,
        int signed,
        int items,
        int assessors,
        String failure,
        List<Part> parts,
        List<String> regions,
        List<Choice> techniques,
        List<Choice> places,
        List<Choice> failures) {

    public Passport {
        parts = List.copyOf(parts);
        regions = List.copyOf(regions);
        techniques = List.copyOf(techniques);
        places = List.copyOf(places);
        failures = List.copyOf(failures);
    }

    /** One checklist. */
    public record Part(String title, List<Item> items) {
        public Part {
            items = List.copyOf(items);
        }
    }

    /**
     * One item.
     *
     * @param region title of the region in which it must be seen; empty where none is fixed
     * @param alone whether it is signed by itself wherever it is seen
     * @param asksRegion whether who signs it names the region
     * @param needed examiners
     * @param mine whether the reader signed it
     */
    public record Item(
            String id,
            String text,
            boolean critical,
            String region,
            boolean alone,
            boolean asksRegion,
            int needed,
            boolean mine,
            List<Signature> signatures) {

        public Item {
            signatures = List.copyOf(signatures);
        }

        /** The class of its row. */
        public String state() {
            return signatures.size() >= needed ? "met" : signatures.isEmpty() ? "open" : "short";
        }

        /** Whether it can be ticked among others: seen anywhere, and named with no region. */
        public boolean together() {
            return !alone && !asksRegion && region.isEmpty();
        }
    }

    /**
     * @param place region and technique in words; empty where the item has none
     * @param until in words; empty for ever
     */
    public record Signature(String who, String on, String place, String until) {}
}

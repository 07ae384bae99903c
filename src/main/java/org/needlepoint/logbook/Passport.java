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
 * @param remarks what examiners wrote, the latest first
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
        List<Choice> failures,
        List<Remark> remarks) {

    private static final int BEGINNING = 60;

    public Passport {
        parts = List.copyOf(parts);
        regions = List.copyOf(regions);
        techniques = List.copyOf(techniques);
        places = List.copyOf(places);
        failures = List.copyOf(failures);
        remarks = List.copyOf(remarks);
    }

    /** Whether there is no remark that the reader may take away. */
    public boolean unredactable() {
        return remarks.stream().noneMatch(Remark::own);
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
     * @param notYet who said so, and nothing better since
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
            List<Signature> signatures,
            List<Signature> notYet) {

        public Item {
            signatures = List.copyOf(signatures);
            notYet = List.copyOf(notYet);
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

    /**
     * What an examiner wrote to the learner.
     *
     * @param mark public id of one of the marks that share it
     * @param outcome pass or not-yet
     * @param items that were marked so, in words
     * @param own whether the reader may take it away: it is about them, or by them
     */
    public record Remark(
            String mark, String who, String on, String outcome, List<String> items, String words, boolean own) {
        public Remark {
            items = List.copyOf(items);
        }

        /** Enough to know it by. */
        public String beginning() {
            return words.length() <= BEGINNING ? words : words.substring(0, BEGINNING) + "…";
        }
    }
}

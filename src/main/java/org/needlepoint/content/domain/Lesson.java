package org.needlepoint.content.domain;

import java.util.List;

/**
 * One lesson, rendered once when the catalogue is built.
 *
 * @param revision SHA-256 (hex) of the normalised source text
 * @param source the normalised source text
 * @param html the body as a safe HTML fragment: pairs, callouts, figures and footnote marks included, the list of sources not
 * @param systems dn, ims, acu
 * @param minutes of study, as its author plans it
 * @param words as they are read, see {@link ReadingTime}
 * @param headings id and text of each second-level heading, for the contents beside the text
 * @param sections its words, in the order of the text
 * @param citations sources in the order of their footnote numbers
 * @param sites ids of the places of the atlas that it links to
 * @param reviewed empty while no clinician has reviewed it
 */
public record Lesson(
        String id,
        String courseId,
        String moduleId,
        String revision,
        String source,
        String title,
        List<String> objectives,
        int minutes,
        int words,
        List<String> systems,
        List<String> prerequisites,
        List<String> facts,
        List<Heading> headings,
        List<Section> sections,
        List<Source> citations,
        List<String> sites,
        String html,
        String reviewed) {

    public record Heading(String id, String text) {}

    /**
     * The words below a second-level heading, or before the first one, without markup.
     *
     * @param id of the heading; empty before the first one
     */
    public record Section(String id, String heading, String text) {}

    public Lesson {
        objectives = List.copyOf(objectives);
        systems = List.copyOf(systems);
        prerequisites = List.copyOf(prerequisites);
        facts = List.copyOf(facts);
        headings = List.copyOf(headings);
        sections = List.copyOf(sections);
        citations = List.copyOf(citations);
        sites = List.copyOf(sites);
    }

    /** How long the text alone takes to read. */
    public int readingMinutes() {
        return ReadingTime.minutes(words);
    }
}

package org.needlepoint.content.domain;

import java.util.List;

/**
 * One lesson, rendered once when the catalogue is built.
 *
 * @param revision SHA-256 (hex) of the normalised source text
 * @param source the normalised source text
 * @param html the body as a safe HTML fragment: pairs, callouts, figures and footnote marks included, the list of sources not
 * @param systems dn, ims, acu
 * @param headings id and text of each second-level heading, for the contents beside the text
 * @param citations sources in the order of their footnote numbers
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
        List<String> systems,
        List<String> prerequisites,
        List<String> facts,
        List<Heading> headings,
        List<Source> citations,
        String html,
        String reviewed) {

    public record Heading(String id, String text) {}

    public Lesson {
        objectives = List.copyOf(objectives);
        systems = List.copyOf(systems);
        prerequisites = List.copyOf(prerequisites);
        facts = List.copyOf(facts);
        headings = List.copyOf(headings);
        citations = List.copyOf(citations);
    }
}

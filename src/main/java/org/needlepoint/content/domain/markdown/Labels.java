package org.needlepoint.content.domain.markdown;

import java.util.Map;

/**
 * The few words that the program adds to an author's text. They belong to the language of the content, not to that of the pages, and so
 * stand here by language.
 *
 * @param known by mark of a statement, how well it is known
 * @param systems by the word that content has for them, their names in full
 */
public record Labels(
        String tradition,
        String evidence,
        Map<String, String> callouts,
        Check check,
        String source,
        String table,
        String body,
        String channel,
        Map<String, String> known,
        Map<String, String> systems) {

    public static final Labels ENGLISH = new Labels(
            "Tradition says",
            "Evidence says",
            Map.of(
                    "safety", "Safety",
                    "safe-practice", "Safe practice",
                    "limits", "Limits",
                    "key-points", "Key points"),
            new Check("Check yourself %d", "Right.", "Not quite.", "Check yourself: answers"),
            "Source",
            "Table",
            "On the body",
            "%s channel.",
            Map.of(
                    "verified", "(checked)",
                    "secondary", "(second-hand)",
                    "general", "(general knowledge, not checked)"),
            Map.of("dn", "Dry needling", "ims", "Intramuscular stimulation", "acu", "Acupuncture"));

    /**
     * Of a question to oneself.
     *
     * @param title takes its number
     * @param answers the heading of what stands on paper at the end
     */
    public record Check(String title, String right, String wrong, String answers) {}

    public Labels {
        callouts = Map.copyOf(callouts);
        known = Map.copyOf(known);
        systems = Map.copyOf(systems);
    }

    /** In full; another word is its own name. */
    public String system(String word) {
        return systems.getOrDefault(word, word);
    }
}

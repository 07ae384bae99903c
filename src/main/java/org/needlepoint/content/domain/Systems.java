package org.needlepoint.content.domain;

import java.util.List;
import java.util.Map;

/** The systems that Needlepoint teaches, by the words that content and pages have for them, in the order in which they are told. */
public final class Systems {

    /** Dry needling, intramuscular stimulation, traditional acupuncture. */
    public static final List<String> ALL = List.of("dn", "ims", "acu");

    private static final Map<String, String> NAMES =
            Map.of("dn", "Dry needling", "ims", "Intramuscular stimulation", "acu", "Acupuncture");

    private Systems() {}

    /** In full; another word is its own name. */
    public static String name(String system) {
        return NAMES.getOrDefault(system, system);
    }
}

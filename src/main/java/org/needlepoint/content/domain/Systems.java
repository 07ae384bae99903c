package org.needlepoint.content.domain;

import java.util.List;

/** The systems that Needlepoint teaches, by the words that content and pages have for them, in the order in which they are told. */
public final class Systems {

    /** Dry needling, intramuscular stimulation, traditional acupuncture. */
    public static final List<String> ALL = List.of("dn", "ims", "acu");

    private Systems() {}
}

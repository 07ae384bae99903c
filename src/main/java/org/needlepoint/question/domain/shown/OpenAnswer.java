package org.needlepoint.question.domain.shown;

/**
 * The answer of a question while nothing may be known, as its page draws it: what can be chosen or typed, and what the person answered so
 * far. One case for each way of drawing, and for each case one component below {@code resources/answer/}.
 */
public sealed interface OpenAnswer
        permits OpenChoice,
                OpenMatching,
                OpenExtended,
                OpenOrdering,
                OpenNumber,
                OpenText,
                OpenHotspot,
                OpenGaps,
                OpenPlacing,
                OpenEssay {

    /** The name of the component that draws it. */
    String way();

    /** Whether that component draws it. */
    default boolean is(String component) {
        return way().equals(component);
    }
}

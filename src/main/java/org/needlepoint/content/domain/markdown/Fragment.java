package org.needlepoint.content.domain.markdown;

import java.util.List;
import org.needlepoint.content.domain.text.Entry;

/**
 * A finished piece of a question.
 *
 * @param html safe
 * @param plain the same without markup
 * @param facts, citations, lessons ids that it names, with their places
 */
public record Fragment(String html, String plain, List<Entry> facts, List<Entry> citations, List<Entry> lessons) {}

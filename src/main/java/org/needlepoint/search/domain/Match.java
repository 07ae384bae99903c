package org.needlepoint.search.domain;

import java.util.List;

/** A place that was found, with the words of what it shows. */
public record Match(Entry entry, List<Word> title, List<Word> section, List<Word> text) {}

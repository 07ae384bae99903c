package org.needlepoint.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needlepoint.search.domain.Kind;
import org.needlepoint.search.domain.Match;
import org.needlepoint.search.domain.Wanted;

/**
 * What a search gave.
 *
 * @param typed what was asked for; control characters are spaces
 * @param outcome asked for nothing ("empty"), for more than is taken ("long"), for no word that tells anything ("common"); found all words
 *     ("found"), words that are written nearly so ("meant"), some of the words ("some"), or nothing ("none")
 * @param meant what was looked for in place of what was typed, if that seems to be misspelt
 * @param near words to try when nothing was found
 * @param kinds how many there are of each kind, all first; empty where a choice would change nothing
 * @param shown one page of the chosen kind
 * @param total how many there are of the chosen kind
 * @param page from 1
 */
public record Findings(
        String typed,
        String outcome,
        String meant,
        List<String> near,
        List<Count> kinds,
        List<Found> shown,
        int total,
        int page,
        int pages) {

    public static final String ALL = "all";
    private static final int ON_A_PAGE = 10;

    /**
     * How many were found of a kind.
     *
     * @param kind its word, or "all"
     * @param chosen whether these are shown
     */
    public record Count(String kind, int count, boolean chosen) {

        /** For {@code aria-current}; null leaves the attribute out. */
        public String current() {
            return chosen ? "true" : null;
        }
    }

    /** What of all that was found is to be shown. */
    record Part(Optional<Kind> kind, int page) {
        boolean has(Match match) {
            return kind.isEmpty() || kind.get() == match.entry().kind();
        }
    }

    public Findings {
        near = List.copyOf(near);
        kinds = List.copyOf(kinds);
        shown = List.copyOf(shown);
    }

    /** The number of the first that is shown, from 1. */
    public int first() {
        return (page - 1) * ON_A_PAGE + 1;
    }

    static Findings nothing(String typed, String outcome, List<String> near) {
        return new Findings(typed, outcome, "", near, List.of(), List.of(), 0, 1, 1);
    }

    static Findings of(String typed, String outcome, String meant, Wanted wanted, List<Match> matches, Part part) {
        Collection<List<Match>> things = things(matches);
        // A kind of which there is nothing is no choice: an old link with it shows all.
        boolean none = things.stream().noneMatch(thing -> part.has(thing.get(0)));
        Part choice = none ? new Part(Optional.empty(), part.page()) : part;
        List<List<Match>> chosen =
                things.stream().filter(thing -> choice.has(thing.get(0))).toList();
        int pages = (chosen.size() + ON_A_PAGE - 1) / ON_A_PAGE;
        int page = Math.max(1, Math.min(choice.page(), pages));
        List<Found> shown = chosen.stream()
                .skip((page - 1L) * ON_A_PAGE)
                .limit(ON_A_PAGE)
                .map(thing -> Found.of(thing, wanted))
                .toList();
        return new Findings(
                typed, outcome, meant, List.of(), counts(things, choice), shown, chosen.size(), page, pages);
    }

    /** The places by what they belong to, in the order of the best of each. */
    private static Collection<List<Match>> things(List<Match> matches) {
        Map<String, List<Match>> things = new LinkedHashMap<>();
        matches.forEach(match -> things.computeIfAbsent(match.entry().thing(), key -> new ArrayList<>())
                .add(match));
        return things.values();
    }

    private static List<Count> counts(Collection<List<Match>> things, Part choice) {
        Map<Kind, Long> counts = things.stream()
                .collect(Collectors.groupingBy(thing -> thing.get(0).entry().kind(), Collectors.counting()));
        if (counts.size() == 1) {
            return List.of();
        }
        Stream<Count> kinds = Stream.of(Kind.values())
                .filter(counts::containsKey)
                .map(kind -> new Count(
                        kind.word(), counts.get(kind).intValue(), choice.kind().equals(Optional.of(kind))));
        return Stream.concat(
                        Stream.of(new Count(ALL, things.size(), choice.kind().isEmpty())), kinds)
                .toList();
    }
}

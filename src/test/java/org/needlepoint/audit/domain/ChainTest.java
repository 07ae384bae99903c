package org.needlepoint.audit.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.needlepoint.audit.domain.Chain.Fault;
import org.needlepoint.audit.domain.Chain.Fault.Kind;

/** A journal of six entries, and what somebody with the database in hand might do to it. */
class ChainTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.007Z");

    private final List<Link> links = journal(6);
    private final Head head = new Head(6, links.get(5).hash());

    @Test
    void anUntouchedJournalIsWhole() {
        assertEquals(Optional.empty(), check(links, head));
    }

    @Test
    void anEmptyJournalIsWhole() {
        assertEquals(Optional.empty(), check(List.of(), Head.START));
    }

    @Test
    void anEditedColumnIsFound() {
        Link it = links.get(2);
        replace(it, it.at(), "somebody", it.act(), it.text(), it.hash());
        assertFault(3, Kind.EDITED);
    }

    @Test
    void aBackdatedEntryIsFound() {
        Link it = links.get(2);
        replace(it, it.at().minusSeconds(1), it.actor(), it.act(), it.text(), it.hash());
        assertFault(3, Kind.EDITED);
    }

    @Test
    void editedDetailsAreFound() {
        Link it = links.get(3);
        replace(it, it.at(), it.actor(), it.act(), it.text().replace("note 4", "note 5"), it.hash());
        assertFault(4, Kind.EDITED);
    }

    @Test
    void anEditWithANewHashBreaksTheNextEntry() {
        Link it = links.get(3);
        links.set(3, Link.of(new Entry(4, it.at(), "somebody", it.act(), it.subject(), Map.of()), it.previousHash()));
        assertFault(5, Kind.BROKEN);
    }

    @Test
    void anEditOfTheLastEntryWithANewHashIsFoundByTheHead() {
        Link it = links.get(5);
        links.set(5, Link.of(new Entry(6, it.at(), "somebody", it.act(), it.subject(), Map.of()), it.previousHash()));
        assertFault(6, Kind.WRONG_END);
    }

    @Test
    void aDeletedEntryIsFound() {
        links.remove(2);
        assertFault(3, Kind.MISSING);
    }

    @Test
    void aDeletedEndIsFound() {
        links.remove(5);
        assertFault(5, Kind.WRONG_END);
    }

    @Test
    void anInsertedEntryIsFound() {
        Link before = links.get(2);
        links.add(3, Link.of(new Entry(4, NOON, "x", "act", "y", Map.of()), before.hash()));
        // It takes the fourth place; the one that stood there comes as if it were the fifth.
        assertFault(5, Kind.MISSING);
    }

    @Test
    void anEntryAddedBehindTheJournalsBackIsFound() {
        links.add(Link.of(
                new Entry(7, NOON, "x", "act", "y", Map.of()), links.get(5).hash()));
        assertFault(7, Kind.WRONG_END);
    }

    @Test
    void exchangedEntriesAreFound() {
        Link third = links.get(2);
        links.set(2, links.get(3));
        links.set(3, third);
        assertFault(3, Kind.MISSING);
    }

    @Test
    void exchangedContentsAreFound() {
        Link third = links.get(2);
        Link fourth = links.get(3);
        links.set(2, Link.of(new Entry(3, NOON, fourth.actor(), fourth.act(), null, Map.of()), third.previousHash()));
        assertFault(4, Kind.BROKEN);
    }

    @Test
    void theTextIsCanonicalJson() {
        Entry entry = new Entry(1, NOON, null, "a.b", "s\"\\\n\u00e9😀", Map.of("z", "1", "a", "2"));
        assertEquals(
                "{\"act\":\"a.b\",\"actor\":null,\"at\":\"2026-11-23T12:00:00.007Z\",\"details\":{\"a\":\"2\",\"z\":\"1\"},"
                        + "\"number\":1,\"previous\":\"" + Head.START.hash()
                        + "\",\"subject\":\"s\\\"\\\\\\n\u00e9😀\"}",
                entry.canonical(Head.START.hash()));
    }

    @Test
    void detailsThatLookLikeTheRestDoNotConfuseTheCheck() {
        Map<String, String> tricky = Map.of("details\":{}", "\"details\":{},\"number\":9", "previous", "x");
        Link link = Link.of(new Entry(1, NOON, "a", "b", "c", tricky), Head.START.hash());
        assertEquals(Optional.empty(), check(List.of(link), new Head(1, link.hash())));
    }

    private void assertFault(long number, Kind kind) {
        assertEquals(Optional.of(new Fault(number, kind)), check(links, head));
    }

    private void replace(Link it, Instant at, String actor, String act, String text, String hash) {
        links.set(
                (int) it.number() - 1,
                new Link(it.number(), at, actor, act, it.subject(), text, it.previousHash(), hash));
    }

    private static Optional<Fault> check(List<Link> links, Head head) {
        Chain chain = new Chain();
        links.forEach(chain::then);
        return chain.upTo(head);
    }

    private static List<Link> journal(int count) {
        List<Link> links = new ArrayList<>();
        String previous = Head.START.hash();
        for (int n = 1; n <= count; n++) {
            Entry entry =
                    new Entry(n, NOON, "actor" + n, "act." + n, n % 2 == 0 ? null : "s" + n, Map.of("n", "note " + n));
            Link link = Link.of(entry, previous);
            links.add(link);
            previous = link.hash();
        }
        return links;
    }
}

package org.needlepoint.operate.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.needlepoint.certify.domain.Replayed;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.content.domain.parse.KeptText;
import org.needlepoint.content.domain.text.NormalText;
import org.needlepoint.credential.domain.Snapshot;
import org.needlepoint.shared.domain.CanonicalJson;
import org.needlepoint.shared.domain.Json;

/**
 * Makes stored decisions again and tells what came out otherwise.
 *
 * @param texts a programme's text by its revision
 */
public record Replaying(Function<String, Optional<String>> texts) {

    /**
     * A decision as it is stored.
     *
     * @param id public id
     * @param payload what was signed on its strength; empty when nothing was
     */
    public record Stored(String id, String programme, int rules, String facts, Optional<String> payload) {}

    /** A line for each difference, none when all is as it was. */
    public List<String> differences(Stored stored) {
        try {
            return again(stored);
        } catch (RuntimeException e) {
            return List.of("it can't be made again: " + e.getMessage());
        }
    }

    private List<String> again(Stored stored) {
        Json facts = Json.read(stored.facts());
        String revision = facts.get("revision").text();
        Optional<String> text =
                texts.apply(revision).filter(kept -> NormalText.hash(kept).equals(revision));
        if (text.isEmpty()) {
            return List.of("the programme " + stored.programme() + " is not kept in its revision " + revision);
        }
        Programme programme = new KeptText(text.get()).programme();
        Replayed now = Replayed.of(stored.rules(), programme, stored.facts());
        List<String> found = new ArrayList<>();
        if (!programme.id().equals(stored.programme())) {
            found.add("stored for " + stored.programme() + ", now for " + programme.id());
        }
        now.missing().forEach(requirement -> found.add("requirement " + requirement + ": stored as met, now not met"));
        if (!now.granted() && now.missing().isEmpty()) {
            found.add("stored as granted, now held back");
        }
        if (now.granted() && !now.facts().equals(stored.facts())) {
            found.add("its facts are now written otherwise");
        }
        stored.payload().ifPresent(payload -> found.addAll(signed(stored, now, payload)));
        return found;
    }

    private static List<String> signed(Stored stored, Replayed now, String payload) {
        Snapshot snapshot = Snapshot.read(payload);
        List<String> found = new ArrayList<>();
        String hash = CanonicalJson.hash(stored.facts());
        if (!snapshot.facts().equals(hash)) {
            found.add("facts: signed as " + snapshot.facts() + ", now " + hash);
        }
        if (now.from().filter(day -> !day.equals(snapshot.issuedOn())).isPresent()) {
            found.add("issued on: signed as " + snapshot.issuedOn() + ", now " + told(now.from()));
        }
        if (now.from().isPresent() && !snapshot.expiresOn().equals(now.until())) {
            found.add("valid through: signed as " + told(snapshot.expiresOn()) + ", now " + told(now.until()));
        }
        return found;
    }

    private static String told(Optional<?> day) {
        return day.map(Object::toString).orElse("for ever");
    }
}

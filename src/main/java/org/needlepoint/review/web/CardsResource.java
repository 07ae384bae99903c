package org.needlepoint.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.review.OwnCards;
import org.needlepoint.review.domain.Fsrs;
import org.needlepoint.review.domain.Memory;
import org.needlepoint.review.domain.Review;

/** The caller's cards as a file; docs/review-cards.md tells its shape. */
@Path("review/cards")
@RequestScoped
public class CardsResource {

    private static final String FORMAT = "needlepoint-review-cards-1";

    @Inject
    private OwnCards cards;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response all() {
        List<OwnCards.Entry> entries = cards.all(caller.require());
        JsonObject file = Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("exportedAt", clock.instant().toString())
                .add("algorithm", "FSRS-6")
                .add("desiredRetention", Fsrs.DESIRED_RETENTION)
                .add("cards", array(entries.stream().map(CardsResource::card).toList()))
                .build();
        return Response.ok(file.toString())
                .header("Content-Disposition", "attachment; filename=\"needlepoint-review-cards.json\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private static JsonObjectBuilder card(OwnCards.Entry entry) {
        return memory(Json.createObjectBuilder(), entry.card().memory())
                .add("question", entry.card().questionId())
                .add("lapses", entry.card().lapses())
                .add(
                        "log",
                        array(entry.log().stream().map(CardsResource::review).toList()));
    }

    private static JsonObjectBuilder review(Review review) {
        return memory(Json.createObjectBuilder(), review.after())
                .add("number", review.number())
                .add("rating", word(review.rating()))
                .add("origin", word(review.origin()))
                .add("revision", review.revision());
    }

    private static JsonObjectBuilder memory(JsonObjectBuilder json, Memory memory) {
        return json.add("phase", word(memory.phase()))
                .add("stability", memory.stability())
                .add("difficulty", memory.difficulty())
                .add("reviewedAt", memory.reviewedAt().toString())
                .add("due", memory.due().toString());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static JsonArrayBuilder array(List<JsonObjectBuilder> all) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        all.forEach(array::add);
        return array;
    }
}

package org.needlepoint.attempt.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.needlepoint.question.domain.ParameterJson;
import org.needlepoint.question.domain.Response;
import org.needlepoint.question.domain.Responses;

/**
 * What a person gave to a question: the response and, where the behaviour asks for it, how sure they are.
 *
 * @param response what the question grades
 */
public record Given(Response response, Optional<Certainty> certainty) {

    /** The parameter that carries the certainty; no question has one of this name. */
    public static final String CERTAINTY = "certainty";

    public static final Given NOTHING = new Given(Response.blank(), Optional.empty());

    public static Given of(Response response) {
        return new Given(response, Optional.empty());
    }

    /** Canonical JSON: the response's own values and the certainty beside them. */
    public String write() {
        if (certainty.isEmpty()) {
            return Responses.write(response);
        }
        Map<String, List<String>> all = new TreeMap<>(response.values());
        all.put(CERTAINTY, List.of(Integer.toString(certainty.get().level())));
        return ParameterJson.write(all);
    }

    /** Reads what {@link #write} wrote. */
    public static Given parse(String canonical) {
        Map<String, List<String>> all = new TreeMap<>(ParameterJson.read(canonical));
        List<String> level = all.remove(CERTAINTY);
        return new Given(new Response(all), Optional.ofNullable(level).flatMap(l -> Certainty.of(l.get(0))));
    }
}

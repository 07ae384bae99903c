package org.needlepoint.content.domain.practice;

import java.util.List;

/** Whoever counts credits, and the categories in which they count. */
public record Scheme(String id, String title, List<Named> categories) {
    public Scheme {
        categories = List.copyOf(categories);
    }
}

package org.needlepoint.logbook.web;

import java.util.List;
import org.needlepoint.content.domain.practice.Named;
import org.needlepoint.content.domain.practice.Scheme;

/** Titles of what papers name by id; an id that the content no longer knows stands for itself. */
record Titles(List<Scheme> schemes) {

    String scheme(String id) {
        return schemes.stream()
                .filter(scheme -> scheme.id().equals(id))
                .map(Scheme::title)
                .findFirst()
                .orElse(id);
    }

    String category(String schemeId, String id) {
        return schemes.stream()
                .filter(scheme -> scheme.id().equals(schemeId))
                .flatMap(scheme -> scheme.categories().stream())
                .filter(category -> category.id().equals(id))
                .map(Named::title)
                .findFirst()
                .orElse(id);
    }

    static String capital(String id) {
        return id.isEmpty() ? id : Character.toUpperCase(id.charAt(0)) + id.substring(1);
    }
}

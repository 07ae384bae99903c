package org.needlepoint.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.course.web.LessonPage;
import org.needlepoint.credential.web.VerifyPage;
import org.needlepoint.shared.Blank;
import org.needlepoint.shared.Refused;

/** Asks the beans of those pages that are worth keeping what they would show. */
@ApplicationScoped
class Looks {

    @Inject
    private LessonPage lesson;

    @Inject
    private VerifyPage verify;

    /**
     * Empty for a page that is drawn each time. Who gets a look must fill the blanks.
     *
     * @throws Refused whatever the page itself would refuse
     */
    Optional<Look> of(Address.Target target, HttpServletRequest request) {
        return switch (target.page()) {
            case "/lesson.xhtml" -> Optional.of(reading(target.id()));
            case "/course-print.xhtml", "/course-offline.xhtml" -> Optional.of(new Look(target.id(), Map.of()));
            case "/verify.xhtml" -> Optional.of(verification(request));
            default -> Optional.empty();
        };
    }

    private Look reading(String id) {
        Map<Blank, String> fills = new EnumMap<>(Blank.class);
        return new Look(lesson.look(id, fills), fills);
    }

    private Look verification(HttpServletRequest request) {
        String typed = Optional.ofNullable(request.getParameter("id")).orElse(request.getParameter("code"));
        return new Look(Arrays.asList(typed, verify.look(typed)), Map.of(Blank.MOMENT, verify.moment()));
    }
}

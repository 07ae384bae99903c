package org.needlepoint.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.shared.Refused;

/** Anybody who may read the lessons of a course takes them along: on paper, or in one file. Nothing is asked of the database. */
@ApplicationScoped
public class Books {

    @Inject
    private Courseware courseware;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "needlepoint.public-url")
    private String site;

    /**
     * The course with links that lead to other pages of this site.
     *
     * @throws Refused NotFound for an unknown course
     */
    public Book here(String courseId) {
        return book(courseId, "");
    }

    /**
     * The course with links that find the way back from anywhere.
     *
     * @throws Refused NotFound for an unknown course
     */
    public Book away(String courseId) {
        return book(courseId, site());
    }

    private Book book(String courseId, String elsewhere) {
        Catalogue catalogue = courseware.current();
        return Book.of(
                catalogue.course(courseId).orElseThrow(Refused::notFound),
                catalogue,
                elsewhere,
                clock.instant(),
                site() + "/courses/" + courseId);
    }

    private String site() {
        return site.replaceAll("/+$", "");
    }
}

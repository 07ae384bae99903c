package org.needlepoint.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.atlas.domain.InBody;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Source;

class SiteViewTest {

    private static final Catalogue CONTENT = InBody.CATALOGUE;

    private static SiteView view(String site) {
        return SiteView.of(CONTENT.atlas().site(site).orElseThrow(), CONTENT, Optional.empty(), List.of());
    }

    private static List<String> ids(List<SiteView.Named> named) {
        return named.stream().map(SiteView.Named::id).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LU9", "ST35", "GB34", "HT7", "PC7", "TE3"})
    void aQuizThatAsksAboutASiteIsNamed(String site) {
        assertTrue(ids(view(site).quizzes()).contains("ns-practice-body"), site);
        assertFalse(view(site).unused());
    }

    @Test
    void whatAQuestionAsksAboutIsWhatItsAnswersName() {
        assertEquals(Set.of("LI4", "LU9", "PC8", "TE5"), CONTENT.atlas().asked().get("nf-2-body-channels"));
    }

    @Test
    void aFactAboutEverySiteOfAKindTeachesNoneOfThem() {
        List<String> about = ids(view("SP10").lessons());
        CONTENT.lessons().values().stream()
                .filter(lesson ->
                        lesson.facts().contains("Q10") && !lesson.sites().contains("SP10"))
                .forEach(lesson -> assertFalse(about.contains(lesson.id()), lesson.id()));
        assertTrue(ids(view("LI4").lessons()).contains("ns-2-1"), "a lesson that names it does");
    }

    @Test
    void aFactAboutSafetyCountsHoweverManySitesItBearsOn() {
        assertTrue(ids(view("LU1").lessons()).contains("ns-3-1"));
        assertTrue(ids(view("SP21").lessons()).contains("ns-3-1"));
    }

    @Test
    void everySourceOfWhatThePageSaysIsListed() {
        List<String> sources = view("BL20").sources().stream().map(Source::id).toList();
        assertTrue(sources.containsAll(List.of("S53", "S46", "S43", "S45", "S00")), sources.toString());
        assertEquals(sources.stream().distinct().toList(), sources);
    }
}

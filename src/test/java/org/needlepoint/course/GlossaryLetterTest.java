package org.needlepoint.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.atlas.domain.InBody;

class GlossaryLetterTest {

    @ParameterizedTest
    @CsvSource({"deqi, 得气", "trigger-point, ''"})
    void aTermShowsItsSimplifiedCharactersWhereTheyDiffer(String id, String characters) {
        GlossaryLetter.Explained term =
                GlossaryLetter.Explained.of(InBody.CATALOGUE.glossary().get(id), InBody.CATALOGUE);
        assertEquals(characters, term.simplified());
    }
}

package org.needlepoint.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.needlepoint.testing.InStatements;

@ArquillianTest
class SearchIT {

    @Inject
    private Search search;

    @Test
    void whatIsShippedIsFoundInTheServer() {
        assertEquals("/atlas/LI4", search.find("hegu", "", 1).shown().get(0).address());
    }

    @Test
    void searchingAsksNothingOfTheDatabase() throws Exception {
        if (InStatements.canCount()) {
            assertEquals(List.of(), InStatements.of(() -> search.find("lung", "", 1)));
        }
    }
}

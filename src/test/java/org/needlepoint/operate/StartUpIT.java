package org.needlepoint.operate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class StartUpIT {

    @Inject
    private Health health;

    @Test
    void aStartedApplicationIsReady() {
        assertTrue(health.ready());
    }
}

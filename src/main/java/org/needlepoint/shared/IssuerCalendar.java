package org.needlepoint.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which day it is where the issuer sits: memberships and certificates hold by whole days, and a day needs a zone. */
@ApplicationScoped
public class IssuerCalendar {

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "needlepoint.issuer.zone", defaultValue = "UTC")
    private String zone;

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }
}

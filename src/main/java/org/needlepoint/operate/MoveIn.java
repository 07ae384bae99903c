package org.needlepoint.operate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.needlepoint.account.DemoPeople;
import org.needlepoint.account.FirstAdministrator;
import org.needlepoint.operate.store.InstallationStore;
import org.needlepoint.shared.Durable;

/**
 * Who lives in a new database: the sample people of a demo, or nobody but an invitation for the first administrator. A database
 * stays what it was made for, so that sample people with a public password never meet real ones.
 */
@ApplicationScoped
public class MoveIn {

    @Inject
    private InstallationStore installation;

    @Inject
    private DemoPeople people;

    @Inject
    private FirstAdministrator administrator;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "needlepoint.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    @ConfigProperty(name = "needlepoint.public-url")
    private String address;

    /**
     * Call at each start.
     *
     * @return what the launcher tells, a line each: {@code demo …} with the sample people, {@code set up at …} with the address at which
     *     the first administrator signs up, or nothing
     * @throws IllegalStateException when the database was made for the other kind of installation
     */
    @Durable
    @Transactional
    public List<String> settle() {
        Optional<Boolean> made = installation.isDemo();
        if (made.isPresent() && made.get() != demo) {
            throw new IllegalStateException(
                    demo
                            ? "this database belongs to a real installation: start without --demo, or name another --data folder"
                            : "this database belongs to a demo: start with --demo, or name another --data folder");
        }
        if (made.isEmpty()) {
            installation.mark(demo, clock.instant());
            if (demo) {
                people.moveIn();
            }
        }
        return demo
                ? people.introductions().stream().map(line -> "demo " + line).toList()
                : administrator.invite().map(word -> "set up at " + address + "/setup/" + word).stream()
                        .toList();
    }
}

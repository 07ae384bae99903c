package org.needlepoint.operate;

import java.sql.SQLException;
import java.util.Optional;
import org.needlepoint.audit.domain.Chain;
import org.needlepoint.audit.domain.Chain.Fault;
import org.needlepoint.audit.domain.Head;
import org.needlepoint.audit.store.JournalRows;
import org.needlepoint.operate.store.StoppedDatabase;

/** {@code ./needlepoint audit}: checks the journal, and certificates against it, while the server is stopped. */
public final class AuditCommand {

    private int faults;

    private AuditCommand() {}

    /**
     * Prints each fault with its place and how many there are; the exit code is 1 when there are any.
     *
     * @param arguments address and user of the database; its password is in the environment
     */
    public static void main(String[] arguments) {
        System.exit(Stopped.run(arguments, new AuditCommand()::run));
    }

    private boolean run(StoppedDatabase database) throws SQLException {
        JournalRows rows = new JournalRows(database.connection());
        Head head = rows.head();
        Chain chain = new Chain();
        rows.each(chain::then);
        Optional<Fault> fault = chain.upTo(head);
        fault.ifPresent(found -> tell(words(found)));
        database.eachUnknownCertificate(id -> tell("certificate " + id + " has no entry of its issue"));
        database.eachLostCertificate(id -> tell("certificate " + id + " has an entry of its issue and is gone"));
        database.eachCertificateWithOtherActs(
                id -> tell("certificate " + id + " has other acts than the journal tells of"));
        System.out.println("entries " + head.number() + ", faults " + faults);
        return faults == 0;
    }

    private void tell(String found) {
        faults++;
        System.out.println(found);
    }

    private static String words(Fault fault) {
        return switch (fault.kind()) {
            case MISSING -> "entry " + fault.number() + " is missing";
            case BROKEN -> "entry " + fault.number() + " does not continue the one before it";
            case EDITED -> "entry " + fault.number() + " was edited";
            case WRONG_END -> "the journal ends at entry " + fault.number() + ", which is not its end";
        };
    }
}

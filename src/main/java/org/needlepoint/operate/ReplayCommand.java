package org.needlepoint.operate;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.operate.domain.Replaying;
import org.needlepoint.operate.domain.Replaying.Stored;
import org.needlepoint.operate.store.StoppedDatabase;

/** {@code ./needlepoint replay}: makes every stored decision again from its stored facts, while the server is stopped. */
public final class ReplayCommand {

    private long all;
    private long different;

    private ReplayCommand() {}

    /**
     * Prints each difference and how many there are; the exit code is 1 when there are any.
     *
     * @param arguments address and user of the database; its password is in the environment
     */
    public static void main(String[] arguments) {
        System.exit(Stopped.run(arguments, new ReplayCommand()::run));
    }

    private boolean run(StoppedDatabase database) throws SQLException {
        Map<String, Optional<String>> texts = new HashMap<>();
        Replaying replaying = new Replaying(hash -> texts.computeIfAbsent(hash, database::kept));
        database.eachDecision(stored -> tell(stored, replaying.differences(stored)));
        System.out.println("decisions " + all + ", equal " + (all - different) + ", different " + different);
        return different == 0;
    }

    private void tell(Stored stored, List<String> differences) {
        all++;
        different += differences.isEmpty() ? 0 : 1;
        differences.forEach(found -> System.out.println("decision " + stored.id() + ": " + found));
    }
}

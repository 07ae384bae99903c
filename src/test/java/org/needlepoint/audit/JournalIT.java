package org.needlepoint.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.needlepoint.audit.domain.Chain.Fault;
import org.needlepoint.audit.domain.Link;
import org.needlepoint.shared.domain.PublicId;
import org.needlepoint.testing.InOtherThreads;

@ArquillianTest
class JournalIT {

    private static final int WRITERS = 8;
    private static final int ACTS = 10;

    @Inject
    private Journal journal;

    @Inject
    private JournalReading reading;

    @Resource
    private UserTransaction transaction;

    @Inject
    private InOtherThreads others;

    @Resource(lookup = "java:app/jdbc/needlepoint")
    private DataSource database;

    private final String subject = PublicId.next();

    @Test
    void anActOutsideATransactionIsRefused() {
        assertThrows(TransactionalException.class, () -> journal.record(null, "test.act", subject, Map.of()));
    }

    @Test
    void actsOfOneTransactionStandInTheirOrder() throws Exception {
        transaction.begin();
        journal.record("a", "test.first", subject, Map.of("k", "v"));
        journal.record("a", "test.second", subject, Map.of());
        transaction.commit();
        assertEquals(
                List.of("test.second", "test.first"),
                mine().stream().map(Link::act).toList());
        assertWhole();
    }

    @Test
    void whatIsRolledBackIsNotInTheJournal() throws Exception {
        transaction.begin();
        journal.record("a", "test.undone", subject, Map.of());
        transaction.rollback();
        assertEquals(List.of(), mine());
        assertWhole();
    }

    @Test
    void anActThatTheJournalCannotTakeUndoesTheDeed() throws Exception {
        transaction.begin();
        journal.record("a", "test." + "x".repeat(100), subject, Map.of());
        assertThrows(RollbackException.class, transaction::commit);
        assertEquals(List.of(), mine());
        assertWhole();
    }

    @Test
    void manyWritersAtOnceMakeOneChain() throws Exception {
        List<Callable<Void>> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(this::write);
        }
        for (Future<Void> done : others.submitAll(writers)) {
            done.get();
        }
        assertEquals(WRITERS * ACTS, mine().size());
        assertWhole();
    }

    @Test
    void aChangeBehindItsBackIsFoundWhereItIs() throws Exception {
        write();
        Link changed = mine().get(3);
        update(changed.number(), "somebody");
        try {
            Fault fault = reading.check().fault().orElseThrow();
            assertEquals(changed.number(), fault.number());
            assertEquals(Fault.Kind.EDITED, fault.kind());
        } finally {
            update(changed.number(), changed.actor());
        }
        assertWhole();
    }

    private Void write() throws Exception {
        for (int i = 0; i < ACTS; i++) {
            transaction.begin();
            journal.record("a", "test.act", subject, Map.of("i", String.valueOf(i)));
            transaction.commit();
        }
        return null;
    }

    private void assertWhole() {
        assertTrue(reading.check().fault().isEmpty(), () -> reading.check().toString());
    }

    private List<Link> mine() {
        List<Link> mine = new ArrayList<>();
        long before = Long.MAX_VALUE;
        for (List<Link> page = reading.before(before); !page.isEmpty(); page = reading.before(before)) {
            page.stream().filter(l -> subject.equals(l.subject())).forEach(mine::add);
            before = page.get(page.size() - 1).number();
        }
        return mine;
    }

    private void update(long number, String actor) throws Exception {
        try (Connection connection = database.getConnection();
                PreparedStatement sql =
                        connection.prepareStatement("update audit_entry set actor = ? where number = ?")) {
            sql.setString(1, actor);
            sql.setLong(2, number);
            assertEquals(1, sql.executeUpdate());
        }
    }
}

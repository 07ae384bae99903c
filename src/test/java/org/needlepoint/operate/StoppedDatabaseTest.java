package org.needlepoint.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.needlepoint.operate.store.StoppedDatabase;

/** What is compared between certificates and journal, on tables with the columns that are read and, as in the schema, no index beside the keys. */
class StoppedDatabaseTest {

    private static final String URL = "jdbc:h2:mem:stopped";
    private static final int CERTIFICATES = 4_000;
    private static final int OTHER_ENTRIES = 60_000;

    private Connection keeper;

    @BeforeEach
    void aSchoolThatIssuedMuchAndDidOneThingToEachTenth() throws SQLException {
        keeper = DriverManager.getConnection(URL);
        run("create table credential (id bigint primary key, public_id varchar(26) not null unique)");
        run("create table credential_act (credential_id bigint, number integer, primary key (credential_id, number))");
        run("create table audit_entry (number bigint primary key, act varchar(60), subject varchar(80))");
        run("insert into credential select x, 'C' || lpad(x, 25, '0') from system_range(1, " + CERTIFICATES + ")");
        run("insert into audit_entry select id, 'certificate.issued', public_id from credential");
        run("insert into credential_act select id, 1 from credential where mod(id, 10) = 0");
        run("insert into audit_entry select 10000 + id, 'certificate.suspended', public_id from credential"
                + " where mod(id, 10) = 0");
        run("insert into audit_entry select 100000 + x, 'account.opened', 'A' || x from system_range(1, "
                + OTHER_ENTRIES + ")");
    }

    @AfterEach
    void andIsGone() throws SQLException {
        run("shutdown");
        keeper.close();
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = keeper.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> found() throws SQLException {
        List<String> found = new ArrayList<>();
        try (StoppedDatabase database = new StoppedDatabase(URL, "", "")) {
            database.eachUnknownCertificate(id -> found.add("unknown " + id.substring(20)));
            database.eachLostCertificate(id -> found.add("lost " + id.substring(20)));
            database.eachCertificateWithOtherActs(id -> found.add("acts " + id.substring(20)));
        }
        return found;
    }

    @Test
    void whatAgreesIsFoundToAgreeInATimeInProportionToTheRows() {
        assertEquals(List.of(), assertTimeout(Duration.ofSeconds(10), StoppedDatabaseTest::found));
    }

    @Test
    void eachDifferenceIsNamedOnce() throws SQLException {
        run("delete from audit_entry where number in (7, 10020)");
        run("delete from credential where id = 9");
        run("delete from credential_act where credential_id = 30");
        run("insert into audit_entry values (50000, 'certificate.revoked', 'C' || lpad(11, 25, '0'))");
        run("insert into credential_act values (40, 2)");
        assertEquals(
                List.of("unknown 000007", "lost 000009", "acts 000011", "acts 000020", "acts 000030", "acts 000040"),
                found());
    }
}

package org.needlepoint.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A real PostgreSQL of this test run's own, with an empty database. */
public final class Postgres implements AutoCloseable {

    private final EmbeddedPostgres server;

    public Postgres() {
        try {
            server = EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** The environment with which Needlepoint uses it: settings alone, the same artefact. */
    public Map<String, String> environment() {
        return Map.of(
                "NEEDLEPOINT_DATABASE_DRIVER", "org.postgresql.ds.PGSimpleDataSource",
                "NEEDLEPOINT_DATABASE_URL", url(),
                "NEEDLEPOINT_DATABASE_USER", "postgres",
                "NEEDLEPOINT_DATABASE_PASSWORD", "postgres");
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

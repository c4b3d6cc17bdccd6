package org.openchair.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Row-level security is the second lock between practices; PostgreSQL silently skips it for roles with too much power. */
final class RowSecurity {
    private static final Logger log = LoggerFactory.getLogger(RowSecurity.class);
    private static final int OLDEST = 15;
    private static final String ROLE = "select rolname, rolsuper, rolbypassrls from pg_roles where rolname = current_user";

    private RowSecurity() {}

    static void check(DataSource source) {
        try (Connection connection = source.getConnection(); var role = connection.createStatement().executeQuery(ROLE)) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) throw new DatabaseUnavailable(
                    "PostgreSQL " + version + " is too old; Open Chair needs " + OLDEST + " or newer.");
            role.next();
            if (role.getBoolean("rolsuper") || role.getBoolean("rolbypassrls")) log.warn("""

                    ############################################################################################
                      The database role "{}" {}: row-level security does not bind it, so the second lock
                      between practices is open. Use a role without it: see docs/running.md, External PostgreSQL.
                    ############################################################################################
                    """, role.getString("rolname"), role.getBoolean("rolsuper") ? "is a superuser" : "has BYPASSRLS");
        } catch (SQLException e) {
            throw new DatabaseUnavailable("The database does not answer: " + e.getMessage(), e);
        }
    }
}

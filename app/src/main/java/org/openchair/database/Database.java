package org.openchair.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.nio.file.Path;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.Environment;

/** Connects to the database that {@code OPENCHAIR_DATABASE_URL} names, else to an embedded one in {@code OPENCHAIR_DATA}. */
@Configuration(proxyBeanMethods = false)
class Database {
    private static final String URL = "openchair.database.url";
    private static final int CONNECTIONS = 16;

    // Lazy: there is none where the installation names a database of its own.
    @Bean
    @Lazy
    EmbeddedDatabase embeddedDatabase(Environment environment) {
        return EmbeddedDatabase.in(folder(environment));
    }

    // The lock on the folder lets one application at a time start the database in it, and nobody else is told the way in.
    @Bean
    Writers writers(Environment environment) {
        return isElsewhere(environment) || isGuest(environment) ? Writers.OTHERS_TOO : Writers.WE_ALONE;
    }

    @Bean
    HikariDataSource dataSource(Environment environment, ObjectProvider<EmbeddedDatabase> embedded) {
        var pool = pool(source(environment, embedded));
        RowSecurity.check(pool);
        return pool;
    }

    private static PGSimpleDataSource source(Environment environment, ObjectProvider<EmbeddedDatabase> embedded) {
        if (isElsewhere(environment)) return elsewhere(environment);
        var running = isGuest(environment) ? EmbeddedDatabase.running(folder(environment)) : Optional.<PGSimpleDataSource>empty();
        return running.orElseGet(() -> embedded.getObject().source());
    }

    private static boolean isElsewhere(Environment environment) {
        return !environment.getProperty(URL, "").isBlank();
    }

    // A guest, such as script/verify, looks at the database of the application that is running.
    private static boolean isGuest(Environment environment) {
        return environment.getProperty("openchair.database.guest", Boolean.class, false);
    }

    private static Path folder(Environment environment) {
        var named = environment.getProperty("openchair.data", "");
        return Path.of(named.isBlank() ? ".data" : named);
    }

    private static PGSimpleDataSource elsewhere(Environment environment) {
        var source = DatabaseUrl.parse(environment.getRequiredProperty(URL)).source();
        var user = environment.getProperty("openchair.database.user");
        if (user != null) source.setUser(user);
        var password = environment.getProperty("openchair.database.password");
        if (password != null) source.setPassword(password);
        return source;
    }

    private static HikariDataSource pool(PGSimpleDataSource source) {
        source.setApplicationName("Open Chair");
        source.setPrepareThreshold(1);
        source.setReWriteBatchedInserts(true);
        source.setTcpKeepAlive(true);
        var pool = new HikariConfig();
        pool.setPoolName("database");
        pool.setDataSource(source);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(4);
        // A database that is starting too, or starting again, is waited for.
        pool.setInitializationFailTimeout(30_000);
        pool.setConnectionTimeout(30_000);
        try {
            return new HikariDataSource(pool);
        } catch (HikariPool.PoolInitializationException e) {
            throw new DatabaseUnavailable("The database at " + source.getURL().replaceFirst("\\?.*", "") + " does not answer: "
                    + NestedExceptionUtils.getMostSpecificCause(e).getMessage(), e);
        }
    }
}

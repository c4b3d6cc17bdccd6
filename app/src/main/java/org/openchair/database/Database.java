package org.openchair.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Connects to the database that {@code OPENCHAIR_DATABASE_URL} names, else to an embedded one in {@code OPENCHAIR_DATA}. */
@Configuration(proxyBeanMethods = false)
class Database {
    private static final String URL = "openchair.database.url";
    private static final int CONNECTIONS = 16;

    @Bean
    @Conditional(NoUrl.class)
    EmbeddedDatabase embeddedDatabase(Environment environment) {
        return EmbeddedDatabase.in(Path.of(environment.getProperty("openchair.data", ".data")));
    }

    @Bean
    HikariDataSource dataSource(Environment environment, ObjectProvider<EmbeddedDatabase> embedded) {
        var ours = embedded.getIfAvailable();
        var pool = pool(ours != null ? ours.source() : elsewhere(environment));
        RowSecurity.check(pool);
        return pool;
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
        return new HikariDataSource(pool);
    }

    static final class NoUrl implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return context.getEnvironment().getProperty(URL, "").isBlank();
        }
    }
}

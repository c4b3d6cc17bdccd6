package org.openchair.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** The address of a PostgreSQL elsewhere, as JDBC writes it or as all others do ({@code postgres://user:password@host/name}). */
record DatabaseUrl(String jdbc, @Nullable String user, @Nullable String password) {

    static DatabaseUrl parse(String url) {
        if (url.startsWith("jdbc:postgresql:")) return new DatabaseUrl(url, null, null);
        if (!url.matches("postgres(ql)?://.+")) throw new DatabaseUnavailable(
                "OPENCHAIR_DATABASE_URL must begin with jdbc:postgresql: or postgres://; Open Chair speaks to no other kind of database.");
        var uri = URI.create(url);
        var account = uri.getRawUserInfo() == null ? new String[0] : uri.getRawUserInfo().split(":", 2);
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var place = url.replaceFirst("^[^:]+://([^/@]*@)?", "").replaceFirst("\\?.*", "");
        return new DatabaseUrl("jdbc:postgresql://" + place + query, part(account, 0), part(account, 1));
    }

    private static @Nullable String part(String[] account, int index) {
        // A plus sign in a password is a plus sign: only %xx means something else.
        return account.length > index ? URLDecoder.decode(account[index].replace("+", "%2B"), StandardCharsets.UTF_8) : null;
    }

    PGSimpleDataSource source() {
        var source = new PGSimpleDataSource();
        source.setUrl(jdbc);
        if (user != null) source.setUser(user);
        if (password != null) source.setPassword(password);
        return source;
    }
}

package org.openchair.database;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.openchair.events.PracticeId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/**
 * Statements that see one practice, or the one row that a secret opens. The scope is named in the same round trip and
 * ends with the statement's transaction; row-level security does the rest.
 */
@Component
public class Scoped {
    private static final String PRACTICE = "select set_config('openchair.practice', ?, true); ";
    private static final String SECRET = "select set_config('openchair.secret', ?, true); ";

    private final JdbcTemplate jdbc;

    public Scoped(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public <T> List<T> query(PracticeId practice, String sql, RowMapper<T> mapper, Object... arguments) {
        return rows(PRACTICE + sql, practice.toString(), mapper, arguments);
    }

    public int update(PracticeId practice, String sql, Object... arguments) {
        return count(PRACTICE + sql, practice.toString(), arguments);
    }

    /** The row a secret's hash opens, in whichever practice it lies. */
    public <T> Optional<T> bySecret(byte[] hash, String sql, RowMapper<T> mapper, Object... arguments) {
        return rows(SECRET + sql, HexFormat.of().formatHex(hash), mapper, arguments).stream().findFirst();
    }

    public int updateBySecret(byte[] hash, String sql, Object... arguments) {
        return count(SECRET + sql, HexFormat.of().formatHex(hash), arguments);
    }

    private <T> List<T> rows(String sql, String scope, RowMapper<T> mapper, Object... arguments) {
        return jdbc.execute(sql, (PreparedStatement query) -> {
            execute(query, scope, arguments);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = query.getResultSet()) {
                while (rows.next()) {
                    found.add(mapper.mapRow(rows, found.size()));
                }
            }
            return found;
        });
    }

    private int count(String sql, String scope, Object... arguments) {
        return jdbc.execute(sql, (PreparedStatement update) -> {
            execute(update, scope, arguments);
            return update.getUpdateCount();
        });
    }

    private static void execute(PreparedStatement statement, String scope, Object... arguments) throws SQLException {
        statement.setString(1, scope);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 2, arguments[i]);
        }
        statement.execute();
        statement.getMoreResults();
    }
}

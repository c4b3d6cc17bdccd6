package org.openchair.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DatabaseUrlTest {
    @Test
    void the_way_everyone_else_writes_it() {
        var url = DatabaseUrl.parse("postgres://open%40chair:a%2Fb+c:d@db.example.org:5433/circles?sslmode=verify-full");
        assertThat(url).isEqualTo(new DatabaseUrl(
                "jdbc:postgresql://db.example.org:5433/circles?sslmode=verify-full", "open@chair", "a/b+c:d"));
    }

    @Test
    void without_an_account() {
        assertThat(DatabaseUrl.parse("postgresql://[::1]/circles"))
                .isEqualTo(new DatabaseUrl("jdbc:postgresql://[::1]/circles", null, null));
    }

    @Test
    void the_way_of_jdbc() {
        var source = DatabaseUrl.parse("jdbc:postgresql://db.example.org/circles?user=openchair&password=x").source();
        assertThat(source.getServerNames()).containsExactly("db.example.org");
        assertThat(source.getUser()).isEqualTo("openchair");
    }

    @Test
    void another_kind_of_database_is_refused_in_a_sentence() {
        assertThatThrownBy(() -> DatabaseUrl.parse("mysql://db.example.org/circles")).isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("OPENCHAIR_DATABASE_URL must begin with");
    }
}

package org.openchair.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Daniel has everything deleted, and it is gone everywhere at once. */
@ExtendWith(House.Shared.class)
class DeletionStory {
    private House house;
    private Family family;
    private List<String> holding;

    @Test
    void nothingIsLeft(House house) throws SQLException {
        this.house = house;
        family = Family.inTheRoom(house);
        somethingIsKept();
        danielHasItDeleted();
        everyOtherPageIsGone();
        noRowAndNoKeyIsLeft();
    }

    private void somethingIsKept() throws SQLException {
        holding = tablesHoldingTheCircle();
        assertThat(holding).contains("circle", "entry", "link", "session", "account_seat");
    }

    private void danielHasItDeleted() {
        family.daniel.opens(family.path("/kept"));
        family.daniel.follows("Have everything deleted");
        family.daniel.presses("Delete everything");
        family.daniel.sees("Please tick the box first. Nothing is deleted yet.");
        family.daniel.chooses("sure", "true");
        family.daniel.presses("Delete everything");
        family.daniel.sees("Everything is deleted");
    }

    private void everyOtherPageIsGone() {
        for (var human : family.everyone()) {
            for (var path : new String[] {"/conversation", "/invitation", "/part", "/plan/paper"}) {
                var answer = human.context.request().get(house.server.url() + family.path(path));
                assertThat(answer.status() == 404 || answer.url().endsWith("/sign-in")).as(human.name + " at " + path + ": " + answer.status()).isTrue();
                assertThat(answer.text()).doesNotContain("Daniel");
            }
        }
        assertThat(family.marisol.statusOf(family.path("/conversation"))).isEqualTo(404);
        assertThat(family.marisol.reads("/circles").text()).doesNotContain(family.circle);
    }

    private void noRowAndNoKeyIsLeft() throws SQLException {
        assertThat(tablesHoldingTheCircle()).isEmpty();
    }

    /** Every table with a row that names the circle in any column; its key stands in its row of {@code circle}. */
    private List<String> tablesHoldingTheCircle() throws SQLException {
        var holding = new ArrayList<String>();
        try (Connection database = house.database(); var tables = database.createStatement().executeQuery(
                "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")) {
            while (tables.next()) {
                var table = tables.getString(1);
                // As text, and as the bytes of text that a waiting task is stored as.
                try (var rows = database.prepareStatement("select count(*) from \"" + table + "\" t where t::text like ? or t::text like ?")) {
                    rows.setString(1, "%" + family.circle + "%");
                    rows.setString(2, "%" + HexFormat.of().formatHex(family.circle.getBytes(StandardCharsets.UTF_8)) + "%");
                    var count = rows.executeQuery();
                    count.next();
                    if (count.getLong(1) > 0) holding.add(table);
                }
            }
        }
        return holding;
    }
}

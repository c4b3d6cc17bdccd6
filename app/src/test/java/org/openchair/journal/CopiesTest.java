package org.openchair.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CopiesTest {

    @Test
    void a_map_of_any_size_becomes_what_a_map_that_is_changed_in_place_becomes_and_keeps_its_order() {
        Random chance = new Random(7);
        Map<Integer, Integer> map = Map.of();
        Map<Integer, Integer> inPlace = new LinkedHashMap<>();
        List<Map<Integer, Integer>> earlier = new ArrayList<>();
        List<String> was = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            int key = chance.nextInt(150);
            boolean more = chance.nextInt(10) < (i / 500 % 2 == 0 ? 8 : 2);
            if (i % 50 == 0) {
                earlier.add(map);
                was.add(inPlace.toString());
            }
            map = more ? Copies.with(map, key, i) : Copies.without(map, key);
            if (more) {
                inPlace.put(key, i);
            } else {
                inPlace.remove(key);
            }
            assertThat(map).isEqualTo(inPlace);
            assertThat(List.copyOf(map.entrySet())).isEqualTo(List.copyOf(inPlace.entrySet()));
            assertThat(List.copyOf(map.values())).isEqualTo(List.copyOf(inPlace.values()));
        }
        for (int i = 0; i < earlier.size(); i++) {
            assertThat(earlier.get(i)).as("as it was").hasToString(was.get(i));
        }
    }

    @Test
    void nobody_changes_a_copy_of_any_size() {
        Map<Integer, Integer> map = Map.of();
        for (int i = 0; i < 200; i++) {
            map = Copies.with(map, i, i);
            Map<Integer, Integer> now = map;
            assertThatThrownBy(() -> now.put(1, 2)).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> now.values().remove(0)).isInstanceOf(UnsupportedOperationException.class);
        }
    }
}

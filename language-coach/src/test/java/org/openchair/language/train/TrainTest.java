package org.openchair.language.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.openchair.language.rule.Pack;

class TrainTest {
    private final Path corpus = Path.of("corpus");

    @Test
    void everyRowOfTheCorpusCanBeRead() throws IOException {
        List<Corpus.Row> rows = Corpus.read(corpus);
        assertThat(rows).hasSizeGreaterThan(10_000).allMatch(row -> !row.text().isBlank());
        assertThat(rows.stream().filter(Corpus.Row::isHeldOut).count() / (double) rows.size()).isBetween(0.17, 0.23);
        assertThat(Composed.read(corpus.resolve("composed"))).hasSizeGreaterThan(2000).noneMatch(row -> row.text().contains("{"));
    }

    @Test
    void scenesAreReadTurnByTurnAndWhole() throws IOException {
        List<Scenes.Turn> turns = Scenes.turns(corpus.resolve("scenes"));
        assertThat(turns).hasSizeGreaterThan(20_000).allMatch(turn -> !turn.row().text().isBlank());
        assertThat(Scenes.telling(corpus.resolve("scenes"))).hasSizeBetween(turns.size() / 4, turns.size() / 2);
        List<Scenes.Scene> measured = Scenes.whole(corpus.resolve("challenge"));
        assertThat(measured).hasSizeGreaterThan(2_500).allMatch(scene -> scene.text().contains("\n\n"));
        assertThat(measured.stream().filter(Scenes.Scene::isAttack).count() / (double) measured.size()).isBetween(0.35, 0.5);
        assertThat(turns).extracting(turn -> turn.row().text()).filteredOn(text -> text.length() > 60)
                .doesNotContainAnyElementsOf(measured.stream().flatMap(scene -> scene.text().lines()).toList());
    }

    @Test
    void whatIsKeptForMeasuringTeachesNothing() throws IOException {
        List<String> unseen = Corpus.read(corpus.resolve("unseen")).stream().map(Corpus.Row::text).toList();
        assertThat(unseen).hasSize(494).doesNotContainAnyElementsOf(Corpus.read(corpus).stream().map(Corpus.Row::text).toList())
                .doesNotContainAnyElementsOf(Composed.read(corpus.resolve("composed")).stream().map(Corpus.Row::text).toList());
    }

    @Test
    void theSameCorpusTeachesTheSame() throws IOException {
        Pack pack = Pack.of("en");
        List<Example> few = Corpus.read(corpus).stream().limit(300).map(row -> Example.of(row, pack)).toList();
        assertThat(scores(few)).isEqualTo(scores(few));
    }

    private static List<Double> scores(List<Example> examples) {
        Trainer trainer = new Trainer();
        trainer.train(examples);
        return examples.stream().limit(20).flatMap(e -> java.util.Arrays.stream(trainer.score(e.sentences()[0])).boxed()).toList();
    }
}

package org.openchair.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.ACircle.NOW;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.events.CircleEvent;
import org.openchair.events.CircleEvent.Source;
import org.openchair.events.CircleEvent.Topic;
import org.openchair.events.ItemId;
import org.openchair.events.PreparationEvent;
import org.openchair.events.PreparationEvent.SafetyAnswer;
import org.openchair.events.PreparationEvent.SafetyQuestion;

class BriefViewTest {
    private final ACircle circle = ACircle.opened().by(MARISOL,
            new CircleEvent.Reachable(ANA, "", "555-0142", true, false, "after nine"),
            told(1, Topic.HOPE, "That he is well."), told(2, Topic.STRENGTHS, "He fixes bicycles."), told(3, Topic.USE, "Most evenings."),
            new CircleEvent.Promised(new ItemId(new UUID(9, 4)), ANA, "I call on Thursday.", Optional.empty()))
            .by(LUIS, new PreparationEvent.SafetyAnswered(Map.of(SafetyQuestion.WEAPONS, SafetyAnswer.YES), ""));

    @Test
    void what_one_would_like_to_know_before_the_phone_rings() {
        BriefView brief = BriefView.of(circle.visit(MARISOL), NOW, false);
        assertThat(brief.caller().orElseThrow().phone()).isEqualTo("555-0142");
        assertThat(brief.caller().orElseThrow().mayLeaveMessage()).isFalse();
        assertThat(brief.today()).extracting(BriefView.Known::words).containsExactly("That he is well.");
        assertThat(brief.strengths()).extracting(BriefView.Known::words).containsExactly("He fixes bicycles.");
        assertThat(brief.hard()).extracting(BriefView.Known::words).containsExactly("Most evenings.");
        assertThat(brief.open()).singleElement().satisfies(open -> assertThat(open.informant()).isEqualTo("Luis"));
        assertThat(brief.promises()).extracting(BriefView.Promise::words).containsExactly("I call on Thursday.");
        assertThat(brief.waiting()).contains("Ana", "Luis", "Grace");
        assertThat(brief.last()).filteredOn(contact -> contact.on().isPresent()).extracting(BriefView.Contact::name).containsExactly("Luis");
    }

    @Test
    void with_initials_no_name_stands_on_the_paper() {
        BriefView brief = BriefView.of(circle.visit(MARISOL), NOW, true);
        assertThat(brief.toString()).doesNotContain("Ana,", "Luis", "Grace", "Daniel");
    }

    private static CircleEvent told(int number, Topic topic, String words) {
        return new CircleEvent.ToldAbout(new ItemId(new UUID(9, number)), topic, ANA, words, Optional.of(Source.SEEN), "", "");
    }
}

package org.openchair.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A question first, and a not now that becomes a yes. The other answers have stories of their own. */
@ExtendWith(House.Shared.class)
class EachAnswerStory {
    private Family family;

    @Test
    void aQuestionIsBetweenTwoAndTheAnswerStaysFree(House house) {
        family = Family.invited(house);
        danielAsks("Will my boss hear of it?");
        theCircleDoesNotEvenKnowThatHeAsked();
        noRoomOpens();
        marisolReplies("No. Nobody outside the circle does.");
        danielAsks("And my sister’s children?");
        marisolReplies("They stay with a neighbor that evening.");
        bothReadTheWholeThreadAndNobodyElseAWordOfIt();
        danielSaysYes();
        family.allIsWell();
    }

    @Test
    void aNotNowCanBecomeAYes(House house) {
        family = Family.invited(house);
        var letter = new LetterPage(family.daniel, family.path("/invitation"));
        letter.answers("not-now");
        family.daniel.sees("You said not now. Nobody writes to you unless you say so here.");
        family.marisol.opens(family.path("/invitation"));
        family.marisol.sees("Daniel said: not now");
        assertThat(family.marisol.tries(family.path("/invitation/draft"), family.draft(1, "Daniel, please think again.")).text())
                .contains("They said not now. Nobody writes unless they say so themselves.");
        assertThat(family.marisol.tries(family.path("/invitation/reply"), "reply", "Please!").status()).isEqualTo(422);
        noRoomOpens();
        danielSaysYes();
        family.allIsWell();
    }

    private void danielAsks(String question) {
        new LetterPage(family.daniel, family.path("/invitation")).chooses("question");
        family.daniel.fills("words", question);
        family.daniel.presses("Send my question");
        family.daniel.sees("Your question is with Marisol. You can answer the invitation whenever you like.");
    }

    private void theCircleDoesNotEvenKnowThatHeAsked() {
        family.ana.opens(family.path("/invitation"));
        family.ana.sees("Daniel has not answered yet");
        family.marisol.opens(family.path("/invitation"));
        family.marisol.sees("Daniel has asked something first");
    }

    private void marisolReplies(String words) {
        family.marisol.opens(family.path("/invitation"));
        family.marisol.fills("reply", words);
        family.marisol.presses("Send the reply");
        family.daniel.sees("Marisol answered your question.");
        family.daniel.sees(words);
    }

    private void bothReadTheWholeThreadAndNobodyElseAWordOfIt() {
        var thread = new String[] {"Will my boss hear of it?", "Nobody outside the circle does.", "And my sister’s children?", "They stay with a neighbor"};
        for (var human : new Human[] {family.daniel, family.marisol}) {
            assertThat(human.reads(family.path("/invitation")).text()).as(human.name).containsSubsequence(thread);
        }
        for (var supporter : family.supporters()) {
            for (var path : new String[] {"/invitation", "/invitation/print", "/kept", "", "/part", "/messages"}) {
                assertThat(supporter.reads(family.path(path)).text()).as(supporter.name + " at " + path).doesNotContain(thread);
            }
        }
    }

    private void noRoomOpens() {
        assertThat(family.marisol.tries(family.path("/conversation/opening"), "agenda", "Welcome", "rules", "One voice at a time.").status()).isEqualTo(422);
    }

    private void danielSaysYes() {
        family.marisol.opens(family.path("/invitation"));
        new LetterPage(family.daniel, family.path("/invitation")).answers("yes");
        family.daniel.sees("You said yes, and it is agreed.");
        family.marisol.sees("Daniel said yes, and it is agreed");
        new RoomPage(family.marisol, family.path("/conversation")).opens();
    }
}

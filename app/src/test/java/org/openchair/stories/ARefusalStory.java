package org.openchair.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A no is an answer. After it nothing leaves the house for Daniel, whoever tries. */
@ExtendWith(House.Shared.class)
class ARefusalStory {
    private static final String DANIELS = "daniel@example.org";

    private House house;
    private Family family;

    @BeforeEach
    void anInvitationByLetter(House house) {
        this.house = house;
        family = Family.behindTheLetter(house);
        family.marisol.sends(family.path("/invitation/sending"), "version", "1", "channel", "email", "email", DANIELS);
        family.marisol.sends(family.path("/seats/" + family.seat("Daniel") + "/letter"));
    }

    @Test
    void afterANoNothingCanLeave() throws Exception {
        theLetterSaysNothingAboutWhatItHolds();
        danielOpensItAndAnswers("no");
        family.daniel.sees("You said no. Nothing more is sent to you.");
        theCircleSees("Daniel said no");
        noNewInvitationCanLeave("They said no. Nothing more is sent, unless they answer differently themselves.");
        noLinkCanLeave();
        noLetterHasLeft();
        family.allIsWell();
    }

    @Test
    void doNotContactMeClosesEveryWay() throws Exception {
        danielOpensItAndAnswers("no-contact");
        family.daniel.sees("You asked not to be contacted.");
        theCircleSees("Daniel does not want to be contacted");
        family.ana.opens(family.path("/part"));
        family.ana.sees("Daniel asked not to be contacted, and everyone here respects that.");
        noNewInvitationCanLeave("They asked not to be contacted. Nothing can be sent from here.");
        noLinkCanLeave();
        noLetterHasLeft();
        danielsPageStaysOpenForHim();
    }

    private void theLetterSaysNothingAboutWhatItHolds() throws Exception {
        var letter = house.lettersTo(DANIELS).getFirst();
        // A link is drawn by lot, and three letters of it may be a name.
        assertThat((letter.getSubject() + GreenMailUtil.getWholeMessage(letter)).replaceAll("/l/\\S+", "")).doesNotContain("Daniel,", "Ana", "Luis", "Grace", "nvitation", "porch", House.PRACTICE);
    }

    private void danielOpensItAndAnswers(String answer) throws Exception {
        var link = Pattern.compile("http://\\S+/l/\\S+").matcher(house.lettersTo(DANIELS).getFirst().getContent().toString());
        assertThat(link.find()).isTrue();
        // A mail scanner was there first, and changed nothing.
        assertThat(house.human("scanner").context.request().get(link.group()).status()).isEqualTo(200);
        family.daniel.opensTheLink(link.group());
        family.marisol.opens(family.path("/invitation"));
        new LetterPage(family.daniel, family.path("/invitation")).answers(answer);
    }

    private void theCircleSees(String answer) {
        family.marisol.sees(answer);
    }

    private void noNewInvitationCanLeave(String why) {
        for (var path : new String[] {"/invitation/draft", "/invitation/sending", "/invitation/counterproposal"}) {
            var sent = family.marisol.tries(family.path(path), family.draft(1, "Daniel, please think again. Would you come?"));
            assertThat(sent.status()).as(path).isEqualTo(422);
        }
        assertThat(family.marisol.tries(family.path("/invitation/sending"), "version", "1", "channel", "email", "email", DANIELS).text()).contains(why);
    }

    private void noLinkCanLeave() {
        var seat = family.path("/seats/" + family.seat("Daniel"));
        family.marisol.opens(seat + "/link");
        family.marisol.presses("Make a new link");
        family.marisol.sees("The answer was not to be contacted, so nothing is sent.");
        assertThat(family.marisol.tries(seat + "/letter").status()).isEqualTo(422);
    }

    private void noLetterHasLeft() throws Exception {
        // By now a letter has arrived that was asked for later, in another circle.
        var another = Family.gathered(house);
        another.marisol.sends(another.path("/seats/" + another.seat("Ana") + "/letter"));
        house.lettersTo("ana@example.org");
        assertThat(house.lettersTo(DANIELS)).as("letters to Daniel, with the one before his answer").hasSize(1);
    }

    private void danielsPageStaysOpenForHim() {
        family.daniel.opens(family.path("/invitation"));
        family.daniel.sees("there is a chair for you");
        family.daniel.follows("Have everything deleted");
        family.daniel.sees("Yes, delete everything");
    }
}

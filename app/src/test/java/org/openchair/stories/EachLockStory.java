package org.openchair.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A letter is held until all of it is right. Each lock says what opens it, and opens when that is done. */
@ExtendWith(House.Shared.class)
class EachLockStory {
    private static final String CRUEL = Family.LETTER + "\nIf you don’t come, we will take the kids away from you.";

    private Family family;

    @Test
    void aLetterLeavesWhenTheLastLockIsOpen(House house) {
        family = Family.gathered(house);
        withoutWordsThereIsNothingToSend();
        graceDoesNotStandBehindItYet();
        aChangedWordAsksEveryoneAgain();
        luisHasNotAgreedThatItIsAnInvitation();
        luisHasNotAnsweredTheSafetyQuestions();
        wordsThatHurtTakeAReason();
        aDayIsShortNotice();
        itLeavesAndNoRoomOpensBeforeAYes();
        family.allIsWell();
    }

    private void withoutWordsThereIsNothingToSend() {
        assertThat(family.marisol.tries(family.path("/invitation/sending"), "version", "0", "channel", "handed-over").text()).contains("There are no words yet.");
        for (var supporter : new Human[] {family.ana, family.grace}) family.prepares(supporter);
    }

    private void graceDoesNotStandBehindItYet() {
        family.ana.sends(family.path("/invitation/draft"), draft(0, Family.LETTER));
        for (var supporter : new Human[] {family.ana, family.luis}) new LetterPage(supporter, family.path("/invitation")).standsBehind();
        isHeld("Not yet standing behind the words: Grace", "Not everyone who is named stands behind these exact words.");
        new LetterPage(family.grace, family.path("/invitation")).standsBehind();
        isOpen("Everyone who is named stands behind the words");
    }

    private void aChangedWordAsksEveryoneAgain() {
        family.ana.sends(family.path("/invitation/draft"), draft(1, CRUEL));
        isHeld("Not yet standing behind the words: Ana, Luis, and Grace", "Not everyone who is named stands behind these exact words.");
        assertThat(family.grace.tries(family.path("/invitation/backing"), "version", "1").status()).as("the words before cannot be stood behind any more").isEqualTo(422);
        for (var supporter : family.supporters()) new LetterPage(supporter, family.path("/invitation")).standsBehind();
    }

    private void luisHasNotAgreedThatItIsAnInvitation() {
        isHeld("Not yet agreed that this is an invitation: Luis", "Not every supporter has agreed that this is an invitation and not a confrontation.");
        family.luis.opens(family.path("/part"));
        new PartPage(family.luis).agrees();
        isOpen("Everyone agreed that this is an invitation");
    }

    private void luisHasNotAnsweredTheSafetyQuestions() {
        isHeld("Safety questions not answered yet: Luis", "Safety comes first");
        family.luis.opens(family.path("/part"));
        new PartPage(family.luis).answersTheSafetyQuestions("NO");
        isOpen("Every adult answered the safety questions");
    }

    private void wordsThatHurtTakeAReason() {
        family.marisol.presses("Send the invitation");
        family.marisol.sees("Please write why these words are sent as they are, or change them first.");
        family.marisol.fills("stop", "It is their own fear, and they want to say it.");
    }

    private void aDayIsShortNotice() {
        family.marisol.presses("Send the invitation");
        family.marisol.sees("Please write why less than two days’ notice is right here.");
        assertThat(family.marisol.page.locator("textarea[name=stop]")).hasValue("It is their own fear, and they want to say it.");
        family.marisol.fills("short-notice", "Daniel leaves for work on Monday.");
    }

    private void itLeavesAndNoRoomOpensBeforeAYes() {
        family.marisol.presses("Send the invitation");
        family.daniel.opensTheLink(new FirstCallPage.LinkPage(family.marisol).makes());
        family.daniel.sees("there is a chair for you");
        var tried = family.marisol.tries(family.path("/conversation/opening"), "agenda", "Welcome", "rules", "One voice at a time.");
        assertThat(tried.status()).isEqualTo(422);
        assertThat(tried.text()).contains("A room opens only after a yes that both sides agreed on.");
        new LetterPage(family.daniel, family.path("/invitation")).answers("yes");
        new RoomPage(family.marisol, family.path("/conversation")).opens();
        assertThat(family.daniel.reads(family.path("/invitation")).text()).as("reasons are Marisol’s alone").doesNotContain("leaves for work", "their own fear");
    }

    private void isHeld(String what, String refusal) {
        family.marisol.opens(family.path("/invitation/sending"));
        family.marisol.sees(what);
        family.marisol.presses("Send the invitation");
        family.marisol.sees(refusal);
    }

    private void isOpen(String what) {
        family.marisol.opens(family.path("/invitation/sending"));
        family.marisol.sees(what);
    }

    /** For the day after tomorrow’s eve: less than two days away. */
    private String[] draft(int seen, String words) {
        var draft = family.draft(seen, words);
        for (var n = 0; n < draft.length; n += 2) if (draft[n].equals("day")) draft[n + 1] = LocalDate.now().plusDays(1).toString();
        return draft;
    }
}

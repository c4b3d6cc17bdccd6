package org.openchair.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Grace answers one safety question with yes. Nothing leaves until Marisol has decided, and nobody else can know. */
@ExtendWith(House.Shared.class)
class SafetyLocksStory {
    private static final String WORDS = "In March he pushed me against the door.";
    private static final String DECISION = "I spoke with Grace alone. She joins by phone, from her sister’s.";

    @TempDir
    private Path folder;
    private Family family;
    private Human luis;

    @Test
    void aYesLocksUntilItIsDecided(House house) throws IOException {
        family = Family.behindTheLetter(house);
        luisReadsAndEverythingThatReachesHimIsKept(house);
        graceAnswersAlone();
        nothingCanBeSent();
        marisolDecides();
        graceDoesNotReadIt();
        itCanBeSent();
        luisLooksEverywhere();
        nothingOfItEverReachedLuis();
        family.allIsWell();
    }

    @Test
    void aYesOfDanielsOwnHoldsTheRoom(House house) throws IOException {
        family = Family.accepted(house);
        luisReadsAndEverythingThatReachesHimIsKept(house);
        family.daniel.opens(family.path("/conversation"));
        family.daniel.follows("Is it safe for you?");
        family.daniel.isPictured("person-safety");
        for (var question : Family.SAFETY) family.daniel.chooses(question, question.equals("control") ? "YES" : "NO");
        family.daniel.fills("words", WORDS);
        family.daniel.presses("Send my answers to Marisol");
        family.daniel.sees("Thank you. Your answers are kept.");
        family.marisol.opens(family.path("/conversation"));
        family.marisol.sees("One safety answer waits for your decision before the room can open.");
        family.marisol.opens(family.path("/preparation"));
        family.marisol.sees(WORDS);
        marisolDecides();
        luisLooksEverywhere();
        luis.close();
        assertThat(Files.readString(folder.resolve("luis.har"))).contains("Thirteen short questions about danger").doesNotContain(WORDS, "pushed me", DECISION,
                "waits for your");
        family.allIsWell();
    }

    private void luisReadsAndEverythingThatReachesHimIsKept(House house) {
        luis = house.human("Luis", Human.device(390, 844).setRecordHarPath(folder.resolve("luis.har")));
        luis.opensTheLink(family.linkFor("Luis"));
        luis.opens(family.path("/part"));
    }

    private void graceAnswersAlone() {
        family.grace.opens(family.path("/safety"));
        for (var question : Family.SAFETY) family.grace.chooses(question, question.equals("violence") ? "YES" : "NO");
        family.grace.fills("words", WORDS);
        family.grace.presses("Send my answers to Marisol");
        family.grace.sees("Violence: you can talk with trained people in private at 1-800-799-7233.");
    }

    private void nothingCanBeSent() {
        family.marisol.opens(family.path("/invitation/sending"));
        family.marisol.sees("A safety answer waits for your written decision: Grace");
        family.marisol.presses("Send the invitation");
        family.marisol.sees("Safety comes first: a safety question is not answered, or an answer waits for a written decision.");
    }

    private void marisolDecides() {
        family.marisol.opens(family.path("/preparation"));
        family.marisol.sees(WORDS);
        family.marisol.fills("decision", DECISION);
        family.marisol.presses("Keep this decision");
        family.marisol.sees(DECISION);
    }

    private void graceDoesNotReadIt() {
        assertThat(family.grace.reads(family.path("/safety")).text()).as("the one who answered does not read the decision").doesNotContain(DECISION);
    }

    private void itCanBeSent() {
        family.daniel.opensTheLink(new LetterPage(family.marisol, family.path("/invitation")).sends());
        family.daniel.sees("there is a chair for you");
    }

    private void luisLooksEverywhere() {
        for (var path : new String[] {"", "/part", "/part?open=agreement", "/part?open=barriers", "/safety", "/preparation", "/first-call",
                "/invitation", "/invitation/draft", "/invitation/sending", "/invitation/print", "/conversation", "/conversation/record",
                "/options", "/options/search", "/plan", "/plan/versions", "/plan/print", "/follow-through", "/kept", "/deletion",
                "/seats/" + family.seat("Grace") + "/link"}) {
            luis.opens(family.path(path));
        }
        luis.opens("/circles");
    }

    private void nothingOfItEverReachedLuis() throws IOException {
        luis.close();
        var everything = Files.readString(folder.resolve("luis.har"));
        assertThat(everything).as("the recording").contains("Thirteen short questions about danger", "you taught Leo to ride a bike");
        assertThat(everything).doesNotContain(WORDS, "pushed me", DECISION, "by phone, from her sister", "violence\\\" value=\\\"YES\\\" checked", "tag clay\\\">Yes");
        assertThat(everything).as("not even that there is something").doesNotContain("needs your decision", "waits for your written decision");
    }
}

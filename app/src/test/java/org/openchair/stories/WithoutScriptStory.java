package org.openchair.stories;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An old phone, a library computer, a browser that runs no script: every form of the journey still works. */
@ExtendWith(House.Shared.class)
class WithoutScriptStory {
    private Family family;

    @Test
    void theWholeJourneyAgain(House house) {
        aCircleOpensAndSeatsAreLaid(house);
        eachPreparesTheirOwnPart();
        anaWritesAndHasItReadOnceMore();
        allStandBehindItAndItGoesOut();
        danielAsksFirstThenWishesThenSaysYes();
        theyTalk();
        somethingLiesOnTheTable();
        thePlanIsWritten();
        datesAndCheckIns();
        danielSetsAPinAndHasEverythingDeleted();
    }

    private void aCircleOpensAndSeatsAreLaid(House house) {
        family = new Family(house, house.marisol(Human.withoutScript()), Human.withoutScript());
        var call = new FirstCallPage(family.marisol);
        family.circle = call.opensACircle("Daniel", "Ana", "his sister");
        call.notes("The stove was on all night.", "That we talk again.");
        call.hears("He taught Leo to ride a bike.", "SEEN", "", "last summer");
        family.marisol.presses("Take it back");
        family.marisol.doesNotSee("He taught Leo to ride a bike.");
        family.luis.opensTheLink(call.laysASeat("Luis", "his brother"));
        family.marisol.opens(family.path("/seats/" + family.seat("Ana") + "/link"));
        family.ana.opensTheLink(new FirstCallPage.LinkPage(family.marisol).makes());
    }

    private void eachPreparesTheirOwnPart() {
        for (var supporter : new Human[] {family.ana, family.luis}) {
            var part = new PartPage(supporter);
            part.agrees();
            part.answersTheSafetyQuestions(supporter == family.luis ? "UNSURE" : "NO");
            supporter.opens(family.path("/part"));
            part.writes("You make the whole table laugh.", "The stove was still on at two.", "I was frightened.", "I will listen.", "I can drive you.");
        }
        new PartPage(family.luis).namesABarrier("We shouted last time.", "Ana opens.");
        for (var question = 0; question < Family.SAFETY.size(); question++) {
            family.marisol.opens(family.path("/preparation"));
            if (family.marisol.page.locator("textarea[name=decision]").count() == 0) family.marisol.follows(family.marisol.page.locator("#safety a[href*='decide=']").nth(question));
            family.marisol.fills("decision", "We spoke about it, and it is safe to meet.");
            family.marisol.page.locator("input[name=conditions]:checked, input[name=noMeeting]:checked").all().reversed().forEach(com.microsoft.playwright.Locator::uncheck);
            family.marisol.presses("Keep this decision");
        }
        family.marisol.fills("date", Family.nextWeek().minusDays(3).toString());
        family.marisol.fills("time", "19:00");
        family.marisol.fills("place", "by phone");
        family.marisol.presses("Plan this meeting");
    }

    private void anaWritesAndHasItReadOnceMore() {
        var letter = new LetterPage(family.ana, family.path("/invitation"));
        letter.writes("Daniel, you are an addict. Would you come and talk with us?");
        family.ana.presses("Read it once more");
        family.ana.sees("Names a person by an illness");
        family.ana.fills("words", Family.LETTER);
        letter.proposes(Family.nextWeek(), "18:00", "Grace’s porch");
        letter.keeps();
    }

    private void allStandBehindItAndItGoesOut() {
        for (var supporter : new Human[] {family.ana, family.luis}) new LetterPage(supporter, family.path("/invitation")).standsBehind();
        family.daniel.opensTheLink(new LetterPage(family.marisol, family.path("/invitation")).sends());
        family.daniel.sees("Daniel, there is a chair for you");
    }

    private void danielAsksFirstThenWishesThenSaysYes() {
        var letter = new LetterPage(family.daniel, family.path("/invitation"));
        letter.chooses("question");
        family.daniel.presses("Send my question");
        family.daniel.fills("words", "Will my boss hear of it?");
        family.daniel.presses("Send my question");
        family.marisol.opens(family.path("/invitation"));
        family.marisol.fills("reply", "No. Nobody outside the circle does.");
        family.marisol.presses("Send the reply");
        letter.chooses("changes");
        family.daniel.fills("time", "19:00");
        family.daniel.presses("Send my wish");
        family.marisol.opens(family.path("/invitation"));
        family.marisol.presses("Agree to this wish");
        family.daniel.opens(family.path("/invitation"));
        family.daniel.sees("You said yes, and it is agreed.");
    }

    private void theyTalk() {
        var rooms = family.path("/conversation");
        new RoomPage(family.marisol, rooms).opens();
        for (var human : new Human[] {family.ana, family.daniel}) {
            new RoomPage(human, rooms).comesIn();
            new RoomPage(human, rooms).agreesToTheRules();
        }
        family.marisol.opens(rooms);
        family.marisol.presses("Daniel");
        family.daniel.opens(rooms);
        new RoomPage(family.daniel, rooms).says("I was afraid to come.", "EVERYONE");
        family.daniel.sees("I was afraid to come.");
        new RoomPage(family.ana, rooms).writesFor("Daniel", "I will try.");
        family.daniel.opens(rooms);
        family.daniel.presses("Yes, for everyone");
        family.daniel.fills("rule", "We end at eight.");
        family.daniel.presses("Propose this rule");
        family.ana.opens(rooms);
        family.ana.sees("We end at eight.");
        family.ana.presses("I need a break: tell everyone");
        family.ana.presses("Pause for everyone");
        family.ana.presses("Go on");
        family.daniel.opens(rooms);
        family.daniel.presses("Leave the room");
        family.marisol.opens(rooms);
        family.marisol.presses("End the conversation");
        family.marisol.sees("What we keep");
    }

    private void somethingLiesOnTheTable() {
        var table = family.path("/options");
        new TablePage(family.daniel, table).wishes("WOULD_LIKE", "", "keep my job");
        new TablePage(family.ana, table).putsInOwnWords("SMART Recovery", "Tuesdays at seven, free");
        new TablePage(family.marisol, table).saysThatNobodyPaysThem();
        family.ana.follows("Look closer: SMART Recovery");
        family.ana.fills("help", "Drive on Tuesdays.");
        family.ana.presses("Offer it");
        family.ana.fills("learned", "They meet in the library.");
        family.ana.presses("Keep it for all");
        family.ana.sees("They meet in the library.");
        new TablePage(family.daniel, table).leansTowards("SMART Recovery");
    }

    private void thePlanIsWritten() {
        var daniel = new PlanPage(family.daniel, family.path("/plan"));
        daniel.proposes("In the next 48 hours", "I go once and listen.", "Ana");
        new PlanPage(family.ana, family.path("/plan")).agrees();
        daniel.rewords("I go once and listen.", "I go twice and listen.");
        new PlanPage(family.ana, family.path("/plan")).agrees();
        family.ana.follows("What changed, version by version");
        family.ana.sees("I go twice and listen.");
    }

    private void datesAndCheckIns() {
        var daniel = new FollowThroughPage(family.daniel, family.path("/follow-through"));
        daniel.choosesADate(Family.nextWeek().plusDays(7), "CALL");
        daniel.checksIn(6, "Slept four nights.", "EVERYONE");
        daniel.reviews("Tuesdays work.");
        family.ana.opens(family.path("/follow-through"));
        family.ana.presses("Remind me by e-mail");
        family.ana.sees("No more reminders for me");
    }

    private void danielSetsAPinAndHasEverythingDeleted() {
        family.daniel.opens(family.path("/invitation"));
        family.daniel.follows("Protect this page with a PIN");
        family.daniel.fills("pin", "270618");
        family.daniel.presses("Keep this PIN");
        family.daniel.presses("Español");
        family.daniel.presses("English");
        family.daniel.opens(family.path("/deletion"));
        family.daniel.chooses("sure", "true");
        family.daniel.presses("Delete everything");
        family.daniel.sees("Everything is deleted");
    }
}

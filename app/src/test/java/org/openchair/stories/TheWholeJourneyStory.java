package org.openchair.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Five humans, five browsers, from the first call to an agreed plan and after. */
class TheWholeJourneyStory {
    private static final String CRUEL = "If you don’t come, we will take the kids away from you.";

    private static final Map<String, String> APPRECIATED = Map.of("Ana", "You make the whole table laugh.",
            "Luis", "You came at four in the morning when my car broke down.", "Grace", "You taught Leo to ride a bike.");

    private final House house = House.ofItsOwn();
    private final Human marisol = house.human("Marisol");
    private final Family family = new Family(house, marisol);
    private final Human ana = family.ana;
    private final Human luis = family.luis;
    private final Human grace = family.grace;
    private final Human daniel = family.daniel;

    @Test
    void fromTheFirstCallToAnAgreedPlan() {
        marisolSetsUpHerPractice();
        anaCallsAndACircleOpens();
        eachSupporterGetsALink();
        eachPreparesTheirOwnPart();
        anaWritesTheInvitationAndTakesACruelSentenceOut();
        everyoneStandsBehindItAndItGoesOut();
        danielReadsItOnHisPhoneAndSaysYes();
        allFiveComeIntoTheRoom();
        whatOneSaysAppearsOnTheOthersScreens();
        onlyMarisolKnowsThatLuisNeedsABreak();
        servicesLieOnTheTableBesideWhatMattersToDaniel();
        thePlanIsWrittenAndEachAgreesToTheirPart();
        aChangeAsksAgain();
        danielChoosesADateAndEachSaysHowTheyAre();
        theWorkIsDone();
    }

    private void marisolSetsUpHerPractice() {
        var link = house.setUpLink();
        marisol.setsUpThePractice();
        assertThat(daniel.statusOf(link.substring(house.server.url().length()))).as("the set-up link works once").isEqualTo(404);
    }

    private void anaCallsAndACircleOpens() {
        var call = new FirstCallPage(marisol);
        family.circle = call.opensACircle("Daniel", "Ana", "his sister");
        call.notes("The stove was on all night.", "That he is well, and that we talk again.");
        call.hears("He taught Leo to ride a bike.", "SEEN", "", "last summer");
        call.hears("He lost his job.", "HEARD", "a neighbor", "in September");
        marisol.sees("Ana heard it from a neighbor. in September");
        marisol.isPictured("interventionist-first-call");
    }

    private void eachSupporterGetsALink() {
        var call = new FirstCallPage(marisol);
        luis.opensTheLink(call.laysASeat("Luis", "his brother"));
        marisol.follows("I have it");
        marisol.follows(marisol.page.locator(".stages a[href$='/first-call']"));
        grace.opensTheLink(call.laysASeat("Grace", "his aunt"));
        marisol.opens(family.path("/seats/" + family.seat("Ana") + "/link"));
        ana.opensTheLink(new FirstCallPage.LinkPage(marisol).makes());
        ana.sees("Your part");
        ana.isPictured("supporter-part");
    }

    private void eachPreparesTheirOwnPart() {
        marisol.opens(family.path(""));
        for (var supporter : family.supporters()) {
            var part = new PartPage(supporter);
            part.agrees();
            part.answersTheSafetyQuestions("NO");
            part.writes(APPRECIATED.get(supporter.name), "On Tuesday the stove was still on at two.", "I was frightened.",
                    "I will call on Sundays, and listen.", "I can drive you on Thursday.");
        }
        ana.isPictured("supporter-part-done");
        luis.opens(family.path("/part"));
        new PartPage(luis).namesABarrier("We shouted last time.", "Grace opens, and we use a hand signal.");
        marisol.sees("One barrier.");
        marisol.isPictured("circle");
    }

    private void anaWritesTheInvitationAndTakesACruelSentenceOut() {
        var letter = new LetterPage(ana, family.path("/invitation"));
        letter.writes(Family.LETTER.replace("What matters", CRUEL + " What matters"));
        letter.seesMarked("If you don’t come");
        ana.isPictured("supporter-letter");
        letter.takesOut("If you don’t come");
        ana.fills("words", Family.LETTER);
        letter.proposes(Family.nextWeek(), "18:00", "Grace’s porch");
        letter.keeps();
    }

    private void everyoneStandsBehindItAndItGoesOut() {
        for (var supporter : family.supporters()) new LetterPage(supporter, family.path("/invitation")).standsBehind();
        var link = new LetterPage(marisol, family.path("/invitation")).sends();
        daniel.opensTheLink(link);
    }

    private void danielReadsItOnHisPhoneAndSaysYes() {
        daniel.sees("Daniel, there is a chair for you");
        daniel.sees("you taught Leo to ride a bike");
        daniel.sees("Grace’s porch");
        daniel.isPictured("person-invitation");
        daniel.follows("What is kept about you, and who may read it");
        daniel.sees("What the supporters want to say to you and do themselves");
        marisol.opens(family.path("/invitation"));
        new LetterPage(daniel, family.path("/invitation")).answers("yes");
        daniel.sees("You said yes, and it is agreed.");
        marisol.sees("Daniel said yes, and it is agreed");
    }

    private void allFiveComeIntoTheRoom() {
        room(marisol).opens();
        for (var human : List.of(ana, luis, grace, daniel)) room(human).comesIn();
        for (var human : family.everyone()) room(human).agreesToTheRules();
        for (var human : family.everyone()) human.sees("Agreed by everyone in the room.");
    }

    private void whatOneSaysAppearsOnTheOthersScreens() {
        room(marisol).gives("Daniel");
        room(daniel).speaks();
        room(ana).hears("Daniel");
        room(daniel).says("I am tired of being the problem at dinner.", "EVERYONE");
        for (var human : family.everyone()) human.sees("I am tired of being the problem at dinner.");
        room(daniel).says("I have not slept since Tuesday.", "INTERVENTIONIST");
        marisol.sees("I have not slept since Tuesday.");
        grace.doesNotSee("I have not slept since Tuesday.");
        room(grace).writesFor("Luis", "I should have called.");
        luis.sees("Is this what you said?");
        luis.presses("Yes, for everyone");
        daniel.sees("I should have called.");
        daniel.isPictured("person-room");
    }

    private void onlyMarisolKnowsThatLuisNeedsABreak() {
        luis.presses("I need a break: tell only Marisol");
        luis.sees("Only Marisol knows that you need a break.");
        marisol.sees("Luis needs a break");
        marisol.isPictured("interventionist-room");
        for (var human : List.of(ana, grace, daniel)) human.doesNotSee("needs a break");
        marisol.presses("Pause for everyone");
        for (var human : family.everyone()) human.sees("We take a break");
        marisol.presses("Go on");
        ana.doesNotSee("We take a break");
        marisol.presses("End the conversation");
        ana.sees("What we keep");
    }

    private void servicesLieOnTheTableBesideWhatMattersToDaniel() {
        table(marisol).imports(Path.of("src/test/resources/directory/services.json"));
        table(marisol).saysThatNobodyPaysThem();
        table(daniel).wishes("MUST_HAVE", "BU", "");
        table(daniel).wishes("WOULD_LIKE", "", "keep my job");
        table(marisol).looksFor("22999");
        table(marisol).puts("Willow Bend Counseling, Evening Programme");
        table(ana).putsInOwnWords("SMART Recovery", "Tuesdays at seven, free");
        table(daniel).leansTowards("Willow Bend Counseling, Evening Programme");
        daniel.opens(family.path("/options"));
        table(daniel).answers("Willow Bend", "Must have", "yes, in the listing");
        daniel.sees("SMART Recovery");
        daniel.sees("Something smaller");
        daniel.sees("Not now");
        marisol.opens(family.path("/options"));
        marisol.isPictured("interventionist-options");
    }

    private void thePlanIsWrittenAndEachAgreesToTheirPart() {
        plan(daniel).proposes("My reasons", "I want to be at Leo’s birthday and remember it.");
        plan(daniel).proposes("In the next 48 hours", "I call Willow Bend on Thursday, and Ana drives me.", "Ana");
        plan(luis).proposes("What we will do", "I will call on Sundays, and listen.");
        plan(ana).agrees();
        plan(ana).proposes("Naloxone", "A spray lies in the kitchen drawer.", "Grace");
        plan(daniel).agrees();
        plan(grace).agrees();
        grace.sees("Everyone agreed to their own part");
        daniel.opens(family.path("/plan"));
        daniel.isPictured("person-plan");
    }

    private void aChangeAsksAgain() {
        plan(daniel).rewords("I call Willow Bend on Thursday", "I call Willow Bend on Friday, and Ana drives me.");
        ana.opens(family.path("/plan"));
        plan(ana).asksAgain("on Friday", "I call Willow Bend on Thursday, and Ana drives me.");
        plan(ana).agrees();
        var paper = daniel.context.request().get(house.server.url() + family.path("/plan/paper"));
        assertThat(paper.headers()).containsEntry("content-type", "application/pdf");
        assertThat(new String(paper.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    private void danielChoosesADateAndEachSaysHowTheyAre() {
        follow(daniel).choosesADate(Family.nextWeek().plusDays(7), "CALL");
        follow(daniel).checksIn(6, "Slept four nights.", "EVERYONE");
        follow(ana).checksIn(4, "Worried, and hopeful.", "ME");
        ana.sees("Slept four nights.");
        daniel.opens(family.path("/follow-through"));
        daniel.doesNotSee("Worried, and hopeful.");
        follow(marisol).reviews("Sundays work. Thursdays move to Friday.");
    }

    private void theWorkIsDone() {
        follow(daniel).closes("Thank you for the chair.");
        luis.opens(family.path("/part"));
        luis.sees("The circle for Daniel is closed. What you wrote can still be read here.");
        family.allIsWell();
    }

    private RoomPage room(Human human) {
        return new RoomPage(human, family.path("/conversation"));
    }

    private TablePage table(Human human) {
        return new TablePage(human, family.path("/options"));
    }

    private PlanPage plan(Human human) {
        return new PlanPage(human, family.path("/plan"));
    }

    private FollowThroughPage follow(Human human) {
        return new FollowThroughPage(human, family.path("/follow-through"));
    }

    @AfterEach
    void close() {
        house.close();
    }
}

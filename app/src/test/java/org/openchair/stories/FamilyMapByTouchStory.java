package org.openchair.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two figures are joined by pulling one onto the other: with a finger, with a mouse, and by keys alone. */
@ExtendWith(House.Shared.class)
class FamilyMapByTouchStory {
    private static final String[][] FAMILY = {{"Elena", "mother of", "Daniel"}, {"Rafael", "father of", "Daniel"}, {"Kate", "partner of", "Daniel"},
        {"Tim", "friend of", "Daniel"}};

    @Test
    void aFingerPullsOneFigureOntoAnother(House house) {
        var marisol = house.marisol(Human.phone());
        draws(marisol);
        pulls(marisol, "Elena", "Daniel");
        marisol.isPictured("map-joining-phone");
        joins(marisol, "CLOSE", "Close to Daniel");
        marisol.hasNothingToComplainOf();
    }

    @Test
    void aFingerBesideTheFiguresMovesThePictureAndATapChooses(House house) {
        var marisol = house.marisol(Human.phone());
        draws(marisol);
        var region = marisol.page.locator(".map-scroll");
        region.scrollIntoViewIfNeeded();
        var box = region.boundingBox();
        region.evaluate("region => region.scrollLeft = 0");
        swipes(marisol, box.x + box.width - 30, box.y + box.height - 8, box.x + 30, box.y + box.height - 8);
        marisol.page.waitForFunction("() => document.querySelector('.map-scroll').scrollLeft > 20");
        assertThat(marisol.page.url()).doesNotContain("with=");
        region.evaluate("region => region.scrollLeft = 0");
        figure(marisol, "Elena").tap();
        marisol.page.locator("#chosen h2:has-text('Elena')").waitFor();
    }

    @Test
    void aMousePullsOneFigureOntoAnotherAndEscapeLetsGo(House house) {
        var marisol = house.marisol(Human.laptop());
        draws(marisol);
        var mouse = marisol.page.mouse();
        var from = figure(marisol, "Kate").boundingBox();
        var to = figure(marisol, "Tim").boundingBox();
        mouse.move(from.x + from.width / 2, from.y + from.height / 2);
        mouse.down();
        mouse.move(to.x + to.width / 2, to.y + to.height / 2);
        assertThat(marisol.page.locator(".map-pull").count()).isOne();
        assertThat(figure(marisol, "Tim").getAttribute("class")).contains("map-other");
        marisol.page.keyboard().press("Escape");
        assertThat(marisol.page.locator(".map-pull").count()).isZero();
        mouse.up();
        assertThat(marisol.page.url()).doesNotContain("with=");
        mouse.move(from.x + from.width / 2, from.y + from.height / 2);
        mouse.down();
        mouse.move(to.x + to.width / 2, to.y + to.height / 2);
        mouse.up();
        marisol.page.waitForURL("**#tie");
        joins(marisol, "CUT_OFF", "Out of contact with Tim");
    }

    @Test
    void keysAloneDoTheSame(House house) {
        var marisol = house.marisol(Human.laptop());
        draws(marisol);
        figure(marisol, "Tim").focus();
        marisol.page.keyboard().press("Enter");
        marisol.page.locator("#chosen h2:has-text('Tim')").waitFor();
        marisol.page.locator("#tie select[name=with]").focus();
        marisol.page.keyboard().press("R");
        assertThat(marisol.page.locator("#tie select[name=with] option:checked").innerText()).contains("Rafael");
        joins(marisol, "CONFLICT", "Often in conflict with Rafael");
    }

    private static void draws(Human human) {
        human.opens("/circles/" + new FirstCallPage(human).opensACircle("Daniel", "Ana", "his sister").replaceFirst(".*/circles/", "") + "/family-map");
        human.presses("Add to the map");
        for (var one : FAMILY) {
            human.page.locator("#add input[name=name]").fill(one[0]);
            human.page.locator("#add select[name=relation]").selectOption(new SelectOption().setLabel(one[1]));
            human.page.locator("#add select[name=to]").selectOption(new SelectOption().setLabel(one[2]));
            human.presses("Add to the map");
            human.sees(one[0]);
        }
        human.page.locator(".map-scroll").scrollIntoViewIfNeeded();
    }

    private static Locator figure(Human human, String name) {
        return human.page.locator("a[data-figure][aria-label='" + name + "']");
    }

    private static void joins(Human human, String how, String said) {
        human.page.locator("#tie select[name=join]").selectOption(how);
        human.presses("Draw this line");
        human.sees(said);
    }

    private static void pulls(Human human, String one, String other) {
        var from = middle(figure(human, one));
        var to = middle(figure(human, other));
        swipes(human, from[0], from[1], to[0], to[1]);
        human.page.waitForURL("**#tie");
    }

    private static double[] middle(Locator figure) {
        BoundingBox box = figure.locator(".map-shape").boundingBox();
        return new double[] {box.x + box.width / 2, box.y + box.height / 2};
    }

    /** A finger on the glass; Playwright's own taps do not move. */
    private static void swipes(Human human, double fromX, double fromY, double toX, double toY) {
        CDPSession glass = human.context.newCDPSession(human.page);
        touch(glass, "touchStart", fromX, fromY);
        for (int step = 1; step <= 8; step++) {
            touch(glass, "touchMove", fromX + (toX - fromX) * step / 8, fromY + (toY - fromY) * step / 8);
        }
        var end = new JsonObject();
        end.addProperty("type", "touchEnd");
        end.add("touchPoints", new JsonArray());
        glass.send("Input.dispatchTouchEvent", end);
        glass.detach();
    }

    private static void touch(CDPSession glass, String type, double x, double y) {
        var finger = new JsonObject();
        finger.addProperty("x", x);
        finger.addProperty("y", y);
        var fingers = new JsonArray();
        fingers.add(finger);
        var event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", fingers);
        glass.send("Input.dispatchTouchEvent", event);
    }
}

package org.openchair.stories;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A practice with its own server and letter box, and the browser all stories share. */
final class House implements AutoCloseable {
    static final String PRACTICE = "Riverbend Family Practice";
    static final String PASSWORD = "a long porch with low light";
    private static final double PATIENCE = 30_000;
    private static Chromium chromium;

    final GreenMail letters = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    final Server server;
    private final List<Human> humans = new ArrayList<>();

    private House(Map<String, String> environment) {
        letters.start();
        var with = new HashMap<>(environment);
        with.put("OPENCHAIR_SMTP_URL", "smtp://127.0.0.1:" + letters.getSmtp().getPort());
        server = Server.start(with);
    }

    /** A house of its own, for a story that kills it, or begins at the very beginning. */
    static House ofItsOwn() {
        return new House(Map.of());
    }

    static House ofItsOwn(Map<String, String> environment) {
        return new House(environment);
    }

    /** The one-time link of the first start, as it stands on the console. */
    String setUpLink() {
        return server.said(Pattern.compile("Set it up here, once: (\\S+)")).group(1);
    }

    Human human(String name) {
        return human(name, Human.LAPTOP);
    }

    Human human(String name, Browser.NewContextOptions device) {
        var human = new Human(this, name, browser().newContext(device), !Boolean.FALSE.equals(device.javaScriptEnabled));
        humans.add(human);
        return human;
    }

    /** Marisol at her desk, signed in. */
    Human marisol() {
        return marisol(Human.LAPTOP);
    }

    Human marisol(Browser.NewContextOptions device) {
        var marisol = human("Marisol", device);
        marisol.opens("/sign-in");
        marisol.writes("E-mail address", "marisol@example.org");
        marisol.writes("Password", PASSWORD);
        marisol.presses("Sign in");
        return marisol;
    }

    /** What a thief of the database would find; row-level security does not bind this role. */
    Connection database() throws SQLException {
        return server.openDatabase();
    }

    private static synchronized Browser browser() {
        if (chromium == null) {
            chromium = new Chromium();
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        }
        return chromium.browser();
    }

    /** Everybody goes home; the house stays. */
    void goodNight() {
        humans.forEach(Human::close);
        humans.clear();
    }

    @Override
    public void close() {
        goodNight();
        server.close();
        letters.stop();
    }

    /** Lends one house to every story that asks for one, set up on first use and closed after the last. */
    static final class Shared implements ParameterResolver, org.junit.jupiter.api.extension.AfterEachCallback {
        private static final Namespace HERE = Namespace.create(House.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == House.class;
        }

        @Override
        public House resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot().getStore(HERE).computeIfAbsent(House.class, _ -> setUp(), House.class);
        }

        @Override
        public void afterEach(ExtensionContext context) {
            var house = context.getRoot().getStore(HERE).get(House.class, House.class);
            if (house != null) house.goodNight();
        }

        private static House setUp() {
            var house = ofItsOwn();
            house.human("Marisol").setsUpThePractice();
            house.goodNight();
            return house;
        }
    }
}

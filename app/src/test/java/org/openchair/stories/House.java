package org.openchair.stories;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A practice with its own server and letter box. */
final class House implements AutoCloseable {
    static final String PRACTICE = "Riverbend Family Practice";
    static final String PASSWORD = "a long porch with low light";
    /** Where several browsers and servers share two processors, an answer may take its time. */
    static final int PATIENCE = 60_000;
    /** Playwright’s objects belong to the thread that made them, and each story runs in one. */
    private static final ThreadLocal<Chromium> CHROMIUM = ThreadLocal.withInitial(Chromium::new);

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

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
        return human(name, Human.laptop());
    }

    Human human(String name, Browser.NewContextOptions device) {
        var human = new Human(this, name, CHROMIUM.get().browser().newContext(device), !Boolean.FALSE.equals(device.javaScriptEnabled));
        humans.add(human);
        return human;
    }

    /** Marisol at her desk, signed in. */
    Human marisol() {
        return marisol(Human.laptop());
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

    /** Everybody goes home, and the letter box is emptied; the house stays. */
    void goodNight() {
        humans.forEach(Human::close);
        humans.clear();
        try {
            letters.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        goodNight();
        server.close();
        letters.stop();
    }

    /** All letters to somebody, once there is one. */
    List<MimeMessage> lettersTo(String address) throws MessagingException {
        for (var known = 0; letters.waitForIncomingEmail(PATIENCE, known + 1); ) {
            var all = letters.getReceivedMessages();
            known = all.length;
            var theirs = new ArrayList<MimeMessage>();
            for (var letter : all) if (letter.getAllRecipients()[0].toString().equals(address)) theirs.add(letter);
            if (!theirs.isEmpty()) return theirs;
        }
        throw new AssertionError("No letter came to " + address + ":\n" + server.console());
    }

    /**
     * Lends a house that is set up to each class of stories that asks for one. Never one house to two at a time; after the
     * last story they are closed.
     */
    static final class Shared implements BeforeAllCallback, ParameterResolver, AfterEachCallback {
        private static final Namespace HERE = Namespace.create(House.class);

        @Override
        public void beforeAll(ExtensionContext context) {
            var street = context.getRoot().getStore(HERE).computeIfAbsent(Street.class, _ -> new Street(), Street.class);
            context.getStore(HERE).put(Lease.class, new Lease(street, street.lends()));
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == House.class;
        }

        @Override
        public House resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return lent(context);
        }

        @Override
        public void afterEach(ExtensionContext context) {
            lent(context).goodNight();
        }

        private static House lent(ExtensionContext context) {
            return context.getStore(HERE).get(Lease.class, Lease.class).house;
        }
    }

    /** Given back when its class of stories is over. */
    private record Lease(Street street, House house) implements AutoCloseable {
        @Override
        public void close() {
            street.empty.add(house);
        }
    }

    /** The houses nobody is in. */
    private static final class Street implements AutoCloseable {
        private final Queue<House> empty = new ConcurrentLinkedQueue<>();

        House lends() {
            var house = empty.poll();
            return house != null ? house : setUp();
        }

        private static House setUp() {
            var house = ofItsOwn();
            house.human("Marisol").setsUpThePractice();
            house.goodNight();
            return house;
        }

        @Override
        public void close() {
            empty.forEach(House::close);
        }
    }
}

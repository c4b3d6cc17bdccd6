package org.openchair.conversation;

import java.util.List;
import java.util.stream.Stream;
import org.openchair.kit.Page;

/** What a room starts from, in the reader's language, until somebody words it better. */
public final class DefaultRoom {
    private static final List<String> PROMPTS = List.of("conversation.prompt.permission", "conversation.prompt.feeling",
            "conversation.prompt.choice", "conversation.prompt.strength", "conversation.prompt.worry",
            "conversation.prompt.slower", "conversation.prompt.both-sides", "conversation.prompt.roll",
            "conversation.prompt.correct-me", "conversation.prompt.scale", "conversation.prompt.offer",
            "conversation.prompt.own-mistake", "conversation.prompt.break");
    private static final int PROMPTS_AT_ONCE = 3;

    private DefaultRoom() {}

    public static List<String> agenda(Page page, String person) {
        return List.of(page.say("conversation.agenda.welcome"), page.say("conversation.agenda.rules"),
                page.say("conversation.agenda.person-first", person), page.say("conversation.agenda.appreciation"),
                page.say("conversation.agenda.messages"), page.say("conversation.agenda.response", person),
                page.say("conversation.agenda.matters"), page.say("conversation.agenda.options"),
                page.say("conversation.agenda.agreements"), page.say("conversation.agenda.close"));
    }

    public static List<String> rules(Page page) {
        return List.of(page.say("conversation.rule.self"), page.say("conversation.rule.one-voice"),
                page.say("conversation.rule.two-minutes"), page.say("conversation.rule.names"),
                page.say("conversation.rule.threats"), page.say("conversation.rule.no-decision"),
                page.say("conversation.rule.pause"), page.say("conversation.rule.shared"),
                page.say("conversation.rule.recording"), page.say("conversation.rule.feelings"),
                page.say("conversation.rule.side-deals"), page.say("conversation.rule.safety"));
    }

    /** Other prompts at each part, so that the same ones do not stand there for an hour. */
    static List<String> prompts(int part) {
        return Stream.iterate(part * PROMPTS_AT_ONCE, n -> n + 1).limit(PROMPTS_AT_ONCE)
                .map(n -> PROMPTS.get(n % PROMPTS.size())).toList();
    }
}

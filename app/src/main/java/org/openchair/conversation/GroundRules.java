package org.openchair.conversation;

import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openchair.conversation.ConversationCommand.AgreeToRules;
import org.openchair.conversation.ConversationCommand.ProposeRule;
import org.openchair.conversation.ConversationCommand.StrikeRule;
import org.openchair.events.ConversationEvent;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.journal.Decision;

/**
 * How the circle wants to talk. Anybody adds to it; each change asks everybody again.
 *
 * @param agreed who agreed to the rules as they stand
 */
public record GroundRules(List<Rule> rules, int version, Set<SeatId> agreed) {
    public static final GroundRules NONE = new GroundRules(List.of(), 0, Set.of());

    /** One ground rule and who brought it in. */
    public record Rule(String words, SeatId by) {}

    GroundRules changed(int now, List<String> words, SeatId by) {
        return new GroundRules(words.stream().map(rule -> rules.stream().filter(known -> known.words().equals(rule))
                .findFirst().orElse(new Rule(rule, by))).toList(), now, Set.of());
    }

    GroundRules agreed(int seen, SeatId by) {
        Set<SeatId> all = new LinkedHashSet<>(agreed);
        all.add(by);
        return seen == version ? new GroundRules(rules, version, java.util.Collections.unmodifiableSet(all)) : this;
    }

    public List<String> words() {
        return rules.stream().map(Rule::words).toList();
    }

    Decision propose(ProposeRule propose) {
        if (propose.words().isBlank()) {
            return refused(ConversationReason.NO_RULE);
        }
        if (propose.words().length() > Conversation.LONGEST_LINE || rules.size() >= Conversation.MOST_LINES) {
            return refused(ConversationReason.LONG_RULE);
        }
        List<String> words = new ArrayList<>(words());
        if (words.contains(propose.words())) {
            return happened();
        }
        words.add(propose.words());
        return happened(new ConversationEvent.RulesChanged(version + 1, List.copyOf(words)));
    }

    Decision strike(StrikeRule strike, Viewer by) {
        if (strike.seen() != version || strike.rule() < 0 || strike.rule() >= rules.size()) {
            return refused(ConversationReason.CHANGED_MEANWHILE);
        }
        if (!mayStrike(rules.get(strike.rule()), by)) {
            return refused(ConversationReason.NOT_YOURS);
        }
        List<String> words = new ArrayList<>(words());
        words.remove(strike.rule());
        return happened(new ConversationEvent.RulesChanged(version + 1, List.copyOf(words)));
    }

    /** The person strikes any ground rule; everybody else what they brought in themselves. */
    static boolean mayStrike(Rule rule, Viewer by) {
        return by.isPerson() || rule.by().equals(by.seat());
    }

    Decision agree(AgreeToRules agree, Viewer by) {
        if (agree.seen() != version) {
            return refused(ConversationReason.CHANGED_MEANWHILE);
        }
        return agreed.contains(by.seat()) ? happened() : happened(new ConversationEvent.RulesAgreed(version));
    }
}

package org.openchair.story;

import static org.openchair.journal.Copies.with;
import static org.openchair.journal.Copies.without;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.openchair.circle.Members;
import org.openchair.events.CircleEvent;
import org.openchair.events.Entry;
import org.openchair.events.ItemId;
import org.openchair.events.Sharing;
import org.openchair.events.Viewer;
import org.openchair.journal.Deciding;
import org.openchair.journal.Decision;

/**
 * What the person does about what is kept: their own account beside it, corrections they asked for, and whether others
 * may write anything new about them.
 */
record Rights(Members members, Map<ItemId, Account> accounts, Map<ItemId, Correction> corrections) implements Deciding<Rights, RightsCommand> {
    static final Rights NONE = new Rights(Members.NONE, Map.of(), Map.of());
    static final int LONGEST = 10_000;
    static final int MOST = 100;

    record Account(String words, Sharing sharing, Instant at) {}

    /** @param answer what the interventionist did or wrote; empty while it waits */
    record Correction(String about, String words, Instant at, String answer) {}

    @Override
    public Rights evolve(Entry entry) {
        Members now = members.evolve(entry);
        return entry.event() instanceof CircleEvent event ? new Rights(now, accounts, corrections).evolve(event, entry.at()) : this;
    }

    private Rights evolve(CircleEvent event, Instant at) {
        return switch (event) {
            case CircleEvent.OwnAccount own -> accounts(with(accounts, own.item(), new Account(own.words(), own.sharing(), at)));
            case CircleEvent.OwnAccountTakenBack back -> accounts(without(accounts, back.item()));
            case CircleEvent.CorrectionAsked asked -> corrections(with(corrections, asked.item(),
                    new Correction(asked.about(), asked.words(), at, "")));
            case CircleEvent.CorrectionAnswered answered -> Optional.ofNullable(corrections.get(answered.item()))
                    .map(asked -> corrections(with(corrections, answered.item(),
                            new Correction(asked.about(), asked.words(), asked.at(), answered.words())))).orElse(this);
            case CircleEvent _ -> this;
        };
    }

    @Override
    public Decision decide(RightsCommand command, Viewer by, Instant at) {
        return switch (command) {
            case RightsCommand.AddAccount add -> add(add, by);
            case RightsCommand.TakeAccountBack back -> !by.isPerson() ? refused(StoryReason.ONLY_THE_PERSON)
                    : Optional.ofNullable(accounts.get(back.item())).map(account -> Decision.happened(
                            new CircleEvent.OwnAccountTakenBack(back.item(), account.sharing()))).orElseGet(Decision::happened);
            case RightsCommand.AskCorrection ask -> ask(ask, by);
            case RightsCommand.AnswerCorrection answer -> answer(answer, by);
            case RightsCommand.Restrict _ -> restrict(by, true);
            case RightsCommand.LiftRestriction _ -> restrict(by, false);
        };
    }

    private Decision add(RightsCommand.AddAccount add, Viewer by) {
        if (!by.isPerson()) {
            return refused(StoryReason.ONLY_THE_PERSON);
        }
        if (add.words().isBlank()) {
            return refused(StoryReason.NO_ACCOUNT);
        }
        if (add.words().length() > LONGEST || accounts.size() >= MOST) {
            return refused(StoryReason.LONG_ACCOUNT);
        }
        return add.sharing().map(sharing -> Decision.happened(new CircleEvent.OwnAccount(add.item(), add.words().strip(), sharing)))
                .orElseGet(() -> refused(StoryReason.NO_SHARING));
    }

    private Decision ask(RightsCommand.AskCorrection ask, Viewer by) {
        if (!by.isPerson()) {
            return refused(StoryReason.ONLY_THE_PERSON);
        }
        if (ask.about().isEmpty()) {
            return refused(StoryReason.NO_KIND);
        }
        if (ask.words().isBlank()) {
            return refused(StoryReason.NO_CORRECTION);
        }
        return ask.words().length() > LONGEST || corrections.size() >= MOST ? refused(StoryReason.LONG_CORRECTION)
                : Decision.happened(new CircleEvent.CorrectionAsked(ask.item(), ask.about().get().name(), ask.words().strip()));
    }

    private Decision answer(RightsCommand.AnswerCorrection answer, Viewer by) {
        if (!by.isInterventionist()) {
            return refused(StoryReason.NOT_YOURS);
        }
        Correction asked = corrections.get(answer.item());
        if (asked == null) {
            return refused(StoryReason.NO_SUCH_CORRECTION);
        }
        if (answer.words().isBlank()) {
            return refused(StoryReason.NO_ANSWER);
        }
        if (answer.words().length() > LONGEST) {
            return refused(StoryReason.LONG_ANSWER);
        }
        return asked.answer().equals(answer.words().strip()) ? Decision.happened()
                : Decision.happened(new CircleEvent.CorrectionAnswered(answer.item(), answer.words().strip()));
    }

    private Decision restrict(Viewer by, boolean now) {
        if (!by.isPerson()) {
            return refused(StoryReason.ONLY_THE_PERSON);
        }
        return members.restricted() == now ? Decision.happened()
                : Decision.happened(now ? new CircleEvent.Restricted() : new CircleEvent.RestrictionLifted());
    }

    private static Decision refused(StoryReason reason) {
        return Decision.refused(reason);
    }

    private Rights accounts(Map<ItemId, Account> changed) {
        return new Rights(members, changed, corrections);
    }

    private Rights corrections(Map<ItemId, Correction> changed) {
        return new Rights(members, accounts, changed);
    }
}

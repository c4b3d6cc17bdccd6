package org.openchair.plan;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openchair.events.ItemId;
import org.openchair.events.OptionsEvent;
import org.openchair.journal.Copies;

/**
 * What the circle's table says about care, as far as the plan warns about it: explained, never in the way.
 *
 * @param options the directory codes of what lies on the table
 * @param leaning what the person leans towards now
 */
record Care(Map<ItemId, Set<String>> options, Optional<ItemId> leaning) {
    static final Care NONE = new Care(Map.of(), Optional.empty());
    // FindTreatment.gov: types of care of a place.
    private static final String DETOXIFICATION = "DT";
    private static final String TREATMENT = "SA";

    Care evolve(OptionsEvent event) {
        return switch (event) {
            case OptionsEvent.PutOnTable put -> new Care(Copies.with(options, put.item(), put.listing().codes()), leaning);
            case OptionsEvent.TakenOff off -> new Care(Copies.without(options, off.item()),
                    leaning.filter(item -> !item.equals(off.item())));
            case OptionsEvent.Leaned leaned -> new Care(options,
                    leaned.choice() == OptionsEvent.Choice.OPTION ? leaned.item() : Optional.empty());
            case OptionsEvent.WishesSet _, OptionsEvent.Phoned _, OptionsEvent.HelpOffered _,
                 OptionsEvent.TieDeclared _ -> this;
        };
    }

    /** Whether one thing alone lies on the table and the person leans towards it. */
    boolean isOnlyOption() {
        return options.size() == 1 && leaning.filter(options::containsKey).isPresent();
    }

    /** Whether the person leans towards a place for withdrawal management that offers no treatment after it. */
    boolean isWithdrawalAlone() {
        return leaning.map(item -> options.getOrDefault(item, Set.of()))
                .filter(codes -> codes.contains(DETOXIFICATION) && !codes.contains(TREATMENT)).isPresent();
    }
}

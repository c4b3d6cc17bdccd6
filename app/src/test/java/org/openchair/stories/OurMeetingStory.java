package org.openchair.stories;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The supporters meet among themselves, whether Daniel joins one day or not: each says whether they come, and all see it. */
@ExtendWith(House.Shared.class)
class OurMeetingStory {

    @Test
    void eachSaysWhetherTheyComeAndTheOthersSeeItAtOnce(House house) {
        var family = Family.gathered(house);
        family.marisol.opens(family.path("/preparation"));
        family.marisol.fills("date", LocalDate.now().plusDays(2).toString());
        family.marisol.fills("time", "18:30");
        family.marisol.fills("place", "Grace’s kitchen");
        family.marisol.presses("Plan this meeting");
        family.marisol.follows("Your meetings: who comes, and what was decided");
        family.marisol.sees("Not said yet: Ana, Luis, and Grace.");
        family.ana.opens(family.path("/part"));
        family.ana.follows("Say whether you come");
        family.ana.presses(family.ana.page.locator("button[name=coming][value=true]"));
        family.ana.sees("Will be there: Ana.");
        family.ana.isPictured("supporter-meetings");
        family.marisol.sees("Will be there: Ana.");
        family.luis.sends(family.path("/meetings/" + meeting(family) + "/answer"), "coming", "false");
        family.marisol.sees("Cannot come: Luis.");
        family.marisol.sees("Not said yet: Grace.");
        family.allIsWell();
    }

    private static String meeting(Family family) {
        return family.marisol.page.locator("article[id^=m-]").first().getAttribute("id").substring(2);
    }
}

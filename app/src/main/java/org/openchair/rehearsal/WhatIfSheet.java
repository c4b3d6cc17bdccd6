package org.openchair.rehearsal;

import java.util.List;
import org.openchair.kit.Screen;
import org.openchair.kit.Who;

/** The branches on one page of paper, for a living room without a signal. */
public record WhatIfSheet(String person, List<WhatIfView.Line> answers, List<WhatIfView.Line> events)
        implements Screen {

    /** @param initials whether people are named by their first letters alone, for paper that may lie about */
    static WhatIfSheet of(WhatIf whatIf, boolean initials) {
        String person = whatIf.members().personName();
        return new WhatIfSheet(initials ? Who.initials(person) : person, lines(whatIf, true, initials),
                lines(whatIf, false, initials));
    }

    private static List<WhatIfView.Line> lines(WhatIf whatIf, boolean answers, boolean initials) {
        return SituationText.of(answers).stream().map(text -> WhatIfView.line(whatIf, text, "en"))
                .map(line -> initials ? shortened(line) : line).toList();
    }

    private static WhatIfView.Line shortened(WhatIfView.Line line) {
        return new WhatIfView.Line(line.text(), line.prepared(), line.words(), line.names().stream().map(Who::initials).toList(),
                line.seats(), line.barrier(), line.way(), line.known(), line.after(), line.by(), line.on(), line.stops());
    }
}

package org.openchair.access;

import org.openchair.circle.Roll;
import org.openchair.circle.Seat;
import org.openchair.journal.Desk;
import org.openchair.journal.Decision.Happened;
import org.openchair.journal.Decision.Refused;
import org.openchair.journal.NoSuchCircle;
import org.openchair.journal.Visit;
import org.openchair.kit.Refusal;
import org.openchair.kit.Screen;
import org.openchair.kit.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A seat protects its link with a PIN, or takes it away again. */
@Controller
class PinController {
    private final Desk desk;
    private final Pins pins;

    PinController(Desk desk, Pins pins) {
        this.desk = desk;
        this.pins = pins;
    }

    @GetMapping("/circles/{circle}/pin")
    Screen show(Visit visit) {
        Seat seat = visit.seen(Roll.EMPTY).members().seat(visit.viewer().seat()).orElseThrow(NoSuchCircle::new);
        if (seat.account().isPresent()) {
            throw new NoSuchCircle();
        }
        return new PinView(visit.viewer().circle().toString(), seat.pin().isPresent());
    }

    @PostMapping("/circles/{circle}/pin")
    Screen set(Visit visit, @RequestParam(defaultValue = "") String pin) {
        return Pins.isOne(pin)
                ? handle(visit, new DoorCommand.SetPin(pins.hash(pin)))
                : new Refusal(show(visit), AccessReason.PIN_FORM);
    }

    @PostMapping("/circles/{circle}/pin/removal")
    Screen remove(Visit visit) {
        return handle(visit, new DoorCommand.RemovePin());
    }

    private Screen handle(Visit visit, DoorCommand command) {
        show(visit);
        return switch (desk.handle(visit, Door.NONE, command)) {
            case Happened _ -> new SeeOther("/circles/" + visit.viewer().circle() + "/pin");
            case Refused refused -> new Refusal(show(visit), refused.reason());
        };
    }
}

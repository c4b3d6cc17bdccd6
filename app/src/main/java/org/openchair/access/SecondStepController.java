package org.openchair.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.openchair.kit.QrCode;
import org.openchair.kit.Refusal;
import org.openchair.kit.Screen;
import org.openchair.kit.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An interventionist turns the second step of their own account on and off. */
@Controller
class SecondStepController {
    private static final String PAGE = "/account/second-step";

    private final SecondStep step;
    private final OwnPassword own;

    SecondStepController(SecondStep step, OwnPassword own) {
        this.step = step;
        this.own = own;
    }

    @GetMapping(PAGE)
    Screen show(Member member) {
        return view(member, List.of());
    }

    @PostMapping(PAGE)
    Screen begin(Member member) {
        step.begin(member.practice(), member.account());
        return new SeeOther(PAGE);
    }

    @PostMapping(PAGE + "/proof")
    Screen prove(Member member, @RequestParam(defaultValue = "") String code) {
        Optional<List<String>> spare = step.prove(member.practice(), member.account(), code);
        // Shown in this one answer and never again: a page that can be reloaded would keep them.
        return spare.map(codes -> view(member, codes)).orElseGet(() -> new Refusal(show(member), AccessReason.WRONG_CODE));
    }

    @PostMapping(PAGE + "/end")
    Screen end(Member member, @RequestParam(defaultValue = "") String password, HttpServletRequest request) {
        // A secret that never worked protects nothing yet.
        Optional<AccessReason> refusal = step.isOn(member.practice(), member.account())
                ? own.refusal(member, password, request.getRemoteAddr(), AccessReason.NOT_THIS_PASSWORD) : Optional.empty();
        if (refusal.isPresent()) {
            return new Refusal(show(member), refusal.get());
        }
        step.end(member.practice(), member.account());
        return new SeeOther(PAGE);
    }

    private Screen view(Member member, List<String> spare) {
        Optional<SecondStepView.Waiting> waiting = step.waiting(member.practice(), member.account()).map(secret -> {
            String address = "otpauth://totp/" + encode("Open Chair:" + member.email()) + "?secret=" + secret + "&issuer=" + encode("Open Chair");
            return new SecondStepView.Waiting(SecondStep.inFours(secret), address, QrCode.of(address));
        });
        return new SecondStepView(step.isOn(member.practice(), member.account()), waiting, spare,
                step.sparesLeft(member.practice(), member.account()));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

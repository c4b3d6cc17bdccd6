package org.openchair.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openchair.events.CircleEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.SeatId;

/** A phone changes hands: Ana brings the letter, and her own pages are over on her phone before Daniel's open. */
class HandOverTest {
    private final Family family = Family.opened().all(HandOverTest::sent);
    private final Browser ana = family.as(family.ana);

    private static Family sent(Family family) {
        var proposal = new InvitationEvent.Proposal(LocalDateTime.now().plusDays(5).withNano(0), "The porch", 60, Set.of(family.ana), "");
        family.by(family.ana, new InvitationEvent.Drafted(1, "Dear Daniel", proposal, Set.of(family.ana)), new InvitationEvent.StoodBehind(1));
        return family.by(family.marisol, new InvitationEvent.Sent(1, "Dear Daniel", proposal, List.of(family.ana), InvitationEvent.Channel.HANDED_OVER),
                new InvitationEvent.Entrusted(family.ana));
    }

    private Answer handsOver(Browser by) {
        return by.post(family.path("/invitation/hand-over"));
    }

    @Test
    void her_session_is_over_before_his_page_opens() {
        Browser before = ana.copy();
        Answer answer = handsOver(ana);
        assertThat(answer.header("location")).isEqualTo(family.path("/invitation/handed-over"));
        assertThat(answer.header("clear-site-data")).isEqualTo("\"cache\"");
        assertThat(ana.get(family.path("/invitation/handed-over")).text()).contains("This is your own page");
        assertThat(ana.get(family.path("/invitation")).text()).contains("Dear Daniel");
        for (String hers : List.of("/part", "/invitation/draft", "/invitation/hand-over", "/invitation/paragraphs", "/invitation/cue-card")) {
            assertThat(ana.get(family.path(hers)).status()).as(hers).isEqualTo(404);
        }
        assertThat(before.get(family.path("/part")).status()).as("the cookie she had is worth nothing").isEqualTo(303);
    }

    @Test
    void the_page_on_a_borrowed_phone_is_gone_with_the_browser_and_within_the_hour() {
        handsOver(ana);
        assertThat(Site.thief().queryForObject("select count(*) from session where seat_id = ? and expires_at < now() + interval '61 minutes'",
                Integer.class, family.daniel.value())).isOne();
    }

    @Test
    void only_the_one_who_was_asked_and_only_the_first_way_in() {
        assertThat(handsOver(family.as(family.luis)).status()).isEqualTo(404);
        assertThat(handsOver(family.as(family.marisol)).status()).isEqualTo(404);
        family.by(family.daniel, new CircleEvent.LinkOpened(family.daniel));
        Answer late = handsOver(ana);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("opened already");
        assertThat(ana.get(family.path("/part")).status()).as("nothing happened to her own page").isEqualTo(200);
    }

    @Test
    void after_a_no_and_after_taking_back_nobody_brings_it() {
        family.by(family.daniel, new InvitationEvent.Declined());
        assertThat(handsOver(ana).status()).isEqualTo(404);
        Family other = Family.opened().all(HandOverTest::sent);
        other.by(other.marisol, new InvitationEvent.Withdrawn());
        assertThat(other.as(other.ana).post(other.path("/invitation/hand-over")).status()).isEqualTo(404);
    }

    @Test
    void the_code_for_his_own_phone_works_once_and_is_shown_once() {
        Answer shown = ana.post(family.path("/invitation/hand-over/code"));
        assertThat(shown.text()).contains("<svg class=\"qr\"").doesNotContain("/l/");
        assertThat(ana.get(family.path("/invitation/hand-over")).text()).doesNotContain("<svg class=\"qr\"");
        assertThat(ana.get(family.path("/part")).status()).as("her own page stays").isEqualTo(200);
        int links = Site.thief().queryForObject("select count(*) from link where seat_id = ?", Integer.class, family.daniel.value());
        assertThat(links).isOne();
        SeatId daniel = family.daniel;
        assertThat(family.history().entries()).filteredOn(entry -> entry.event() instanceof CircleEvent.LinkIssued issued && issued.seat().equals(daniel))
                .hasSize(1);
        assertThat(Pattern.compile("<path d=\"M").matcher(shown.text()).find()).isTrue();
    }
}

package org.openchair.stories;

import java.time.LocalDate;

/** Dates, check-ins and reviews. */
record FollowThroughPage(Human human, String path) {

    void choosesADate(LocalDate day, String how) {
        human.opens(path);
        human.fills("date", day.toString());
        human.fills("time", "18:30");
        human.chooses("how", how);
        human.presses("I choose this date");
    }

    void checksIn(int ease, String words, String sharing) {
        human.opens(path);
        human.chooses("ease", String.valueOf(ease));
        human.fills("words", words);
        human.chooses("sharing", sharing);
        human.presses("Keep this check-in");
    }

    void reviews(String words) {
        human.opens(path);
        human.fills("review", words);
        human.presses("Keep this review");
        human.sees(words);
    }

    void closes(String words) {
        human.opens(path);
        human.follows("Close the circle");
        human.fills("words", words);
        human.presses("Close this circle");
        human.sees("This circle was closed on");
    }
}

package org.openchair.stories;

/** A supporter's own part, one thing at a time. */
record PartPage(Human human) {

    void agrees() {
        human.sees("Is this an invitation for you, too?");
        human.presses("I agree to do it this way");
    }

    /** Alone; each with the same answer. */
    void answersTheSafetyQuestions(String answer) {
        human.follows("To the safety questions");
        for (var question : Family.SAFETY) human.chooses(question, answer);
        human.presses("Send my answers to Marisol");
    }

    void writes(String appreciation, String saw, String felt, String change, String offer) {
        human.sees("What do you appreciate in Daniel?");
        human.fills("words", appreciation);
        human.presses("Keep these words");
        human.sees("What did you see, and how did you feel?");
        human.fills("words", saw);
        human.fills("feeling", felt);
        human.presses("Keep these words");
        human.sees("What will you do differently yourself?");
        human.fills("words", change);
        human.presses("Keep these words");
        human.sees("What can you offer Daniel?");
        human.fills("words", offer);
        human.presses("Keep these words");
        human.doesNotSee("What can you offer Daniel?");
    }

    void namesABarrier(String barrier, String way) {
        human.follows("A new one");
        human.fills("barrier", barrier);
        human.fills("way", way);
        human.presses("Keep these words");
        human.sees("One named.");
    }
}

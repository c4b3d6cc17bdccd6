package org.openchair.benchmark;

import java.util.List;
import java.util.Random;

/** The texts everything is measured on: letters of about 200 words, put together from hand-written sentences. */
final class Letters {
    private static final List<String> SENTENCES = List.of(
            "I have been thinking about what to write to you for most of the week.",
            "On Tuesday the stove was still on at two in the morning, and I sat in the kitchen until it was cold.",
            "You taught Leo to ride a bike in that parking lot behind the church, and he still talks about it.",
            "I lie awake when the car isn't back, and I listen for the gate.",
            "I shouted on Sunday, and that made it worse.",
            "You never answer the phone when your mother calls.",
            "If you don't come on Saturday, we will stop paying for the apartment.",
            "It makes sense that a drink quiets your head after a double shift.",
            "I can drive you on Thursday, or just sit with you while you make the call.",
            "The rent is due on the first and the landlord has been patient with us so far.",
            "Your brother is coming back from Denver for the weekend and would like to see you.",
            "It's your decision, and you can change anything in this plan.",
            "What would make things a little easier this week?",
            "I felt frightened when the hospital called, and I did not know whom to ask.",
            "We walked by the river afterwards and nobody said very much.",
            "You should see somebody about your back before the winter.",
            "The kids made a cake and kept a slice for you in the blue tin.",
            "I don't know what it's like for you, and I would like to hear it.",
            "Everything in this house goes back to that night, and you know it.",
            "Thank you for answering my message; it meant more than I can say.");

    private Letters() {}

    static String letter(int seed) {
        Random random = new Random(seed);
        StringBuilder letter = new StringBuilder("Dear Sam,\n\n");
        int words = 0;
        while (words < 200) {
            String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
            letter.append(sentence).append(random.nextInt(5) == 0 ? "\n\n" : " ");
            words += sentence.split(" ").length;
        }
        return letter.append("\n\nLove, Ana\n").toString();
    }

    static String text(int letters) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < letters; i++) text.append(letter(i)).append('\n');
        return text.toString();
    }
}

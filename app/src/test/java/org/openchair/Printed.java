package org.openchair;

import java.util.List;
import java.util.Locale;
import org.openchair.kit.LanguageOfReader;
import org.openchair.kit.Numbers;
import org.openchair.kit.Languages;
import org.openchair.kit.Screen;
import org.openchair.kit.Screens;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A screen as its real template prints it, without a server. */
public final class Printed {
    private static final AnnotationConfigApplicationContext PARTS =
            new AnnotationConfigApplicationContext(Screens.class, Languages.class, LanguageOfReader.class, Numbers.class);

    private Printed() {}

    /** HTML in every language we speak, one after the other. */
    public static String inAllLanguages(Screen screen) {
        StringBuilder html = new StringBuilder();
        for (Locale language : Languages.ALL) {
            html.append(in(language, screen));
        }
        return html.toString();
    }

    public static String in(Locale language, Screen screen) {
        return PARTS.getBean(Screens.class).print(screen, PARTS.getBean(Languages.class).first(List.of(language)));
    }
}

package org.openchair.preparation;

import java.util.Optional;
import java.util.stream.Stream;

/** The steps of a supporter's part, in the order they are shown, one at a time. */
public enum Step {
    AGREEMENT("agreement", "preparation.step.agreement"),
    SAFETY("safety", "preparation.step.safety"),
    APPRECIATION("appreciation", "preparation.step.appreciation"),
    EXPERIENCE("experience", "preparation.step.experience"),
    OWN_CHANGE("change", "preparation.step.change"),
    OFFER("offer", "preparation.step.offer"),
    INVITATION("invitation", "preparation.step.invitation"),
    /** Asked for, not counted: some have nothing to add. */
    BARRIERS("barriers", "preparation.step.barriers");

    private final String slug;
    private final String title;

    Step(String slug, String title) {
        this.slug = slug;
        this.title = title;
    }

    /** How the step is named in an address. */
    public String slug() {
        return slug;
    }

    /** Key of its title. */
    public String title() {
        return title;
    }

    /** Steps with a page of their own are linked instead of opened here. */
    boolean hasOwnPage() {
        return this == SAFETY || this == INVITATION;
    }

    static Optional<Step> of(String slug) {
        return Stream.of(values()).filter(step -> step.slug.equals(slug)).findFirst();
    }
}

package org.openchair.conversation;

import org.openchair.kit.Screen;

/** The words one said oneself, to be put differently or shared with others than before. */
public record HeardView(String circle, String guide, boolean interventionist, SaidView.Said said) implements Screen {}

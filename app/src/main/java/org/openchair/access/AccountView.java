package org.openchair.access;

import java.util.Optional;
import org.openchair.kit.Screen;

/**
 * An interventionist's own account.
 *
 * @param wrongPasswords guesses turned away in the last week, of passwords, codes and PINs of this practice
 * @param wrongLinks     and of links, which belong to no practice
 * @param greeter        who says hello to a person who begins; empty where the practice does not offer it
 */
public record AccountView(String name, String email, String practice, boolean changed, int wrongPasswords, int wrongPins,
                          int wrongLinks, boolean secondStep, boolean mayOffer, Optional<String> greeter) implements Screen {}

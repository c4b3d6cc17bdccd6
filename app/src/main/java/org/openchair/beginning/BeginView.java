package org.openchair.beginning;

import org.openchair.kit.Screen;

/**
 * "I would like to begin myself": the page anybody can open.
 *
 * @param helper who reads what is written here
 * @param zone   where the clock stands, until the browser says better
 * @param token  secret of this one form, so that a second click begins nothing twice
 */
public record BeginView(String practice, String practiceName, String helper, String token, String zone) implements Screen {}

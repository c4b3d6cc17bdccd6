/**
 * The language coach: reads a text that one human is about to send another and says how it may land.
 *
 * <pre>{@code
 * Reading reading = Coach.english().read("You ruined Christmas. I miss our Sunday calls.");
 * reading.findings();      // BLAME at "You ruined Christmas"
 * reading.ingredients();   // I_STATEMENT at "I miss our Sunday calls"
 * }</pre>
 */
package org.openchair.language;

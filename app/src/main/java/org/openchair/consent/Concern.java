package org.openchair.consent;

import org.openchair.events.PreparationEvent.SafetyQuestion;
import org.openchair.events.SeatId;

/** One question as one adult answered it. */
public record Concern(SeatId informant, SafetyQuestion question) {}

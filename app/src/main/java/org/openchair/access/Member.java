package org.openchair.access;

import org.openchair.events.AccountId;
import org.openchair.events.PracticeId;

/** An interventionist signed in to their practice. As a handler's parameter it turns everybody else away. */
public record Member(PracticeId practice, String practiceName, boolean demonstration, AccountId account, String name,
                     String email, String language) {}

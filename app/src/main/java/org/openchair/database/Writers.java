package org.openchair.database;

/** Who may write circles to the database: this process alone, as to its own in the data folder, or other nodes too. */
public enum Writers {
    WE_ALONE, OTHERS_TOO
}

/** Reads a letter and says how it may land. Needs nothing but the JDK. */
module org.openchair.language {
    exports org.openchair.language;
}

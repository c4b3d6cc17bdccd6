package org.openchair.kit;

/**
 * What a handler answers with. A record that implements this is shown by the template of the same name beside it; the
 * template gets the record as {@code view} and the {@link Page} as {@code page}, and nothing else.
 */
public interface Screen {}

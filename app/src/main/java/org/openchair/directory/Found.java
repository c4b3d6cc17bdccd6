package org.openchair.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One page of what was found, by distance or else by name; by nothing else.
 *
 * @param total        how many there are on all pages
 * @param placeUnknown whether the place that was named is none we know
 */
public record Found(Query query, List<Listed> listings, int total, boolean placeUnknown) {

    /** A service with its distance from the place that was named, and how many reports of mistakes wait on it. */
    public record Listed(UUID id, Service service, Optional<Double> miles, int reports) {}

    public int pages() {
        return Math.max(1, (total + Query.PAGE_SIZE - 1) / Query.PAGE_SIZE);
    }
}

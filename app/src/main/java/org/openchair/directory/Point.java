package org.openchair.directory;

/** A place on the map, in degrees. */
public record Point(double latitude, double longitude) {
    private static final double EARTH_RADIUS_MILES = 3958.8;

    public static boolean isOnEarth(double latitude, double longitude) {
        // 0, 0 lies in the Gulf of Guinea: files write it where they mean "unknown".
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude != 0 || longitude != 0);
    }

    public double milesTo(Point other) {
        double halfLatitude = Math.toRadians(other.latitude - latitude) / 2;
        double halfLongitude = Math.toRadians(other.longitude - longitude) / 2;
        double chord = Math.pow(Math.sin(halfLatitude), 2) + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude)) * Math.pow(Math.sin(halfLongitude), 2);
        return 2 * EARTH_RADIUS_MILES * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    /** How many degrees of latitude, and here of longitude, {@code miles} are at most. */
    double[] degrees(double miles) {
        double north = Math.toDegrees(miles / EARTH_RADIUS_MILES);
        return new double[] {north, north / Math.max(0.01, Math.cos(Math.toRadians(Math.min(89, Math.abs(latitude) + north))))};
    }
}

package org.openchair.kit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseCookie.ResponseCookieBuilder;

/** What one browser remembers for its human, such as their language. It is kept there, for a year, and nowhere else. */
public final class Remembered {
    private static final Duration A_YEAR = Duration.ofDays(365);

    private Remembered() {}

    /** For this site alone, and not for its scripts, unless {@code but} says otherwise. */
    public static void by(HttpServletRequest request, HttpServletResponse response, String name, String value,
            UnaryOperator<ResponseCookieBuilder> but) {
        response.addHeader(HttpHeaders.SET_COOKIE, but.apply(ResponseCookie.from(name, value).path("/").maxAge(A_YEAR)
                .secure(request.isSecure()).httpOnly(true).sameSite("Strict")).build().toString());
    }
}

package org.openchair.access;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.openchair.kit.Screens;
import org.openchair.kit.Trouble;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.Header;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/**
 * Headers and form tokens for every page. Who may see what is not decided here but by the seat, in {@link Visitors}: a
 * path says nothing about whose it is. So of Spring Security's chain two filters stand here, and none that looks for a login.
 */
@Configuration
@EnableWebSecurity
class Security {
    private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /** Pages are not kept; our own files say themselves how long they may be. */
    private static final List<Header> HEADERS = List.of(
            new Header("Cache-Control", "no-store"),
            new Header("Content-Security-Policy", CONTENT),
            new Header("Cross-Origin-Opener-Policy", "same-origin"),
            new Header("Cross-Origin-Resource-Policy", "same-origin"),
            new Header("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()"),
            new Header("Referrer-Policy", "no-referrer"),
            new Header("X-Content-Type-Options", "nosniff"),
            new Header("X-Frame-Options", "DENY"),
            new Header("X-Robots-Tag", "noindex, nofollow"),
            new Header("X-XSS-Protection", "0"));

    @Bean
    SecurityFilterChain chain(Screens screens) {
        HeaderWriterFilter headers = new HeaderWriterFilter(List.of(new StaticHeadersWriter(HEADERS), new HstsHeaderWriter()));
        headers.setShouldWriteHeadersEagerly(true);
        return new DefaultSecurityFilterChain(AnyRequestMatcher.INSTANCE, headers, formTokens(screens));
    }

    private static CsrfFilter formTokens(Screens screens) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
        tokens.setCookieName("form");
        CsrfFilter filter = new CsrfFilter(tokens);
        filter.setRequestHandler(new XorCsrfTokenRequestAttributeHandler());
        filter.setAccessDeniedHandler((request, response, _) -> {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            screens.show(new Trouble("kit.stale"), request, response);
        });
        return filter;
    }
}

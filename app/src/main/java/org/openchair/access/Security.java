package org.openchair.access;

import jakarta.servlet.http.HttpServletResponse;
import org.openchair.kit.Screens;
import org.openchair.kit.Trouble;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;

/**
 * Headers and form tokens for every page. Who may see what is not decided here but by the seat, in {@link Visitors}: a
 * path says nothing about whose it is.
 */
@Configuration
class Security {
    private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    @Bean
    SecurityFilterChain chain(HttpSecurity http, Screens screens) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
        tokens.setCookieName("form");
        XorCsrfTokenRequestAttributeHandler masked = new XorCsrfTokenRequestAttributeHandler();
        return http
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens).csrfTokenRequestHandler(masked))
                .formLogin(form -> form.disable()).httpBasic(basic -> basic.disable()).logout(logout -> logout.disable())
                .requestCache(cache -> cache.disable()).anonymous(anonymous -> anonymous.disable())
                .exceptionHandling(refused -> refused.accessDeniedHandler((request, response, _) -> {
                    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
                    screens.show(new Trouble("kit.stale"), request, response);
                }))
                .headers(headers -> headers
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicyHeaderWriter.ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(policy -> policy.policy(
                                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()"))
                        .addHeaderWriter((_, response) -> response.setHeader("Cross-Origin-Opener-Policy", "same-origin"))
                        .addHeaderWriter((_, response) -> response.setHeader("Cross-Origin-Resource-Policy", "same-origin"))
                        .addHeaderWriter((_, response) -> response.setHeader("X-Robots-Tag", "noindex, nofollow")))
                .build();
    }
}

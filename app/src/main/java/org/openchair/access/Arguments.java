package org.openchair.access;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchair.journal.NoSuchCircle;
import org.openchair.journal.Visit;
import org.openchair.kit.NotForGuests;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives handlers their {@link Visit} or {@link Member}; without one, the handler is never called. */
@Configuration
class Arguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {
    private final Visitors visitors;

    Arguments(Visitors visitors) {
        this.visitors = visitors;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visit.class || parameter.getParameterType() == Member.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
            NativeWebRequest web, @Nullable WebDataBinderFactory binder) {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        return parameter.getParameterType() == Member.class ? visitors.member(request) : visit(parameter, request);
    }

    private Visit visit(MethodParameter parameter, HttpServletRequest request) {
        Visit visit = visitors.visit(request, Visitors.circle(request), once(request));
        boolean prepared = parameter.hasMethodAnnotation(NotForGuests.class) || parameter.getContainingClass().isAnnotationPresent(NotForGuests.class);
        if (prepared && visit.viewer().guest()) {
            throw new NoSuchCircle();
        }
        return visit;
    }

    /**
     * The mark of a form, together with what was typed into it: a second click brings both again, while words changed after
     * going back are new words and not a second click.
     */
    private static UUID once(HttpServletRequest request) {
        String mark = request.getParameter("once");
        if (mark == null) {
            return UUID.randomUUID();
        }
        StringBuilder form = new StringBuilder(request.getRequestURI());
        new TreeMap<>(request.getParameterMap()).forEach((field, values) -> {
            if (!field.equals("_csrf")) {
                form.append('\n').append(field).append('=').append(String.join("\n", values));
            }
        });
        return UUID.nameUUIDFromBytes(form.toString().getBytes(StandardCharsets.UTF_8));
    }
}

package org.openchair.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchair.journal.Visit;
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
        return parameter.getParameterType() == Member.class
                ? visitors.member(request)
                : visitors.visit(request, Visitors.circle(request), once(request));
    }

    private static UUID once(HttpServletRequest request) {
        String mark = request.getParameter("once");
        try {
            return mark == null ? UUID.randomUUID() : UUID.fromString(mark);
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }
}

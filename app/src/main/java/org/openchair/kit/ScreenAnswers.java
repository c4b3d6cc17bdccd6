package org.openchair.kit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a handler answer with a {@link Screen}. */
@Configuration
class ScreenAnswers implements WebMvcConfigurer, HandlerMethodReturnValueHandler {
    private final Screens screens;

    ScreenAnswers(Screens screens) {
        this.screens = screens;
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(this);
    }

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return Screen.class.isAssignableFrom(type.getParameterType());
    }

    @Override
    public void handleReturnValue(@Nullable Object screen, MethodParameter type, ModelAndViewContainer container,
            NativeWebRequest request) throws Exception {
        container.setRequestHandled(true);
        screens.show((Screen) java.util.Objects.requireNonNull(screen),
                java.util.Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)),
                java.util.Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class)));
    }
}

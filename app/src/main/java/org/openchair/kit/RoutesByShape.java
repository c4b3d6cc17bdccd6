package org.openchair.kit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Finds a route by the length of its path and the words in it. Nearly every path of ours has a circle in it, so Spring would
 * try each of some hundreds of routes, methods and headers included, for every request.
 *
 * <p>What it finds, Spring has still to agree to; where that is not one route, Spring looks for itself.
 */
@Component
class RoutesByShape implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new Mapping();
    }

    private static final class Mapping extends RequestMappingHandlerMapping {
        private volatile Map<Integer, List<Route>> routes = Map.of();

        @Override
        public void afterPropertiesSet() {
            super.afterPropertiesSet();
            Map<Integer, List<Route>> all = new HashMap<>();
            getHandlerMethods().forEach((info, method) -> {
                if (info.getPathPatternsCondition() != null) {
                    for (PathPattern pattern : info.getPathPatternsCondition().getPatterns()) {
                        Route route = Route.of(pattern, info, method);
                        all.computeIfAbsent(route.elements.length, _ -> new ArrayList<>()).add(route);
                    }
                }
            });
            routes = all;
        }

        @Override
        protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
            List<PathContainer.Element> elements = ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication().elements();
            Route found = null;
            RequestMappingInfo agreed = null;
            for (Route route : routes.getOrDefault(elements.size(), List.of())) {
                RequestMappingInfo match = route.fits(elements) ? getMatchingMapping(route.info, request) : null;
                if (match != null && found != null) {
                    return super.lookupHandlerMethod(path, request);
                }
                if (match != null) {
                    found = route;
                    agreed = match;
                }
            }
            if (found == null || agreed == null) {
                return super.lookupHandlerMethod(path, request);
            }
            request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, found.method);
            handleMatch(agreed, path, request);
            return found.method;
        }
    }

    /** @param elements separators and words of the path, in order; nothing where more than one word may stand */
    private record Route(@Nullable String[] elements, RequestMappingInfo info, HandlerMethod method) {

        static Route of(PathPattern pattern, RequestMappingInfo info, HandlerMethod method) {
            return new Route(PathContainer.parsePath(pattern.getPatternString()).elements().stream()
                    .map(part -> part.value().matches("[\\w-]+|/") ? part.value() : null).toArray(String[]::new), info, method);
        }

        /** The last word tells most routes apart, so it is looked at first. */
        boolean fits(List<PathContainer.Element> path) {
            for (int i = elements.length - 1; i >= 0; i--) {
                if (elements[i] != null && !elements[i].equals(word(path.get(i)))) {
                    return false;
                }
            }
            return true;
        }

        private static String word(PathContainer.Element element) {
            return element instanceof PathContainer.PathSegment segment ? segment.valueToMatch() : element.value();
        }
    }
}

package org.openchair.kit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Passes over routes that cannot be meant before Spring looks at them closely. Nearly every path of ours has a circle in it,
 * so Spring would try each of some hundreds of routes, methods and headers included, for every request.
 */
@Component
class RoutesByShape implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new Mapping();
    }

    private static final class Mapping extends RequestMappingHandlerMapping {
        private volatile Map<RequestMappingInfo, List<Shape>> shapes = Map.of();

        @Override
        public void afterPropertiesSet() {
            super.afterPropertiesSet();
            Map<RequestMappingInfo, List<Shape>> all = new IdentityHashMap<>();
            getHandlerMethods().keySet().forEach(route -> {
                if (route.getPathPatternsCondition() != null) {
                    all.put(route, route.getPathPatternsCondition().getPatterns().stream().map(Shape::of).toList());
                }
            });
            shapes = all;
        }

        @Override
        protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo route, HttpServletRequest request) {
            List<Shape> known = shapes.get(route);
            return known == null || fits(known, ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication().elements())
                    ? super.getMatchingMapping(route, request) : null;
        }

        private static boolean fits(List<Shape> shapes, List<PathContainer.Element> path) {
            for (Shape shape : shapes) {
                if (shape.fits(path)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * A path's length and the words in it.
     *
     * @param elements separators and words, in order, with nothing where any word fits; none where any path may fit
     */
    private record Shape(@Nullable String[] elements) {

        static Shape of(PathPattern pattern) {
            String path = pattern.getPatternString();
            if (!path.startsWith("/") || path.contains("**") || path.contains("{*")) {
                return new Shape(new String[0]);
            }
            List<PathContainer.Element> parts = PathContainer.parsePath(path).elements();
            return new Shape(parts.stream().map(part -> part.value().matches("[\\w-]+|/") ? part.value() : null).toArray(String[]::new));
        }

        boolean fits(List<PathContainer.Element> path) {
            if (elements.length == 0) {
                return true;
            }
            if (elements.length != path.size()) {
                return false;
            }
            for (int i = 0; i < elements.length; i++) {
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

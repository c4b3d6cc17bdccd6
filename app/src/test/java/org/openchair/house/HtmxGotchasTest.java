package org.openchair.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openchair.house.Sources.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Traps of the browser and of htmx that were found once and stay closed. */
class HtmxGotchasTest {
    private static final Pattern FORM = Pattern.compile("<form\\b(.*?)</form>", Pattern.DOTALL);
    private static final Pattern INLINE = Pattern.compile(
            "\\s(on[a-z]+|hx-on[a-z:-]*|hx-vals|hx-vars|style|data-hx-on[a-z:-]*)\\s*=|<style\\b|<script\\b(?![^>]*\\ssrc=)|javascript:");
    private static final Pattern ELSEWHERE = Pattern.compile("\\s(src|srcset|action|hx-get|hx-post|sse-connect)=\"(https?:)?//|<link[^>]*href=\"(https?:)?//");

    @Test
    void aRefusalIsShown() {
        JsonNode answers = configuration().get("responseHandling");
        assertThat(swaps(answers, "422")).as("htmx 2 shows nothing for a 4xx: a refusal would be lost on its way to the screen").isTrue();
        for (String status : List.of("200", "403", "404", "503")) {
            assertThat(swaps(answers, status)).as("the page for %s is shown, not swallowed", status).isTrue();
        }
    }

    @Test
    void nothingIsEvaluatedAndNothingIsKeptInTheBrowser() {
        JsonNode configuration = configuration();
        assertThat(configuration.get("allowEval").asBoolean(true)).as("the Content-Security-Policy allows no eval").isFalse();
        assertThat(configuration.get("historyCacheSize").asInt(10)).as("no page of a circle stays in the browser's storage, where "
                + "the next user of a shared device would find it").isZero();
        assertThat(configuration.get("includeIndicatorStyles").asBoolean(true)).as("htmx would write a style element that the "
                + "Content-Security-Policy refuses").isFalse();
        assertThat(configuration.get("selfRequestsOnly").asBoolean(false)).as("no request leaves for another host").isTrue();
    }

    @Test
    void noScriptAndNoStyleStandsInAPage() {
        assertThat(hits(INLINE)).as("the Content-Security-Policy forbids inline script and style: it would be dead in the browser, "
                + "and a door were it allowed").isEmpty();
    }

    @Test
    void nothingComesFromAnotherHost() {
        assertThat(hits(ELSEWHERE)).as("no other host learns that somebody opened this page").isEmpty();
    }

    @Test
    void everyFormWorksWithoutScript() {
        List<String> broken = new ArrayList<>();
        forEachForm((source, form) -> {
            String tag = form.group(1);
            if (!tag.matches("(?s).*\\smethod=\"(post|get)\".*") || !tag.matches("(?s).*\\saction=\".*")) {
                broken.add(source.at(form.start()));
            }
        });
        assertThat(broken).as("a form says where it goes and how, so that it works with scripting off").isEmpty();
    }

    @Test
    void everyPostCarriesItsToken() {
        List<String> open = new ArrayList<>();
        forEachForm((source, form) -> {
            String tag = form.group(1);
            if (tag.contains("method=\"post\"") && !tag.contains("@template.kit.hidden(page = page") && !tag.contains("name=\"_csrf\"")) {
                open.add(source.at(form.start()));
            }
        });
        assertThat(open).as("a form that changes something carries the CSRF token: @template.kit.hidden(page = page)").isEmpty();
    }

    @Test
    void whatIsFetchedByScriptIsAlsoALinkOrAForm() {
        List<String> only = new ArrayList<>();
        for (Source source : Sources.templates()) {
            Matcher tag = Pattern.compile("<[a-z]+\\b[^>]*\\shx-(get|post|put|patch|delete)=[^>]*>").matcher(source.text());
            while (tag.find()) {
                boolean follows = tag.group().contains("hx-trigger=\"sse:");
                if (!follows && !tag.group().matches("(?s)<(form\\b.*\\saction|a\\b.*\\shref)=.*")) {
                    only.add(source.at(tag.start()));
                }
            }
        }
        assertThat(only).as("without script this would do nothing").isEmpty();
    }

    private interface OnForm {
        void look(Source source, Matcher form);
    }

    private static void forEachForm(OnForm look) {
        for (Source source : Sources.templates()) {
            Matcher form = FORM.matcher(source.text());
            while (form.find()) {
                look.look(source, form);
            }
        }
    }

    private static List<String> hits(Pattern pattern) {
        List<String> places = new ArrayList<>();
        for (Source source : Sources.templates()) {
            pattern.matcher(source.text()).results().forEach(hit -> places.add(source.at(hit.start()) + " " + hit.group().strip()));
        }
        return places;
    }

    private static boolean swaps(JsonNode answers, String status) {
        for (JsonNode answer : answers) {
            if (status.matches(answer.get("code").asString())) {
                return answer.get("swap").asBoolean();
            }
        }
        return false;
    }

    private static JsonNode configuration() {
        String layout = Sources.read(Sources.JAVA.resolve("kit/layout.jte")).text();
        Matcher meta = Pattern.compile("<meta name=\"htmx-config\" content='([^']+)'>").matcher(layout);
        assertThat(meta.find()).as("the layout configures htmx").isTrue();
        return JsonMapper.shared().readTree(meta.group(1));
    }
}

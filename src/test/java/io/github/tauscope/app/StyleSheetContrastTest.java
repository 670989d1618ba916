package io.github.tauscope.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import io.github.tauscope.figure.Contrast;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Contrast of the window by WCAG 2.1, computed from the style sheet and the theme that it lies on: texts at least 4.5 (1.4.3),
 * marks that carry meaning at least 3 (1.4.11).
 */
class StyleSheetContrastTest {

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern PROPERTY = Pattern.compile("([\\w-]+)\\s*:\\s*([^;]+)");
    private static final Pattern RGBA = Pattern.compile("rgba?\\((\\d+),\\s*(\\d+),\\s*(\\d+)(?:,\\s*([.\\d]+))?\\)");

    /** What a rule with no ground of its own can stand on. */
    private static final List<String> GROUNDS = List.of("-color-bg-default", "-color-bg-subtle", "-color-bg-overlay");

    /** Marks that are told by their background alone. */
    private static final List<String> MARKS = List.of(
            ".logit-row .handle",
            ".dots",
            ".temperature-slider .filled",
            ".temperature-slider .break",
            ".temperature-slider .tick",
            ".temperature-slider .thumb",
            ".temperature-slider .stop:chosen");

    static Stream<Theme> themes() {
        return Stream.of(new PrimerLight(), new PrimerDark());
    }

    @ParameterizedTest
    @MethodSource("themes")
    void textsCanBeRead(Theme theme) throws IOException {
        Sheet sheet = Sheet.on(theme);
        for (Map.Entry<String, Map<String, String>> rule : sheet.rules().entrySet()) {
            String text = rule.getValue().get("-fx-text-fill");
            if (text != null) {
                for (String ground : sheet.groundsOf(rule.getValue())) {
                    assertThat(sheet.contrast(text, ground))
                            .as("%s: %s on %s in %s", rule.getKey(), text, ground, theme.getName())
                            .isGreaterThanOrEqualTo(4.5);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void marksCanBeSeen(Theme theme) throws IOException {
        Sheet sheet = Sheet.on(theme);
        Stream<String> strokes = sheet.rules().values().stream()
                .flatMap(rule -> Stream.of("-fx-stroke", "-fx-fill").map(rule::get))
                .filter(colour -> colour != null && !colour.equals("transparent"));
        Stream<String> grounds = MARKS.stream()
                .map(mark ->
                        Objects.requireNonNull(sheet.rules().get(mark), mark).get("-fx-background-color"))
                .map(colours -> colours.split(",")[0]);
        assertThat(Stream.concat(strokes, grounds)).allSatisfy(colour -> assertThat(GROUNDS)
                .allSatisfy(ground ->
                        assertThat(sheet.contrast(colour, ground)).as(colour).isGreaterThanOrEqualTo(3)));
    }

    /** The rules of the style sheet, and the colours by name that it and its theme define. */
    private record Sheet(Map<String, Map<String, String>> rules, Map<String, String> colours) {

        static Sheet on(Theme theme) throws IOException {
            Map<String, Map<String, String>> rules = rules("/io/github/tauscope/css/tauscope.css");
            Map<String, String> colours = new HashMap<>();
            rules(theme.getUserAgentStylesheet())
                    .forEach((selector, rule) -> colours.putAll(selector.equals(".root") ? rule : Map.of()));
            colours.putAll(rules.get(".root"));
            return new Sheet(rules, colours);
        }

        /** Returns what a rule's text stands on: its own background or, without one, each of the window's. */
        List<String> groundsOf(Map<String, String> rule) {
            String own = rule.get("-fx-background-color");
            return own == null || own.equals("transparent") ? GROUNDS : List.of(own.split(",")[0]);
        }

        double contrast(String colour, String ground) {
            int behind = rgb(ground, 0xFFFFFF);
            return Contrast.ratio(rgb(colour, behind), behind);
        }

        private int rgb(String colour, int behind) {
            String named = colour.strip();
            while (colours.containsKey(named)) {
                named = colours.get(named).strip();
            }
            Matcher rgba = RGBA.matcher(named);
            if (rgba.matches()) {
                int rgb = Integer.parseInt(rgba.group(1)) << 16
                        | Integer.parseInt(rgba.group(2)) << 8
                        | Integer.parseInt(rgba.group(3));
                String opacity = rgba.group(4);
                return Contrast.blended(rgb, opacity == null ? 1 : Double.parseDouble(opacity), behind);
            }
            return named.equals("white") ? 0xFFFFFF : Integer.decode(named);
        }

        private static Map<String, Map<String, String>> rules(String name) throws IOException {
            try (InputStream stream =
                    Objects.requireNonNull(StyleSheetContrastTest.class.getResourceAsStream(name), name)) {
                String text = new String(stream.readAllBytes(), UTF_8).replaceAll("(?s)/\\*.*?\\*/", "");
                Map<String, Map<String, String>> rules = new HashMap<>();
                RULE.matcher(text).results().forEach(rule -> {
                    Map<String, String> properties = new HashMap<>();
                    PROPERTY.matcher(rule.group(2))
                            .results()
                            .forEach(found -> properties.put(
                                    found.group(1), found.group(2).strip()));
                    for (String selector : rule.group(1).split(",")) {
                        rules.computeIfAbsent(selector.strip(), any -> new HashMap<>())
                                .putAll(properties);
                    }
                });
                return rules;
            }
        }
    }
}

package io.github.tauscope;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A rule of ours for a class alone, such as {@code .check { … }}, also applies within every control that has a part of that
 * name: the tick of a menu's item was once as wide as a dialog.
 */
class StyleClassesTest {

    private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z][a-zA-Z0-9-]*)");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SELECTORS = Pattern.compile("([^{}]+)\\{[^}]*\\}");
    private static final Pattern ALONE = Pattern.compile("\\.[a-zA-Z][a-zA-Z0-9-]*(:[a-z-]+)*");

    /** A ring around the focus is meant for every control. */
    private static final String RING = ":focus-visible";

    /** Meant for every root and every dialog. */
    private static final Set<String> MEANT = Set.of("root", "dialog-pane");

    @Test
    void noRuleForAClassAloneReachesIntoControlsOfTheTheme() throws IOException {
        Set<String> ofTheTheme = classes(sheet(new PrimerLight().getUserAgentStylesheet()));
        assertThat(ofTheTheme).contains("check", "menu-item", "track");
        Set<String> ours = new TreeSet<>();
        SELECTORS
                .matcher(COMMENT.matcher(sheet("/io/github/tauscope/css/tauscope.css"))
                        .replaceAll(""))
                .results()
                .flatMap(rule -> Arrays.stream(rule.group(1).split(",")))
                .map(String::strip)
                .filter(ALONE.asMatchPredicate())
                .filter(selector -> !selector.endsWith(RING))
                .forEach(selector -> ours.addAll(classes(selector)));
        assertThat(ours).contains("check-dialog");
        ours.retainAll(ofTheTheme);
        ours.removeAll(MEANT);
        assertThat(ours).isEmpty();
    }

    private static Set<String> classes(String selectors) {
        return CLASS.matcher(selectors)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static String sheet(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(StyleClassesTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

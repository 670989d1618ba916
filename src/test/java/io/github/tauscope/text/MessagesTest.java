package io.github.tauscope.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Path CODE = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("resources");

    /** A text of code that could be a key: words joined by points. */
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]\\w*(?:\\.\\w+)*\\.?)\"");

    private static final Pattern TEXT_CALL =
            Pattern.compile("\\b(?:words|bench|messages\\(\\))\\s*\\.text\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern JOINED = Pattern.compile("\"([a-z]\\w*(?:\\.\\w+)*\\.)\"\\s*\\+");
    private static final Pattern FXML_KEY = Pattern.compile("\"%([^\"]+)\"");

    /** Where code joins a key from parts, what the parts can be. */
    private static final List<Joined> JOINED_KEYS = List.of(
            new Joined("input.none.", "(LOG_)?(LOGIT|LOGIT_SCALE)|PROBABILITY|TEMPERATURE"),
            new Joined("input.allowed.", "(LOG_)?(LOGIT|LOGIT_SCALE)|PROBABILITY|TEMPERATURE"),
            new Joined("transform.", "(SHIFT|SCALE|FROM_PROBABILITIES)\\.(prompt|hint|start|allowed)"),
            new Joined("temperature.allowed.", "TAU|BETA|LOG_BETA"),
            new Joined("temperature.unit.", "TAU|BETA|LOG_BETA"),
            new Joined("temperature.", "sharper|softer|one|reference"),
            new Joined("logits.", "DUPLICATE|MASK|MOVE_UP|MOVE_DOWN|REMOVE"),
            new Joined("export.format.", "[A-Z]+"),
            new Joined("export.size.", "PAGE|SLIDE|SQUARE"),
            new Joined("export.theme.", "light|dark|transparent|projector"),
            new Joined("tab.", "bars|sweep|steps|loss|sampling|simplex"),
            new Joined("steps.about.", "[A-Z_0-9]+"),
            new Joined("steps.finding.", "[A-Z_]+"),
            new Joined("steps.format.", "BINARY(16|32|64)"),
            new Joined("steps.method.", "[A-Z_0-9]+"),
            new Joined("sampling.refused.", "TOP_K|TOP_P|MIN_P"),
            new Joined("simplex.obstacle.", "ARGMAX|UNIFORM|NO_DOUBLES"),
            new Joined("problem.number.", "[A-Z_]+"),
            new Joined("problem.logits.", "[A-Z_]+"));

    private record Joined(String prefix, String rest) {
        boolean gives(String key) {
            return key.matches(Pattern.quote(prefix) + "(" + rest + ")");
        }
    }

    private final Messages words = Messages.of(Locale.ENGLISH);
    private final Set<String> keys = new TreeSet<>(words.bundle().keySet());

    @Test
    void everyKeyThatCodeNamesIsInTheBundle() {
        Set<String> named = found(CODE, ".java", TEXT_CALL);
        assertThat(named).hasSizeGreaterThan(20);
        assertThat(keys).containsAll(named);
    }

    @Test
    void everyLiteralOfCodeThatLooksLikeAKeyIsOneOrBeginsSome() {
        Set<String> likeKeys = found(CODE, ".java", LITERAL).stream()
                .filter(literal -> literal.contains(".") && firsts().contains(literal.replaceAll("\\..*", "")))
                .filter(literal -> !literal.matches(".*\\.(fxml|css|properties)"))
                .collect(Collectors.toSet());
        assertThat(likeKeys)
                .hasSizeGreaterThan(20)
                .allMatch(literal -> keys.contains(literal)
                        || JOINED_KEYS.stream().anyMatch(j -> j.prefix().equals(literal)));
    }

    @Test
    void everyKeyThatFxmlNamesIsInTheBundle() {
        Set<String> named = found(RESOURCES, ".fxml", FXML_KEY);
        assertThat(named).hasSizeGreaterThan(20);
        assertThat(keys).containsAll(named);
    }

    @Test
    void everyKeyOfTheBundleIsUsed() {
        Set<String> used = found(CODE, ".java", LITERAL);
        used.addAll(found(RESOURCES, ".fxml", FXML_KEY));
        assertThat(keys)
                .allMatch(key -> used.contains(key) || JOINED_KEYS.stream().anyMatch(j -> j.gives(key)));
    }

    @Test
    void keysAreJoinedFromPartsOnlyWhereThisTestKnowsTheParts() {
        Set<String> prefixes = found(CODE, ".java", JOINED).stream()
                .filter(prefix -> firsts().contains(prefix.replaceAll("\\..*", "")))
                .collect(Collectors.toSet());
        assertThat(prefixes)
                .containsExactlyInAnyOrderElementsOf(
                        JOINED_KEYS.stream().map(Joined::prefix).toList());
    }

    @Test
    void everyTextIsAFormatWhoseApostrophesAreDoubled() {
        assertThat(keys).allSatisfy(key -> {
            String pattern = words.bundle().getString(key);
            MessageFormat format = new MessageFormat(pattern, Locale.ENGLISH);
            assertThat(Arrays.stream(format.getFormats()))
                    .as("plain {0} only: numbers come as text")
                    .allMatch(Objects::isNull);
            assertThat(pattern.replace("''", "")).doesNotContain("'");
        });
    }

    @Test
    void everyTextSaysSomethingOnceItsPlacesAreFilled() {
        assertThat(keys).allSatisfy(key -> assertThat(words.text(key, "a", "b", "c", "d", "e"))
                .isNotBlank()
                .doesNotContain("{")
                .isEqualTo(words.text(key, "a", "b", "c", "d", "e").strip()));
    }

    @Test
    void textsOfFxmlHaveNoPlacesToFill() {
        assertThat(found(RESOURCES, ".fxml", FXML_KEY))
                .allSatisfy(key -> assertThat(words.bundle().getString(key)).doesNotContain("{"));
    }

    @Test
    void noKeyIsThereTwice() throws IOException {
        List<String> lines = Files.readAllLines(RESOURCES.resolve("io/github/tauscope/i18n/messages.properties"));
        assertThat(lines.stream()
                        .filter(line -> line.matches("[a-z][\\w.]* = .*"))
                        .map(line -> line.substring(0, line.indexOf(' '))))
                .doesNotHaveDuplicates()
                .hasSameSizeAs(keys);
    }

    @Test
    void argumentsStayAsTheyAre() {
        assertThat(words.text("note.visit", "1000000")).isEqualTo("τ = 1000000");
        assertThat(words.text("note.visit", "{0} it's")).isEqualTo("τ = {0} it's");
    }

    @Test
    void aLanguageWithoutWordsOfItsOwnGetsEnglish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Messages.of(Locale.JAPAN).text("tab.bars")).isEqualTo("Bars");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anUnknownKeyIsAnErrorOfTheProgram() {
        assertThatThrownBy(() -> words.text("no.such.key")).isInstanceOf(MissingResourceException.class);
    }

    private Set<String> firsts() {
        return keys.stream().map(key -> key.replaceAll("\\..*", "")).collect(Collectors.toSet());
    }

    private static Set<String> found(Path folder, String ending, Pattern pattern) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(MessagesTest::read)
                    .map(text -> pattern.matcher(text).results().map(match -> match.group(1)))
                    .flatMap(matches -> matches)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

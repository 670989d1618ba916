package io.github.tauscope.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tauscope.source.Fxml;
import io.github.tauscope.source.KeyUses;
import io.github.tauscope.source.KeyUses.Use;
import io.github.tauscope.source.MessageFiles;
import io.github.tauscope.source.SourceCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final KeyUses CODE = new KeyUses(SourceCode.ofMain());

    private final Messages words = Messages.of(Locale.ENGLISH);
    private final Set<String> keys;

    MessagesTest() throws IOException {
        keys = new TreeSet<>(MessageFiles.keys());
    }

    @Test
    void everyKeyInCodeCanBeFollowedToItsConstants() {
        assertThat(CODE.problems())
                // of the help, which HelpTextsTest holds
                .filteredOn(problem -> !problem.startsWith("HelpTexts:"))
                .isEmpty();
    }

    @Test
    void everyKeyThatCodeNamesIsInTheBundle() {
        assertThat(CODE.uses())
                .hasSizeGreaterThan(20)
                .filteredOn(use -> !keys.contains(use.key()))
                .isEmpty();
    }

    @Test
    void everyKeyThatFxmlNamesIsInTheBundle() throws IOException {
        assertThat(keysOfFxml())
                .hasSizeGreaterThan(20)
                .filteredOn(key -> !keys.contains(key))
                .isEmpty();
    }

    @Test
    void everyKeyOfTheBundleIsUsed() throws IOException {
        Set<String> used = CODE.uses().stream().map(Use::key).collect(Collectors.toSet());
        used.addAll(keysOfFxml());
        assertThat(keys).filteredOn(key -> !used.contains(key)).isEmpty();
    }

    @Test
    void everyPlaceOfATextIsFilled() {
        assertThat(CODE.uses())
                .filteredOn(use -> places(use).stream().anyMatch(place -> place >= use.arguments()))
                .isEmpty();
    }

    /** Where a key is one of several, some of their texts may pass over an argument, but not all. */
    @Test
    void everyArgumentHasAPlaceInSomeTextOfItsCall() {
        Map<String, Set<Integer>> placesOfCall = CODE.uses().stream()
                .collect(Collectors.groupingBy(
                        Use::where, Collectors.flatMapping(use -> places(use).stream(), Collectors.toSet())));
        assertThat(CODE.uses())
                .filteredOn(use -> placesOfCall.get(use.where()).size() < use.arguments())
                .isEmpty();
    }

    @Test
    void everyTextIsAFormatWhoseApostrophesAreDoubled() throws IOException {
        assertThat(texts()).allSatisfy(pattern -> {
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
    void textsOfFxmlHaveNoPlacesToFill() throws IOException {
        assertThat(keysOfFxml())
                .allSatisfy(key -> assertThat(words.bundle().getString(key)).doesNotContain("{"));
    }

    @Test
    void eachFileHasTheKeysOfItsAreaOnce() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : MessageFiles.areas()) {
            String area = file.getFileName().toString().replace(".properties", "");
            List<String> ofFile = Files.readAllLines(file).stream()
                    .filter(line -> line.matches("[a-z][\\w.]* = .*"))
                    .map(line -> line.substring(0, line.indexOf(' ')))
                    .toList();
            assertThat(ofFile).isNotEmpty().allMatch(key -> (key + ".").startsWith(area + "."));
            found.addAll(ofFile);
        }
        assertThat(found).doesNotHaveDuplicates().hasSameSizeAs(keys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "commands"})
    void everyLanguageHasEveryTextWithTheSamePlaces(String bundle) throws IOException {
        Properties english = MessageFiles.english(bundle);
        assertThat(MessageFiles.languages(bundle)).isNotEmpty().allSatisfy(language -> {
            assertThat(language.keySet()).isEqualTo(english.keySet());
            assertThat(english.stringPropertyNames())
                    .filteredOn(key -> !places(language.getProperty(key)).equals(places(english.getProperty(key))))
                    .isEmpty();
        });
    }

    @Test
    void fxmlFindsEveryKeyAndNoOther() {
        assertThat(keys).allMatch(words.bundle()::containsKey);
        assertThat(List.of("no.such.key", "tab.no", "tab.", "", ".")).noneMatch(words.bundle()::containsKey);
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

    private Set<Integer> places(Use use) {
        return keys.contains(use.key()) ? places(words.bundle().getString(use.key())) : Set.of();
    }

    private static Set<Integer> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> Integer.valueOf(place.group(1)))
                .collect(Collectors.toSet());
    }

    private static Set<String> keysOfFxml() throws IOException {
        return Fxml.attributes().stream()
                .filter(Fxml.Attribute::isKey)
                .map(Fxml.Attribute::key)
                .collect(Collectors.toSet());
    }

    private static List<String> texts() throws IOException {
        return MessageFiles.languages("messages").stream()
                .flatMap(language -> language.values().stream().map(String::valueOf))
                .toList();
    }
}

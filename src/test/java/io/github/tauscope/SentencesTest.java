package io.github.tauscope;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.source.Fxml;
import io.github.tauscope.source.Sentences;
import io.github.tauscope.source.Sentences.Sentence;
import io.github.tauscope.source.SourceCode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What a person reads comes from the message bundle, so that there can be a second language. */
class SentencesTest {

    private static final Sentences MAIN = new Sentences(SourceCode.ofMain());

    /** What is like a sentence and is none that a person reads, and why. */
    private static final Map<String, Predicate<Sentence>> ALLOWED = Map.of(
            "the name of a thread",
            sentence -> Set.of("Background.<init>", "Computed.<init>").contains(sentence.taker()),
            "the name of a font",
            sentence -> sentence.className().equals("Fonts") && sentence.text().startsWith("IBM Plex Sans"),
            "CSS",
            sentence -> sentence.text().startsWith("-fx-"),
            "the name of a folder of macOS",
            sentence -> sentence.className().equals("StateFolder"),
            "SVG and PDF",
            sentence ->
                    Set.of("SvgFile", "SvgSurface", "InlineSvg", "SvgText", "NamedText", "EmbeddedText", "OutlinedText")
                                    .contains(sentence.className())
                            || sentence.packageName().equals("io.github.tauscope.output.pdf"),
            "JSON",
            sentence ->
                    sentence.className().equals("JsonLogits") && sentence.text().startsWith("{\"label\""),
            "why the kernel refuses something: for people, NumberKind and Problems put the reason into words",
            sentence ->
                    Set.of("InvalidNumberException", "InvalidLogitsException").contains(sentence.className()),
            "what the toolkit, the JDK and picocli say, by which a cause or a place is known",
            sentence -> Set.of("Window", "CompletionCommand").contains(sentence.className()),
            "the name of the program or of a command, or a word of lessons, which are the same in all languages",
            sentence -> sentence.text().startsWith("tauscope ")
                    || Set.of("QuantityReader", "Reveal").contains(sentence.className()),
            "a fault of an example that comes with the program",
            sentence -> sentence.text().equals("….properties lacks …"));

    /** Who may ask an exception for its message, which is in English, and why. */
    private static final Map<String, String> READERS = Map.of(
            "CornerRow", "its own exceptions, whose messages are texts of the bundle",
            "SeparatedValues", "for the number of the line, which FastCSV tells nowhere else",
            "DeflatedMember", "the system's reason why nothing can be written",
            "MappedFile", "the system's reason why a file can't be read",
            "TextFile", "the system's reason why a file can't be read",
            "WholeFile", "the system's reason why a file can't be written",
            "ErrorLine",
                    "the system's reason why nothing can be written, and picocli's where it has no exception of its own",
            "Window", "the toolkit's reason why it can't start");

    /** The attributes of FXML that people read or hear. */
    private static final Set<String> READ =
            Set.of("text", "promptText", "title", "accessibleText", "accessibleHelp", "accessibleRoleDescription");

    @Test
    void noSentenceIsInCode() {
        assertThat(MAIN.all())
                .filteredOn(sentence -> ALLOWED.values().stream().noneMatch(allowed -> allowed.test(sentence)))
                .isEmpty();
    }

    @Test
    void nothingIsAllowedThatIsNotThere() {
        List<Sentence> all = MAIN.all();
        assertThat(ALLOWED).allSatisfy((why, allowed) -> assertThat(all).anyMatch(allowed));
    }

    @Test
    void noExceptionIsAskedForItsMessageThatIsForProgrammers() {
        assertThat(MAIN.readersOfExceptions()).containsExactlyInAnyOrderElementsOf(READERS.keySet());
    }

    @Test
    void noTextIsInFxml() throws IOException {
        assertThat(Fxml.attributes())
                .filteredOn(attribute -> READ.contains(attribute.name()))
                .hasSizeGreaterThan(20)
                .filteredOn(attribute -> !attribute.isKey() && !attribute.isBinding())
                .isEmpty();
    }
}

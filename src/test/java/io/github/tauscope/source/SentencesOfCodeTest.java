package io.github.tauscope.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a sentence, and what does not. */
class SentencesOfCodeTest {

    @Test
    void whatIsJoinedIsOneText() {
        assertThat(texts("static final String A = \"no\"; String f(int n) { return (\"is \" + A) + ' ' + n + \".\"; }"))
                .containsExactly("is no ….");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String s = \"there is no file\";",
                "String s = \"is \";",
                "String s = \"; allowed\";",
                "String s = \"Done.\";",
                "String s = \"a\" + 1 + \" file\";",
                "String s = \"\"\"\n    two\n    more words\n    \"\"\";",
                "void f(StringBuilder b) { b.append(\"entry \"); }",
                "void f(boolean b, Label label) { label.setText(b ? \"yes\" : \"\"); }",
                "Object o = new Label(\"Bars\");",
                "void f(Surface s, TextStyle style) { s.text(\"entropy\", 0, 0, style); }",
                "void f(String s) { if (s.isEmpty()) { throw new InputException(\"is empty\"); } }",
            })
    void whatPeopleReadIsFound(String members) {
        assertThat(texts(members)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String s = \"a.key\" + \"--option=\" + \"style-class\" + \"name\";",
                "String s = \"τ = \" + \" · \";",
                "String s = \"\\\\midrule\\n\" + \"$\\\\tau = \" + \" \\\\times 10\";",
                "Object o = java.util.regex.Pattern.compile(\"line (\\\\d+)\");",
                "void f(int n) { throw new IllegalArgumentException(\"There are \" + n + (n > 1 ? \" logits\" : \"\")); }",
            })
    void whatPeopleDoNotReadIsPassedOver(String members) {
        assertThat(texts(members)).isEmpty();
    }

    private static List<String> texts(String members) {
        SourceCode code = SourceCode.of(
                "Sample",
                """
                import io.github.tauscope.figure.*;
                import io.github.tauscope.input.InputException;
                import javafx.scene.control.Label;
                class Sample { %s }
                """
                        .formatted(members));
        return new Sentences(code).all().stream().map(Sentences.Sentence::text).toList();
    }
}

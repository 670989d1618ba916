package io.github.tauscope.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassNameTest {

    private static final List<String> LABELS = List.of("cat", "the", "3", "the", "#1", " x");

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"cat,0", "3,2", "#3,2", "#1,0", "#5,4", "2,1", "#2,1", "#4,3", "006,5", " x,5"})
    void isALabelOrElseANumber(String name, int index) {
        assertThat(ClassName.index(name, LABELS)).isEqualTo(index);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the | 'the' is the label of 2 classes; use a number such as #2.",
                "dog | 'dog' isn't a class; use a label, or a number from #1 to #6.",
                "#7 | '#7' isn't a class; use a label, or a number from #1 to #6.",
                "0 | '0' isn't a class; use a label, or a number from #1 to #6.",
                "#0 | '#0' isn't a class; use a label, or a number from #1 to #6.",
                "99999999999999 | '99999999999999' isn't a class; use a label, or a number from #1 to #6.",
                "'' | '' isn't a class; use a label, or a number from #1 to #6.",
            })
    void saysWhatItIsInsteadOfGuessing(String name, String sentence) {
        assertThatThrownBy(() -> ClassName.index(name, LABELS))
                .isInstanceOf(InputException.class)
                .hasMessage(sentence);
    }
}

package io.github.tauscope.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelListTest {

    @Test
    void commasAreBetweenLabelsUnlessInQuotes() {
        assertThat(LabelList.parse("a,\"b,c\",\"d\"\"e\",\"f\ng\"")).containsExactly("a", "b,c", "d\"e", "f\ng");
    }

    @Test
    void spacesBelongToALabelAsTokensHaveThem() {
        assertThat(LabelList.parse(" the, cat, \"a,b\"")).containsExactly(" the", " cat", "a,b");
    }

    @Test
    void aLabelMayBeEmpty() {
        assertThat(LabelList.parse("")).containsExactly("");
        assertThat(LabelList.parse("a,,")).containsExactly("a", "", "");
    }

    @Test
    void noCharacterIsSpecial() {
        assertThat(LabelList.parse("#x,@y,-z,日,🦊,a\tb")).containsExactly("#x", "@y", "-z", "日", "🦊", "a\tb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a", "a,\"b\nc", "\"a\"b"})
    void quotesThatDoNotPairAreRefused(String text) {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> LabelList.parse(text))
                .withMessageStartingWith("the quotes in ")
                .withMessageContaining(" don't match; write ");
    }

    @Test
    void labelsMayBeMany() {
        assertThat(LabelList.parse("a,".repeat(20_000))).hasSize(20_001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\nb,c", "a,b\nc"})
    void aLineBreakOutsideOfQuotesIsRefused(String text) {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> LabelList.parse(text))
                .withMessage("there is a line break between labels; put a label that contains one in double quotes.");
    }
}

package io.github.tauscope.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedClassesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1\n5\n7.5",
                "1\r\n5\r\n7.5\r\n",
                "\n 1 \n\n5\n7.5\n",
                "1\t5\t7.5",
                "1, 5, 7.5",
                "1 5 7.5",
                "1; 5; 7.5",
                "1\n5\n7,5",
                "1;5;7,5",
                "[1.0, 5.0,\n 7.5]",
                "(1, 5, 7.5),",
                "1,5,7.5"
            })
    void numbersComeInTheOrderTheyWerePasted(String text) {
        assertThat(PastedClasses.intoLogit(text)).contains(new PastedClasses(List.of(), List.of(1.0, 5.0, 7.5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cat\t1\ndog\t1/2", "cat\t1\r\ndog\t0,5\r\n", "cat,1\ndog,0.5", "cat;1\ndog;0,5"})
    void labelsComeWithTheirLogits(String text) {
        assertThat(PastedClasses.intoLogit(text)).contains(new PastedClasses(List.of("cat", "dog"), List.of(1.0, 0.5)));
    }

    @Test
    void labelsThatAreNumbersStayLabelsInTwoColumns() {
        PastedClasses expected = new PastedClasses(List.of("0", "1"), List.of(2.5, 7.0));
        assertThat(PastedClasses.intoLogit("0\t2.5\n1\t7")).contains(expected);
        assertThat(PastedClasses.intoLabel("0\t2.5\n1\t7")).contains(expected);
    }

    @Test
    void aColumnPastedIntoALabelIsLabels() {
        assertThat(PastedClasses.intoLabel("1\n a, b \n3\n"))
                .contains(new PastedClasses(List.of("1", "a, b", "3"), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", " 7\n", "-inf", "ln 0.25", "1/3", "0,5", "1,234", "two", "two words", "", "\n"})
    void oneLineThatIsNotNumbersIsForOneFieldAlone(String text) {
        assertThat(PastedClasses.intoLogit(text)).isEmpty();
        assertThat(PastedClasses.intoLabel(text)).isEmpty();
    }

    @Test
    void whatIsNoLogitIsCountedAndRefused() {
        assertThatThrownBy(() -> PastedClasses.intoLogit("1\n5\ntwo\n7"))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("entry 3 of 4, 'two' is");
        assertThatThrownBy(() -> PastedClasses.intoLogit("cat\t1\ndog\tx"))
                .hasMessageStartingWith("entry 2 of 2, 'x' is");
        assertThatThrownBy(() -> PastedClasses.intoLogit("5\n1,234")).hasMessageStartingWith("entry 2 of 2, '1,234'");
        assertThatThrownBy(() -> PastedClasses.intoLogit("1\n\u221e\n")).isInstanceOf(InputException.class);
        assertThatThrownBy(() -> PastedClasses.intoLabel("a\t1\nb\t2\t3")).isInstanceOf(InputException.class);
    }

    @Test
    void logarithmsInBracketsStayWhole() {
        assertThat(PastedClasses.intoLogit("1, ln(0.5)"))
                .contains(new PastedClasses(List.of(), List.of(1.0, StrictMath.log(0.5))));
    }

    @Test
    void aReplyWithAllClassesIsPastedAndAnyOtherIsToBeOpened() {
        assertThat(PastedClasses.intoLogit("{\"labels\": [\"cat\", \"dog\"],\n \"logits\": [1, 0.5]}"))
                .contains(new PastedClasses(List.of("cat", "dog"), List.of(1.0, 0.5)));
        assertThatThrownBy(() -> PastedClasses.intoLogit("{\"logits\": [[1, 0.5], [2, 3]]}"))
                .isInstanceOf(InputException.class)
                .hasMessage(
                        "this has rows, or not all classes; press Escape and paste it outside of a field to open it.");
    }
}

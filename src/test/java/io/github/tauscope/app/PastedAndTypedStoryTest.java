package io.github.tauscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.kernel.Temperature;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Stories of what people paste from spreadsheets and type by habit, in every field of the window. */
class PastedAndTypedStoryTest extends WindowStory {

    private static final String COLUMN = "1\n5\n7\n10\n3\n";

    // Pasting

    @Test
    void aColumnFillsTheLogitsFromItsRowOnAndAddsClassesAsOneUndoStep() {
        paste(logitField(1), COLUMN);
        assertThat(experiment().logits().toArray()).containsExactly(1, 1, 5, 7, 10, 3);
        assertThat(experiment().labels()).containsExactly("cat", "dog", "owl", "fox", "5", "6");
        assertThat(logitField(1).getText()).isEqualTo("1");
        assertThat(logitField(1).isFocused()).isTrue();
        hit(KeyCode.CONTROL, KeyCode.Z);
        assertThat(experiment()).isEqualTo(lab().origin());
        assertThat(lab().undoableProperty().get()).isFalse();
    }

    @Test
    void numbersOfOneLineFillLogitsToo() {
        paste(logitField(0), "[2.5, 1/2, -inf]");
        assertThat(experiment().logits().toArray()).containsExactly(2.5, 0.5, Double.NEGATIVE_INFINITY, 10);
    }

    @Test
    void twoColumnsFillLabelsAndLogitsFromEitherOfThem() {
        paste(logitField(2), "the\t0,5\r\na\t−2\r\n");
        assertThat(experiment().labels()).containsExactly("cat", "dog", "the", "a");
        assertThat(experiment().logits().toArray()).containsExactly(1, 5, 0.5, -2);
        paste(labelField(0), "x\t8\ny\t9");
        assertThat(experiment().labels()).containsExactly("x", "y", "the", "a");
        assertThat(experiment().logits().toArray()).containsExactly(8, 9, 0.5, -2);
    }

    @Test
    void aColumnPastedIntoALabelFillsLabels() {
        paste(labelField(2), "heron\nibis\njay\n");
        assertThat(experiment().labels()).containsExactly("cat", "dog", "heron", "ibis", "jay");
        assertThat(experiment().logits().toArray()).containsExactly(1, 5, 7, 10, 0);
    }

    @Test
    void oneCellIsPastedLikeAnyText() {
        paste(logitField(1), "2.5\n");
        assertThat(logitField(1).getText()).isEqualTo("2.5");
        hit(KeyCode.ENTER);
        assertThat(experiment().logits().get(1)).isEqualTo(2.5);
    }

    @Test
    void aColumnWithAnEntryThatIsNoLogitChangesNothingAndSaysWhich() {
        paste(logitField(1), "1\n5\ntwo\n");
        assertThat(experiment()).isEqualTo(lab().origin());
        assertThat(text(".logits > #problem")).startsWith("dog: Nothing was pasted: entry 3 of 3, 'two' is");
        assertThat(has(logitField(1), "refused")).isTrue();
        paste(logitField(1), "-inf\n-inf\n-inf\n-inf\n-inf");
        assertThat(experiment().logits().get(1)).as("the first class stays").isEqualTo(Double.NEGATIVE_INFINITY);
        paste(logitField(0), "-inf\n-inf\n-inf\n-inf\n-inf\n-inf");
        assertThat(experiment().logits().get(0)).isEqualTo(1);
        assertThat(has(logitField(0), "refused")).isTrue();
    }

    @Test
    void fieldsForOneNumberRefuseSeveralWithASentence() {
        refusesAColumn(temperatureField());
        assertThat(text(".temperature #problem")).startsWith("“1 5 7 10 3” ").contains("temperature");
        hit(KeyCode.ESCAPE);
        click("#beta");
        refusesAColumn(temperatureField());
        click(named("Loss"));
        click("#contrast");
        for (String field : List.of("#positive", "#negative", "#negatives")) {
            refusesAColumn(node(field));
            hit(KeyCode.ESCAPE);
        }
        click(named("Simplex"));
        refusesAColumn((EditField) node(".corner-row .edit-field"));
        click(named("Sampling"));
        refusesAColumn(node("#seed"));
        assertThat(experiment()).isEqualTo(lab().origin());
    }

    @Test
    void fieldsWithAButtonKeepPastedNumbersApart() {
        click("#shift");
        paste(node(".transform-field"), COLUMN);
        hit(KeyCode.ENTER);
        assertThat(text(".transform-pane #problem")).startsWith("“1 5 7 10 3”");
        click("#fromProbabilities");
        paste(node(".transform-field"), "1\n3\n");
        hit(KeyCode.ENTER);
        assertThat(experiment().logits().toArray()).containsExactly(0, StrictMath.log(3));
        click(named("Sweep"));
        paste(node("#max"), "0.5\t0.6");
        assertThat(text("#max")).isEqualTo("0.5 0.6");
    }

    @Test
    void aLabelWithALineBreakIsNotChangedByBeingVisited() {
        interact(() -> lab().commit(e -> e.withLabel(1, "two\nlines")));
        click(labelField(1));
        assertThat(labelField(1).getText()).isEqualTo("two lines");
        hit(KeyCode.TAB);
        assertThat(experiment().labels().get(1)).isEqualTo("two\nlines");
    }

    private void refusesAColumn(EditField field) {
        Object before = experiment();
        paste(field, COLUMN);
        assertThat(field.getText()).isEqualTo("1 5 7 10 3");
        assertThat(field.problemProperty().get()).as(field.getId()).contains("1 5 7 10 3");
        assertThat(experiment()).isEqualTo(before);
    }

    private void paste(TextInputControl field, String text) {
        interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
        click(field);
        hit(KeyCode.CONTROL, KeyCode.A);
        hit(KeyCode.CONTROL, KeyCode.V);
    }

    // Typing

    @Test
    void everyNumberIsTypedAsAFractionWithADecimalCommaAndATypographicMinus() {
        enter(logitField(0), " 1/4 ");
        enter(logitField(1), "0,5");
        enter(logitField(2), "−2");
        enter(logitField(3), "ln(1/3)");
        assertThat(experiment().logits().toArray()).containsExactly(0.25, 0.5, -2, StrictMath.log(1 / 3.0));
        for (String unit : List.of("#tau", "#beta", "#logBeta")) {
            click(unit);
            enter(temperatureField(), "0,5");
            enter(temperatureField(), "1/4");
            assertThat(temperatureField().getText()).as(unit).isEqualTo("0.25");
        }
        enter(temperatureField(), "−2");
        assertThat(tau()).isEqualTo(Temperature.of(StrictMath.exp(2)));
    }

    @Test
    void numbersOfTheTabsAreTypedLikeThat() {
        click(named("Loss"));
        click("#contrast");
        enter(node("#positive"), "1/4");
        enter(node("#negative"), "−0,5");
        enter(node("#negatives"), "1e3");
        assertThat(experiment().inquiry().infoNce().positive()).isEqualTo(0.25);
        assertThat(experiment().inquiry().infoNce().negative()).isEqualTo(-0.5);
        assertThat(experiment().inquiry().infoNce().negatives()).isEqualTo(1000);
        click(named("Sampling"));
        enter(node("#seed"), "−7");
        assertThat(experiment().inquiry().sampling().seed()).isEqualTo(-7);
        click("#topP");
        enter(node("#topPField"), "1/2");
        assertThat(experiment().inquiry().sampling().cut().topP()).hasValue(0.5);
        click(named("Simplex"));
        enter((EditField) node(".corner-row .edit-field"), "1/2");
        assertThat(((TextField) node(".corner-row .edit-field")).getText()).isEqualTo("0.5000");
        click(named("Sweep"));
        enter(node("#max"), "1/2");
        assertThat(lab().reading().distribution().probability(0)).isLessThan(0.6);
        click("#shift");
        double before = experiment().logits().get(0);
        enter(node(".transform-field"), "0,5");
        assertThat(experiment().logits().get(0)).isEqualTo(before + 0.5);
    }

    @Test
    void aCommaThatCanMeanTwoThingsIsRefusedWithBoth() {
        enter(logitField(1), "1,234");
        assertThat(experiment()).isEqualTo(lab().origin());
        assertThat(text(".logits > #problem"))
                .startsWith("dog: “1,234” could mean 1.234 or 1234. Use a decimal point, or leave out the comma.");
        enter(temperatureField(), "2,000");
        assertThat(text(".temperature #problem")).startsWith("“2,000” could mean 2.000 or 2000.");
    }
}

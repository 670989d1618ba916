package io.github.tauscope.app.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.app.WindowStory;
import io.github.tauscope.app.workbench.RowsRequest;
import io.github.tauscope.input.LogitsReader;
import io.github.tauscope.input.ReadAs;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.RowPlace;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** A person walks through the rows of a set. */
class RowsStoryTest extends WindowStory {

    private static final String ROWS = "text,cat,dog,target\nmeow,3,1,cat\nwoof,0.5,0.4,cat\nmoo,-2,3.5,cat\n";

    @Test
    void oneRowShowsNoTraceOfSets() {
        read("2.5\n0.25\n");
        assertThat(root().lookup("#rowNumber")).isNull();
    }

    @Test
    void altAndAnArrowWalkAndUndoGoesBack() {
        read(ROWS);
        interact(() -> lab().commit(experiment -> experiment.withTemperature(Temperature.of(2))));
        push(KeyCode.ALT, KeyCode.RIGHT);
        settle();
        assertThat(row()).isEqualTo(1);
        assertThat(text("#rowNumber")).isEqualTo("2");
        assertThat(experiment().logits().toArray()).containsExactly(0.5, 0.4);
        assertThat(tau()).isEqualTo(Temperature.of(2));
        push(KeyCode.ALT, KeyCode.RIGHT);
        push(KeyCode.ALT, KeyCode.RIGHT);
        settle();
        assertThat(row()).as("the last row stays").isEqualTo(2);
        push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(row()).isEqualTo(1);
        push(KeyCode.ALT, KeyCode.LEFT);
        settle();
        assertThat(row()).isZero();
        assertThat(node("#previousRow").isDisabled()).isTrue();
    }

    @Test
    void theFigureTellsOfARowThatTheMouseWentTo() {
        read(ROWS);
        String before = figure().getAccessibleText();
        clickOn("#nextRow");
        settle();
        String clicked = figure().getAccessibleText();
        interact(() -> lab().endGesture());
        settle();
        assertThat(clicked).isNotEqualTo(before).isEqualTo(figure().getAccessibleText());
    }

    @Test
    void aIsOfARowAndStaysWhileOthersAreLookedAt() {
        read(ROWS);
        interact(() -> lab().commit(experiment -> experiment.withBaseline(experiment)));
        push(KeyCode.ALT, KeyCode.RIGHT);
        settle();
        assertThat(Objects.requireNonNull(experiment().comparable()).logits().toArray())
                .containsExactly(3, 1);
    }

    @Test
    void aListIsComparedWithAnotherAsFarAsBothAreKnown() {
        read(
                "{\"logprobs\": {\"content\": ["
                        + "{\"token\": \"a\", \"logprob\": -0.5, \"top_logprobs\": [{\"token\": \"a\", \"logprob\": -0.5}, {\"token\": \"b\", \"logprob\": -1.5}]},"
                        + "{\"token\": \"b\", \"logprob\": -0.25, \"top_logprobs\": [{\"token\": \"b\", \"logprob\": -0.25}, {\"token\": \"c\", \"logprob\": -2}]}]}}");
        interact(() -> lab().commit(experiment -> experiment.withBaseline(experiment)));
        settle();
        assertThat(text("#totalVariation")).isEqualTo("0");
        push(KeyCode.ALT, KeyCode.RIGHT);
        settle();
        // e^-0.25 = 0.7788 and e^-1.5 = 0.2231 by python3; 1 − Σ min(p, a) = 1 − 0.2231
        assertThat(text("#difference")).isEqualTo("0.7788, in A 0.2231 · b");
        assertThat(text("#totalVariation")).isEqualTo("0.5557 … 0.7769");
        assertThat(text("#kullbackLeibler")).startsWith("≥ 0.61");
        assertThat(text("#otherClasses")).isEmpty();
    }

    @Test
    void anOrderIsWalkedThrough() {
        read(ROWS);
        interact(() -> this.<ComboBox<RowOrder>>node("#rowOrder").setValue(RowOrder.WRONG_FIRST));
        settle();
        assertThat(node("#previousRow").isDisabled())
                .as("row 1 is after the wrong ones")
                .isFalse();
        push(KeyCode.ALT, KeyCode.LEFT);
        settle();
        assertThat(row()).isEqualTo(2);
        interact(() -> this.<ComboBox<RowOrder>>node("#rowOrder").setValue(RowOrder.MARGIN));
        settle();
        push(KeyCode.ALT, KeyCode.LEFT);
        push(KeyCode.ALT, KeyCode.LEFT);
        settle();
        assertThat(row()).isEqualTo(1);
    }

    @Test
    void aNumberOrALabelLeadsThere() {
        read(ROWS);
        type("#rowNumber", "3");
        assertThat(row()).isEqualTo(2);
        type("#findRow", "WOOF");
        assertThat(row()).isEqualTo(1);
        type("#rowNumber", "4");
        assertThat(row()).isEqualTo(1);
        assertThat(has(node("#rowNumber"), "refused")).isTrue();
        assertThat(text("#rowProblem")).isEqualTo("There is no such row; give a number from 1 to 3.");
        type("#rowNumber", "1.5");
        assertThat(row()).isEqualTo(1);
        type("#findRow", "quack");
        assertThat(text("#rowProblem")).contains("No row has this text in its name or its most likely class.");
    }

    @Test
    void theListSaysWhatIsInEachRowAndLeadsThere() {
        read(ROWS);
        click("#rowsUnfold");
        TableView<Integer> list = node("#rowList");
        assertThat(list.isVisible()).isTrue();
        assertThat(list.getItems()).containsExactly(0, 1, 2);
        // softmax by python3: 1 / (1 + exp(-2)), entropy −Σ p ln p
        assertThat(cell(list, 0, 2)).isEqualTo("cat");
        assertThat(cell(list, 0, 3)).isEqualTo("0.8808");
        assertThat(cell(list, 0, 4)).isEqualTo("0.3653");
        assertThat(cell(list, 2, 5)).isEqualTo("cat");
        interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select(2);
        });
        push(KeyCode.ENTER);
        settle();
        assertThat(row()).isEqualTo(2);
        interact(() -> lab().commit(experiment -> experiment.withTemperature(Temperature.UNIFORM)));
        settle();
        assertThat(cell(list, 0, 3)).isEqualTo("0.5000");
    }

    /** The greatest entropy comes first: that of row i falls with its first logit, i mod 7, beside 39 zeros. */
    @Test
    void someRowsAreSortedOnceAllSummariesAreKnown() throws TimeoutException {
        read(IntStream.range(0, 3000)
                .mapToObj(i -> i % 7 + ",0".repeat(39) + "\n")
                .collect(Collectors.joining("", "a" + ",b".repeat(39) + "\n", "")));
        ComboBox<RowOrder> order = node("#rowOrder");
        interact(() -> {
            root().fireEvent(new RowsRequest(List.of(1, 2, 3, 7), "some"));
            order.setValue(RowOrder.ENTROPY);
        });
        TableView<Integer> list = node("#rowList");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> list.getItems().equals(List.of(7, 1, 2, 3)));
    }

    @Test
    void theTokensOfAReplyAreARibbon() {
        read(
                "{\"logprobs\": [{\"token\": \"a\", \"logprob\": -0.1, \"top_logprobs\": [{\"token\": \"a\", \"logprob\": -0.1}]},"
                        + "{\"token\": \" b\", \"logprob\": -3, \"top_logprobs\": [{\"token\": \"c\", \"logprob\": -0.2}]}]}");
        assertThat(text("#rowKind")).isEqualTo("Token");
        TokenRibbon ribbon = node("#tokens");
        assertThat(ribbon.lookupAll(".token")).hasSize(2);
        interact(() -> ((Button) named("␣b")).fire());
        settle();
        assertThat(row()).isEqualTo(1);
        // opacity .55 at 6 nats of surprisal, or at 3 nats of entropy, which is at least that of .8187, .0498 and one
        // class
        // that has the rest, .1315: .5799 nats
        assertThat(named("␣b").getStyle()).contains("0.275");
        ComboBox<RowOrder> order = node("#rowOrder");
        interact(() -> order.setValue(RowOrder.ENTROPY));
        settle();
        assertThat(named("␣b").getStyle()).contains("0.106");
    }

    /** Without a vocabulary, p of a listed token at τ = ∞ may be as small as one likes, so only ln 3 bounds its surprisal: there are three classes at least. */
    @Test
    void aSurprisalMayHaveNoUpperBound() {
        read(
                "{\"logprobs\": [{\"token\": \"a\", \"logprob\": -0.1, \"top_logprobs\": [{\"token\": \"a\", \"logprob\": -0.1}]},"
                        + "{\"token\": \" b\", \"logprob\": -3, \"top_logprobs\": [{\"token\": \"c\", \"logprob\": -0.2}]}]}");
        interact(() -> lab().commit(experiment -> experiment.withTemperature(Temperature.UNIFORM)));
        settle();
        assertThat(((Button) named("␣b")).getTooltip().getText()).startsWith("surprisal ≥ 1.0986 nats");
    }

    private void read(String text) {
        interact(() -> lab().open(LogitsReader.text(text, "", ReadAs.IT_SAYS).experiment(0)));
        settle();
    }

    private int row() {
        RowPlace place = Objects.requireNonNull(experiment().place());
        return place.index();
    }

    private void type(String field, String text) {
        interact(() -> {
            node(field).requestFocus();
            ((TextField) node(field)).setText(text);
        });
        push(KeyCode.ENTER);
        settle();
    }

    private static String cell(TableView<Integer> list, int row, int column) {
        return String.valueOf(list.getColumns().get(column).getCellData(row));
    }
}

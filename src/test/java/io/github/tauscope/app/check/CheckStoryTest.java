package io.github.tauscope.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.app.WindowStory;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.output.VerdictReport;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/** Numbers that somebody printed are pasted and judged. The numbers are those of VerdictTest. */
class CheckStoryTest extends WindowStory {

    @Test
    void aWrongClaimIsJudgedWhileItIsTyped() {
        openOn(5, 2, 5, 8);
        numbers(".0466 / .2369 / .7165");
        assertThat(said("#summary")).isEqualTo("At τ = 5, 3 of 3 numbers do not match.");
        assertThat(said("#notes")).startsWith("No τ gives these numbers: the odds of “3” to “1”");
        assertThat(rows()).extracting(VerdictReport.Row::right).containsExactly("0.162807", "0.296654", "0.540539");
        assertThat(part("#move").isVisible()).isFalse();
    }

    @Test
    void theRoundingOfArithmeticIsSaidAndIsNoFault() {
        openOn(1, 1, 2, 3);
        numbers("9.0%, 0.24472848, >0.66");
        assertThat(said("#summary")).startsWith("At τ = 1, every number matches as float32 arithmetic gives it");
        assertThat(said("#notes")).isEmpty();
        assertThat(rows()).extracting(VerdictReport.Row::claimed).containsExactly("0.090", "0.24472848", ">0.66");
        assertThat(rows()).extracting(VerdictReport.Row::mark).contains(VerdictReport.Mark.ROUNDING);
    }

    @Test
    void theTemperatureThatWasFoundCanBeSetAndThenEveryNumberFollows() {
        openOn(1, 2, 5, 8);
        numbers(".1628, .2967, .5405");
        click(part("#move"));
        waitUntil(() -> said("#summary").startsWith("Every number matches"));
        assertThat(tau()).isEqualTo(Temperature.of(5));
        hit(KeyCode.ESCAPE);
        undo();
        assertThat(tau()).isEqualTo(Temperature.ONE);
    }

    @Test
    void whatIsNoClaimIsSaidInASentenceAndChangesNothing() {
        openOn(1, 2, 5, 8);
        interact(() -> area().setText("0.1, x"));
        settle();
        assertThat(said("#notes")).startsWith("Entry 2, 'x' isn't a number");
        interact(() -> area().setText("0.1, 0.2"));
        settle();
        assertThat(said("#notes")).isEqualTo("Numbers: 2, logits: 3; enter one number for each logit.");
        assertThat(rows()).isEmpty();
        interact(() -> area().clear());
        settle();
        assertThat(said("#notes")).isEmpty();
        assertThat(lab().experiment()).isEqualTo(lab().origin());
    }

    private void openOn(double temperature, double... logits) {
        interact(() -> lab().open(Experiment.of(Logits.of(logits)).withTemperature(Temperature.of(temperature))));
        hit(KeyCode.CONTROL, KeyCode.K);
        waitUntil(() -> Window.getWindows().size() > 1);
    }

    private void numbers(String text) {
        interact(() -> area().setText(text));
        waitUntil(() -> !said("#summary").isEmpty());
    }

    private TextArea area() {
        return (TextArea) part("#numbers");
    }

    private List<VerdictReport.Row> rows() {
        @SuppressWarnings("unchecked")
        TableView<VerdictReport.Row> table = (TableView<VerdictReport.Row>) part("#rows");
        return table.getItems();
    }

    private String said(String selector) {
        return text(part(selector));
    }

    private static Node part(String selector) {
        Window dialog = Window.getWindows().get(Window.getWindows().size() - 1);
        return node(selector, dialog.getScene().getRoot());
    }
}

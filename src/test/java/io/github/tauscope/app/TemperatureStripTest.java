package io.github.tauscope.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.kernel.Temperature;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Stories of the temperature's slider, its field and its units. */
class TemperatureStripTest extends WindowStory {

    /** A pixel of the track in natural logarithms of τ, and some. */
    private static final double PIXEL = 0.03;

    private static final double FAR_FROM_THE_THUMB = 16;

    @Test
    void theThumbCanBeDraggedOntoBothStopsAndBack() {
        grab(centre(node(".temperature-slider .thumb")));
        hover(centre(stop("0")));
        assertThat(tau()).isEqualTo(Temperature.ARGMAX);
        assertThat(temperatureField().getText()).isEqualTo("0");
        assertThat(has(stop("0"), "chosen")).isTrue();
        assertThat(text(".temperature-slider .word")).isEqualTo("exact limit: argmax");

        hover(centre(stop("∞")));
        assertThat(tau()).isEqualTo(Temperature.UNIFORM);
        assertThat(temperatureField().getText()).isEqualTo("∞");
        assertThat(has(stop("∞"), "chosen")).isTrue();
        assertThat(has(stop("0"), "chosen")).isFalse();

        hover(onTrack("10"));
        letGo();
        assertThat(Math.log(tau().value())).isCloseTo(Math.log(10), within(PIXEL));
        assertThat(node(".temperature-slider .thumb").isVisible()).isTrue();
    }

    @Test
    void aThumbTakenBesideItsMiddleDoesNotJump() {
        grab(centre(node(".temperature-slider .thumb")).add(8, 0));
        letGo();
        assertThat(tau()).isEqualTo(Temperature.ONE);
        assertThat(lab().undoableProperty().get()).isFalse();
    }

    @Test
    void aClickOnTheThumbLeavesATemperatureOffTheScale() {
        interact(() -> lab().commit(experiment -> experiment.withTemperature(Temperature.of(1e-300))));
        settle();
        grab(centre(node(".temperature-slider .thumb")));
        letGo();
        assertThat(tau()).isEqualTo(Temperature.of(1e-300));
    }

    @Test
    void aDragIsOneUndoStep() {
        grab(centre(node(".temperature-slider .thumb")));
        for (String mark : List.of("10", "100", "0.1")) {
            hover(onTrack(mark));
        }
        letGo();
        undo();
        assertThat(tau()).isEqualTo(Temperature.ONE);
        assertThat(lab().undoableProperty().get()).isFalse();
    }

    @Test
    void twoDragsAreTwoUndoSteps() {
        grab(onTrack("10"));
        letGo();
        Temperature first = tau();
        grab(onTrack("100"));
        letGo();
        undo();
        assertThat(tau()).isEqualTo(first);
    }

    @Test
    void aClickOnAStopGivesTheLimit() {
        click(stop("0"));
        assertThat(tau()).isEqualTo(Temperature.ARGMAX);
        click(stop("∞"));
        assertThat(tau()).isEqualTo(Temperature.UNIFORM);
    }

    @Test
    void aClickOnTheTrackGivesTheTemperatureThatIsWrittenThere() {
        for (String mark : List.of("0.1", "100", "1")) {
            click(onTrack(mark));
            assertThat(tau()).as(mark).isEqualTo(Temperature.parse(mark));
            click(onTrack(mark).add(2, 0).add(FAR_FROM_THE_THUMB, 0));
            assertThat(tau()).as("beside " + mark).isNotEqualTo(Temperature.parse(mark));
        }
    }

    @Test
    void theEndsOfTheTrackAreReachedExactly() {
        Point2D least = onTrack("0.01");
        click(least.subtract(8, 0));
        assertThat(tau()).isEqualTo(Temperature.of(0.01));
        click(onTrack("10\u2009000").add(8, 0));
        assertThat(tau()).isEqualTo(Temperature.of(10_000));
    }

    @Test
    void theFieldTakesAnyTemperature() {
        for (String typed : List.of("1e-300", "inf", "∞", "0.07", "0", "1.7e308", "2.5")) {
            enter(temperatureField(), typed);
            double expected = typed.equals("∞") || typed.equals("inf") ? Double.POSITIVE_INFINITY : parse(typed);
            assertThat(tau()).as(typed).isEqualTo(Temperature.of(expected));
            assertThat(temperatureField().getText()).isEqualTo(typed.equals("inf") ? "∞" : typed);
        }
    }

    @Test
    void aTemperatureOffTheScaleStandsInTheBreakAndSaysSo() {
        enter(temperatureField(), "1e-300");
        double thumb = centre(node(".temperature-slider .thumb")).getX();
        assertThat(node(".temperature-slider .thumb").isVisible()).isTrue();
        assertThat(thumb).isGreaterThan(at(stop("0"), 1, 0).getX());
        assertThat(thumb).isLessThan(onTrack("0.01").getX());
        assertThat(has(stop("0"), "chosen")).isFalse();
        assertThat(text(".temperature-slider .word")).contains("1e-300", "off the scale");
    }

    @Test
    void tabAndLeavingTheFieldCommitToo() {
        retype(temperatureField(), "3");
        hit(KeyCode.TAB);
        assertThat(tau()).isEqualTo(Temperature.of(3));
        retype(temperatureField(), "4");
        click(logitField(0));
        assertThat(tau()).isEqualTo(Temperature.of(4));
    }

    @Test
    void whatIsTypedCountsOnlyOnceItIsCommitted() {
        retype(temperatureField(), "3");
        assertThat(tau()).isEqualTo(Temperature.ONE);
        hit(KeyCode.ESCAPE);
        assertThat(temperatureField().getText()).isEqualTo("1");
        hit(KeyCode.TAB);
        assertThat(tau()).isEqualTo(Temperature.ONE);
        assertThat(lab().undoableProperty().get()).isFalse();
    }

    @Test
    void aTextThatIsNoTemperatureIsMarkedAndChangesNothing() {
        for (String typed : List.of("abc", "-1", "1e-400", "1e400", "", "nan", "-inf", "1 2")) {
            enter(temperatureField(), typed);
            assertThat(tau()).as(typed).isEqualTo(Temperature.ONE);
            assertThat(temperatureField().getText()).isEqualTo(typed);
            assertThat(has(temperatureField(), "refused")).as(typed).isTrue();
            assertThat(text(".temperature #problem"))
                    .as(typed)
                    .contains(typed)
                    .endsWith("Enter a temperature such as 0.5, 1/3, 0 or inf.");
        }
        assertThat(lab().undoableProperty().get()).isFalse();
    }

    @Test
    void escapeBringsTheOldTemperatureBack() {
        enter(temperatureField(), "abc");
        hit(KeyCode.ESCAPE);
        assertThat(temperatureField().getText()).isEqualTo("1");
        assertThat(has(temperatureField(), "refused")).isFalse();
        assertThat(text(".temperature #problem")).isEmpty();
    }

    @Test
    void aBadTextStaysToBeMendedWhenTheFieldIsLeft() {
        retype(temperatureField(), "abc");
        hit(KeyCode.TAB);
        assertThat(temperatureField().getText()).isEqualTo("abc");
        assertThat(has(temperatureField(), "refused")).isTrue();
        enter(temperatureField(), "0.5");
        assertThat(has(temperatureField(), "refused")).isFalse();
        assertThat(text(".temperature #problem")).isEmpty();
        assertThat(tau()).isEqualTo(Temperature.of(0.5));
    }

    @Test
    void inverseTemperaturesComeBackAsTheyWereTyped() {
        click("#beta");
        for (String typed : List.of("100", "14.3", "0.07", "1e300", "3")) {
            enter(temperatureField(), typed);
            assertThat(tau()).as(typed).isEqualTo(Temperature.of(1 / parse(typed)));
            assertThat(temperatureField().getText()).isEqualTo(typed);
        }
        enter(temperatureField(), "inf");
        assertThat(tau()).isEqualTo(Temperature.ARGMAX);
        assertThat(temperatureField().getText()).isEqualTo("∞");
        enter(temperatureField(), "0");
        assertThat(tau()).isEqualTo(Temperature.UNIFORM);
        assertThat(temperatureField().getText()).isEqualTo("0");
    }

    @Test
    void logScalesComeBackAsTheyWereTyped() {
        click("#logBeta");
        for (String typed : List.of("4.6052", "-2.5", "0", "700")) {
            enter(temperatureField(), typed);
            assertThat(tau()).as(typed).isEqualTo(Temperature.of(StrictMath.exp(-parse(typed))));
            assertThat(temperatureField().getText()).isEqualTo(typed);
        }
        enter(temperatureField(), "-∞");
        assertThat(tau()).isEqualTo(Temperature.UNIFORM);
        assertThat(temperatureField().getText()).isEqualTo("-∞");
        enter(temperatureField(), "inf");
        assertThat(tau()).isEqualTo(Temperature.ARGMAX);
    }

    @Test
    void theSentenceSpeaksOfTheUnitThatIsTyped() {
        click("#beta");
        enter(temperatureField(), "-1");
        assertThat(text(".temperature #problem"))
                .isEqualTo("-1 is negative. Enter an inverse temperature such as 2, 100, 0 or inf.");
        hit(KeyCode.ESCAPE);
        click("#logBeta");
        enter(temperatureField(), "800");
        assertThat(text(".temperature #problem"))
                .startsWith("800 gives a τ that is too large or too small to represent. Enter a log scale");
        assertThat(tau()).isEqualTo(Temperature.ONE);
    }

    @Test
    void anotherUnitShowsTheSameTemperature() {
        enter(temperatureField(), "0.01");
        click("#beta");
        assertThat(temperatureField().getText()).isEqualTo("100");
        click("#logBeta");
        assertThat(temperatureField().getText()).isEqualTo("4.60517018599");
        click("#tau");
        assertThat(temperatureField().getText()).isEqualTo("0.01");
        assertThat(tau()).isEqualTo(Temperature.of(0.01));
    }

    @Test
    void aClickOnTheChosenUnitKeepsIt() {
        enter(temperatureField(), "2");
        click("#beta");
        click("#beta");
        assertThat(temperatureField().getText()).isEqualTo("0.5");
    }

    @Test
    void anotherUnitDropsWhatWasRefusedInTheFormer() {
        enter(temperatureField(), "abc");
        click("#beta");
        assertThat(temperatureField().getText()).isEqualTo("1");
        assertThat(has(temperatureField(), "refused")).isFalse();
        assertThat(text(".temperature #problem")).isEmpty();
    }

    @Test
    void upAndDownStepTheFieldAndHoldingIsOneUndoStep() {
        click(temperatureField());
        holdRepeating(KeyCode.UP, 2);
        assertThat(tau()).isEqualTo(Temperature.of(1.59));
        assertThat(temperatureField().getText()).isEqualTo("1.59");
        hit(KeyCode.DOWN);
        assertThat(tau()).isEqualTo(Temperature.of(1.26));
        hit(KeyCode.CONTROL, KeyCode.Z);
        hit(KeyCode.CONTROL, KeyCode.Z);
        assertThat(tau()).isEqualTo(Temperature.ONE);
        assertThat(lab().undoableProperty().get()).isFalse();
    }

    @Test
    void theSliderSaysItsTemperatureToAScreenReader() {
        enter(temperatureField(), "0.07");
        assertThat(slider().getAccessibleText()).startsWith("τ = 0.07, sharper than τ = 1. Most likely: ");
    }

    private static double parse(String number) {
        return Double.parseDouble(number);
    }

    private Labeled stop(String text) {
        return part(".stop", text);
    }

    /** Returns the point of the track above what is written below it. */
    private Point2D onTrack(String caption) {
        return new Point2D(
                centre(part(".caption", caption)).getX(), centre(stop("0")).getY());
    }

    private Labeled part(String selector, String text) {
        return slider().lookupAll(selector).stream()
                .map(Labeled.class::cast)
                .filter(label -> label.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ticksStopsAndWordsFollowTheUnitAndTheSliderKeepsItsDirection() {
        interact(() -> lab().commit(e -> e.withTemperature(Temperature.of(10))));
        settle();
        double thumb = centre(node(".temperature-slider .thumb")).getX();
        click("#beta");
        assertThat(captions()).containsExactly("argmax", "uniform", "100", "10", "1", "0.1", "0.01", "0.001", "0.0001");
        assertThat(stops()).containsExactly("∞", "0");
        assertThat(text(".temperature-slider .word")).isEqualTo("softer than β = 1");
        assertThat(slider().getAccessibleText()).startsWith("β = 0.1, softer than β = 1. Most likely: ");
        assertThat(centre(node(".temperature-slider .thumb")).getX()).isEqualTo(thumb);
        click(new Point2D(
                centre(part(".caption", "100")).getX(), centre(stop("∞")).getY()));
        assertThat(temperatureField().getText()).isEqualTo("100");
        assertThat(tau()).isEqualTo(Temperature.of(0.01));
        click("#logBeta");
        assertThat(captions()).containsExactly("argmax", "uniform", "4", "2", "0", "−2", "−4", "−6", "−8");
        assertThat(stops()).containsExactly("∞", "−∞");
        assertThat(text(".temperature-slider .word")).isEqualTo("sharper than ln β = 0");
        click(new Point2D(
                centre(part(".caption", "−6")).getX(), centre(stop("∞")).getY()));
        assertThat(temperatureField().getText()).isEqualTo("-6");
        click("#tau");
        assertThat(captions()).contains("0.01", "10\u2009000");
        assertThat(stops()).containsExactly("0", "∞");
    }

    private List<String> captions() {
        return texts(".caption");
    }

    private List<String> stops() {
        return texts(".stop");
    }

    private List<String> texts(String selector) {
        return slider().lookupAll(selector).stream()
                .map(label -> ((Labeled) label).getText())
                .toList();
    }

    @Test
    void theTitleNamesWhatTheFieldHolds() {
        assertThat(text(".temperature .heading")).isEqualTo("Temperature τ");
        click("#beta");
        assertThat(text(".temperature .heading")).isEqualTo("Inverse temperature β");
        click("#logBeta");
        assertThat(text(".temperature .heading")).isEqualTo("Log scale ln β");
        assertThat(temperatureField().getAccessibleText()).isEqualTo("Log scale ln β");
    }

    @Test
    void aTemperatureWithMoreDigitsThanFitIsShortenedVisiblyUntilItIsEdited() {
        enter(temperatureField(), "0.00999970186432475");
        hit(KeyCode.TAB);
        assertThat(temperatureField().getText()).startsWith("0.00999").endsWith("…");
        assertThat(tau()).isEqualTo(Temperature.of(0.00999970186432475));
        click(temperatureField());
        assertThat(temperatureField().getText()).isEqualTo("0.00999970186432475");
    }

    @Test
    void upMakesTheNumberInTheFieldGreaterInEveryUnit() {
        click("#beta");
        click(temperatureField());
        hit(KeyCode.UP);
        assertThat(tau().beta()).isGreaterThan(1);
    }

    @Test
    void anArrowCommitsWhatWasTypedAndStepsFromThere() {
        retype(temperatureField(), "100");
        hit(KeyCode.UP);
        assertThat(tau()).isEqualTo(Temperature.of(126));
    }

    /** A screen reader would read each position that a drag passes. */
    @Test
    void whatADragDidIsAnnouncedOnceAtItsEnd() {
        open("four-classes");
        List<String> said = new ArrayList<>();
        slider().accessibleTextProperty().addListener((observable, before, now) -> said.add(now));
        figure().accessibleTextProperty().addListener((observable, before, now) -> said.add(now));
        Point2D from = centre(slider());
        grab(from);
        hover(from.add(60, 0));
        hover(from.add(90, 0));
        settle();
        assertThat(said).isEmpty();
        letGo();
        settle();
        assertThat(said)
                .satisfiesExactlyInAnyOrder(
                        slider -> assertThat(slider).matches("τ = .*, softer than τ = 1\\. Most likely: .* % · fox\\."),
                        figure -> assertThat(figure).startsWith("Bars at temperature "));
    }
}

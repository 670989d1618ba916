package io.github.tauscope.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.figure.AxisTop;
import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Extent;
import io.github.tauscope.figure.Figure;
import io.github.tauscope.figure.Picture;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.ShownClasses;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.figure.bars.BarData;
import io.github.tauscope.figure.bars.BarFigure;
import io.github.tauscope.figure.bars.BarOptions;
import io.github.tauscope.figure.bars.BarPicture;
import io.github.tauscope.figure.bars.HitRegion;
import io.github.tauscope.figure.bars.HitRegion.Panel;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ListView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/** Stories of the figure of bars: pointing, dragging, painting. */
class BarsTest extends WindowStory {

    /** Beyond what a click may tremble. */
    private static final double FAR = 30;

    @Test
    void pointingTellsAClassInFull() {
        interact(() -> lab().commit(e -> e.withTemperature(Temperature.of(2))));
        hover(column(Panel.PROBABILITY, 2));
        String tip = text(".tip");
        assertThat(node(".tip").isVisible()).isTrue();
        assertThat(tip).contains("owl\nz = 7\nz/τ = 3.5\np = 0.1695").contains("\nln p = −1.77");
        assertThat(tip).contains("p = " + lab().reading().distribution().at(2).value());
    }

    @Test
    void theTipFollowsTheNumbersUnderARestingPointer() {
        hover(column(Panel.LOGIT, 3));
        hit(KeyCode.HOME);
        assertThat(text(".tip")).isEqualTo("fox\nz = 10\nz/τ = ∞\np = 1, exact limit\nln p = 0");
        hit(KeyCode.END);
        assertThat(text(".tip")).contains("z/τ = 0\np = 0.25, exact limit\n");
    }

    @Test
    void theTipGoesWithThePointer() {
        hover(column(Panel.LOGIT, 3));
        assertThat(node(".tip").isVisible()).isTrue();
        hover(centre(slider()));
        assertThat(node(".tip").isVisible()).isFalse();
    }

    @Test
    void theTipStaysWithinTheFigure() {
        hover(column(Panel.PROBABILITY, 3).add(0, 60));
        assertThat(at(node(".tip"), 1, 1).getX())
                .isLessThanOrEqualTo(at(figure(), 1, 1).getX());
        assertThat(at(node(".tip"), 1, 1).getY())
                .isLessThanOrEqualTo(at(figure(), 1, 1).getY());
    }

    @Test
    void aMaskedClassSaysSo() {
        interact(() -> lab().commit(e -> e.withLogit(1, Double.NEGATIVE_INFINITY)));
        settle();
        hover(column(Panel.PROBABILITY, 1));
        assertThat(text(".tip")).isEqualTo("dog\nz = −∞\nz/τ = −∞\np = 0, masked\nln p = −∞");
    }

    @Test
    void ofManyClassesTheRestIsOneColumn() {
        open("moco");
        List<HitRegion> regions = regions();
        assertThat(regions).hasSize(2 * 41);
        hover(column(Panel.PROBABILITY, 40));
        assertThat(text(".tip")).startsWith("the other 984\np together = 3.8");
        assertThat(figure().getAccessibleText())
                .startsWith("Bars at temperature 0.07, the most likely first: positive 1 − 4.0e-10")
                .endsWith("and 1019 more.");
    }

    @Test
    void howManyClassesHaveABarIsChosenWhereThereAreMany() {
        assertThat(node("#shownClasses").isVisible()).as("of four").isFalse();
        interact(() ->
                lab().open(Experiment.of(Logits.of(new Random(1).doubles(1000).toArray()))));
        settle();
        assertThat(text("#shownClasses")).isEqualTo("40 of 1000 classes");
        click("#shownClasses");
        click(named("10 most likely"));
        assertThat(text("#shownClasses")).isEqualTo("10 of 1000 classes");
        hover(at(figure(), 0.84, 0.7));
        assertThat(text(".tip")).startsWith("the other 990\np together = 0.98");
        click("#shownClasses");
        click(named("all 1000 classes"));
        hover(at(figure(), 0.84, 0.7));
        assertThat(text(".tip")).as("in their order").matches("(?s)9\\d\\d\\nz = .*");
        assertThat(lab().undoableProperty().get())
                .as("an experiment was opened")
                .isTrue();
        open("moco");
        click("#shownClasses");
        click(named("100 most likely"));
        assertThat(text("#shownClasses")).isEqualTo("100 of 1024 classes");
    }

    @Test
    void aDoubleClickOnABarIsForTypingItsLogit() {
        doubleClick(column(Panel.LOGIT, 2));
        assertThat(logitField(2).isFocused()).isTrue();
        type("3.5");
        hit(KeyCode.ENTER);
        assertThat(experiment().logits().toArray()).containsExactly(1, 5, 3.5, 10);
        doubleClick(column(Panel.PROBABILITY, 1));
        assertThat(logitField(1).isFocused()).isFalse();
        undo();
        assertThat(experiment()).isEqualTo(lab().origin());
    }

    @Test
    void aDoubleClickGoesToALogitOutOfSight() {
        open("moco");
        interact(() -> this.<ListView<?>>node(".logit-list").scrollTo(1000));
        settle();
        doubleClick(column(Panel.LOGIT, 0));
        assertThat(logitField(0).isFocused()).isTrue();
        assertThat(logitField(0).getSelectedText()).isEqualTo(logitField(0).getText());
    }

    private void doubleClick(Point2D at) {
        click(at);
        click(at);
    }

    @Test
    void draggingABarUpAndDownMovesItsLogitLiveAsOneUndoStep() {
        Point2D bar = column(Panel.LOGIT, 1);
        grab(bar);
        hover(bar.subtract(0, FAR));
        double up = experiment().logits().get(1);
        assertThat(up).isCloseTo(5 + FAR * perPixel(), within(0.2));
        assertThat(logitField(1).getText()).isEqualTo(String.valueOf(up).replaceAll("\\.0$", ""));
        hover(bar.add(0, FAR));
        assertThat(experiment().logits().get(1)).isCloseTo(5 - FAR * perPixel(), within(0.2));
        letGo();
        assertThat(experiment().logits().get(0)).isEqualTo(1);
        assertThat(experiment().logits().get(2)).isEqualTo(7);
        undo();
        assertThat(experiment()).isEqualTo(lab().origin());
        assertThat(lab().undoableProperty().get()).isFalse();
    }

    @Test
    void aBarThatIsBroughtBackHasItsLogitAgainAndLeavesNothingToUndo() {
        Point2D bar = column(Panel.LOGIT, 1);
        grab(bar);
        hover(bar.subtract(0, FAR));
        hover(bar);
        letGo();
        assertThat(experiment()).isEqualTo(lab().origin());
        assertThat(lab().undoableProperty().get()).isFalse();
    }

    @Test
    void aClickOnABarChangesNothing() {
        click(column(Panel.LOGIT, 1));
        assertThat(experiment()).isEqualTo(lab().origin());
        assertThat(lab().undoableProperty().get()).isFalse();
    }

    @Test
    void onlyLogitsAreDragged() {
        Point2D bar = column(Panel.PROBABILITY, 3);
        hover(column(Panel.LOGIT, 3));
        assertThat(figure().getCursor()).isEqualTo(Cursor.V_RESIZE);
        grab(bar);
        assertThat(figure().getCursor()).isEqualTo(Cursor.DEFAULT);
        hover(bar.subtract(0, FAR));
        letGo();
        assertThat(experiment()).isEqualTo(lab().origin());
    }

    @Test
    void theAxisStandsStillUnderADraggedBarAndFitsItAfterwards() {
        Point2D bar = column(Panel.LOGIT, 3);
        int[] before = axis();
        grab(bar);
        hover(bar.add(0, FAR));
        assertThat(experiment().logits().get(3)).isLessThan(8);
        assertThat(axis()).isEqualTo(before);
        letGo();
        assertThat(axis()).isNotEqualTo(before);
    }

    @Test
    void theAxisGrowsWithABarThatLeavesItAndDoesNotShrinkBeforeTheBarIsLetGo() {
        Point2D bar = column(Panel.LOGIT, 3);
        grab(bar);
        hover(bar.subtract(0, FAR));
        int[] grown = axis();
        hover(bar.add(0, FAR / 2));
        assertThat(experiment().logits().get(3)).isLessThan(10);
        assertThat(axis()).isEqualTo(grown);
        hover(bar.subtract(0, 2 * FAR));
        assertThat(axis()).isNotEqualTo(grown);
        double low = bar.getY() + 6 * FAR;
        hover(new Point2D(bar.getX(), low));
        assertThat(experiment().logits().get(3))
                .isCloseTo(10 - 6 * FAR * perPixel(), within(0.2))
                .isNegative();
        letGo();
    }

    @Test
    void aMaskedBarIsDraggedToALogit() {
        interact(() -> lab().commit(e -> e.withLogit(1, Double.NEGATIVE_INFINITY)));
        settle();
        Point2D place = column(Panel.LOGIT, 1);
        grab(place);
        letGo();
        assertThat(experiment().logits().isMasked(1)).isTrue();
        grab(place);
        hover(place.subtract(0, FAR));
        letGo();
        assertThat(experiment().logits().get(1)).isFinite();
    }

    @Test
    void controlLMakesTheAxisLogarithmicAndBack() {
        double lower = figure().getHeight() / 2;
        int[] linear = picture(lower);
        hit(KeyCode.CONTROL, KeyCode.L);
        assertThat(window.bench().settings().logarithmicProperty().get()).isTrue();
        assertThat(picture(lower)).isNotEqualTo(linear);
        hit(KeyCode.CONTROL, KeyCode.L);
        assertThat(window.bench().settings().logarithmicProperty().get()).isFalse();
        assertThat(picture(lower)).isEqualTo(linear);
    }

    @Test
    void theFigureSaysInWordsWhatItShows() {
        assertThat(figure().getAccessibleText())
                .isEqualTo("Bars at temperature 1: fox 0.9464, owl 0.0471, dog 0.0064, cat 1.2e-4.");
        hit(KeyCode.HOME);
        assertThat(figure().getAccessibleText()).isEqualTo("Bars at temperature 0: fox 1, owl 0, dog 0, cat 0.");
    }

    @Test
    void manyChangesBetweenTwoPulsesAreToldOnce() {
        List<String> told = new ArrayList<>();
        figure().accessibleTextProperty().addListener((observable, before, text) -> told.add(text));
        interact(() -> {
            for (int i = 2; i <= 100; i++) {
                Temperature next = Temperature.of(i);
                lab().update("temperature", e -> e.withTemperature(next));
            }
            lab().endGesture();
        });
        settle();
        assertThat(told).hasSize(1);
        assertThat(told.get(0)).startsWith("Bars at temperature 100:");
    }

    @Test
    void aStaleFigureIsPaintedOnceAtTheNextPulseAndOnlyItsChangedSheets() {
        int[] paints = {0};
        int[] stillPaints = {0};
        Sheet still = surface -> stillPaints[0]++;
        Figure<Picture> figure = new Figure<>() {
            @Override
            public Picture at(Extent extent) {
                return () -> List.of(still, surface -> paints[0]++);
            }

            @Override
            public String description() {
                return "";
            }
        };
        List<FigureView<Picture>> view = new ArrayList<>();
        interact(() -> {
            view.add(new FigureView<>());
            view.get(0).show(window.bench(), () -> figure);
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane(view.get(0)), 200, 100));
            stage.show();
        });
        settle();
        int first = paints[0];
        assertThat(first).isPositive();
        settle();
        assertThat(paints[0]).isEqualTo(first);
        interact(() -> {
            for (int i = 0; i < 100; i++) {
                view.get(0).markStale();
            }
        });
        settle();
        assertThat(paints[0]).isEqualTo(first + 1);
        assertThat(stillPaints[0]).isEqualTo(1);
    }

    /** Returns the middle of a column's part in a panel, on the screen. */
    private Point2D column(Panel panel, int k) {
        Box box = regions().stream()
                .filter(region -> region.panel() == panel)
                .toList()
                .get(k)
                .box();
        return figure().localToScreen(box.centreX(), box.y() + box.height() / 2);
    }

    private List<HitRegion> regions() {
        return painted().regions();
    }

    private double perPixel() {
        Reading opened = Reading.of(lab().origin());
        return figure(opened).logitScale().perPixel();
    }

    private BarPicture painted() {
        return figure(lab().reading());
    }

    private BarPicture figure(Reading reading) {
        BarData data = new BarData(reading.experiment().labels(), reading.distribution(), reading.reference());
        BarOptions options = new BarOptions(ProbabilityAxis.LINEAR, AxisTop.ONE, ShownClasses.MOST, true, null);
        return new BarFigure(data, options, Theme.LIGHT, window.bench().messages())
                .at(figure().getWidth(), figure().getHeight());
    }

    /** Returns the numbers at the left of the logits, as pixels. */
    private int[] axis() {
        return picture(0);
    }

    private int[] picture(double y) {
        int width = 52;
        int height = (int) (figure().getHeight() * 0.3);
        int[] pixels = new int[width * height];
        interact(() -> {
            SnapshotParameters part = new SnapshotParameters();
            part.setViewport(new Rectangle2D(
                    figure().getBoundsInParent().getMinX(),
                    figure().getBoundsInParent().getMinY() + y,
                    width,
                    height));
            WritableImage image = figure().snapshot(part, null);
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] = image.getPixelReader().getArgb(i % width, i / width);
            }
        });
        return pixels;
    }
}

package io.github.tauscope.app.simplex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.app.WindowStory;
import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.chart.SimplexChart;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.figure.simplex.SimplexFigure;
import io.github.tauscope.figure.simplex.SimplexPicture;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Simplex;
import io.github.tauscope.text.NumberText;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stories of the simplex: dragging the point, typing a probability, choosing corners, reading the path. */
class SimplexStoryTest extends WindowStory {

    @BeforeEach
    void chooseTheTab() {
        TabPane tabs = node(".figures");
        interact(() -> tabs.getTabs().stream()
                .filter(tab -> tab.getText().equals("Simplex"))
                .forEach(tabs.getSelectionModel()::select));
        open("hot-and-cold");
        temperature(5);
    }

    // The point

    // The table

    @Test
    void theTableHasThePathAtTheLimitsAtOneAndAtThePins() {
        set(List.of(Temperature.of(3), Temperature.ONE));
        assertThat(table().isVisible()).isFalse();
        click(named("Table"));
        assertThat(table().isVisible()).isTrue();
        List<Temperature> rows = List.of(Temperature.ARGMAX, Temperature.ONE, Temperature.of(3), Temperature.UNIFORM);
        assertThat(column(0)).containsExactly("0", "1", "3", "∞");
        Simplex simplex = Simplex.of(experiment()).orElseThrow();
        for (int k = 0; k < Simplex.SIZE; k++) {
            int corner = k;
            assertThat(column(1 + k))
                    .containsExactlyElementsOf(rows.stream()
                            .map(tau -> NumberText.probability(
                                    Distribution.of(simplex.logits(), tau).at(corner)))
                            .toList());
        }
        click(named("Table"));
        assertThat(table().isVisible()).isFalse();
    }

    @Test
    void theTableFollowsLogitsAndLabels() {
        click(named("Table"));
        String before = column(1).get(1);
        interact(() -> lab().commit(e -> e.withLogit(0, e.logits().get(0) + 1).withLabel(0, "renamed")));
        settle();
        assertThat(column(1).get(1)).isNotEqualTo(before);
        assertThat(table().getColumns().get(1).getText()).isEqualTo("renamed");
    }

    private void set(List<Temperature> pins) {
        interact(() -> lab().commit(e -> e.withInquiry(e.inquiry().withPins(pins))));
        settle();
    }

    private TableView<Temperature> table() {
        return node(".simplex .figure-table");
    }

    private List<String> column(int k) {
        return table().getItems().stream()
                .map(row -> String.valueOf(table().getColumns().get(k).getCellData(row)))
                .toList();
    }

    @Test
    void draggingThePointSetsLogitsThatGiveItAsOneUndoStep() {
        Experiment before = experiment();
        grab(point());
        hover(at(0.5, 0.3, 0.2));
        hover(at(0.2, 0.6, 0.2));
        letGo();
        Distribution p = lab().reading().distribution();
        assertThat(p.probability(0)).isCloseTo(0.2, within(0.01));
        assertThat(p.probability(1)).isCloseTo(0.6, within(0.01));
        assertThat(tau()).isEqualTo(Temperature.of(5));
        assertThat(probability(1).getText()).isEqualTo(String.format("%.4f", p.probability(1)));
        undo();
        assertThat(experiment()).isEqualTo(before);
        redo();
        assertThat(experiment()).isNotEqualTo(before);
    }

    @Test
    void aClickOnThePointChangesNothingAndNothingElseIsDragged() {
        Experiment before = experiment();
        hover(point());
        assertThat(simplex().getCursor()).isEqualTo(Cursor.HAND);
        click(point());
        grab(at(0.8, 0.1, 0.1));
        assertThat(simplex().getCursor()).isEqualTo(Cursor.DEFAULT);
        hover(at(0.1, 0.8, 0.1));
        letGo();
        assertThat(experiment()).isEqualTo(before);
    }

    @Test
    void ofManyClassesTheThreeStayTheCornersAndTheOthersKeepTheirProbabilities() {
        open("four-classes");
        temperature(2);
        double cat = lab().reading().distribution().probability(0);
        grab(point());
        hover(at(0.001, 0.001, 0.998));
        letGo();
        assertThat(simplexOf().corners()).containsExactly(1, 2, 3);
        assertThat(experiment().logits().get(1))
                .isLessThan(experiment().logits().get(0));
        assertThat(lab().reading().distribution().probability(0)).isCloseTo(cat, within(1e-4));
    }

    @Test
    void atALimitThePointCannotBeDraggedAndTheWindowSaysWhy() {
        for (double limit : new double[] {0, Double.POSITIVE_INFINITY}) {
            temperature(limit);
            Experiment before = experiment();
            grab(point());
            hover(at(0.4, 0.3, 0.3));
            letGo();
            assertThat(experiment()).isEqualTo(before);
            assertThat(probability(0).isDisabled()).isTrue();
        }
        assertThat(text("#simplexHand")).startsWith("At τ = ∞ all logits give the centre");
        hit(KeyCode.HOME);
        assertThat(text("#simplexHand")).startsWith("At τ = 0 only the order of the logits matters");
        hit(KeyCode.DIGIT1);
        assertThat(text("#simplexHand")).startsWith("Drag the point");
        temperature(1e-300);
        assertThat(text("#simplexHand")).startsWith("At this τ the point can't be placed");
    }

    // Fields

    @Test
    void aTypedProbabilityIsTakenAndTheOddsOfTheOthersStay() {
        Experiment before = experiment();
        double odds = lab().reading().distribution().odds(1, 2);
        enter(probability(0), "0.5");
        Distribution p = lab().reading().distribution();
        assertThat(p.probability(0)).isCloseTo(0.5, within(1e-12));
        assertThat(p.odds(1, 2)).isCloseTo(odds, within(1e-12));
        assertThat(probability(0).getText()).isEqualTo("0.5000");
        hit(KeyCode.CONTROL, KeyCode.Z);
        assertThat(experiment()).isEqualTo(before);
        assertThat(probability(0).getText()).isEqualTo("0.1628");
    }

    @Test
    void whatIsNoProbabilityGetsASentenceAndChangesNothing() {
        Experiment before = experiment();
        for (String text : List.of("0", "1", "-0.1", "2", "inf")) {
            enter(probability(1), text);
            assertThat(probability(1).problemProperty().get()).startsWith("Enter a probability above 0");
        }
        enter(probability(1), "much");
        assertThat(probability(1).problemProperty().get())
                .isEqualTo("“much” isn't a valid number. Enter a probability above 0 and below 1; the ends are"
                        + " limits. For exactly 0, mask the class with −∞.");
        Label problem = node(".corners > #problem");
        assertThat(isWhole(problem)).isTrue();
        assertThat(at(problem, 0, 0).getY())
                .isGreaterThanOrEqualTo(at(corner(2), 0, 1).getY());
        assertThat(experiment()).isEqualTo(before);
        hit(KeyCode.ESCAPE);
        assertThat(probability(1).problemProperty().get()).isEmpty();
    }

    @Test
    void aProbabilityWhoseLogitIsNoDoubleIsRefused() {
        interact(() -> lab().commit(any -> Experiment.of(Logits.of(0, 0, 0)).withTemperature(Temperature.of(1e307))));
        settle();
        enter(probability(0), "1e-30");
        assertThat(probability(0).problemProperty().get()).startsWith("At this τ the point can't be placed");
        assertThat(experiment().logits()).isEqualTo(Logits.of(0, 0, 0));
    }

    // Corners

    @Test
    void aCornerIsChosenByMouse() {
        open("four-classes");
        assertThat(chosen(0)).isEqualTo("dog");
        click(combo(0));
        click(named("cat"));
        assertThat(simplexOf().corners()).containsExactly(0, 2, 3);
        assertThat(chosen(0)).isEqualTo("cat");
        assertThat(text("#simplexTogether")).startsWith("Renormalised").contains("all 4 classes, they have 0.9936");
        undo();
        assertThat(chosen(0)).isEqualTo("dog");
        assertThat(experiment()).isEqualTo(lab().origin());
    }

    @Test
    void aCornerIsChosenByKeyboardAndTwoChangePlaces() {
        open("four-classes");
        interact(() -> combo(0).requestFocus());
        settle();
        hit(KeyCode.UP);
        assertThat(simplexOf().corners()).containsExactly(2, 1, 3);
        assertThat(chosen(0)).isEqualTo("owl");
        assertThat(chosen(1)).isEqualTo("dog");
        hit(KeyCode.DIGIT1);
        hit(KeyCode.LEFT);
        assertThat(tau().value()).isLessThan(1);
        assertThat(simplexOf().corners()).containsExactly(2, 1, 3);
    }

    @Test
    void cornersFollowLabelsAndMaskedClassesCannotBeChosen() {
        open("four-classes");
        interact(() -> lab().commit(e -> e.withLabel(2, "dog").withLogit(0, Double.NEGATIVE_INFINITY)));
        settle();
        assertThat(chosen(0)).isEqualTo("dog #2");
        assertThat(chosen(1)).isEqualTo("dog #3");
        assertThat(combo(0).getItems()).containsExactly(3, 2, 1);
        assertThat(node("#simplexTogether").isManaged()).isFalse();
    }

    // Reading

    @Test
    void pointingReadsThePathAndThePoint() {
        hover(point());
        assertThat(node("#simplexTip").isVisible()).isTrue();
        assertThat(text("#simplexTip")).isEqualTo("τ = 5\na: 0.1628\nb: 0.2967\nc: 0.5405");
        hit(KeyCode.END);
        hover(at(1.0 / 3, 1.0 / 3, 1.0 / 3));
        assertThat(text("#simplexTip")).startsWith("τ = ∞\na: 0.3333");
        hover(at(0.9, 0.05, 0.05));
        assertThat(node("#simplexTip").isVisible()).isFalse();
    }

    @Test
    void pointingReadsThePathOfAToo() {
        Experiment a = experiment().withLogit(0, 9).withTemperature(Temperature.of(2));
        interact(() -> lab().commit(e -> e.withBaseline(a)));
        settle();
        Distribution p = Distribution.of(a.logits(), Temperature.of(2));
        hover(at(p.probability(0), p.probability(1), p.probability(2)));
        assertThat(node("#simplexTip").isVisible()).isTrue();
        assertThat(text("#simplexTip"))
                .isEqualTo("A, τ = 2\na: " + NumberText.probability(p.at(0)) + "\nb: " + NumberText.probability(p.at(1))
                        + "\nc: " + NumberText.probability(p.at(2)));
        interact(() -> lab().commit(e -> e.withBaseline(null)));
        settle();
        hover(at(p.probability(0), p.probability(1), p.probability(2)));
        assertThat(node("#simplexTip").isVisible()).isFalse();
    }

    @Test
    void theFigureSaysInWordsWhatItShows() {
        assertThat(simplex().getAccessibleText())
                .isEqualTo("Simplex at temperature 5: a 0.1628, b 0.2967, c 0.5405."
                        + " The path runs from c at 0 to the centre at ∞.");
        assertThat(combo(2).getAccessibleText()).isEqualTo("Class at the corner: right");
        assertThat(probability(2).getAccessibleText()).isEqualTo("Probability of c among the three");
    }

    @Test
    void whereThereIsNoTriangleASentenceSaysWhy() {
        open("dividing-by-the-sum");
        assertThat(isShown("#simplexPane")).isFalse();
        assertThat(isShown("#simplexAbsent")).isTrue();
        assertThat(text("#simplexAbsent")).startsWith("Two classes form a segment");
        interact(() -> lab().commit(e -> e.withLogit(0, Double.NEGATIVE_INFINITY)));
        assertThat(text("#simplexAbsent")).startsWith("A single class");
        interact(() -> lab().open(window.example("tie")));
        assertThat(isShown("#simplexPane")).isTrue();
        assertThat(isShown("#simplexAbsent")).isFalse();
    }

    @Test
    void aVocabularyIsAsQuickAsThreeClasses() {
        double[] logits =
                IntStream.range(0, 151_936).mapToDouble(i -> i % 1000 / 100.0).toArray();
        Experiment many = Experiment.of(Logits.of(logits)).withTemperature(Temperature.of(2));
        interact(() -> lab().open(many));
        settle();
        assertThat(chosen(0)).isEqualTo("1000");
        assertThat(text("#simplexTogether")).contains("all 151\u2009936 classes");
        grab(point());
        hover(at(0.6, 0.2, 0.2));
        letGo();
        assertThat(simplexOf().distribution().probability(0)).isCloseTo(0.6, within(0.01));
    }

    @Test
    void everySentenceIsWholeAtTheSmallestSize() {
        size(1024, 700);
        open("next-token");
        for (double tau : new double[] {0, 1e-300, 1, Double.POSITIVE_INFINITY}) {
            temperature(tau);
            for (Node label : node(".corners").lookupAll(".label")) {
                if (label.isVisible() && label.getStyleClass().contains("muted")) {
                    assertThat(isWhole((Labeled) label)).as(text(label)).isTrue();
                    assertThat(at(label, 0, 1).getY())
                            .isLessThanOrEqualTo(at(node(".readout"), 0, 0).getY());
                }
            }
        }
        assertThat(simplex().getHeight()).isGreaterThan(300);
        size(1360, 850);
    }

    private void temperature(double tau) {
        interact(() -> lab().commit(e -> e.withTemperature(Temperature.of(tau))));
        settle();
    }

    private FigureView<?> simplex() {
        return node("#simplex");
    }

    private Node corner(int k) {
        return node("#corners").lookupAll(".corner-row").toArray(Node[]::new)[k];
    }

    private ComboBox<Integer> combo(int k) {
        return node(".combo-box", corner(k));
    }

    private String chosen(int k) {
        return text(combo(k).getButtonCell());
    }

    private EditField probability(int k) {
        return node(".edit-field", corner(k));
    }

    private boolean isShown(String selector) {
        return node(selector).isVisible();
    }

    private Simplex simplexOf() {
        return Simplex.of(experiment()).orElseThrow();
    }

    private SimplexPicture picture() {
        return new SimplexFigure(
                        SimplexChart.data(simplexOf(), window.bench().messages()),
                        Theme.LIGHT,
                        window.bench().messages())
                .at(simplex().getWidth(), simplex().getHeight());
    }

    private Point2D point() {
        return simplex().localToScreen(picture().point().x(), picture().point().y());
    }

    /** Returns the place of three probabilities on the screen. */
    private Point2D at(double a, double b, double c) {
        Point top = picture().triangle().top();
        Point left = picture().triangle().left();
        Point right = picture().triangle().right();
        return simplex()
                .localToScreen(a * top.x() + b * left.x() + c * right.x(), a * top.y() + b * left.y() + c * right.y());
    }
}

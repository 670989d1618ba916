package io.github.tauscope.app;

import io.github.tauscope.app.predict.Predictor;
import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.Problems;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.figure.TemperatureTrack;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.lesson.LessonStep;
import io.github.tauscope.model.BarsPrediction;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Reading;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;

/** The strip at the bottom of the window: slider, field, unit, play. */
public final class TemperatureController {

    private final Workbench bench;
    private final Player player;
    private final Predictor predictor;

    @FXML
    private Label title;

    @FXML
    private EditField field;

    @FXML
    private Label problem;

    @FXML
    private ToggleGroup units;

    @FXML
    private Node unitPills;

    @FXML
    private TemperatureSlider slider;

    @FXML
    private PlayButton play;

    @FXML
    private Button predict;

    TemperatureController(Workbench bench) {
        this.bench = bench;
        this.player = new Player(bench.lab(), bench.settings());
        this.predictor = new Predictor(bench);
    }

    @FXML
    private void initialize() {
        slider.nameStops(bench.text("temperature.stop.argmax"), bench.text("temperature.stop.uniform"));
        slider.onEdit(this::slide, this::endGesture);
        field.onNumber(this::type, this::explain);
        field.onStep(steps -> step(Integer.signum(steps)));
        problem.textProperty().bind(field.problemProperty());
        units.selectedToggleProperty().subscribe(unit -> showUnit());
        field.focusedProperty().subscribe(focused -> player.pause());
        play.serve(player, bench.messages());
        bench.lab().readingProperty().subscribe(this::show);
        bench.lab().settledProperty().subscribe(this::announce);
        bench.lessons().placeProperty().subscribe(place -> show(bench.lab().reading()));
    }

    void onSliderKey(KeyEvent event) {
        if (!slider.isDisabled()) {
            slider.onKey(event);
        }
    }

    /** Ends the undo step of a drag or a key, but not of the player: the key that started it may be released. */
    void endGesture() {
        if (!player.playingProperty().get()) {
            bench.lab().endGesture();
        }
    }

    /** Returns what keys do as well, and what is no number to look at. */
    List<Node> beside() {
        return List.of(unitPills, predict, play);
    }

    void focus() {
        slider.requestFocus();
    }

    @FXML
    void predict() {
        predictor.begin();
    }

    /** Plays or pauses, where that is possible. */
    void togglePlay() {
        play.fire();
    }

    private void show(Reading reading) {
        Experiment experiment = reading.experiment();
        Temperature temperature = experiment.aim();
        boolean isPredicting = experiment.openPrediction() != null;
        boolean isAimed = experiment.openPrediction() instanceof BarsPrediction;
        boolean isLocked = bench.lessons().locks(LessonStep.Control.TEMPERATURE) || (isPredicting && !isAimed);
        slider.setDisable(isLocked);
        field.setDisable(isLocked);
        play.setDisable(isPredicting || isLocked);
        predict.setDisable(isPredicting || bench.lessons().asked().isPresent());
        title.setText(bench.text((isAimed ? "temperature.target." : "temperature.unit.") + unit()));
        field.show(unit().format(temperature));
        slider.show(temperature, TemperatureText.of(experiment, unit(), bench.messages()));
    }

    /** Says once where the temperature was left, and what came of it. */
    private void announce(Reading settled) {
        boolean isHiding = !bench.settings().hiddenProperty().get().isEmpty();
        slider.setAccessibleText(TemperatureText.announced(settled, unit(), isHiding, bench.messages()));
    }

    private void showUnit() {
        field.reset(unit().format(bench.lab().experiment().aim()));
        slider.use(unit());
        show(bench.lab().reading());
        announce(bench.lab().reading());
    }

    private void step(int direction) {
        int hotter = unit() == TemperatureUnit.TAU ? direction : -direction;
        Temperature now = bench.lab().experiment().aim();
        slide(TemperatureTrack.stepped(now, hotter * TemperatureSlider.STEP));
    }

    private void slide(Temperature temperature) {
        bench.lab().update("temperature", experiment -> experiment.aimedAt(temperature));
    }

    private void type(String text) {
        Temperature temperature = unit().parse(text);
        bench.lab().commit(experiment -> experiment.aimedAt(temperature));
    }

    private String explain(IllegalArgumentException problem) {
        return Problems.sentence(problem, bench.text("temperature.allowed." + unit()), bench.messages());
    }

    private TemperatureUnit unit() {
        return TemperatureUnit.valueOf((String) units.getSelectedToggle().getUserData());
    }
}

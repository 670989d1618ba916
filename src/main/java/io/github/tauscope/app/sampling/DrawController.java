package io.github.tauscope.app.sampling;

import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.model.Sampling;
import io.github.tauscope.text.Printable;
import java.util.function.Predicate;
import javafx.fxml.FXML;
import javafx.scene.control.Button;

/** How many draws are made, and from which seed. */
public final class DrawController {

    private final Workbench bench;
    private final SamplingDesk desk;

    @FXML
    private Button one;

    @FXML
    private Button hundred;

    @FXML
    private Button many;

    @FXML
    private Button clear;

    @FXML
    private EditField seed;

    public DrawController(Workbench bench) {
        this.bench = bench;
        this.desk = new SamplingDesk(bench.lab());
    }

    @FXML
    private void initialize() {
        adds(one, 1);
        adds(hundred, 100);
        adds(many, 10_000);
        disable(clear, sampling -> sampling.draws() == 0);
        seed.onNumber(this::type, problem -> bench.text("sampling.seed.refused", Printable.excerpt(seed.getText())));
        desk.samplingProperty().subscribe(sampling -> seed.show(String.valueOf(sampling.seed())));
    }

    EditField seed() {
        return seed;
    }

    private void adds(Button button, int draws) {
        button.setOnAction(event -> desk.commit(sampling -> sampling.withDraws(sampling.draws() + draws)));
        disable(button, sampling -> sampling.draws() + draws > Sampling.MOST);
    }

    private void disable(Button button, Predicate<Sampling> where) {
        button.disableProperty().bind(desk.samplingProperty().map(where::test));
    }

    @FXML
    private void clear() {
        desk.commit(sampling -> sampling.withDraws(0));
    }

    @FXML
    private void renew() {
        desk.commit(Sampling::withNewSeed);
    }

    private void type(String text) {
        long typed = Long.parseLong(text);
        desk.commit(sampling -> sampling.withSeed(typed));
    }
}

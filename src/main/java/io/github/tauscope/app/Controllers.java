package io.github.tauscope.app;

import io.github.tauscope.app.bars.BarsController;
import io.github.tauscope.app.check.CheckController;
import io.github.tauscope.app.compare.ComparisonController;
import io.github.tauscope.app.compare.PinController;
import io.github.tauscope.app.export.ActionsController;
import io.github.tauscope.app.export.ExportController;
import io.github.tauscope.app.export.PreviewController;
import io.github.tauscope.app.loss.CurveController;
import io.github.tauscope.app.loss.GradientController;
import io.github.tauscope.app.loss.LossChoiceController;
import io.github.tauscope.app.loss.LossController;
import io.github.tauscope.app.loss.LossTableController;
import io.github.tauscope.app.sampling.CutController;
import io.github.tauscope.app.sampling.DrawController;
import io.github.tauscope.app.sampling.SamplingController;
import io.github.tauscope.app.sampling.SamplingTableController;
import io.github.tauscope.app.simplex.SimplexController;
import io.github.tauscope.app.simplex.SimplexTableController;
import io.github.tauscope.app.steps.StepsController;
import io.github.tauscope.app.sweep.PinsController;
import io.github.tauscope.app.sweep.SeekController;
import io.github.tauscope.app.sweep.SweepController;
import io.github.tauscope.app.workbench.Workbench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Makes the controllers that FXML names, through their constructors, and loads FXML with them. */
final class Controllers {

    private static final String FOLDER = "/io/github/tauscope/fxml/";

    private static final Map<Class<?>, Function<Workbench, Object>> FACTORIES = Map.ofEntries(
            Map.entry(ActionsController.class, ActionsController::new),
            Map.entry(BarsController.class, BarsController::new),
            Map.entry(CheckController.class, CheckController::new),
            Map.entry(ComparisonController.class, ComparisonController::new),
            Map.entry(CurveController.class, CurveController::new),
            Map.entry(CutController.class, CutController::new),
            Map.entry(DrawController.class, DrawController::new),
            Map.entry(ExportController.class, ExportController::new),
            Map.entry(ExportMenuController.class, ExportMenuController::new),
            Map.entry(FigureBarController.class, FigureBarController::new),
            Map.entry(GradientController.class, GradientController::new),
            Map.entry(HeaderController.class, HeaderController::new),
            Map.entry(LogitsController.class, LogitsController::new),
            Map.entry(LossChoiceController.class, LossChoiceController::new),
            Map.entry(LossController.class, LossController::new),
            Map.entry(LossTableController.class, bench -> new LossTableController()),
            Map.entry(MainController.class, MainController::new),
            Map.entry(NoteController.class, NoteController::new),
            Map.entry(PinController.class, PinController::new),
            Map.entry(PinsController.class, PinsController::new),
            Map.entry(PreviewController.class, bench -> new PreviewController()),
            Map.entry(ReadoutController.class, ReadoutController::new),
            Map.entry(SamplingController.class, SamplingController::new),
            Map.entry(SamplingTableController.class, SamplingTableController::new),
            Map.entry(SeekController.class, SeekController::new),
            Map.entry(SimplexController.class, SimplexController::new),
            Map.entry(SimplexTableController.class, SimplexTableController::new),
            Map.entry(StepsController.class, StepsController::new),
            Map.entry(SweepController.class, SweepController::new),
            Map.entry(TemperatureController.class, TemperatureController::new),
            Map.entry(TransformController.class, TransformController::new));

    private Controllers() {}

    /** Loads a view with its controllers and all that it includes. */
    static Parent load(String file, Workbench bench) {
        FXMLLoader loader = new FXMLLoader(
                Controllers.class.getResource(FOLDER + file), bench.messages().bundle());
        loader.setControllerFactory(type -> make(type, bench));
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object make(Class<?> type, Workbench bench) {
        Function<Workbench, Object> factory = FACTORIES.get(type);
        if (factory == null) {
            throw new IllegalStateException("There is no factory for the controller " + type.getName() + ".");
        }
        return factory.apply(bench);
    }
}

package io.github.tauscope.app;

import io.github.tauscope.app.workbench.Settings;
import io.github.tauscope.app.workbench.WindowPlace;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import javafx.util.Subscription;

/** Puts the window where it was the last time, and keeps where it is. */
record PlaceKeeper(Stage stage, Settings settings) {

    /** A window manager tells of a new size and of being maximized one after the other. */
    private static final Duration UNTIL_ALL_IS_TOLD = Duration.millis(300);

    /** Shows the window where it was, wholly on a screen that there is; the first time in the middle of the screen. */
    void show(double leastWidth, double leastHeight) {
        Screen primary = Screen.getPrimary();
        List<Rectangle2D> screens = Screen.getScreens().stream()
                .sorted((a, b) -> Boolean.compare(b.equals(primary), a.equals(primary)))
                .map(Screen::getVisualBounds)
                .toList();
        WindowPlace kept = settings.placeProperty().get();
        WindowPlace place =
                kept == null ? WindowPlace.first(screens.get(0), leastWidth, leastHeight) : kept.within(screens);
        put(place);
        stage.show();
        put(place); // GTK forgets the size when it first shows a window
        if (place.maximized()) {
            stage.setMaximized(true);
            putOnceRestored(place);
        }
        follow();
    }

    /** A window that is maximized before its window manager knows its place would come back as large as the screen. */
    private void putOnceRestored(WindowPlace place) {
        Subscription[] restored = new Subscription[1];
        restored[0] = stage.maximizedProperty().subscribe((before, maximized) -> {
            restored[0].unsubscribe();
            put(place);
        });
    }

    private void put(WindowPlace place) {
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
    }

    private void follow() {
        PauseTransition pause = new PauseTransition(UNTIL_ALL_IS_TOLD);
        pause.setOnFinished(event -> keep());
        for (Observable changing : new Observable[] {
            stage.xProperty(),
            stage.yProperty(),
            stage.widthProperty(),
            stage.heightProperty(),
            stage.maximizedProperty()
        }) {
            changing.addListener(observable -> pause.playFromStart());
        }
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, event -> {
            pause.stop();
            keep();
        });
    }

    private void keep() {
        WindowPlace kept = settings.placeProperty().get();
        boolean apart = !stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified();
        if (apart) {
            settings.placeProperty()
                    .set(new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false));
        } else if (kept != null && !stage.isIconified()) {
            settings.placeProperty()
                    .set(new WindowPlace(kept.x(), kept.y(), kept.width(), kept.height(), stage.isMaximized()));
        }
    }
}

package io.github.tauscope.app.lesson;

import io.github.tauscope.app.workbench.Background;
import io.github.tauscope.app.workbench.LessonDesk;
import io.github.tauscope.app.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Reads the file of a lesson again when it has been saved, so that who writes it sees it. */
final class LessonWatch {

    private static final Duration PERIOD = Duration.seconds(1);

    private final Workbench bench;
    private final Background<Runnable> background = new Background<>("lesson");
    private Optional<Path> watched = Optional.empty();
    private FileTime saved = FileTime.fromMillis(0);

    LessonWatch(Workbench bench) {
        this.bench = bench;
    }

    void start() {
        Timeline timeline = new Timeline(new KeyFrame(PERIOD, event -> look()));
        timeline.setCycleCount(Animation.INDEFINITE);
        bench.lessons().placeProperty().subscribe(place -> {
            if (place.flatMap(LessonDesk.Place::file).isPresent()) {
                timeline.play();
            } else {
                timeline.stop();
            }
        });
    }

    private void look() {
        Optional<Path> file = bench.lessons().placeProperty().get().flatMap(LessonDesk.Place::file);
        boolean isNew = !file.equals(watched);
        watched = file;
        file.ifPresent(path -> background.ask(progress -> outcome(path, isNew), Runnable::run));
    }

    /** For the thread beside. */
    private Runnable outcome(Path file, boolean isNew) {
        try {
            FileTime now = Files.getLastModifiedTime(file);
            boolean isSaved = !now.equals(saved);
            saved = now;
            return isNew || !isSaved ? () -> {} : new LessonFile(bench).read(file);
        } catch (IOException e) {
            return () -> {}; // what is gone may come back: editors replace files
        }
    }
}

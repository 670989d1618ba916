package io.github.tauscope.app.lesson;

import io.github.tauscope.app.export.Destination;
import io.github.tauscope.app.workbench.Background;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.handout.Handout;
import io.github.tauscope.handout.pdf.Paper;
import io.github.tauscope.handout.pdf.PdfHandout;
import io.github.tauscope.lesson.Fault;
import io.github.tauscope.lesson.Lesson;
import io.github.tauscope.lesson.LessonCheck;
import io.github.tauscope.output.OutputException;
import io.github.tauscope.output.WholeFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;

/** Saves the lesson that is held as a handout. */
final class HandoutItems {

    private final Workbench bench;
    private final Supplier<Window> owner;
    private final Background<Runnable> background = new Background<>("handout");

    HandoutItems(Workbench bench, Supplier<Window> owner) {
        this.bench = bench;
        this.owner = owner;
    }

    /** Returns an item for the students' handout, and one for the teacher's. */
    List<MenuItem> items() {
        return List.of(item("lesson.handout", false), item("lesson.handout.teacher", true));
    }

    private MenuItem item(String text, boolean forTeacher) {
        MenuItem item = new MenuItem(bench.text(text));
        item.setId(forTeacher ? "teacherHandout" : "handout");
        item.disableProperty().bind(bench.lessons().placeProperty().map(Optional::isEmpty));
        item.setOnAction(event ->
                bench.lessons().placeProperty().get().ifPresent(place -> ask(new Handout(place.lesson(), forTeacher))));
        return item;
    }

    private void ask(Handout handout) {
        String file = String.valueOf(Path.of(handout.lesson().name()).getFileName());
        String name = file.replaceFirst("\\.[^.]*$", "") + (handout.forTeacher() ? "-teacher" : "") + ".pdf";
        new Destination(bench, owner.get())
                .ask(name)
                .ifPresent(chosen -> background.ask(progress -> saved(handout, chosen), Runnable::run));
    }

    /** Saves a handout beside the JavaFX thread, and returns what says how it went. */
    private Runnable saved(Handout handout, Path file) {
        Lesson lesson = handout.lesson();
        List<Fault> faults = LessonCheck.of(lesson);
        if (!faults.isEmpty()) {
            return () -> bench.notice().refuse(bench.text(faults.get(0).in(lesson)));
        }
        try {
            Paper paper = Paper.usualIn(Locale.getDefault());
            WholeFile.write(file, WholeFile.Protection.OVERRULED, out -> PdfHandout.write(handout, paper, out));
            return () -> bench.notice().tell(bench.text("export.saved", file));
        } catch (OutputException e) {
            return () -> bench.notice().refuse(bench.text(e.sentence()));
        }
    }
}

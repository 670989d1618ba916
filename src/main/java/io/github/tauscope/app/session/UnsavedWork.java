package io.github.tauscope.app.session;

import io.github.tauscope.app.workbench.Background;
import io.github.tauscope.app.workbench.Notice;
import io.github.tauscope.app.workbench.OpenRequest;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.session.KeptState;
import io.github.tauscope.session.LeftState;
import io.github.tauscope.session.StateFolder;
import io.github.tauscope.text.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.scene.Scene;
import javafx.stage.Window;

/**
 * What windows left unsaved that are no longer open. Says so where it is of the session file that is opened, lists the rest when asked,
 * and goes on with what a person chooses. States are read beside the JavaFX thread.
 */
public final class UnsavedWork {

    private final Workbench bench;
    private final StateFolder states;
    private final Autosaver saver;
    private final Background<Runnable> looking = new Background<>("later");
    private final Background<Runnable> listing = new Background<>("unsaved");

    /** Takes and removes states: one thread, because to look into what this process has just taken would unlock it. */
    private final Background<Runnable> changing = new Background<>("states");

    private final InvalidationListener look = observable -> look();

    public UnsavedWork(Workbench bench, StateFolder states, Autosaver saver) {
        this.bench = bench;
        this.states = states;
        this.saver = saver;
    }

    /** Begins, once a window has its controls. */
    public void install(Scene scene) {
        scene.addEventHandler(OpenRequest.UNSAVED, event -> list(scene.getWindow()));
        bench.document().changes().addListener(look);
        look();
        KeptState own = saver.kept();
        changing.ask(part -> prune(own), Runnable::run);
    }

    private Runnable prune(KeptState own) {
        try {
            states.prune(own);
        } catch (IOException e) {
            return () -> {}; // the next window tries again
        }
        return () -> {};
    }

    private void look() {
        KeptState own = saver.kept();
        savedFile().ifPresent(file -> looking.ask(part -> later(file, own), Runnable::run));
    }

    /** Returns the file, if the window shows what is in it. */
    private Optional<Path> savedFile() {
        return bench.document().file(bench.lab().origin()).filter(file -> bench.document()
                .hasSaved(bench.session()));
    }

    private Runnable later(Path file, KeptState own) {
        try {
            Optional<LeftState> later = states.laterThan(file, own);
            return () -> later.ifPresent(left -> offer(left, file));
        } catch (IOException e) {
            return () -> {}; // the file is gone, or the states are
        }
    }

    /** An offer that is there already stays; the list has the state as well. */
    private void offer(LeftState left, Path file) {
        boolean isShown = bench.document().file(bench.lab().origin()).equals(Optional.of(file));
        if (isShown && bench.notice().offerProperty().get().isEmpty()) {
            String later = bench.text("unsaved.later", LeftText.name(file), new LeftText(bench).time(left));
            String sentence = Stream.of(bench.notice().textProperty().get(), later)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" "));
            bench.notice().tell(sentence, new Notice.Offer(bench.text("unsaved.later.open"), () -> open(left)));
        }
    }

    private void list(Window owner) {
        KeptState own = saver.kept();
        UnsavedDialog dialog = new UnsavedDialog(bench, owner);
        listing.ask(part -> read(own, dialog), Runnable::run);
        dialog.ask().ifPresent(this::open);
    }

    private Runnable read(KeptState own, UnsavedDialog dialog) {
        try (Stream<LeftState> unsaved = states.unsaved(own)) {
            List<LeftState> read = unsaved.toList();
            return () -> dialog.show(read);
        } catch (IOException e) {
            return () -> dialog.fail(bench.text("unsaved.unlisted", states.path()));
        }
    }

    private void open(LeftState left) {
        changing.ask(
                part -> {
                    Optional<KeptState> taken = StateFolder.take(left);
                    KeptLesson lesson = taken.map(KeptLesson::of).orElse(KeptLesson.NONE);
                    return () -> taken.ifPresentOrElse(
                            kept -> saver.moveTo(kept, () -> show(kept, lesson, left)),
                            () -> bench.notice().refuse(bench.text("unsaved.gone")));
                },
                Runnable::run);
    }

    private void show(KeptState kept, KeptLesson lesson, LeftState left) {
        new Continuation(bench).show(kept, lesson);
        String sentence = bench.text("unsaved.opened", new LeftText(bench).time(left));
        bench.notice()
                .tell(Stream.of(Stream.of(sentence), texts(kept.notes()), texts(lesson.notes()))
                        .flatMap(sentences -> sentences)
                        .collect(Collectors.joining(" ")));
    }

    private Stream<String> texts(List<Message> sentences) {
        return sentences.stream().map(bench::text);
    }
}

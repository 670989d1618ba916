package io.github.tauscope.app.session;

import io.github.tauscope.app.workbench.Notice;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.chart.Look;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.session.KeptState;
import io.github.tauscope.session.Session;
import io.github.tauscope.session.StateFolder;
import io.github.tauscope.session.WindowState;
import io.github.tauscope.text.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Goes on where the last window was. */
public record Continuation(Workbench bench) {

    /**
     * Takes the state that the last window left, or makes a new one; empty if there is no place for it.
     *
     * @param isNew whether to leave alone what there is, because something is to be opened
     */
    public static Optional<KeptState> take(StateFolder folder, boolean isNew) {
        try {
            return Optional.of(isNew ? folder.create() : folder.takeOver());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Shows a state with its history, and says so with an offer to begin with an experiment. */
    public void restore(KeptState kept, KeptLesson lesson, Experiment first) {
        kept.state().ifPresent(state -> restore(kept, state, lesson, first));
        if (kept.state().isEmpty() && !kept.notes().isEmpty()) {
            bench.notice().tell(bench.text(kept.notes()));
        }
    }

    private void restore(KeptState kept, WindowState state, KeptLesson lesson, Experiment first) {
        show(kept, lesson);
        boolean isFirst =
                bench.lab().experiment().equals(first) && state.lesson().isEmpty();
        if (!isFirst) {
            String sentence = Stream.of(Stream.of(said(state, lesson)), kept.notes().stream(), lesson.notes().stream())
                    .flatMap(sentences -> sentences)
                    .map(bench::text)
                    .collect(Collectors.joining(" "));
            bench.notice().tell(sentence, new Notice.Offer(bench.text("session.afresh"), () -> beginWith(first)));
        }
    }

    /** Shows a state and nothing else. */
    void show(KeptState kept, KeptLesson lesson) {
        kept.state().ifPresent(state -> show(state, lesson, kept.isOutdated()));
    }

    private void show(WindowState state, KeptLesson lesson, boolean isOutdated) {
        bench.lessons().resume(lesson.place());
        bench.lab().restore(state.history());
        bench.settings().show(state.look(), state.figure());
        state.file().ifPresent(file -> show(file, state, isOutdated));
    }

    private void show(Path file, WindowState state, boolean isOutdated) {
        Experiment origin = bench.lab().origin();
        Session saved = state.saved() && !isOutdated ? bench.session() : null;
        state.stamp()
                .ifPresentOrElse(stamp -> bench.document().resume(file, origin, saved, stamp), () -> bench.document()
                        .show(file, origin, saved)); // an earlier version kept no stamp
    }

    private static Message said(WindowState state, KeptLesson lesson) {
        Optional<Message> file =
                state.file().map(Path::getFileName).map(name -> Message.of("session.continued.file", name));
        return lesson.place()
                .map(held ->
                        Message.of("session.continued.lesson", held.lesson().title()))
                .or(() -> file)
                .orElse(Message.of("session.continued"));
    }

    /** To begin is an edit that can be undone, or one click too many would lose everything. */
    private void beginWith(Experiment first) {
        if (bench.lessons().placeProperty().get().isPresent()) {
            bench.lessons().close();
        }
        bench.lab().openWithBaseline(first);
        bench.settings().show(Look.of(Theme.LIGHT, bench.messages()));
    }
}

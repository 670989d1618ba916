package io.github.tauscope.session;

import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.chart.Look;
import io.github.tauscope.model.History;
import io.github.tauscope.model.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is kept of a window while one works.
 *
 * @param file the session file that it shows; empty for none
 * @param stamp that of the file when it was last read or written; empty if that isn't known
 * @param saved whether the file has all of it
 * @param lesson where it is in a lesson; empty for none
 */
public record WindowState(
        History<Step> history,
        Look look,
        FigureKind figure,
        Optional<Path> file,
        Optional<FileStamp> stamp,
        boolean saved,
        Optional<LessonPlace> lesson) {

    public WindowState {
        look = Session.NEUTRAL.like(look);
    }

    /** Returns whether something else has written to its file since: whoever did so may not have known of it. */
    boolean isOutdated() {
        Optional<FileStamp> now = stamp.isPresent() ? file.flatMap(FileStamp::of) : Optional.empty();
        return now.isPresent() && !now.equals(stamp);
    }

    /** Returns whether it has what is nowhere else. */
    boolean isUnsaved() {
        boolean isUnchanged = file.isEmpty() && history.entries().size() == 1;
        return !(saved || isUnchanged) || file.filter(Files::notExists).isPresent();
    }
}

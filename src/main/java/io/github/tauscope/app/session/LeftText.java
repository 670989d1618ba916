package io.github.tauscope.app.session;

import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.session.LeftState;
import io.github.tauscope.text.Printable;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names a state for people: by its file or its first classes, and by its time. */
record LeftText(Workbench bench) {

    private static final int LETTERS = 16;

    String name(LeftState left) {
        return left.file().map(LeftText::name).orElseGet(() -> bench.text("unsaved.untitled", labels(left)));
    }

    static String name(Path file) {
        return Printable.of(String.valueOf(file.getFileName()));
    }

    private static String labels(LeftState left) {
        String first = left.labels().stream()
                .map(label -> Printable.excerpt(label, LETTERS))
                .collect(Collectors.joining(", "));
        return left.classes() > left.labels().size() ? first + ", …" : first;
    }

    /** Returns the time at which it last changed, by the clock of the place. */
    String time(LeftState left) {
        return DateTimeFormatter.ofPattern(bench.text("unsaved.time.pattern"), Locale.ROOT)
                .format(left.written().atZone(ZoneId.systemDefault()));
    }
}

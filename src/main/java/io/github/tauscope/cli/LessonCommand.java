package io.github.tauscope.cli;

import io.github.tauscope.arguments.Argument;
import io.github.tauscope.lesson.Lessons;
import io.github.tauscope.session.Start;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tauscope lesson}: the window with a lesson. */
@Command(name = "lesson", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class)
final class LessonCommand implements Callable<Integer> {

    /** The names of our lessons, for completion. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Lessons.ids().iterator();
        }
    }

    @Parameters(descriptionKey = "lesson", paramLabel = "LESSON", completionCandidates = Names.class)
    private String lesson = "";

    @Override
    public Integer call() {
        return Window.open(Start.NONE, Optional.of(GivenLesson.of(new Argument("LESSON", lesson))));
    }
}

package io.github.tauscope.cli;

import io.github.tauscope.lesson.Lessons;
import io.github.tauscope.session.Start;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code tauscope lesson}: the window with a lesson. */
final class LessonCommand implements Command {

    private final TextArgument lesson = new TextArgument(PositionalParamSpec.builder()
            .paramLabel("LESSON")
            .descriptionKey("lesson")
            .arity("1")
            .required(true)
            .completionCandidates(() -> Lessons.ids().iterator()));

    @Override
    public void addArguments(CommandSpec command) {
        lesson.addTo(command);
    }

    @Override
    public Integer call() {
        return Window.open(Start.NONE, lesson.given().map(GivenLesson::of));
    }
}

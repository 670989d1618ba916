package io.github.tauscope.cli;

import io.github.tauscope.lesson.Fault;
import io.github.tauscope.lesson.Lesson;
import io.github.tauscope.text.Message;
import java.util.List;

/** What is wrong in a lesson, a line each. */
final class LessonFaults {

    private LessonFaults() {}

    static void tell(Lesson lesson, List<Fault> faults, ErrorLine errors, String command) {
        for (Fault fault : faults) {
            Message place = Message.of("input.line", lesson.name(), fault.line());
            errors.tell(command, Message.of("input.place", place, fault.sentence()));
        }
    }
}

package io.github.tauscope.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.bars.Hidden;
import io.github.tauscope.figure.sweep.Measure;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.steps.SoftmaxMethod;
import io.github.tauscope.lesson.Block.Items;
import io.github.tauscope.lesson.Block.Paragraph;
import io.github.tauscope.lesson.Span.Style;
import io.github.tauscope.model.BinsPrediction;
import io.github.tauscope.model.CurvePrediction;
import io.github.tauscope.model.DrawsPrediction;
import io.github.tauscope.model.Examples;
import io.github.tauscope.model.Experiment;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read from a lesson that has everything. */
class LessonReaderTest {

    private static final String WHOLE =
            """
            # A *small* lesson

            It has **two** steps,
            and `0.5` as code.

            @logits 1, 5, 7, 10
            @labels cat, dog, "owl, the", fox
            @teacher For the whole.

            ## First

            Look at τ = 0.1 and {p(fox) at 0.1 = 0.9999}.
            @teacher Listen.

            Another \\*paragraph\\*:
            - one {p(#3) = 4.7 %}
              goes on
            - **two**

            @temperature 2
            @outline 0.5
            @pins 3, 0.1
            @true-class dog
            @top-k 3
            @top-p 0.9
            @min-p 0.01
            @draws 100
            @figure sweep
            @axis log
            @method hardmax
            @measure perplexity
            @lock temperature, logits
            @hide numbers, bars,outline
            @teacher Wait.

            ## Second

            @figure bars
            @question How *far*?
            @predict bars
            @reveal temperature inf
            @reveal axis linear
            @reveal logits 0, 0, 0, 1
            @why All have {p(cat) = 0.25}.

            ## Third
            @question Where is p 0.25?
            @predict temperature
            @answer inf
            @why There.

            ## Fourth
            @question Which?
            @predict choice
            @choice 0.99
            @choice {p(cat) at inf = 0.25}
            @answer 2
            @why So.
            """;

    private static final Lesson LESSON = LessonReader.read("small", WHOLE);
    private static final LessonStep FIRST = LESSON.steps().get(0);

    @Test
    void titleIntroductionAndNotesAreRead() {
        assertThat(LESSON.name()).isEqualTo("small");
        assertThat(LESSON.title()).isEqualTo("A small lesson");
        assertThat(LESSON.introduction().plain()).isEqualTo("It has two steps, and 0.5 as code.");
        assertThat(LESSON.teacher().plain()).isEqualTo("For the whole.");
        assertThat(LESSON.steps()).extracting(LessonStep::title).containsExactly("First", "Second", "Third", "Fourth");
        assertThat(LESSON.steps()).extracting(LessonStep::line).containsExactly(10, 36, 46, 52);
    }

    @Test
    void proseIsReadyToBeShown() {
        assertThat(LESSON.introduction().blocks())
                .containsExactly(new Paragraph(List.of(
                        new Span(Style.PLAIN, "It has "),
                        new Span(Style.STRONG, "two"),
                        new Span(Style.PLAIN, " steps, and "),
                        new Span(Style.CODE, "0.5"),
                        new Span(Style.PLAIN, " as code."))));
        assertThat(FIRST.text().blocks())
                .containsExactly(
                        new Paragraph(List.of(new Span(Style.PLAIN, "Look at τ = 0.1 and 0.9999."))),
                        new Paragraph(List.of(new Span(Style.PLAIN, "Another *paragraph*:"))),
                        new Items(List.of(
                                List.of(new Span(Style.PLAIN, "one 4.7 % goes on")),
                                List.of(new Span(Style.STRONG, "two")))));
        assertThat(FIRST.teacher().plain()).isEqualTo("Listen.\nWait.");
    }

    @Test
    void theStateIsSet() {
        Experiment shown = FIRST.scene().experiment();
        assertThat(shown.logits()).isEqualTo(Logits.of(1, 5, 7, 10));
        assertThat(shown.labels()).containsExactly("cat", "dog", "owl, the", "fox");
        assertThat(shown.temperature()).isEqualTo(Temperature.of(2));
        assertThat(shown.reference()).isEqualTo(Temperature.of(0.5));
        assertThat(shown.inquiry().pins()).containsExactly(Temperature.of(0.1), Temperature.of(3));
        assertThat(shown.inquiry().trueClass()).isEqualTo(1);
        assertThat(shown.inquiry().sampling().draws()).isEqualTo(100);
        assertThat(shown.inquiry().sampling().cut().topK()).hasValue(3);
        assertThat(shown.inquiry().sampling().cut().topP()).hasValue(0.9);
        assertThat(shown.inquiry().sampling().cut().minP()).hasValue(0.01);
        assertThat(FIRST.scene().figure()).isEqualTo(FigureKind.SWEEP);
        assertThat(FIRST.scene().axis()).isEqualTo(ProbabilityAxis.LOGARITHMIC);
        assertThat(FIRST.scene().method()).isEqualTo(SoftmaxMethod.HARDMAX);
        assertThat(FIRST.scene().measure()).isEqualTo(Measure.PERPLEXITY);
        assertThat(FIRST.locked()).containsExactlyInAnyOrder(LessonStep.Control.values());
        assertThat(FIRST.hidden()).containsExactlyInAnyOrder(Hidden.values());
        assertThat(FIRST.question()).isEmpty();
    }

    @Test
    void theStateStaysAndWhatIsLockedDoesNot() {
        LessonStep second = LESSON.steps().get(1);
        assertThat(second.scene().experiment()).isEqualTo(FIRST.scene().experiment());
        assertThat(second.scene().axis()).isEqualTo(ProbabilityAxis.LOGARITHMIC);
        assertThat(second.scene().figure()).isEqualTo(FigureKind.BARS);
        assertThat(second.locked()).isEmpty();
        assertThat(second.hidden()).isEmpty();
    }

    @Test
    void whatIsRevealedIsForTheQuestionAlone() {
        Question question = LESSON.steps().get(1).question().orElseThrow();
        assertThat(question.line()).isEqualTo(40);
        assertThat(question.text().plain()).isEqualTo("How far?");
        assertThat(question.answer()).isEqualTo(new Answer.Bars());
        assertThat(question.why().plain()).isEqualTo("All have 0.25.");
        Experiment revealed = question.revealed().experiment();
        assertThat(revealed.logits()).isEqualTo(Logits.of(0, 0, 0, 1));
        assertThat(revealed.labels()).contains("fox");
        assertThat(revealed.temperature()).isEqualTo(Temperature.UNIFORM);
        assertThat(question.revealed().axis()).isEqualTo(ProbabilityAxis.LINEAR);
        assertThat(LESSON.steps().get(2).scene().experiment())
                .isEqualTo(FIRST.scene().experiment());
    }

    @Test
    void otherPredictionsHaveTheirAnswer() {
        Question third = LESSON.steps().get(2).question().orElseThrow();
        assertThat(third.answer()).isEqualTo(new Answer.AtTemperature(Temperature.UNIFORM));
        assertThat(third.revealed().experiment().temperature()).isEqualTo(Temperature.UNIFORM);
        Question fourth = LESSON.steps().get(3).question().orElseThrow();
        Answer.OneOf choice = (Answer.OneOf) fourth.answer();
        assertThat(choice.choices()).extracting(Prose::plain).containsExactly("0.99", "0.25");
        assertThat(choice.right()).isEqualTo(1);
        assertThat(fourth.revealed()).isEqualTo(LESSON.steps().get(3).scene());
    }

    /** Each begins with what gives nothing away. */
    @Test
    void aPredictionInAnotherFigureBeginsEmpty() {
        Experiment shown = Experiment.of(Logits.of(1, 5, 7));
        assertThat(asked("@figure sweep", "@predict curve #2", "").prediction(shown))
                .contains(CurvePrediction.of(1));
        assertThat(asked("@figure sampling", "@predict draws", "@reveal draws 200")
                        .prediction(shown))
                .contains(DrawsPrediction.of(200, 3));
        assertThat(asked("@example digits\n@figure calibration", "@predict bins", "")
                        .prediction(shown))
                .contains(BinsPrediction.NONE);
    }

    @Test
    void thePictureOfTheAnswerIsRevealed() {
        Question question = asked("@predict picture", "@answer 2", "@picture logits 7, 5, 1\n@picture temperature 10");
        Answer.OneOf choice = (Answer.OneOf) question.answer();
        assertThat(choice.choices()).extracting(Prose::plain).containsExactly("A", "B");
        assertThat(choice.right()).isEqualTo(1);
        assertThat(choice.pictures().get(0).experiment().logits()).isEqualTo(Logits.of(7, 5, 1));
        assertThat(choice.pictures().get(1)).isEqualTo(question.revealed());
        assertThat(question.revealed().experiment().temperature()).isEqualTo(Temperature.of(10));
    }

    private static Question asked(String figure, String predict, String reveal) {
        String text =
                String.join("\n", "# T", "@logits 1, 5, 7", "## S", figure, predict, "@question Q?", "@why W", reveal);
        return LessonReader.read("x", text).steps().get(0).question().orElseThrow();
    }

    @Test
    void statementsKnowWhatTheyAreOf() {
        assertThat(LESSON.statements())
                .extracting(Statement::line, Statement::name, Statement::text, statement -> statement
                        .experiment()
                        .temperature())
                .containsExactly(
                        tuple(12, "p(fox)", "0.9999", Temperature.of(0.1)),
                        tuple(16, "p(#3)", "4.7 %", Temperature.of(2)),
                        tuple(44, "p(cat)", "0.25", Temperature.UNIFORM),
                        tuple(56, "p(cat)", "0.25", Temperature.UNIFORM));
    }

    @Test
    void logitsCanComeFromAnExampleOrBeProbabilities() {
        Lesson lesson = LessonReader.read(
                "x",
                """
                # T
                ## One
                @example digits
                a
                ## Two
                @probabilities 0.25, 0.75
                @temperature 1
                b
                ## Three
                @logits 2, 3
                c
                """);
        Experiment digits =
                Examples.named("digits").map(example -> example.experiment()).orElseThrow();
        assertThat(lesson.steps().get(0).scene().experiment().logits()).isEqualTo(digits.logits());
        Experiment second = lesson.steps().get(1).scene().experiment();
        assertThat(second.logits()).isEqualTo(Logits.fromProbabilities(0.25, 0.75));
        assertThat(second.place()).as("the rows of the example are gone").isNull();
        assertThat(second.labels()).containsExactly("1", "2");
        assertThat(lesson.steps().get(2).scene().experiment().logits()).isEqualTo(Logits.of(2, 3));
    }

    @Test
    void lineEndingsAndAByteOrderMarkMakeNoDifference() {
        Lesson windows = LessonReader.read("small", "\uFEFF" + WHOLE.replace("\n", "\r\n"));
        assertThat(told(windows)).isEqualTo(told(LESSON)).hasSize(4);
        assertThat(windows.title()).isEqualTo(LESSON.title());
    }

    private static List<String> told(Lesson lesson) {
        return lesson.steps().stream()
                .map(step -> step.line() + step.title() + step.text().blocks() + step.scene())
                .toList();
    }
}

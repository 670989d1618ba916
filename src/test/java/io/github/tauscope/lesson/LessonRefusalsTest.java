package io.github.tauscope.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way in which a text is no lesson: its line, and what to do. */
class LessonRefusalsTest {

    /** Line 1 is the title, line 2 the logits, line 3 the heading of a step. */
    private static final String BEGIN = "# T\n@logits 1, 2\n## S\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            textBlock =
                    """
            ~                                      | 1 | a lesson begins with its title; write "# Title" first.
            text~# T                               | 1 | a lesson begins with its title
            ~~## S                                 | 3 | a lesson begins with its title
            # T~text~                              | 2 | there are no steps; begin each with "## " and its title.
            # T~## S~a~# U                         | 4 | there is a second title
            #~## S                                 | 1 | this heading is empty
            # T~##~a                               | 2 | this heading is empty
            # T~## S~a                             | 2 | there are no logits yet; write @logits or @example
            # T~@temperature 1~## S                | 2 | there are no logits yet
            # T~{p(a) = 1}~## S                    | 2 | there are no logits yet
            # T~@lock logits~## S                  | 2 | @lock belongs to a step
            # T~@example four~## S                 | 2 | 'four' isn't an example; 'tauscope examples' lists them.
            """)
    void aTextIsNoLesson(String text, int line, String sentence) {
        requireRefused(text, line, sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            textBlock =
                    """
            @tempreature 1                         | 4 | there is no directive @tempreature; did you mean @temperature?
            @ temperature                          | 4 | there is no directive @; did you mean
            a~~@temperature                        | 6 | @temperature has no value; write it on the same line.
            @predict bars~@question Q?~@reveal temperature 3~@why W~w | 8 | @why ends with its line, so this text isn't part of it; write it on that line, or leave a blank line before it.
            @teacher T~t                           | 5 | @teacher ends with its line
            @temperature 1~@temperature 2          | 5 | @temperature is there twice in this step; keep one.
            @logits 1, 2~@example tie              | 5 | @example and @logits are in the same step; keep one.
            @probabilities 1, 2~@logits 1, 2       | 5 | @logits and @probabilities are in the same step
            @temperature hot                       | 4 | @temperature: 'hot' isn't a temperature; use 0, inf or a number
            @temperature -1                        | 4 | @temperature: '-1' is negative
            @outline 1, 2                          | 4 | @outline has 2 temperatures; give one.
            @pins 1, x                             | 4 | @pins: entry 2 of 2, 'x' isn't a temperature
            @logits 1, b                           | 4 | @logits: entry 2 of 2, 'b' isn't a logit
            @logits -inf                           | 4 | @logits: every logit is -inf
            @probabilities 0, 0                    | 4 | @probabilities: every probability is 0
            @labels a, b, c                        | 4 | @labels: 3 labels for 2 logits; give one for each.
            @labels "a, b                          | 4 | @labels: the quotes in '"a, b' don't match
            @true-class c                          | 4 | @true-class: 'c' isn't a class
            @top-k 0                               | 4 | @top-k: 'top-k 0' isn't a cut; use top-k with a whole number
            @top-k 1.5                             | 4 | @top-k: 'top-k 1.5' isn't a cut
            @top-p 2                               | 4 | @top-p: 'top-p 2' isn't a cut
            @min-p x                               | 4 | @min-p: 'min-p x' isn't a cut
            @draws -1                              | 4 | @draws can't be '-1'; use a whole number from 0 to 1000000.
            @figure pie                            | 4 | @figure can't be 'pie'; use one of bars, sweep, steps,
            @figure simplex                        | 4 | the figure simplex can't be shown.
            @figure calibration                    | 4 | the figure calibration needs rows with true classes; use @example digits.
            @axis logarithmic                      | 4 | @axis can't be 'logarithmic'; use one of linear, log.
            @method best                           | 4 | @method can't be 'best'; use one of softmax, softmax-float32,
            @measure heat                          | 4 | @measure can't be 'heat'; use one of entropy, perplexity.
            @lock door                             | 4 | @lock can't be 'door'; use one of temperature, logits.
            @hide numbers, all                     | 4 | @hide can't be 'all'; use one of numbers, bars, outline.
            """)
    void aDirectiveIsRefused(String text, int line, String sentence) {
        requireRefused(BEGIN + text + "~text", line, sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            textBlock =
                    """
            @lock logits                                                         | 3 | this step has neither text nor a question
            @question Q?                                                         | 4 | @question needs a @predict in the same step.
            @why W                                                               | 4 | @why needs a @predict
            @reveal temperature 3                                                | 4 | @reveal needs a @predict
            @choice C                                                            | 4 | @choice needs a @predict
            @answer 1                                                            | 4 | @answer needs a @predict
            @predict future                                                      | 4 | @predict can't be 'future'; use one of bars, curve, draws, bins, temperature, choice, picture.
            @predict bars~@why W~@reveal temperature 3                           | 4 | @predict bars needs @question in the same step.
            @predict bars~@question Q?~@reveal temperature 3                     | 4 | @predict bars needs @why in the same step.
            @predict bars~@question Q?~@why W                                    | 4 | @predict bars needs @reveal in the same step.
            @predict bars~@question Q?~@why W~@answer 1                          | 7 | @answer has no effect with @predict bars; delete it.
            @predict bars~@question Q?~@why W~@choice 1                          | 7 | @choice has no effect with @predict bars
            @predict bars~@question Q?~@why W~@reveal temperature 1              | 4 | what is revealed is what was shown before
            @predict bars~@question Q?~@why W~@reveal logits 1.0, 2.0            | 4 | what is revealed is what was shown before
            @predict bars~@question Q?~@why W~@reveal logits 1, 2, 3             | 4 | classes revealed: 3, shown before: 2; reveal as many.
            @figure sweep~@predict bars~@question Q?~@why W~@reveal temperature 3 | 5 | @predict bars needs the figure bars
            @predict choice~@question Q?~@why W~@choice a~@choice b~@answer 1~@reveal figure calibration | 10 | the figure calibration needs rows
            @predict bars~@question Q?~@why W~@reveal figure sweep               | 4 | @predict bars needs the figure bars
            @predict bars~@question Q?~@why W~@reveal temperature 3~@reveal temperature 4 | 8 | @reveal temperature is there twice
            @predict bars~@question Q?~@why W~@reveal question 3                 | 7 | @reveal question changes nothing that is shown
            @predict bars~@question Q?~@why W~@reveal example tie                | 7 | @reveal example changes nothing that is shown
            @predict bars~@question Q?~@why W~@reveal tau 3                      | 7 | there is no directive @tau; did you mean
            @predict bars~@question Q?~@why W~@reveal temperature x              | 7 | @temperature: 'x' isn't a temperature
            @predict curve~@question Q?~@why W                                   | 4 | name the class whose curve is to be drawn
            @predict curve c~@question Q?~@why W                                 | 4 | @predict curve c needs the figure sweep
            @figure sweep~@predict curve c~@question Q?~@why W                   | 5 | @predict: 'c' isn't a class
            @figure sweep~@logits 1, -inf~@predict curve #2~@question Q?~@why W  | 6 | the sweep has no curve for #2 alone
            @figure sweep~@predict curve #2~@question Q?~@why W~@answer 1        | 8 | @answer has no effect with @predict curve #2
            @predict draws~@question Q?~@why W~@reveal draws 100                 | 4 | @predict draws needs the figure sampling
            @figure sampling~@predict draws~@question Q?~@why W                  | 5 | @predict draws needs @reveal in the same step.
            @figure sampling~@predict draws~@question Q?~@why W~@reveal temperature 3 | 5 | @predict draws needs @reveal draws with at least 1
            @figure sampling~@draws 5~@predict draws~@question Q?~@why W~@reveal draws 100 | 6 | no @draws before it
            @predict bins~@question Q?~@why W                                    | 4 | @predict bins needs the figure calibration
            @predict bars now~@question Q?~@why W                                | 4 | @predict can't be 'bars now'
            @predict picture~@question Q?~@why W~@answer 1~@picture temperature 2 | 4 | @picture lines: 1; give 2 to 4.
            @predict picture~@question Q?~@why W~@picture temperature 2~@picture temperature 3 | 4 | @predict picture needs @answer
            @predict picture~@question Q?~@why W~@answer 1~@picture temperature 2~@picture temperature 2.0 | 4 | two pictures show the same
            @predict picture~@question Q?~@why W~@answer 1~@picture temperature 2~@picture lock logits | 9 | @picture lock changes nothing that is shown
            @predict picture~@question Q?~@why W~@answer 1~@picture temperature 2~@picture temperature 3~@reveal temperature 2 | 10 | the picture of the @answer is what is revealed
            @predict picture~@question Q?~@why W~@answer 1~@picture figure sweep~@picture temperature 3 | 4 | @predict picture needs the figure bars
            @predict choice~@question Q?~@why W~@answer 1~@choice A~@choice B~@picture temperature 3 | 10 | @picture has no effect with @predict choice
            @predict temperature~@question Q?~@why W                             | 4 | @predict temperature needs @answer in the same step.
            @predict temperature~@question Q?~@why W~@answer warm                | 7 | @answer: 'warm' isn't a temperature
            @predict temperature~@question Q?~@why W~@answer 1                   | 4 | what is revealed is what was shown before
            @predict temperature~@question Q?~@why W~@answer 2~@reveal temperature 2 | 8 | the @answer is the temperature that is revealed
            @predict temperature~@question Q?~@why W~@answer 2~@choice 2         | 8 | @choice has no effect with @predict temperature
            @predict choice~@question Q?~@why W~@choice A~@choice B              | 4 | @predict choice needs @answer in the same step.
            @predict choice~@question Q?~@why W~@choice A~@answer 1              | 4 | @choice lines: 1; give 2 to 4.
            @predict choice~@question Q?~@why W~@choice A~@choice B~@choice C~@choice D~@choice E~@answer 1 | 4 | @choice lines: 5; give 2 to 4.
            @predict choice~@question Q?~@why W~@choice A~@choice B~@answer 3    | 9 | @answer can't be '3'; use a whole number from 1 to 2.
            @predict choice~@question Q?~@why W~@choice A~@choice B~@answer B    | 9 | @answer can't be 'B'
            """)
    void whatIsMissingOrContradictsIsTold(String text, int line, String sentence) {
        requireRefused(BEGIN + text, line, sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\u0000',
            textBlock =
                    """
            a~### b                                ¦ 5 ¦ this isn't a heading of a lesson
            a~##b                                  ¦ 5 ¦ this isn't a heading of a lesson
            a~  ## b                               ¦ 5 ¦ this isn't a heading of a lesson
            a~---                                  ¦ 5 ¦ this is a rule, an underline or part of a table
            a~===                                  ¦ 5 ¦ this is a rule
            * * *                                  ¦ 4 ¦ this is a rule
            a | b~--- | ---                        ¦ 5 ¦ this is a rule, an underline or part of a table
            | a | b |                              ¦ 4 ¦ this is a table; use a list
            > a                                    ¦ 4 ¦ this is a quotation
            1. a                                   ¦ 4 ¦ this is a numbered list; begin each line with "- ".
            * a                                    ¦ 4 ¦ this list has another sign
            + a                                    ¦ 4 ¦ this list has another sign
            - a~  - b                              ¦ 5 ¦ this line is indented like code or a list within a list
            a~~    b                               ¦ 6 ¦ this line is indented like code
            ```~a~```                              ¦ 4 ¦ this is a block of code
            [a]: https://example.org               ¦ 4 ¦ this defines a link
            a~![b](c.png)                          ¦ 5 ¦ this is an image, and a lesson has none; use @figure.
            a~b [c](d)                             ¦ 5 ¦ this is a link
            a [c][d]                               ¦ 4 ¦ this is a link
            a~b <b>c</b>                           ¦ 5 ¦ this is HTML
            <!-- a -->                             ¦ 4 ¦ this is HTML
            a &amp; b                              ¦ 4 ¦ this is an entity of HTML
            a _b_                                  ¦ 4 ¦ this underscore can begin an emphasis
            a *b                                   ¦ 4 ¦ the emphasis that begins here has no end in its paragraph
            a~*b~~c*                               ¦ 5 ¦ the emphasis that begins here has no end
            a * b                                  ¦ 4 ¦ this asterisk can't begin or end an emphasis
            *a *                                   ¦ 4 ¦ this asterisk can't begin or end an emphasis
            *a **b** c*                            ¦ 4 ¦ this asterisk can't begin or end an emphasis
            a~b `c                                 ¦ 5 ¦ the code that begins here has no end
            a \\b                                   ¦ 4 ¦ this backslash stands before nothing that needs one
            a } b                                  ¦ 4 ¦ this brace has no partner
            a { b                                  ¦ 4 ¦ this brace has no partner
            {p(1) = 0.1 and {p(2) = 0.2}           ¦ 4 ¦ this brace has no end before the next one begins: {p(1) = 0.1 and
            @teacher a *b                          ¦ 4 ¦ the emphasis that begins here has no end
            """)
    void otherMarkdownIsRefused(String text, int line, String sentence) {
        requireRefused(BEGIN + text, line, sentence);
    }

    @Test
    void aPictureOfTooManyClassesIsRefused() {
        String many = "1" + ", 1".repeat(40);
        String text = "# T\n@logits 1, 2\n## S\n@predict picture\n@question Q?\n@why W\n@answer 1\n"
                + "@picture temperature 2\n@picture logits " + many;
        assertThatThrownBy(() -> LessonReader.read("x", text))
                .hasMessage("x, line 4: a picture has at most 40 classes; give fewer logits.");
    }

    @Test
    void textStruckOutIsRefused() {
        assertThatThrownBy(() -> LessonReader.read("x", BEGIN + "a\nb ~~c~~"))
                .hasMessage("x, line 5: this strikes a text out; delete it.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            textBlock =
                    """
            {p(1)}                                 | {p(1)} states no number; write what it is of and the number
            {p(1) = }                              | {p(1) = }: there are no numbers
            {p(1) = x}                             | 'x' isn't a number
            {p(1) = 0.1, 0.2}                      | there is more than a number after the sign =
            {p(1) = ≈0.3}                          | there is more than a number after the sign =
            {prob(1) = 0.3}                        | 'prob' isn't a quantity; did you mean
            {entropie = 0.3}                       | 'entropie' isn't a quantity; did you mean entropy?
            {p = 0.3}                              | this quantity is written p(CLASS).
            {p() = 0.3}                            | '' isn't a class
            {p(3) = 0.3}                           | '3' isn't a class; use a label, or a number from #1 to #2.
            {entropy(1) = 0.3}                     | this quantity is written entropy.
            {odds(1) = 0.3}                        | this quantity is written odds(CLASS, CLASS).
            {odds(1, 2, 3, 4) = 0.3}               | this quantity is written odds(CLASS, CLASS).
            {kept(top-p 0.9) = 1}                  | this quantity is written kept(top-p 0.9, temperature first).
            {kept(top-q 0.9, temperature first) = 1} | 'top-q 0.9' isn't a cut
            {kept(top-p 0.9, first) = 1}           | 'first' isn't known here; use one of temperature-first, temperature-last.
            {p(1, magic) = 1}                      | 'magic' isn't known here; use one of softmax, softmax-float32
            {p(1) at hot = 1}                      | 'hot' isn't a temperature
            {ece = 0.1}                            | ece needs rows with true classes; use @example digits.
            """)
    void aNumberInBracesIsRefused(String text, String sentence) {
        requireRefused(BEGIN + "a\n" + text, 5, sentence);
    }

    @Test
    void theSentenceNamesTheFileAndTheExceptionTheLine() {
        LessonException e = catchThrowableOfType(
                LessonException.class, () -> LessonReader.read("my\nlesson.md", BEGIN + "\n@hide all"));
        assertThat(e).hasMessage("my\\nlesson.md, line 5: @hide can't be 'all'; use one of numbers, bars, outline.");
        assertThat(e.line()).isEqualTo(5);
    }

    private static void requireRefused(String text, int line, String sentence) {
        LessonException e =
                catchThrowableOfType(LessonException.class, () -> LessonReader.read("x", text.replace('~', '\n')));
        assertThat(e)
                .isNotNull()
                .hasMessageStartingWith("x, line " + line + ": ")
                .hasMessageContaining(sentence);
        assertThat(e.line()).isEqualTo(line);
    }
}

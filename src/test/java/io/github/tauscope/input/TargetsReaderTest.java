package io.github.tauscope.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tauscope.kernel.calibration.LabelledRows;
import io.github.tauscope.model.RowSet;
import io.github.tauscope.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** True classes of three rows of four classes. */
class TargetsReaderTest {

    private static final String NUMBERS = "1.5,0,0,0\n0,1.5,0,0\n0,0,0,1.5\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3\n1\n0\n",
                "3\r\n\r\n1\r\n0",
                "target\n3\n1\n0",
                "my labels\n3\n1\n0",
                "3,1,0",
                "3 1 0",
                "[3 1 0]",
                "[3, 1, 0]",
                "tensor([3, 1, 0])",
                "[[3], [1], [0]]",
                "3.000000000000000000e+00\n1.0\n0.0",
                "id,Label\n7,3\n8,1\n9,0",
                "target\tnote\n3\tx\n1\ty\n0\tz",
                "\uFEFF3\n1\n0"
            })
    void indicesAreReadAsProgramsWriteThem(String text) throws IOException {
        assertThat(truths(file(text, rows(NUMBERS)))).containsExactly(3, 1, 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dog\ncat\na, b", "label\ndog\ncat\n\"a, b\"", "dog,cat,\"a, b\"", "id;y\n1;dog\n2;cat\n3;a, b"})
    void labelsAreReadByName(String text) throws IOException {
        RowSet rows = rows("\"a, b\",cat,bird,dog\n" + NUMBERS);
        if (text.startsWith("dog\ncat\na, b")) {
            assertRefused(() -> file(text, rows), "columns");
        } else {
            assertThat(truths(file(text, rows))).containsExactly(3, 1, 0);
        }
    }

    /** Labels that are numbers are labels, unless they only number the classes. */
    @Test
    void numbersAreLabelsWhereTheyAreSo() throws IOException {
        assertThat(truths(file("8\n4\n2", rows(labelled("2", "4", "6", "8"))))).containsExactly(3, 1, 0);
        assertThat(truths(file("3\n1\n0", rows(labelled("1", "2", "3", "4"))))).containsExactly(3, 1, 0);
    }

    private static String labelled(String... labels) {
        return ("{\"labels\": [\"" + String.join("\", \"", labels) + "\"], \"logits\": [1.5, 0, 0, 0]}\n").repeat(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4,2,1|row 1: there is no class 4; indices count from 0 to 3. No row has class 0, so these seem to count from 1",
                "0,2,4|row 3: there is no class 4; indices count from 0 to 3.",
                "5,2,1|row 1: there is no class 5; indices count from 0 to 3.",
                "0,-1,1|row 2: there is no class -1; indices count from 0 to 3.",
                "0,1.5,1|row 2: the true class '1.5' isn't an index",
                "0,nan,1|row 2: the true class 'nan' isn't a label",
                "0,99999999999,1|row 2: the true class '99999999999' isn't an index",
                "0,1|there are 3 rows of logits and 2 true classes; give one for each row.",
                "0,1,2,3|there are 3 rows of logits and 4 true classes; give one for each row.",
                "0,dog,1|row 2: the true class 'dog' isn't a label; the labels are '1', '2', '3', '4'."
            })
    void otherListsAreRefusedWithAGuess(String text, String sentence) throws IOException {
        RowSet rows = rows(NUMBERS);
        assertRefused(() -> file(text, rows), sentence);
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        RowSet rows = rows(NUMBERS);
        assertRefused(() -> file("\n", rows), "there are no true classes");
        assertRefused(() -> file("a,b\n1,2\n3,4\n", rows), "there are 2 columns");
        assertRefused(() -> TargetsReader.file(folder.resolve("none.txt"), rows), "none.txt");
    }

    @Test
    void aColumnOfTheFileIsTaken() {
        RowSet own = rows("a,b,c,d,target\n1.5,0,0,0,d\n0,1.5,0,0,1\n0,0,0,1.5,a\n");
        assertThat(truths(TargetsReader.own(own))).containsExactly(3, 1, 0);
        assertThat(truths(TargetsReader.named("target", own))).containsExactly(3, 1, 0);
        RowSet taken = rows("a,b,gold,c,d\n1.5,0,3,0,0\n0,1.5,1,0,0\n0,0,0,0,1.5\n");
        LabelledSet set = TargetsReader.named("gold", taken);
        assertThat(truths(set)).containsExactly(3, 1, 0);
        assertThat(set.classes()).isEqualTo(4);
        assertThat(set.at(new int[] {0}).logits(0).toArray()).containsExactly(1.5, 0, 0, 0);
        assertRefused(() -> TargetsReader.named("silver", taken), "'silver' is neither a file nor a column");
        assertRefused(() -> TargetsReader.own(taken), "the rows have no true classes; give them with --targets.");
    }

    @Test
    void aWrongColumnOfTheFileIsRefusedWithAGuess() {
        assertRefused(
                () -> TargetsReader.own(rows("a,b,target\n1.5,0,1\n0,1.5,2\n")),
                "the rows have no true classes; give them with --targets."); // why not, a note says
        assertRefused(() -> TargetsReader.own(rows("a,b,target\n1.5,0,0\n0,1.5,cat\n")), "row 2 has no true class");
    }

    @Test
    void aListOfTheMostLikelyClassesIsRefused() throws IOException {
        RowSet listed = LogitsReader.text(
                        "a,b\n-0.512,-2.534\n-1.023,-2.041\n-1.011,-3.017",
                        "",
                        ReadAs.IT_SAYS.with(ReadAs.Numbers.LOGPROBS))
                .rows();
        LabelledSet set = file("0\n1\n0", listed);
        assertRefused(() -> set.at(new int[] {1}).logits(0), "row 2 lists only its most likely classes");
    }

    private LabelledSet file(String text, RowSet rows) throws IOException {
        return TargetsReader.file(Files.writeString(folder.resolve("targets.txt"), text), rows);
    }

    private static RowSet rows(String text) {
        return LogitsReader.text(text, "", ReadAs.IT_SAYS).rows();
    }

    private static int[] truths(LabelledSet set) {
        LabelledRows rows = set.at(IntStream.range(0, set.size()).toArray());
        return IntStream.range(0, rows.size()).map(rows::trueClass).toArray();
    }

    private static void assertRefused(ThrowingCallable reading, String part) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(InputException.class, e -> assertThat(
                        Messages.of(Locale.ENGLISH).text(e.sentence()))
                .contains(part));
    }
}

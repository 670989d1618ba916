package io.github.tauscope.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortLabelsTest {

    private static final TextStyle STYLE = TextStyle.regular(14, Ink.of(0));

    @Test
    void whatFitsStaysWhole() {
        List<String> labels = List.of("owl", "a photo of a cat");
        assertThat(ShortLabels.of(labels, STYLE, 200)).isEqualTo(labels);
        assertThat(ShortLabels.of(labels, STYLE, 60).get(0)).isEqualTo("owl");
    }

    @ParameterizedTest
    @ValueSource(doubles = {48, 60, 75, 90})
    void whatDiffersStaysWhereverItIs(double room) {
        requireDifferent(room, "resnet50-pretrained-v1", "resnet101-pretrained-v1", "resnet152-pretrained-v1");
        requireDifferent(room, "resnet-v1-pretrained-large", "resnet-v1-pretrained-small", "resnet-v1-pretrained-tiny");
        requireDifferent(room, "a photo of a cat in a garden", "a photo of a dog in a garden");
        requireDifferent(room, "large model, best run", "small model, best run", "vgg");
    }

    @Test
    void groupsOfSimilarOnesDifferWithinAndAmongEachOther() {
        requireDifferent(
                75,
                "resnet-A-pretrained-v1",
                "resnet-B-pretrained-v1",
                "vggnet-A-pretrained-v1",
                "vggnet-B-pretrained-v1");
    }

    @Test
    void fortyNumbersInLongLabelsDiffer() {
        requireDifferent(
                70,
                IntStream.range(0, 40)
                        .mapToObj(i -> "the answer number " + i + " of the model")
                        .toArray(String[]::new));
    }

    /** Two letters and a half of the font: less than any figure gives its labels. */
    @ParameterizedTest
    @ValueSource(doubles = {35, 44, 60, 90, 140})
    void twelveWithALongCommonBeginningOrEndDiffer(double room) {
        requireDifferent(room, twelve(i -> "a photo of a class " + i));
        requireDifferent(room, twelve(i -> i + " of the classes of a garden"));
        requireDifferent(room, twelve(i -> "the answer number " + i + " of the model"));
        requireDifferent(room, twelve(i -> "model-" + (char) ('A' + i / 4) + "-with-size-" + i % 4 + "-trained"));
        requireDifferent(
                room,
                twelve(i -> "net " + (i % 2 == 0 ? "small" : "large") + " of run "
                        + (i / 2 % 2 == 0 ? "first" : "second") + " and seed " + i / 4));
    }

    @Test
    void whereNothingElseTellsAllApartTheWordsInWhichTheyDifferAreKept() {
        List<String> labels = List.of("net-A-size-1-v2", "net-A-size-2-v2", "net-B-size-1-v2", "net-B-size-2-v2");
        assertThat(ShortLabels.of(labels, STYLE, 36)).containsExactly("A…1", "A…2", "B…1", "B…2");
        assertThat(ShortLabels.of(labels, STYLE, 20)).containsExactly("A1", "A2", "B1", "B2");
    }

    private static String[] twelve(IntFunction<String> label) {
        return IntStream.range(0, 12).mapToObj(label).toArray(String[]::new);
    }

    @Test
    void aShortenedOneIsNoOtherWholeOne() {
        String text = STYLE.shortened("resnet50-pretrained-v1", 60);
        requireDifferent(60, "resnet50-pretrained-v1", text);
    }

    @Test
    void equalLabelsAreShownAlike() {
        List<String> shown =
                ShortLabels.of(List.of("a photo of a cat", "a photo of a dog", "a photo of a cat"), STYLE, 50);
        assertThat(shown.get(0)).isEqualTo(shown.get(2)).isNotEqualTo(shown.get(1));
    }

    @Test
    void lettersOutsideTheBasicPlaneStayWhole() {
        assertThat(ShortLabels.of(List.of("🦊🦊🦊🦊🦊", "🦊🦊🐻🦊🦊"), STYLE, 48))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
    }

    @Test
    void withoutRoomOnlyAnEllipsisIsLeft() {
        assertThat(ShortLabels.of(List.of("cat and dog", "cat and owl"), STYLE, 1))
                .containsOnly("…");
    }

    private static void requireDifferent(double room, String... labels) {
        List<String> shown = ShortLabels.of(List.of(labels), STYLE, room);
        assertThat(shown).allSatisfy(text -> assertThat(STYLE.width(text)).isLessThanOrEqualTo(room));
        assertThat(new HashSet<>(shown)).as("%s", shown).hasSameSizeAs(labels);
    }
}

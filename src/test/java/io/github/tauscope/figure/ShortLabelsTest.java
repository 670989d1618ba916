package io.github.tauscope.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
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

package io.github.tauscope.figure.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.RecordingSurface;
import io.github.tauscope.figure.Theme;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemarkSheetTest {

    private static final String SENTENCE = "one two three four five six seven eight nine ten";

    private final RecordingSurface surface = new RecordingSurface();

    @Test
    void aSentenceTakesAsManyLinesAsItNeeds() {
        paint(List.of(SENTENCE, "last"), 120, 200);
        assertThat(surface.strings()).hasSizeGreaterThan(3).endsWith("last");
        assertThat(String.join(" ", surface.strings())).isEqualTo(SENTENCE + " last");
        assertThat(surface.texts()).allMatch(text -> text.style().size() == 13);
        assertThat(surface.outside(120, 200)).isEmpty();
        assertThat(surface.overlaps()).isEmpty();
    }

    @Test
    void manySentencesHaveSmallerLetters() {
        paint(List.of(SENTENCE, SENTENCE), 120, 100);
        assertThat(String.join(" ", surface.strings())).isEqualTo(SENTENCE + " " + SENTENCE);
        assertThat(surface.texts())
                .allMatch(text -> text.style().size() < 13 && text.style().size() >= 9);
        assertThat(surface.outside(120, 100)).isEmpty();
    }

    @Test
    void whatHasNoRoomIsNotLeftOutInSilence() {
        paint(Collections.nCopies(9, SENTENCE), 120, 60);
        assertThat(surface.strings()).hasSizeLessThan(6).endsWith("…");
        assertThat(surface.outside(120, 60)).isEmpty();
    }

    @Test
    void aWordLongerThanALineIsShortened() {
        paint(List.of("a Donaudampfschifffahrtsgesellschaft z"), 100, 200);
        assertThat(surface.strings()).hasSize(3).element(1).asString().contains("…");
        assertThat(surface.outside(100, 200)).isEmpty();
    }

    private void paint(List<String> remarks, double width, double height) {
        new RemarkSheet(remarks, new Box(0, 0, width, height), 1, Theme.LIGHT).paint(surface);
    }
}

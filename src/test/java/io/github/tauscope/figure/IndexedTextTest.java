package io.github.tauscope.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.figure.RecordingSurface.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexedTextTest {

    private static final TextStyle STYLE = TextStyle.regular(20, Ink.of(0));

    private final RecordingSurface surface = new RecordingSurface();

    @Test
    void anIndexIsSmallerAndBelowTheLineAndFollowsItsSymbol() {
        IndexedText.of("confidence p_max = 1").paint(surface, 100, 50, STYLE);
        List<Text> parts = surface.texts();
        assertThat(parts).extracting(Text::text).containsExactly("confidence p", "max", " = 1");
        Text index = parts.get(1);
        assertThat(index.style().size()).isBetween(0.6 * 20, 0.8 * 20);
        assertThat(index.y()).isBetween(52.0, 56.0);
        assertThat(index.x()).isEqualTo(100 + STYLE.width("confidence p"));
        assertThat(parts.get(2).x()).isCloseTo(index.x() + index.length(), within(1e-9));
        assertThat(parts.get(2).y()).isEqualTo(50);
        assertThat(surface.names()).containsExactly("confidence p_max = 1");
    }

    @Test
    void aTextWithoutAnIndexIsPaintedAsItIs() {
        IndexedText.of("a_ snake _case").paint(surface, 1, 2, STYLE);
        assertThat(surface.texts()).containsExactly(new Text("a_ snake _case", 1, 2, STYLE));
        assertThat(surface.names()).isEmpty();
    }

    @Test
    void theAnchorIsThatOfTheWhole() {
        IndexedText text = IndexedText.of("p_max");
        text.paint(surface, 100, 0, STYLE.endAligned());
        text.paint(surface, 100, 0, STYLE.centred());
        List<Text> parts = surface.texts();
        assertThat(parts.get(1).box().right()).isCloseTo(100, within(1e-9));
        assertThat(100 - parts.get(2).x()).isCloseTo(text.width(STYLE) / 2, within(1e-9));
    }

    @Test
    void upwardsAnIndexIsAboveItsSymbolAndToTheRight() {
        IndexedText.of("p_max").paint(surface, 10, 100, STYLE.turnedUpright());
        Text index = surface.texts().get(1);
        assertThat(index.y()).isEqualTo(100 - STYLE.width("p"));
        assertThat(index.x()).isGreaterThan(10);
    }
}

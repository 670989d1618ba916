package io.github.tauscope.figure.bars;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.figure.AxisTop;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.RecordingSurface;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HiddenTest {

    private static final Messages WORDS = Messages.of(Locale.ENGLISH);
    private static final Distribution HOT = Distribution.of(Logits.of(1, 5, 7, 10), Temperature.of(10));
    private static final Distribution ONE = Distribution.of(HOT.logits(), Temperature.ONE);

    private static BarFigure figure(@Nullable Distribution guess, Hidden... hidden) {
        BarData data = new BarData(List.of("a", "b", "c", "d"), HOT, ONE, null, guess);
        BarOptions options = new BarOptions(ProbabilityAxis.LINEAR, AxisTop.ONE, 40, false, null, Set.of(hidden));
        return new BarFigure(data, options, Theme.LIGHT, WORDS);
    }

    private static RecordingSurface painted(@Nullable Distribution guess, Hidden... hidden) {
        RecordingSurface surface = new RecordingSurface();
        figure(guess, hidden).at(800, 500).paint(surface);
        return surface;
    }

    private static int bars(RecordingSurface surface) {
        return surface.fills(Theme.LIGHT.probability()).size();
    }

    @Test
    void whatIsHiddenIsNotPaintedAndNotSaid() {
        assertThat(bars(painted(null))).isEqualTo(4);
        assertThat(painted(null).strings()).contains("0.3631", "outlined: τ = 1");
        assertThat(painted(null, Hidden.NUMBERS).strings())
                .doesNotContain("0.3631")
                .contains("10", "outlined: τ = 1");
        assertThat(bars(painted(null, Hidden.NUMBERS))).isEqualTo(4);
        assertThat(bars(painted(null, Hidden.BARS))).isZero();
        assertThat(painted(null, Hidden.BARS).strings())
                .as("values would give it away")
                .doesNotContain("0.3631");
        assertThat(painted(null, Hidden.OUTLINE).strings())
                .doesNotContain("outlined: τ = 1")
                .contains("0.3631");
        assertThat(figure(null, Hidden.NUMBERS).description())
                .doesNotContain("0.3631")
                .contains("hidden");
        assertThat(figure(null, Hidden.OUTLINE).description()).contains("0.3631");
    }

    @Test
    void aPredictionIsOutlinedWhateverIsHidden() {
        RecordingSurface all = painted(ONE, Hidden.values());
        assertThat(all.strings()).contains("dashed: the prediction");
        assertThat(all.outlines(Theme.LIGHT.series().get(1))).hasSize(4);
    }

    @Test
    void eachPressHidesMoreAndTheLastShowsAll() {
        List<Integer> sizes = IntStream.range(0, 5)
                .mapToObj(presses -> {
                    Set<Hidden> hidden = Set.of();
                    for (int i = 0; i < presses; i++) {
                        hidden = Hidden.more(hidden);
                    }
                    return hidden.size();
                })
                .toList();
        assertThat(sizes).containsExactly(0, 1, 2, 3, 0);
        assertThat(Hidden.more(Set.of(Hidden.BARS))).containsExactlyInAnyOrder(Hidden.NUMBERS, Hidden.BARS);
    }
}

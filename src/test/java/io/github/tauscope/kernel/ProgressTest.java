package io.github.tauscope.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void aPartReportsItsShareOfTheWhole() {
        List<Double> told = new ArrayList<>();
        Progress whole = told::add;
        Progress part = whole.between(0.25, 0.75);
        part.report(0);
        part.report(0.5);
        part.report(1);
        part.between(0.5, 1).report(0.5);
        assertThat(told).containsExactly(0.25, 0.5, 0.75, 0.625);
    }

    @Test
    void whatTheWholeThrowsEndsThePart() {
        Progress ended = part -> {
            throw new CancellationException();
        };
        assertThatThrownBy(() -> ended.between(0, 0.5).report(0)).isInstanceOf(CancellationException.class);
    }
}

package io.github.tauscope.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BisectionTest {

    @Test
    void itFindsTheLastDoubleThatPassesFromEitherSide() {
        assertThat(Bisection.border(Double.MIN_VALUE, Double.MAX_VALUE, x -> x >= 0.7))
                .isEqualTo(0.7);
        assertThat(Bisection.border(Double.MAX_VALUE, Double.MIN_VALUE, x -> x <= 1e-310))
                .isEqualTo(1e-310);
    }

    @Test
    void theEndsThemselvesAreNotTested() {
        assertThat(Bisection.border(1, Math.nextUp(1.0), x -> {
                    throw new AssertionError();
                }))
                .isEqualTo(Math.nextUp(1.0));
    }
}

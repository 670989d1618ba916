package io.github.tauscope.app.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleDoubleProperty;
import org.junit.jupiter.api.Test;

class ZoomTest {

    private final Zoom zoom = new Zoom(new SimpleDoubleProperty(1));

    @Test
    void itGoesFromThreeQuartersToThreefoldAndNoFurther() {
        List<Double> steps = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            zoom.smaller();
        }
        assertThat(zoom.factor().get()).isEqualTo(0.75);
        for (int i = 0; i < 20; i++) {
            steps.add(zoom.factor().get());
            zoom.larger();
        }
        assertThat(steps).isSorted().contains(1.0, 1.5, 2.0);
        assertThat(zoom.factor().get()).isEqualTo(3);
        zoom.reset();
        assertThat(zoom.factor().get()).isEqualTo(1);
    }

    @Test
    void aFactorBetweenTwoStepsGoesToTheNext() {
        zoom.factor().set(1.3);
        zoom.larger();
        assertThat(zoom.factor().get()).isEqualTo(1.5);
        zoom.factor().set(1.3);
        zoom.smaller();
        assertThat(zoom.factor().get()).isEqualTo(1.25);
    }
}

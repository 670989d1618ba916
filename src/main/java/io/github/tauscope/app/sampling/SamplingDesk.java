package io.github.tauscope.app.sampling;

import io.github.tauscope.model.Lab;
import io.github.tauscope.model.Sampling;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;

/** The sampling of the experiment, to read and to change. */
record SamplingDesk(Lab lab) {

    ObservableValue<Sampling> samplingProperty() {
        return lab.readingProperty()
                .map(reading -> reading.experiment().inquiry().sampling());
    }

    void commit(UnaryOperator<Sampling> edit) {
        lab.commit(e -> e.withInquiry(asked -> asked.withSampling(edit.apply(asked.sampling()))));
    }
}

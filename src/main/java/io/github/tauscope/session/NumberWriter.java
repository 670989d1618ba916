package io.github.tauscope.session;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.kernel.Temperature;
import java.io.IOException;
import java.util.Collection;

/** Writes numbers so that they read back as the same doubles, the sign of a zero and infinities included. */
record NumberWriter(JsonGenerator json) {

    void field(String name, double value) throws IOException {
        json.writeFieldName(name);
        write(value);
    }

    void fields(String name, Collection<Double> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (double value : values) {
            write(value);
        }
        json.writeEndArray();
    }

    void temperatures(String name, Collection<Temperature> values) throws IOException {
        fields(name, values.stream().map(Temperature::value).toList());
    }

    void write(double value) throws IOException {
        if (Double.isInfinite(value)) {
            json.writeString(Reals.format(value));
        } else if (value == 0 && 1 / value < 0) {
            json.writeNumber("-0.0");
        } else {
            json.writeNumber(Reals.format(value));
        }
    }
}

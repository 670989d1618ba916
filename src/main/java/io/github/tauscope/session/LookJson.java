package io.github.tauscope.session;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.tauscope.chart.Inscription;
import io.github.tauscope.chart.Look;
import io.github.tauscope.chart.LossKind;
import io.github.tauscope.figure.AxisTop;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.ShownClasses;
import io.github.tauscope.figure.sweep.Measure;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.kernel.steps.SoftmaxMethod;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Names;
import java.io.IOException;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Writes and reads the choices of a look but its theme and its language. */
final class LookJson {

    private static final String FIT = "fit";

    private LookJson() {}

    static void write(Look look, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("look");
        json.writeStringField("axis", Names.of(look.axis()));
        OptionalDouble end = look.top().limit();
        if (end.isPresent()) {
            new NumberWriter(json).field("axis_end", end.getAsDouble());
        } else {
            json.writeStringField("axis_end", FIT);
        }
        json.writeNumberField("classes", look.classes());
        json.writeStringField("measure", Names.of(look.measure()));
        json.writeStringField("method", Names.of(look.method()));
        json.writeStringField("loss", Names.of(look.loss()));
        write("title", look.title(), json);
        write("caption", look.caption(), json);
        json.writeEndObject();
    }

    /** Reads what is given, and takes the rest from a look. */
    static Look read(JsonFields json, Look usual) throws IOException {
        Look[] look = {usual};
        Map<String, JsonFields.Value> fields = new TreeMap<>();
        fields.put("axis", () -> look[0] = look[0].withAxis(axis(json)));
        fields.put("axis_end", () -> look[0] = look[0].withTop(end(json)));
        fields.put("classes", () -> look[0] = look[0].withClasses(json.whole(1, ShownClasses.LIMIT)));
        fields.put("measure", () -> look[0] = look[0].withMeasure(json.one(Measure.class)));
        fields.put("method", () -> look[0] = look[0].withMethod(json.one(SoftmaxMethod.class)));
        fields.put("loss", () -> look[0] = look[0].withLoss(json.one(LossKind.class)));
        fields.put("title", () -> look[0] = look[0].withTitle(inscription(json)));
        fields.put("caption", () -> look[0] = look[0].withCaption(inscription(json)));
        json.object(fields);
        return look[0];
    }

    /** Writes true for an automatic one, false for none. */
    private static void write(String name, Inscription inscription, JsonGenerator json) throws IOException {
        if (inscription.kind() == Inscription.Kind.OWN) {
            json.writeStringField(name, inscription.own());
        } else {
            json.writeBooleanField(name, !inscription.isNone());
        }
    }

    private static Inscription inscription(JsonFields json) throws IOException {
        return json.isFlag() ? Inscription.automatic(json.flag()) : Inscription.of(json.text());
    }

    /** The command line has a shorter name for one of them. */
    private static ProbabilityAxis axis(JsonFields json) throws IOException {
        return json.isText("log") ? ProbabilityAxis.LOGARITHMIC : json.one(ProbabilityAxis.class);
    }

    /** The command line has another name for the one that fits. */
    private static AxisTop end(JsonFields json) throws IOException {
        return json.isText(FIT) || json.isText("auto")
                ? AxisTop.FIT
                : AxisTop.at(json.number(
                        Message.of("session.kind.end", Reals.format(AxisTop.LEAST)),
                        value -> value >= AxisTop.LEAST && value <= 1));
    }
}

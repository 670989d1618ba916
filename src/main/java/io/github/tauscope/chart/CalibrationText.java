package io.github.tauscope.chart;

import io.github.tauscope.kernel.Probability;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.calibration.Calibration;
import io.github.tauscope.kernel.calibration.PerfectModel;
import io.github.tauscope.kernel.calibration.Reliability;
import io.github.tauscope.kernel.calibration.RowFacts;
import io.github.tauscope.kernel.calibration.TemperatureScaling;
import io.github.tauscope.text.Markup;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says what a calibration found, in sentences. */
public record CalibrationText(Messages words) {

    /** Returns τ* with its standard error, or why it is a limit or nowhere. */
    public String optimum(TemperatureScaling scaling) {
        return words.text(
                switch (scaling.optimum()) {
                    case INSIDE ->
                        Message.of(
                                "calibration.optimum.INSIDE",
                                tau(scaling),
                                NumberText.brief(scaling.temperatureError()));
                    case ARGMAX -> Message.of("calibration.optimum.ARGMAX");
                    case UNIFORM -> Message.of("calibration.optimum.UNIFORM");
                    case INDIFFERENT -> Message.of("calibration.optimum.INDIFFERENT");
                    case INFINITE -> Message.of("calibration.optimum.INFINITE");
                });
    }

    /** Returns τ*; 1 where every τ is as good, or none is. */
    public String tau(TemperatureScaling scaling) {
        return NumberText.rounded(scaling.temperature().orElse(Temperature.ONE).value());
    }

    /** Returns the name of what sets τ to τ*. */
    public String bestButton(CalibrationFit fit) {
        return fit.best().isEmpty()
                ? words.text("calibration.best.none")
                : words.text("calibration.best.button", tau(fit.calibration().scaling()));
    }

    /** Says what τ* changes. */
    public String summary(Calibration calibration) {
        Calibration.State before = calibration.before();
        Calibration.State after = calibration.after();
        return words.text(
                        "calibration.summary",
                        tau(calibration.scaling()),
                        change(before.judgement().nll(), after.judgement().nll()),
                        change(before.reliability().ece(), after.reliability().ece()),
                        change(before.perfect().median(), after.perfect().median()),
                        change(before.judgement().brier(), after.judgement().brier()))
                + " "
                + words.text(
                        "calibration.accuracy",
                        NumberText.quantity(before.judgement().accuracy()));
    }

    private String change(double before, double after) {
        return words.text("calibration.change", NumberText.quantity(before), NumberText.quantity(after));
    }

    /** Says whether the ECE at τ* is more than chance gives, and whether it got worse. */
    public String verdict(Calibration calibration) {
        PerfectModel perfect = calibration.after().perfect();
        double before = calibration.before().reliability().ece();
        double after = calibration.after().reliability().ece();
        return words.text(
                after > before
                        ? "calibration.ece.worse"
                        : after <= perfect.high() ? "calibration.ece.chance" : "calibration.ece.more",
                NumberText.quantity(perfect.low()),
                NumberText.quantity(perfect.high()));
    }

    /** Returns what a person should know of the rows: sentences. */
    public static List<Message> notes(RowFacts facts) {
        List<Message> notes = new ArrayList<>();
        if (facts.impossible() > 0) {
            notes.add(Message.of("calibration.impossible", NumberText.count(facts.impossible())));
        }
        if (facts.masked() > 0) {
            notes.add(Message.of("calibration.masked", NumberText.count(facts.masked())));
        }
        if (facts.areShares()) {
            notes.add(Message.of("calibration.shares"));
        }
        return notes;
    }

    /** Says what to make of the result, and what a person should know of the rows. */
    public String advice(CalibrationFit fit) {
        Stream<String> known =
                notes(fit.calibration().scaling().facts()).stream().map(words::text);
        return Stream.concat(Stream.of(verdict(fit.calibration()), sameRows(fit)), known)
                .collect(Collectors.joining(" "));
    }

    /** Says on which rows a fit was made that was judged on the same. */
    public String sameRows(CalibrationFit fit) {
        String same = words.text(
                "calibration.window.same", NumberText.count(fit.rows().size()));
        int leftOut = fit.rows().leftOut();
        return leftOut == 0 ? same : same + " " + words.text("calibration.window.leftOut", NumberText.count(leftOut));
    }

    /** Returns a bin as it is told beside the pointer. */
    public String tip(Reliability.Bin bin) {
        return words.text(
                "calibration.tip",
                range(bin),
                NumberText.count(bin.count()),
                NumberText.quantity(bin.confidence()),
                NumberText.quantity(bin.accuracy()),
                interval(bin));
    }

    /** Returns the bounds of a bin: {@code 0.8667–0.9333}. */
    public static String range(Reliability.Bin bin) {
        return NumberText.brief(bin.low()) + "–" + NumberText.brief(bin.high());
    }

    /** Returns the 95 % interval of the accuracy. */
    public static String interval(Reliability.Bin bin) {
        return NumberText.quantity(bin.wilson().low()) + "–"
                + NumberText.quantity(bin.wilson().high());
    }

    String value(CalibrationPoint point) {
        return words.text(
                "calibration.value",
                NumberText.quantity(point.reliability().ece()),
                NumberText.grouped(NumberText.rounded(point.temperature().value())));
    }

    String note(CalibrationFit fit) {
        return optimum(fit.calibration().scaling()) + " " + sameRows(fit);
    }

    /** Says what an open prediction shows: the bins, and which are marked. */
    String asked(Reliability reliability, Set<Integer> marked) {
        List<Reliability.Bin> bins = reliability.bins();
        String shown = IntStream.range(0, bins.size())
                .filter(k -> bins.get(k).count() > 0)
                .mapToObj(k -> words.text(
                        marked.contains(k) ? "calibration.asked.marked" : "calibration.asked.bin",
                        range(bins.get(k)),
                        NumberText.count(bins.get(k).count()),
                        NumberText.quantity(bins.get(k).confidence())))
                .collect(Collectors.joining("; "));
        return words.text("calibration.asked", shown);
    }

    String description(Reliability reliability, CalibrationPoint point) {
        String bins = reliability.bins().stream()
                .filter(bin -> bin.count() > 0)
                .map(bin -> words.text(
                        "calibration.description.bin",
                        range(bin),
                        NumberText.count(bin.count()),
                        NumberText.quantity(bin.confidence()),
                        NumberText.quantity(bin.accuracy())))
                .collect(Collectors.joining("; "));
        return words.text("calibration.description", value(point), bins);
    }

    /** Returns what the rows come to at a temperature, in a sentence for a caption. */
    String caption(CalibrationPoint point) {
        return words.text(
                "caption.calibration",
                NumberText.count(point.rows().size()),
                new SoftmaxSentence(words, Markup.PLAIN).at(point.temperature()),
                part(point.reliability().ece()),
                NumberText.quantity(point.judgement().nll()),
                part(point.judgement().accuracy()));
    }

    private static String part(double part) {
        return NumberText.probability(Probability.ofBound(part));
    }

    String description(CalibrationPoint point) {
        return words.text(
                "calibration.curve.description",
                NumberText.quantity(point.judgement().nll()),
                NumberText.temperature(point.temperature()));
    }
}

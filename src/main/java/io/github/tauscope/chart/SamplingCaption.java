package io.github.tauscope.chart;

import io.github.tauscope.figure.sampling.SamplingColumn;
import io.github.tauscope.figure.sampling.SamplingData;
import io.github.tauscope.figure.sampling.SamplingText;
import io.github.tauscope.model.Reading;
import io.github.tauscope.text.Markup;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.SpokenLabel;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The caption of some draws. */
record SamplingCaption(Reading reading, SamplingData data, Messages words) {

    Caption caption() {
        String sentences =
                Stream.of(cut(), draws()).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
        return new ReadingCaption(reading, words).alone(sentences);
    }

    private String cut() {
        return data.isCut()
                ? words.text(
                        "caption.cut",
                        SamplingText.of(words).kept(data),
                        ofNamed(column -> NumberText.probability(column.expected())))
                : "";
    }

    private String draws() {
        SamplingText text = SamplingText.of(words);
        String seed = String.valueOf(reading.experiment().inquiry().sampling().seed());
        return data.draws() == 0 ? "" : words.text("caption.draws", text.draws(data), seed, ofNamed(text::observed));
    }

    private String ofNamed(Function<SamplingColumn, String> number) {
        return named().stream()
                .map(column -> label(column) + " " + number.apply(column))
                .collect(Collectors.joining(", "));
    }

    private List<SamplingColumn> named() {
        return data.columns().size() <= SoftmaxSentence.MOST
                ? data.columns()
                : data.columns().stream()
                        .filter(column -> !column.others())
                        .sorted(Comparator.comparingDouble(
                                column -> -column.whole().value()))
                        .limit(SoftmaxSentence.MOST)
                        .toList();
    }

    private String label(SamplingColumn column) {
        return SpokenLabel.isNumber(column.label())
                ? SpokenLabel.of(column.label(), words)
                : new SoftmaxSentence(words, Markup.PLAIN).label(column.label());
    }
}

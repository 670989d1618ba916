package io.github.tauscope.chart;

import io.github.tauscope.figure.sampling.SamplingColumn;
import io.github.tauscope.figure.sampling.SamplingData;
import io.github.tauscope.figure.sampling.SamplingText;
import io.github.tauscope.model.Reading;
import io.github.tauscope.text.Markup;
import io.github.tauscope.text.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The caption of some draws. */
record SamplingCaption(Reading reading, SamplingData data, Messages words) {

    Caption caption() {
        return new ReadingCaption(reading, words).alone(draws());
    }

    private String draws() {
        SamplingText text = SamplingText.of(words);
        if (data.draws() == 0) {
            return data.isCut() ? words.text("caption.cut", text.kept(data)) : "";
        }
        String seed = String.valueOf(reading.experiment().inquiry().sampling().seed());
        return data.isCut()
                ? words.text("caption.draws.cut", text.draws(data), seed, text.kept(data), counts(text))
                : words.text("caption.draws", text.draws(data), seed, counts(text));
    }

    private String counts(SamplingText text) {
        return named().stream()
                .map(column -> label(column) + " " + text.observed(column))
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
        return new SoftmaxSentence(words, Markup.PLAIN).label(column.label());
    }
}

package io.github.tauscope.output;

import io.github.tauscope.chart.UnknownClasses;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.Printable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table for people: a row per class, a column of probabilities per temperature, then the entropy and the perplexity. Cells
 * are made one row at a time, because a million rows of text would not fit in memory.
 *
 * @param columns one per temperature
 */
record Grid(Experiment experiment, List<GridColumn> columns, Messages words, Markup markup) {

    /** What cells are made of. */
    interface Markup extends io.github.tauscope.text.Markup {

        /** Shows spaces at the ends of a label, which are invisible or get lost. */
        default String label(String text) {
            return word(Printable.label(text));
        }

        default String footWord(String text) {
            return word(text);
        }
    }

    Grid(Table table, Messages words, Markup markup) {
        this(
                table.experiment(),
                table.experiment().isListed()
                        ? table.partials()
                                .<GridColumn>map(GridColumn.OfPart::new)
                                .toList()
                        : table.distributions()
                                .<GridColumn>map(GridColumn.OfWhole::new)
                                .toList(),
                words,
                markup);
    }

    Stream<List<String>> rows() {
        return Stream.of(
                        Stream.of(head()), IntStream.range(0, experiment.size()).mapToObj(this::row), foot().stream())
                .flatMap(Function.identity());
    }

    /** Writes each row as a line, after the head one rule, before the foot another. */
    void write(Writer out, Function<List<String>, String> line, String headRule, String footRule) throws IOException {
        out.write(line.apply(head()) + headRule);
        for (int i = 0; i < experiment.size(); i++) {
            out.write(line.apply(row(i)));
        }
        out.write(footRule);
        for (List<String> cells : foot()) {
            out.write(line.apply(cells));
        }
    }

    /** Returns the sentence that names the classes without a measurement, if there are any. */
    Optional<String> unknown() {
        return UnknownClasses.sentence(experiment, words).map(markup::word);
    }

    private List<String> head() {
        return cells(
                word("table.label"),
                word(experiment.isListed() ? "table.logprob" : "table.logit"),
                column -> heading(column.temperature()));
    }

    private List<String> row(int index) {
        return cells(
                markup.label(experiment.labels().get(index)),
                markup.number(NumberText.rounded(experiment.logits().get(index))),
                column -> markup.number(column.probability(index)));
    }

    private List<List<String>> foot() {
        return experiment.isListed()
                ? List.of(foot("table.rest", 0), foot("table.entropy", 1))
                : List.of(foot("table.entropy", 0), foot("table.perplexity", 1));
    }

    private List<String> foot(String name, int line) {
        return cells(
                markup.footWord(words.text(name)),
                "",
                column -> markup.number(column.foot().get(line)));
    }

    private List<String> cells(String first, String second, Function<GridColumn, String> others) {
        return Stream.concat(Stream.of(first, second), columns.stream().map(others))
                .toList();
    }

    private String heading(Temperature temperature) {
        String heading = markup.equation("τ", NumberText.full(temperature.value()));
        if (!temperature.isLimit()) {
            return heading;
        }
        String limit = temperature.value() == 0 ? "temperature.stop.argmax" : "temperature.stop.uniform";
        return heading + " (" + word(limit) + ")";
    }

    private String word(String key) {
        return markup.word(words.text(key));
    }
}

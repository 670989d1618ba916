package io.github.tauscope.output;

import io.github.tauscope.chart.UnknownClasses;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.partial.TopList;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.Printable;
import java.io.IOException;
import java.io.Writer;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
        this(table.experiment(), columns(table.experiment(), table.temperatures()), words, markup);
    }

    private static List<GridColumn> columns(Experiment experiment, List<Temperature> temperatures) {
        List<GridColumn> columns = new ArrayList<>();
        if (experiment.isListed()) {
            TopList list = experiment.topList();
            for (Temperature temperature : temperatures) {
                columns.add(new GridColumn.OfPart(list.at(temperature)));
            }
        } else {
            for (Temperature temperature : temperatures) {
                columns.add(new GridColumn.OfWhole(Distribution.of(experiment.logits(), temperature)));
            }
        }
        return columns;
    }

    /** Returns the head, a row per class and the foot; those of classes are made when they are asked for. */
    List<List<String>> rows() {
        List<List<String>> foot = foot();
        return new AbstractList<>() {
            @Override
            public List<String> get(int index) {
                int classes = experiment.size();
                return index == 0 ? head() : index <= classes ? row(index - 1) : foot.get(index - classes - 1);
            }

            @Override
            public int size() {
                return 1 + experiment.size() + foot.size();
            }
        };
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
        Optional<String> sentence = UnknownClasses.sentence(experiment, words);
        return sentence.isPresent() ? Optional.of(markup.word(sentence.get())) : sentence;
    }

    private List<String> head() {
        List<String> cells = cells(word("table.label"), word(experiment.isListed() ? "table.logprob" : "table.logit"));
        for (GridColumn column : columns) {
            cells.add(heading(column.temperature()));
        }
        return cells;
    }

    private List<String> row(int index) {
        List<String> cells = cells(
                markup.label(experiment.labels().get(index)),
                markup.number(NumberText.rounded(experiment.logits().get(index))));
        for (GridColumn column : columns) {
            cells.add(markup.number(column.probability(index)));
        }
        return cells;
    }

    private List<List<String>> foot() {
        return experiment.isListed()
                ? List.of(foot("table.rest", 0), foot("table.entropy", 1))
                : List.of(foot("table.entropy", 0), foot("table.perplexity", 1));
    }

    private List<String> foot(String name, int line) {
        List<String> cells = cells(markup.footWord(words.text(name)), "");
        for (GridColumn column : columns) {
            cells.add(markup.number(column.foot().get(line)));
        }
        return cells;
    }

    private static List<String> cells(String first, String second) {
        return new ArrayList<>(List.of(first, second));
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

package io.github.tauscope.output;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.Printable;
import io.github.tauscope.text.SummaryText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table for people: a row for each class, a column of probabilities for each temperature, then the entropy and the
 * perplexity. Cells are made when they are asked for, because a million rows of text would not fit in memory.
 *
 * @param experiment the labelled logits
 * @param distributions one for each temperature
 * @param words the language
 * @param markup how cells are written
 */
record Grid(Experiment experiment, List<Distribution> distributions, Messages words, Markup markup) {

    /** Turns words, numbers and values of τ into cells; by default it leaves them plain. */
    interface Markup {

        /** Writes a label or another word. */
        default String word(String text) {
            return text;
        }

        /** Writes the name of a row at the foot. */
        default String footWord(String text) {
            return word(text);
        }

        /** Writes a number as {@link NumberText} has it. */
        default String number(String text) {
            return text;
        }

        /** Writes "τ = " and a number. */
        default String temperature(String number) {
            return "τ = " + number;
        }
    }

    static Grid of(Table table, Messages words, Markup markup) {
        return new Grid(table.experiment(), table.distributions().toList(), words, markup);
    }

    /** Returns the cells of the head. */
    List<String> head() {
        return cells(word("table.label"), word("table.logit"), d -> heading(d.temperature()));
    }

    /** Returns the number of classes. */
    int size() {
        return experiment.size();
    }

    /** Returns the cells of a class. */
    List<String> row(int index) {
        return cells(
                markup.word(Printable.of(experiment.labels().get(index))),
                markup.number(NumberText.rounded(experiment.logits().get(index))),
                d -> markup.number(NumberText.probability(d.at(index))));
    }

    /** Returns the cells of the rows at the foot, whose second one is empty. */
    List<List<String>> foot() {
        return List.of(
                cells(markup.footWord(words.text("table.entropy")), "", d -> markup.number(SummaryText.entropy(d))),
                cells(
                        markup.footWord(words.text("table.perplexity")),
                        "",
                        d -> markup.number(SummaryText.perplexity(d))));
    }

    /** Returns the width of each column. */
    int[] widths() {
        int[] widths = new int[2 + distributions.size()];
        Stream<List<String>> rows = Stream.of(
                        Stream.of(head()), IntStream.range(0, size()).mapToObj(this::row), foot().stream())
                .flatMap(Function.identity());
        rows.forEach(row -> widen(widths, row));
        return widths;
    }

    /** Returns the cell with spaces after it, as wide as its column. */
    static String left(String cell, int width) {
        return cell + spaces(cell, width);
    }

    /** Returns the cell with spaces before it, as wide as its column. */
    static String right(String cell, int width) {
        return spaces(cell, width) + cell;
    }

    private static String spaces(String cell, int width) {
        return " ".repeat(width - TextWidth.of(cell));
    }

    /** Makes columns wide enough for a row. */
    static void widen(int[] widths, List<String> row) {
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Math.max(widths[column], TextWidth.of(row.get(column)));
        }
    }

    private List<String> cells(String first, String second, Function<Distribution, String> others) {
        List<String> cells = new ArrayList<>(List.of(first, second));
        distributions.stream().map(others).forEach(cells::add);
        return Collections.unmodifiableList(cells);
    }

    private String heading(Temperature temperature) {
        String heading = markup.temperature(NumberText.full(temperature.value()));
        if (temperature.isLimit()) {
            String limit = word(temperature.value() == 0 ? "temperature.stop.argmax" : "temperature.stop.uniform");
            return heading + " (" + limit + ")";
        }
        return heading;
    }

    private String word(String key) {
        return markup.word(words.text(key));
    }
}

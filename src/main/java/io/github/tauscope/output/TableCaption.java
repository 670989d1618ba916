package io.github.tauscope.output;

import io.github.tauscope.chart.Inscription;
import io.github.tauscope.text.NumberText;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The caption of a table: all numbers of one temperature in a sentence, or what the columns of several have in common. */
record TableCaption(Grid grid, OptionalInt row) {

    /** Returns the caption as a part of a document; empty for none. */
    String text(Inscription caption) {
        return caption.kind() == Inscription.Kind.OWN
                ? grid.markup().word(caption.own())
                : caption.text(this::automatic);
    }

    private String automatic() {
        String sentence = grid.columns().size() == 1 ? ofOne(grid.columns().get(0)) : ofSeveral();
        return row.isEmpty()
                ? sentence
                : grid.words().text("caption.row", grid.markup().number(NumberText.count(row.getAsInt())), sentence);
    }

    private String ofOne(GridColumn column) {
        return column.caption(grid.experiment().labels(), grid.words(), grid.markup());
    }

    private String ofSeveral() {
        List<GridColumn> columns = grid.columns();
        Stream<String> temperatures = columns.stream().map(column -> NumberText.temperature(column.temperature()));
        Stream<String> entropies = columns.stream().map(column -> grid.markup().number(column.entropy()));
        return grid.words()
                .text(
                        "caption.table",
                        columns.get(0).subject(grid.experiment().labels(), grid.words(), grid.markup()),
                        equations(temperatures.toList()),
                        entropies.collect(Collectors.joining(", ")));
    }

    private String equations(List<String> temperatures) {
        Stream<String> others = temperatures.stream().skip(1).map(grid.markup()::number);
        return Stream.concat(Stream.of(grid.markup().equation("τ", temperatures.get(0))), others)
                .collect(Collectors.joining(", "));
    }
}

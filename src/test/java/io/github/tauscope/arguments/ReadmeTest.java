package io.github.tauscope.arguments;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.chart.LossKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's table of options is that of {@link FigureOptions}: where they differ, the failure shows the right one. */
class ReadmeTest {

    private static final int FEW = 2;

    @Test
    void theTableOfOptionsIsTheOneThatThereIs() throws IOException {
        List<String> ofEach = Stream.of(FigureKind.values())
                .map(kind -> row(
                        "`" + kind + "`",
                        FigureOptions.ALL.stream()
                                .filter(option -> option.figures().contains(kind) && !isForAll(option))))
                .toList();
        String ofAll = row("all", FigureOptions.ALL.stream().filter(ReadmeTest::isForAll));
        String table = Stream.concat(ofEach.stream(), Stream.of(ofAll)).collect(Collectors.joining("\n"));
        assertThat(Files.readString(Path.of("README.md"))).contains(table);
    }

    private static boolean isForAll(FigureOption option) {
        return option.figures().size() == FigureKind.values().length;
    }

    private static String row(String figure, Stream<FigureOption> options) {
        return "| " + figure + " | " + options.map(ReadmeTest::text).collect(Collectors.joining(", ")) + " |";
    }

    private static String text(FigureOption option) {
        boolean few = !option.choices().isEmpty() && option.choices().size() <= FEW;
        String value = few ? String.join("\\|", option.choices()) : option.value();
        String text = "`" + option.name() + " " + value + "`";
        return option.loss() == LossKind.INFONCE ? text + " (InfoNCE)" : text;
    }
}

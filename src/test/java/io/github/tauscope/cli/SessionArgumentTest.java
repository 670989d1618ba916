package io.github.tauscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.chart.Look;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.output.WholeFile;
import io.github.tauscope.session.Session;
import io.github.tauscope.session.SessionLink;
import io.github.tauscope.session.SessionWriter;
import io.github.tauscope.session.Start;
import io.github.tauscope.text.Messages;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Sessions and links on the command line. */
class SessionArgumentTest {

    private static final Experiment A = Experiment.of(List.of("cat", "dog"), Logits.of(1, 3));

    private static final Session SESSION = new Session(
            A.withTemperature(Temperature.of(2)).withBaseline(A),
            Look.of(Theme.LIGHT, Messages.of(Locale.ROOT)).withAxis(ProbabilityAxis.LOGARITHMIC),
            FigureKind.SWEEP);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void save() {
        file = folder.resolve("two.tauscope");
        SessionWriter.write(SESSION, file, WholeFile.Protection.RESPECTED);
    }

    @Test
    void theWindowBeginsWithAllOfIt() {
        Start start = start(file.toString());
        assertThat(start.session()).contains(SESSION);
        assertThat(start.experiment()).contains(SESSION.experiment());
        assertThat(start.file()).contains(file);
        Start linked = start(SessionLink.of(SESSION).orElseThrow());
        assertThat(linked.session()).contains(SESSION);
        assertThat(linked.file()).isEmpty();
    }

    @Test
    void aDesktopMayGiveItsAddress() throws IOException {
        Path spaced = Files.copy(file, folder.resolve("two = zwei, café.tauscope"));
        assertThat(start(spaced.toUri().toString()).file()).contains(spaced);
        assertThat(Run.of("table", "--in=file://elsewhere/a.tauscope").err())
                .isEqualTo(
                        "tauscope table: --in: file://elsewhere/a.tauscope isn't the address of a file on this machine;"
                                + " give its name.\n");
        assertThat(Run.of("table", "--in=file:/%zz").err()).contains("file:/%zz isn't the address of a file");
    }

    @Test
    void renderDrawsItAsItWasSavedAndOptionsChangeIt() throws IOException {
        String in = "--in=" + file;
        String said = "--logits=1,3 --labels=cat,dog --temperature=2 --compare-temperature=1 --figure=sweep";
        assertThat(rendered(in)).isEqualTo(rendered((said + " --axis=log").split(" ", -1)));
        assertThat(rendered(in, "--axis=linear")).isEqualTo(rendered(said.split(" ", -1)));
        assertThat(rendered("--in=" + SessionLink.of(SESSION).orElseThrow())).isEqualTo(rendered(in));
        assertThat(rendered(in, "--figure=bars")).isNotEqualTo(rendered(in));
    }

    @Test
    void otherCommandsTakeItToo() {
        Run table = Run.of("table", "--in=" + file, "--format=csv");
        assertThat(table.out())
                .startsWith("temperature,label,logit")
                .contains("\n2,cat,1,")
                .doesNotContain("\n1,");
        assertThat(Run.of("rows", "--in=" + file, "--format=csv").out()).contains("dog");
    }

    @Test
    void whatIsForFilesOfLogitsIsRefused() {
        Run refused = Run.of("table", "--in=" + file, "--row=1");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("--row is for a file of logits").contains("is a session");
    }

    @Test
    void aDamagedOneIsRefusedInOneSentence() throws IOException {
        Files.writeString(file, Files.readString(file).replace("\"temperature\": 2", "\"temperature\": \"warm\""));
        Run refused = Run.of("table", "--in=" + file);
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err().lines()).hasSize(1);
        assertThat(refused.err())
                .contains(file + ", line ")
                .contains("'temperature' is 'warm', but must be 0, a positive number");
    }

    /** Nobody has given an option for it, unless somebody has. */
    @Test
    void aFigureThatCantBeDrawnIsAFaultOfTheFile() throws IOException {
        Files.writeString(file, Files.readString(file).replace("\"figure\": \"sweep\"", "\"figure\": \"simplex\""));
        String why =
                "Two classes form a segment, not a triangle; Bars shows it. The simplex needs one more unmasked class.";
        String end = ": 'figure' is \"simplex\", which can't be drawn. " + why + " Choose another with --figure.\n";
        assertThat(Run.of("describe", "--in=" + file).err()).isEqualTo("tauscope describe: " + file + end);
        assertThat(Run.of("render", "--in=" + file, "--out=" + folder.resolve("a.svg"))
                        .err())
                .isEqualTo("tauscope render: " + file + end);
        String link = SessionLink.of(new Session(A, SESSION.look(), FigureKind.SIMPLEX))
                .orElseThrow();
        assertThat(Run.of("describe", "--in=" + link).err()).isEqualTo("tauscope describe: the session" + end);
        assertThat(Run.of("describe", "--in=" + file, "--figure=simplex").err())
                .isEqualTo("tauscope describe: --figure: " + why + "\n");
        assertThat(Run.of("describe", "--in=" + file, "--figure=bars").err()).isEmpty();
    }

    private byte[] rendered(String... words) throws IOException {
        Path svg = folder.resolve("out.svg");
        String[] all = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("render", "--out=" + svg), java.util.stream.Stream.of(words))
                .toArray(String[]::new);
        Run run = Run.of(all);
        assertThat(run.err()).isEmpty();
        return Files.readAllBytes(svg);
    }

    private static Start start(String argument) {
        CommandLine commands =
                Commands.all(new Console(new StringWriter(), new PrintWriter(new StringWriter()), () -> false));
        commands.parseArgs(argument);
        TauscopeCommand command = commands.getCommand();
        return command.start();
    }
}

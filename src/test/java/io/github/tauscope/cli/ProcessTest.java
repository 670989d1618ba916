package io.github.tauscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a process of its own shows: the locale, the streams, the classes that are loaded. */
@EnabledOnOs(OS.LINUX)
class ProcessTest {

    private static final List<String> ONE_CLASS =
            List.of("table", "--logits", "1", "--format", "csv", "--labels", "日é🦊");

    @TempDir
    Path folder;

    @Test
    void inAndOutAreUtf8AlsoInTheLocaleC() throws Exception {
        RealProcess process = new RealProcess(folder, List.of(), ONE_CLASS);
        process.environment().put("LC_ALL", "C");
        assertThat(process.run())
                .isEqualTo(new Run(0, "temperature,label,logit,probability,log_probability\n1,日é🦊,1,1,0\n", ""));
    }

    @Test
    void errorsAreUtf8AlsoInTheLocaleC() throws Exception {
        RealProcess process = new RealProcess(folder, List.of(), List.of("table", "--logits", "日"));
        process.environment().put("LC_ALL", "C");
        assertThat(process.run().err()).startsWith("tauscope table: --logits: '日' isn't a logit; ");
    }

    @Test
    void numbersAreTheSameInEveryLocale() throws Exception {
        List<String> language = List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.language.format=de");
        List<String> arguments =
                List.of("table", "--logits", "1.5,-1234567.5", "--temperature", "0.1", "--format", "text");
        assertThat(new RealProcess(folder, language, arguments).run())
                .isEqualTo(Run.of(arguments.toArray(String[]::new)));
    }

    @Test
    void aTableLoadsNoToolkit() throws Exception {
        Run run = new RealProcess(folder, List.of("-verbose:class"), ONE_CLASS).run();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("io.github.tauscope.cli.TableCommand ")
                .doesNotContain(" javafx.", " com.sun.javafx.", " java.awt.", " io.github.tauscope.app.");
    }

    @Test
    void aPictureLoadsNoWindowAndAsksForNoDisplay() throws Exception {
        String file = folder.resolve("a.png").toString();
        List<String> arguments = List.of("render", "--example", "clip", "--out", file);
        RealProcess process = new RealProcess(folder, List.of("-verbose:class"), arguments);
        process.environment().put("DISPLAY", ":77");
        Run run = process.run();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("io.github.tauscope.output.RasterSurface ")
                .doesNotContain(
                        " javafx.", " com.sun.javafx.", " io.github.tauscope.app.", " sun.font.SunFontManager ");
    }

    /** As in a small container. The JDK throws where it finds no font, unless the user's home has its list of an earlier run. */
    @Test
    void aMachineWithoutFontsDrawsBoxesForWhatTheBundledOneLacks() throws Exception {
        List<String> arguments = List.of(
                "render",
                "--logits",
                "1,2",
                "--labels",
                "日本,owl",
                "--out",
                folder.resolve("a.png").toString());
        RealProcess process = new RealProcess(folder, List.of("-Duser.home=" + folder), arguments);
        Path none = Files.writeString(folder.resolve("fonts.conf"), "<fontconfig/>");
        process.environment().put("FONTCONFIG_FILE", none.toString());
        assertThat(process.run()).isEqualTo(new Run(0, "", ""));
        assertThat(folder.resolve("a.png")).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "png", "gif"})
    void aPictureIsTheSameInEveryLocaleTimeZoneAndEncoding(String ending) throws Exception {
        List<String> elsewhere = List.of(
                "-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Asia/Tokyo", "-Dfile.encoding=US-ASCII");
        List<String> arguments = List.of(
                "render", "--logits", "-1.5,1234567.5", "--labels", "é,<τ>", "--width", "300", "--height", "200");
        RealProcess process = new RealProcess(folder, elsewhere, with(arguments, "--out", folder + "/a." + ending));
        process.environment().put("LC_ALL", "C");
        assertThat(process.run()).isEqualTo(new Run(0, "", ""));
        Run.of(with(arguments, "--out", folder + "/b." + ending).toArray(String[]::new));
        assertThat(folder.resolve("a." + ending)).hasSameBinaryContentAs(folder.resolve("b." + ending));
    }

    private static List<String> with(List<String> arguments, String... more) {
        return Stream.concat(arguments.stream(), Stream.of(more)).toList();
    }

    @Test
    void aFullDiskIsToldInOneLine() throws Exception {
        assertThat(new RealProcess(folder, List.of(), ONE_CLASS).runInto(Path.of("/dev/full")))
                .isEqualTo(new Run(
                        2, "", "tauscope table: standard output can't be written (No space left on device).\n"));
    }
}

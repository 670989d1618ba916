package io.github.tauscope.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.chart.Inscription;
import io.github.tauscope.chart.Look;
import io.github.tauscope.chart.LossKind;
import io.github.tauscope.figure.AxisTop;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.input.InputException;
import io.github.tauscope.input.ReadAs;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.InfoNceCase;
import io.github.tauscope.model.Inquiry;
import io.github.tauscope.model.Listing;
import io.github.tauscope.model.RowSet;
import io.github.tauscope.output.OutputException;
import io.github.tauscope.output.WholeFile;
import io.github.tauscope.text.Messages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What session files hold, read and refuse. The golden files were looked at by a person. */
class SessionFileTest {

    private static final Path GOLDEN = Path.of("src/test/resources/io/github/tauscope/session");
    private static final Messages WORDS = Messages.of(Locale.ROOT);

    @TempDir
    Path folder;

    private static Session plain() {
        Experiment experiment = Experiment.of(Logits.of(1, 5, 7, 10)).withTemperature(Temperature.of(2));
        return new Session(experiment, Look.of(Theme.DARK, WORDS), FigureKind.BARS);
    }

    private static Session full() {
        Experiment a = Experiment.of(List.of("cat", "dog", "dog"), Logits.of(2.5, 0.25, Double.NEGATIVE_INFINITY));
        Experiment experiment = a.withLogit(1, -0.0)
                .withTemperature(Temperature.UNIFORM)
                .withReference(Temperature.of(1e-300))
                .withInquiry(inquiry -> inquiry.withTrueClass(2)
                        .withCorners(List.of(2, 0))
                        .withPins(List.of(Temperature.ARGMAX, Temperature.of(0.07)))
                        .withInfoNce(new InfoNceCase(0.5, -0.125, 65535))
                        .withSampling(inquiry.sampling().withDraws(1000).withSeed(-7)))
                .withBaseline(a.withTemperature(Temperature.of(0.5)));
        Look look = Look.of(Theme.LIGHT, WORDS)
                .withAxis(ProbabilityAxis.LOGARITHMIC)
                .withTop(AxisTop.FIT)
                .withLoss(LossKind.INFONCE)
                .withTitle(Inscription.AUTOMATIC)
                .withCaption(Inscription.of("As sure as the true class is likely."));
        return new Session(experiment, look, FigureKind.LOSS);
    }

    @Test
    void aSessionIsWrittenAsTheGoldenFilesAre() throws IOException {
        assertThat(written(plain())).isEqualTo(Files.readString(GOLDEN.resolve("plain.tauscope")));
        assertThat(written(full())).isEqualTo(Files.readString(GOLDEN.resolve("full.tauscope")));
    }

    @Test
    void theGoldenFilesAreRead() {
        assertThat(read(GOLDEN.resolve("plain.tauscope"))).isEqualTo(plain());
        assertThat(read(GOLDEN.resolve("full.tauscope"))).isEqualTo(full());
    }

    @Test
    void aTitleIsTrueForTheAutomaticOneOrAText() {
        assertThat(title("false")).isEqualTo(Inscription.NONE);
        assertThat(title("true")).isEqualTo(Inscription.AUTOMATIC);
        assertThat(title("\"true\"")).isEqualTo(Inscription.of("true"));
        assertThat(title("\" a\\nb \"")).isEqualTo(Inscription.of("a b"));
    }

    private static Inscription title(String json) {
        return look("\"title\": " + json).title();
    }

    private static Look look(String fields) {
        String text = "{\"tauscope\": 1, \"experiment\": {\"classes\": [1]}, \"look\": {" + fields + "}}";
        return ContentReader.text(text, "", ReadAs.IT_SAYS)
                .session()
                .orElseThrow()
                .look();
    }

    @Test
    void aSessionIsKnownByItsBeginningWhateverItsName() throws IOException {
        Path other = Files.copy(GOLDEN.resolve("plain.tauscope"), folder.resolve("four.json"));
        assertThat(read(other)).isEqualTo(plain());
    }

    /** As {@code jq -S} writes it: A comes before the experiment that it differs from, and the version comes last. */
    @Test
    void sortedNamesAreRead() throws IOException {
        String a = "{'a':{'classes':{'2':['b',5]},'row':{'number':2}},";
        String experiment = "'experiment':{'classes':[['a',1],['b',2]],'row':{'number':1,'set':"
                + "{'kind':'rows','name':'','rows':[{'classes':[1,2]},{'classes':[3,4]}]}},'true_class':2}";
        String text = (a + experiment + ",'figure':'bars','tauscope':1}").replace('\'', '"');
        Session sorted = ContentReader.text(text, "", ReadAs.IT_SAYS).session().orElseThrow();
        assertThat(read(Files.writeString(folder.resolve("sorted.json"), "\uFEFF" + text))
                        .experiment()
                        .baseline()
                        .labels())
                .containsExactly("a", "b");
        Experiment read = sorted.experiment().baseline();
        assertThat(read.logits()).isEqualTo(Logits.of(1, 5));
        assertThat(read.inquiry().trueClass()).isEqualTo(1);
        assertThat(read.place().set()).isSameAs(sorted.experiment().place().set());
        assertThat(read.place().index()).isEqualTo(1);
    }

    @Test
    void aFaultInAnABeforeItsExperimentIsNamedWithItsLine() throws IOException {
        String text = "{'a':\n{'temperature':-1},\n'experiment':{'classes':[1,2]},'tauscope':1}".replace('\'', '"');
        DamagedSessionException refused = refused(Files.writeString(folder.resolve("bad.tauscope"), text));
        assertThat(refused)
                .hasMessageContaining("line 2: 'temperature' is -1, but must be 0, a positive number or \"inf\".");
        assertThat(refused.rest().orElseThrow().experiment().logits()).isEqualTo(Logits.of(1, 2));
    }

    @Test
    void otherEncodingsOfUnicodeAreRead() throws IOException {
        String text = Files.readString(GOLDEN.resolve("full.tauscope")).replace("\"tauscope\"", "\"\\u0074auscope\"");
        for (String charset : List.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32")) {
            Path file = Files.write(folder.resolve(charset + ".json"), text.getBytes(charset));
            assertThat(read(file)).as(charset).isEqualTo(full());
        }
    }

    /** What only has names like a session's, too. */
    @Test
    void otherObjectsAreNotSessions() {
        String text = "{\"a\":1.5,\"look\":0.5,\"b\":2}";
        Content content = ContentReader.text(text, "", ReadAs.IT_SAYS);
        assertThat(content.session()).isEmpty();
        assertThat(content.experiment(0).labels()).containsExactly("a", "look", "b");
    }

    @Test
    void aPersonMayLeaveOutWhatIsUsual() throws IOException {
        Path file = Files.writeString(
                folder.resolve("short.tauscope"), "{\"tauscope\":1,\"experiment\":{\"classes\":[1,[\"b\",\"-inf\"]]}}");
        Experiment usual = Experiment.of(List.of("1", "b"), Logits.of(1, Double.NEGATIVE_INFINITY));
        assertThat(read(file).experiment()).isEqualTo(usual);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'tauscope':2,'experiment':{'classes':[1,2]}} | a newer version of Tauscope saved this",
                "{'tauscope':1} | there are no classes; a session needs an 'experiment' with 'classes'.",
                "{'tauscope':1,'experiment':null} | there are no classes; a session needs",
                "{'tauscope':1,'experiment':{'classes':'row'}} | 'classes' is 'row', but there is no 'row'; add it, or list the classes.",
                "{'tauscope':1,'experiment':{'classes':'row','row':null}} | 'classes' is 'row', but there is no 'row'",
                "{'tauscope':'1','experiment':{'classes':[1,2]}} | 'tauscope' is '1', but must be 1.",
                "{'tauscope':0,'experiment':{'classes':[1,2]}} | 'tauscope' is 0, but must be 1.",
                "{'experiment':{'classes':[1,2]}} | there is no field 'tauscope'; add \"tauscope\": 1",
                "{'tauscope':null,'experiment':{'classes':[1,2]}} | there is no field 'tauscope'; add",
                "{'tauscope':1,'experiment':{'classes':[1,2]} | line 1: this isn't valid JSON",
                "{'tauscope':1,'experiment':{'classes':[1,2]}} x | line 1: this isn't valid JSON",
                "{'tauscope':1,'experiment':{'classes':[1,2]}} {} | there is more text after the end of the session",
                "{'tauscope':1,'experiment':{'classes':[1,2]},'look':{'axis':'bent'}} | 'axis' is 'bent', but must be one of linear, logarithmic.",
                "{'tauscope':1,'experiment':{'classes':[1,2]},'look':{'axis_end':2}} | 'axis_end' is 2, but must be a number from 1e-6 to 1, or \"fit\".",
                "{'tauscope':1,'experiment':{'classes':[1,2]},'figure':1} | 'figure' is 1, but must be text in double quotes.",
                "{'tauscope':1,'experiment':{'classes':[1,2],'temprature':3}} | there is no field 'temprature' here; the fields are classes, corners",
                "{'tauscope':1,'experiment':{'classes':[1,2],'temperature':3,'temperature':4}} | 'temperature' is given twice",
                "{'tauscope':1,'experiment':{'classes':[1,2],'temperature':-1}} | 'temperature' is -1, but must be 0, a positive number or \"inf\".",
                "{'tauscope':1,'experiment':{'classes':[1,2],'temperature':'warm'}} | 'temperature' is 'warm', but must be 0,",
                "{'tauscope':1,'experiment':{'classes':[1,2],'temperature':[1]}} | 'temperature' is a list, but must be 0,",
                "{'tauscope':1,'experiment':{'classes':[1,2],'temperature':1e-400}} | 'temperature' is 1e-400, which is too large or too small; numbers reach from 4.9e-324",
                "{'tauscope':1,'experiment':{'classes':[1,2],'pins':[1,null]}} | item 2 of 'pins' is null, but must be 0,",
                "{'tauscope':1,'experiment':{'classes':[1,2],'true_class':3}} | 'true_class' names class 3, but the last class is 2.",
                "{'tauscope':1,'experiment':{'classes':[1,2],'corners':[1,4]}} | 'corners' names class 4, but the last class is 2.",
                "{'tauscope':1,'experiment':{'classes':[1,2],'corners':[1,1]}} | 'corners' must have at most three classes, each only once.",
                "{'tauscope':1,'experiment':{'classes':[1,2],'true_class':0.5}} | 'true_class' is 0.5, but must be a whole number from 0 to 1000000.",
                "{'tauscope':1,'experiment':{'classes':[1,2],'infonce':{'positive':'inf'}}} | 'positive' is 'inf', but must be a finite number.",
                "{'tauscope':1,'experiment':{'classes':[1,2],'listing':{'source_temperature':0}}} | 'source_temperature' is 0, but must be a positive number.",
                "{'tauscope':1,'experiment':{'classes':[1,2],'prediction':{'target':1,'guess':[0.5]}}} | the numbers in 'guess' must add up to 1.",
                "{'tauscope':1,'experiment':{'classes':[1,2],'prediction':{'target':1,'guess':[2,-1]}}} | item 1 of 'guess' is 2, but must be a number from 0 to 1.",
                "{'tauscope':1,'experiment':{'classes':[1,2],'prediction':{'target':1,'guess':[1]}}} | the prediction doesn't match the 2 classes",
                "{'tauscope':1,'experiment':{'classes':[1,2],'prediction':{'curve':1,'temperatures':[1],'guess':[]}}} | 'temperatures' and 'guess' differ in length (1 and 0)",
                "{'tauscope':1,'experiment':{'classes':[1,2],'prediction':{'curve':1,'temperatures':[1],'guess':[1]}}} | a guessed curve needs points at temperatures 0 and \"inf\"",
                "{'tauscope':1,'experiment':{'classes':[1,1e999]}} | class 2 is 1e999, which is too large or too small",
                "{'tauscope':1,'experiment':{'classes':[1,'inf']}} | class 2 is 'inf', but must be a logit (a number or \"-inf\") or a list of a label and a logit.",
                "{'tauscope':1,'experiment':{'classes':['-inf']}} | 'classes' must have at least one logit other than \"-inf\".",
                "{'tauscope':1,'experiment':{'classes':[]}} | 'classes' must have at least one logit",
                "{'tauscope':1,'experiment':{'classes':[['a']]}} | class 1 is too short; a class is a label and a logit.",
                "{'tauscope':1,'experiment':{'classes':[['a',1,2]]}} | class 1 is too long",
                "{'tauscope':1,'experiment':{'classes':[1,['a','abc'],3]}} | the logit of class 2 ('a') is 'abc', but must be a number or \"-inf\". Classes that can't be read: 1 of 3.",
                "{'tauscope':1,'experiment':{'classes':[1,[2.5],['b',null],{}]}} | the label of class 2 is 2.5, but must be text in double quotes. Classes that can't be read: 3 of 4.",
                "{'tauscope':1,'experiment':{'classes':[1,['b',2],['c',}} | this isn't valid JSON (Unexpected character ('}' (code 125))). Classes that can be read: 2.",
                "{'tauscope':1,'experiment':{'classes':{'1':['a',1]}}} | 'classes' is an object, but must be a list of all classes",
                "{'tauscope':1,'experiment':{'classes':[1,2]},'a':{'classes':{'3':['c',1]}}} | there is no class '3'; the classes are numbered from 1 to 2.",
                "{'tauscope':1,'experiment':{'classes':[1,2]},'a':{'classes':{'1':['c','x']}}} | the logit of class 1 ('c') is 'x', but must be a number or \"-inf\".",
                "{'tauscope':1,'experiment':{'classes':[1,2]},'a':{'classes':{'1':7}}} | class 1 is 7, but must be a list of a label and a logit.",
                "{'tauscope':1,'experiment':{'classes':[1,2],'sampling':{'draws':1e300}}} | 'draws' is 1e300, but must be a whole number from 0 to 1000000.",
                "{'tauscope':1,'experiment':{'classes':[1,2],'sampling':{'top_p':1.5}}} | 'top_p' is 1.5, but must be a number from 0 to 1.",
                "{'tauscope':1,'experiment':{'classes':[1,2],'row':{'number':3,'set':{'rows':[{'classes':[1,2]}]}}}} | there is no row 3; the last row of the set is 1.",
                "[1] | the session is a list, but must be an object.",
                "~~ | a",
            })
    void whatIsWrongIsSaidInASentence(String text, String sentence) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.tauscope"), text.replace('\'', '"'));
        InputException refused = refused(file);
        assertThat(refused).hasMessageContaining(sentence).hasMessageStartingWith(file.toString());
    }

    @Test
    void whatGoesBeyondALimitIsSaidWithoutTheNamesOfALibrary() throws IOException {
        String begin = "{\"tauscope\":1,\"experiment\":{\"classes\":[1,";
        List<String> tooLong = List.of("1".repeat(2000), "[\"" + "a".repeat(2_000_000) + "\",1]");
        for (String value : tooLong) {
            Path file = Files.writeString(folder.resolve("long.tauscope"), begin + value + "]}}");
            assertThat(refused(file))
                    .hasMessageContaining(
                            "line 1: this goes beyond the limits of a session: a number has more than 1000 characters, or a text more than a million.")
                    .hasMessageNotContaining("Stream");
        }
    }

    @Test
    void theFaultIsNamedWithItsLine() throws IOException {
        String text =
                Files.readString(GOLDEN.resolve("full.tauscope")).replace("\"reference\": 1e-300", "\"reference\": {}");
        Path file = Files.writeString(folder.resolve("bad.tauscope"), text);
        int line = 1
                + (int) text.substring(0, text.indexOf("\"reference\"")).lines().count()
                - 1;
        assertThat(refused(file)).hasMessageStartingWith(file + ", line " + line + ": ");
    }

    @Test
    void whatCouldBeReadOfADamagedOneIsOffered() throws IOException {
        String text = Files.readString(GOLDEN.resolve("full.tauscope"));
        DamagedSessionException wrong = refused(
                Files.writeString(folder.resolve("wrong.tauscope"), text.replace("\"draws\": 1000", "\"draws\": -1")));
        Session rest = wrong.rest().orElseThrow();
        assertThat(rest.experiment().baseline()).isEqualTo(full().experiment().baseline());
        assertThat(rest.look()).isEqualTo(full().look());
        DamagedSessionException cut = refused(
                Files.writeString(folder.resolve("cut.tauscope"), text.substring(0, text.indexOf("\"reference\""))));
        assertThat(cut.rest().orElseThrow().experiment().logits())
                .isEqualTo(full().experiment().logits());
        assertThat(cut.rest().orElseThrow().experiment().temperature()).isEqualTo(Temperature.UNIFORM);
        assertThat(refused(Files.writeString(folder.resolve("none.tauscope"), text.substring(0, 40)))
                        .rest())
                .isEmpty();
    }

    /** What counts classes still means the same ones, or is left out. */
    @Test
    void classesThatCanBeReadAreOfferedWithoutTheOthers() {
        Experiment rest = rest("'classes':[['a',1],['b','x'],['c',3],[4],['e',5]],'true_class':5,'corners':[2,3,5],"
                + "'prediction':{'target':1,'guess':[0.2,0.2,0.2,0.2,0.2]},'temperature':2},"
                + "'a':{'classes':{'3':['c',-1]},'temperature':3}");
        assertThat(rest.labels()).containsExactly("a", "c", "e");
        assertThat(rest.logits()).isEqualTo(Logits.of(1, 3, 5));
        assertThat(rest.inquiry().trueClass()).isEqualTo(2);
        assertThat(rest.inquiry().corners()).containsExactly(1, 2);
        assertThat(rest.inquiry().prediction()).isNull();
        assertThat(rest.temperature()).isEqualTo(Temperature.of(2));
        assertThat(rest.baseline().labels()).containsExactly("a", "c", "e");
        assertThat(rest.baseline().logits()).isEqualTo(Logits.of(1, -1, 5));
        assertThat(rest.baseline().inquiry().trueClass()).isEqualTo(2);
        assertThat(rest("'classes':[1,'x'],'true_class':2}").inquiry().trueClass())
                .isEqualTo(Inquiry.ANY);
    }

    /** A without a class is not the experiment's A with the class as it is there. */
    @Test
    void anAWhoseChangeCantBeReadLosesTheClass() {
        Experiment rest = rest("'classes':[['a',1],['b',2],['c',3]]},'a':{'classes':{'2':['b','x']}}");
        assertThat(rest.labels()).containsExactly("a", "b", "c");
        assertThat(rest.baseline().labels()).containsExactly("a", "c");
        Experiment whole = rest("'classes':[['a',1],['b','x'],['c',3]]},'a':{'classes':{'2':['b',2]}}");
        assertThat(whole.labels()).containsExactly("a", "c");
        assertThat(whole.baseline().logits()).isEqualTo(Logits.of(1, 2, 3));
    }

    /** It could be likelier than those that can be read, and the others that aren't listed are not known to be less likely. */
    @Test
    void aListedClassThatCantBeReadCountsAmongThoseThatArentListed() {
        Experiment rest = rest("'classes':[['a',-3],['b','x'],['c',-4]],'listing':{'vocabulary':10}}");
        assertThat(rest.topList().at(Temperature.ONE).rest().low())
                .isCloseTo(1 - Math.exp(-3) - Math.exp(-4), within(1e-4));
        assertThat(rest.listing().ceiling()).hasValue(0);
    }

    @Test
    void classesBeforeTheEndOfACutTextAreOffered() {
        assertThat(restOf("{'tauscope':1,'experiment':{'classes':[['a',1],['b',2],['c',")
                        .orElseThrow()
                        .experiment()
                        .labels())
                .containsExactly("a", "b");
        assertThat(restOf("{'tauscope':1,'experiment':{'classes':[['a',")).isEmpty();
        assertThat(restOf("{'tauscope':1,'experiment':{'classes':['-inf',")).isEmpty();
        assertThat(restOf("{'tauscope':1,'experiment':{'classes':['-inf','x']}}"))
                .isEmpty();
        assertThat(restOf("{'tauscope':1,'experiment':{'classes':['x']}}")).isEmpty();
        assertThat(restOf("{'tauscope':1,'experiment':{'classes':{'1':['a',1]}}}"))
                .isEmpty();
    }

    private static Experiment rest(String fields) {
        return restOf("{'tauscope':1,'experiment':{" + fields + "}")
                .orElseThrow()
                .experiment();
    }

    private static Optional<Session> restOf(String text) {
        return catchThrowableOfType(
                        DamagedSessionException.class,
                        () -> ContentReader.text(text.replace('\'', '"'), "", ReadAs.IT_SAYS))
                .rest();
    }

    /** A field that may be left out may be null; what A has not is null as well. */
    @Test
    void nullIsAFieldThatIsLeftOut() {
        String text =
                ("{'tauscope':1,'figure':null,'a':null,'look':{'axis':null,'axis_end':null,'classes':null,'title':null},"
                                + "'experiment':{'classes':[['a',-1],['b',-2]],'temperature':null,'reference':null,'pins':null,"
                                + "'corners':null,'true_class':null,'infonce':{'positive':null},'sampling':{'draws':null,'top_k':null},"
                                + "'row':null,'prediction':null,'listing':{'vocabulary':null,'ceiling':null,'unknown':null}}}")
                        .replace('\'', '"');
        Session read = ContentReader.text(text, "", ReadAs.IT_SAYS).session().orElseThrow();
        assertThat(read)
                .isEqualTo(new Session(
                        Experiment.of(List.of("a", "b"), Logits.of(-1, -2)).withListing(Listing.PLAIN),
                        Session.NEUTRAL,
                        FigureKind.BARS));
        String list = text.replace("\"a\":null,", "").replaceFirst("\\}$", ",\"a\":{\"listing\":null}}");
        assertThat(ContentReader.text(list, "", ReadAs.IT_SAYS)
                        .session()
                        .orElseThrow()
                        .experiment()
                        .baseline()
                        .listing())
                .isNull();
    }

    @Test
    void anAxisMayBeNamedAsOnTheCommandLine() {
        assertThat(look("\"axis\": \"log\"").axis()).isEqualTo(ProbabilityAxis.LOGARITHMIC);
        assertThat(look("\"axis_end\": \"auto\"").top()).isEqualTo(AxisTop.FIT);
    }

    /** Cut anywhere, and with any byte changed, it is a session or a sentence, and nothing else. */
    @Test
    void mutatedFilesAreReadOrRefused() throws IOException {
        byte[] whole = Files.readAllBytes(GOLDEN.resolve("full.tauscope"));
        Random random = new Random(1);
        Path file = folder.resolve("mutated.tauscope");
        int refusals = 0;
        for (int i = 0; i < 1000; i++) {
            byte[] bytes = whole.clone();
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            Files.write(file, i % 2 == 0 ? bytes : java.util.Arrays.copyOf(whole, random.nextInt(whole.length)));
            try {
                ContentReader.file(file, ReadAs.IT_SAYS);
            } catch (InputException e) {
                refusals++;
            }
        }
        assertThat(refusals).isGreaterThan(500);
    }

    @Test
    void hostileFilesAreRefusedSoon() throws IOException {
        List<String> hostile = List.of(
                "{\"tauscope\":1,\"experiment\":" + "[".repeat(1_000_000),
                "{\"tauscope\":1,\"experiment\":{\"classes\":[" + "1,".repeat(4_000_000) + "1]}}",
                "{\"tauscope\":1,\"experiment\":{\"temperature\":" + "9".repeat(1_000_000) + "}}",
                "{\"tauscope\":1,\"experiment\":{\"temperature\":1e" + "9".repeat(900) + ",\"classes\":[1]}}",
                "{\"tauscope\":1,\"experiment\":{\"classes\":[[\"" + "a".repeat(2_000_000) + "\",1]]}}",
                "{\"tauscope\":1,\"experiment\":{\"classes\":[" + "[],".repeat(999_999) + "{}]}}",
                "{\"tauscope\":1," + "\"experiment\":{\"a\":1},".repeat(500_000) + "}");
        for (String text : hostile) {
            Path file = Files.writeString(folder.resolve("hostile.tauscope"), text);
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> refused(file));
        }
    }

    @Test
    void fewRowsArePutIn() throws IOException {
        Path rows = Files.writeString(folder.resolve("rows.csv"), "name,a,b\nx,1,2\ny,3,4\nz,5,6\n");
        Experiment second = ContentReader.file(rows, ReadAs.IT_SAYS).experiment(1);
        Path file = folder.resolve("rows.tauscope");
        SessionWriter.write(plain().with(second), file, WholeFile.Protection.RESPECTED);
        Content same = ContentReader.file(file, ReadAs.IT_SAYS);
        assertThat(same.opened().rows().source().file()).isEqualTo(rows.toString());
        assertThat(same.opened().notes()).isEmpty();
        Files.delete(rows);
        Content without = ContentReader.file(file, ReadAs.IT_SAYS);
        assertThat(without.opened().notes()).isEmpty();
        assertThat(without.opened().rows().size()).isEqualTo(3);
        assertThat(without.opened().rows().row(2).name()).isEqualTo("z");
        assertThat(without.experiment(0).logits()).isEqualTo(Logits.of(3, 4));
        assertThat(without.experiment(0).place().index()).isEqualTo(1);
    }

    @Test
    void manyRowsAreNamedByTheirFileAndWhatCanBeRestoredIs() throws IOException {
        StringBuilder text = new StringBuilder("a,b,c\n");
        for (int i = 0; i < 6000; i++) {
            text.append(i).append(",1,2.5\n");
        }
        Path rows = Files.writeString(folder.resolve("many.csv"), text);
        RowSet set = ContentReader.file(rows, ReadAs.IT_SAYS).opened().rows();
        Path file = folder.resolve("many.tauscope");
        SessionWriter.write(plain().with(set.experiment(4321)), file, WholeFile.Protection.RESPECTED);
        assertThat(Files.readString(file)).contains("\"file\": \"many.csv\"").doesNotContain("\"rows\": [");
        Content same = ContentReader.file(file, ReadAs.IT_SAYS);
        assertThat(same.opened().rows().size()).isEqualTo(6000);
        assertThat(same.experiment(0).place().index()).isEqualTo(4321);
        Files.writeString(rows, text.append("1,2,3\n"));
        Content changed = ContentReader.file(file, ReadAs.IT_SAYS);
        assertThat(changed.experiment(0).logits()).isEqualTo(Logits.of(4321, 1, 2.5));
        assertThat(changed.experiment(0).place()).isNull();
        assertThat(WORDS.text(changed.opened().notes().get(0))).startsWith(rows + " has changed since");
        Files.delete(rows);
        Content gone = ContentReader.file(file, ReadAs.IT_SAYS);
        assertThat(WORDS.text(gone.opened().notes().get(0))).startsWith(rows + " no longer exists");
    }

    @Test
    void aFileThatCantBeWrittenIsASentenceAndTheOldOneStays() throws IOException {
        Path file = folder.resolve("there");
        Files.createDirectory(file);
        assertThat(catchThrowableOfType(
                        OutputException.class,
                        () -> SessionWriter.write(plain(), file, WholeFile.Protection.RESPECTED)))
                .hasMessageContaining("this is a folder");
    }

    @Test
    void aLinkCarriesASession() {
        String link = SessionLink.of(full()).orElseThrow();
        assertThat(link).matches("tauscope:[A-Za-z0-9_-]+");
        Content content =
                ContentReader.text("  " + link.substring(0, 50) + "\n" + link.substring(50) + "\n", "", ReadAs.IT_SAYS);
        assertThat(content.session()).isEqualTo(Optional.of(full()));
    }

    /** What would reverse the letters around it where the file is looked at is escaped, and nothing else. */
    @Test
    void aFileCanBeReadByPeopleWhateverItsLabels() throws IOException {
        Session session = full();
        Experiment experiment = Experiment.of(List.of("\u202Eevil", "\uD83D\uDE42", "日本"), Logits.of(1, 2, 3));
        Path file = folder.resolve("labels.tauscope");
        SessionWriter.write(
                new Session(experiment, session.look(), session.figure()), file, WholeFile.Protection.RESPECTED);
        assertThat(Files.readString(file))
                .contains("\\u202eevil", "\uD83D\uDE42", "日本")
                .doesNotContain("\u202E");
        assertThat(ContentReader.file(file, ReadAs.IT_SAYS)
                        .session()
                        .orElseThrow()
                        .experiment())
                .isEqualTo(experiment);
    }

    @Test
    void aLinkIsReadFromAFileAndFromStandardInput() throws IOException {
        String link = SessionLink.of(full()).orElseThrow() + "\n";
        Path file = Files.writeString(folder.resolve("link.txt"), link);
        assertThat(ContentReader.file(file, ReadAs.IT_SAYS).session()).contains(full());
        InputStream standard = new ByteArrayInputStream(link.getBytes(StandardCharsets.UTF_8));
        assertThat(ContentReader.standardInput(standard, ReadAs.IT_SAYS).session())
                .contains(full());
    }

    /** A quoted mail, one as quoted-printable, and what word processors put around a text. */
    @Test
    void aLinkIsReadThroughWhatMailMakesOfIt() {
        String link = SessionLink.of(full()).orElseThrow();
        String begin = link.substring(0, 70);
        String end = link.substring(70);
        for (String mailed : List.of(
                begin + "\n> " + end, begin + "=\r\n" + end, begin + "\n>> " + end + "\n", link + "\u200B\u00A0")) {
            assertThat(ContentReader.text(mailed, "", ReadAs.IT_SAYS).session()).contains(full());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tauscope:, part of it is missing",
        "tauscope:%41, part of it is missing",
        "tauscope:AAAA, part of it is missing"
    })
    void aLinkThatIsNoneIsRefused(String link, String sentence) {
        InputException refused =
                catchThrowableOfType(InputException.class, () -> ContentReader.text(link, "", ReadAs.IT_SAYS));
        assertThat(refused).hasMessageStartingWith("The link: ").hasMessageContaining(sentence);
    }

    @Test
    void aLinkThatGrowsWithoutBoundIsRefused() throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (java.io.OutputStream deflated = new java.util.zip.DeflaterOutputStream(bytes)) {
            deflated.write(new byte[40_000_000]);
        }
        String link = "tauscope:" + java.util.Base64.getUrlEncoder().encodeToString(bytes.toByteArray());
        assertThat(catchThrowableOfType(InputException.class, () -> ContentReader.text(link, "", ReadAs.IT_SAYS)))
                .hasMessageContaining("longer than any link");
        assertThat(catchThrowableOfType(
                        InputException.class,
                        () -> ContentReader.text("tauscope:" + "A".repeat(1_000_000), "", ReadAs.IT_SAYS)))
                .hasMessageContaining("longer than any link");
    }

    @Test
    void whatIsTooLargeHasNoLink() {
        Random random = new Random(2);
        Logits many = Logits.of(random.doubles(20_000).toArray());
        assertThat(SessionLink.of(plain().with(Experiment.of(many)))).isEmpty();
    }

    private static Session read(Path file) {
        return ContentReader.file(file, ReadAs.IT_SAYS).session().orElseThrow();
    }

    private static DamagedSessionException refused(Path file) {
        DamagedSessionException refused =
                catchThrowableOfType(DamagedSessionException.class, () -> ContentReader.file(file, ReadAs.IT_SAYS));
        assertThat(refused).isNotNull();
        return refused;
    }

    private String written(Session session) throws IOException {
        Path file = folder.resolve("written.tauscope");
        SessionWriter.write(session, file, WholeFile.Protection.RESPECTED);
        Path kept = Path.of("target/golden");
        Files.createDirectories(kept);
        Files.copy(
                file, kept.resolve(session.figure() + ".tauscope"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        return Files.readString(file);
    }
}

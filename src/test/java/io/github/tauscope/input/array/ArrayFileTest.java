package io.github.tauscope.input.array;

import static io.github.tauscope.input.array.ArrayBytes.floats;
import static io.github.tauscope.input.array.ArrayBytes.joined;
import static io.github.tauscope.input.array.ArrayBytes.littleEndian;
import static io.github.tauscope.input.array.ArrayBytes.npy;
import static io.github.tauscope.input.array.ArrayBytes.safetensors;
import static io.github.tauscope.input.array.ArrayBytes.zip;
import static io.github.tauscope.input.array.ArrayBytes.zip64;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.kernel.InvalidLogitsException;
import io.github.tauscope.kernel.Softmax;
import io.github.tauscope.model.Row;
import io.github.tauscope.model.RowSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArrayFileTest {

    private static final Path CASES = Path.of("src/test/resources/io/github/tauscope/input");
    private static final byte[] ONE_TO_SIX = floats(1, 2, 3, 4, 5, 6);

    @TempDir
    Path folder;

    /** Files that numpy and safetensors wrote, with the logits 1, 2.5, −3.25, 0.5. */
    @ParameterizedTest
    @CsvSource({
        "array.npy, '', 'float32, 4'",
        "array-float16.npy, '', 'float16, 4'",
        "arrays.npz, logits, 'float32, 4'",
        "array-bfloat16.safetensors, logits, 'bfloat16, 4'",
    })
    void readsTheCases(String file, String name, String description) throws IOException {
        Path path = CASES.resolve(file);
        assertThat(ArrayFile.isOne(Files.readAllBytes(path), Files.size(path))).isTrue();
        assertThat(ArrayFile.arrays(path)).singleElement().satisfies(array -> {
            assertThat(array.name()).isEqualTo(name);
            assertThat(array.description()).isEqualTo(description);
            RowSet rows = rows(array);
            assertThat(rows.size()).isEqualTo(1);
            assertThat(rows.row(0).labels()).containsExactly("1", "2", "3", "4");
            double[] logits = rows.row(0).logits().toArray();
            assertThat(logits).containsExactly(1, 2.5, -3.25, 0.5);
            assertThat(Softmax.softmax(logits, 1))
                    .containsExactly(new double[] {.1639, .7344, .0023, .0994}, within(5e-5));
        });
    }

    @Test
    void aStreamIsReadAsAFile() throws IOException {
        byte[] bytes = npy("<f4", false, "(2, 3)", ONE_TO_SIX);
        for (int many : new int[] {1, bytes.length, bytes.length + 1}) {
            RowSet rows = rows(ArrayFile.arrays(new ByteArrayInputStream(bytes), many, bytes.length)
                    .get(0));
            assertThat(rows.row(1).logits().toArray()).containsExactly(4, 5, 6);
        }
        assertThatExceptionOfType(ArrayException.class)
                .isThrownBy(() -> ArrayFile.arrays(new ByteArrayInputStream(bytes), 8, bytes.length - 1))
                .withMessage("this is larger than 4 GiB, the limit; give the file itself.");
    }

    @Test
    void aHeaderInAnotherEncodingIsDamaged() {
        assertRefused(safetensors("{\0\0\0{\"ko\":1}", ONE_TO_SIX), "the header of the safetensors file is damaged");
    }

    @Test
    void rowsShareTheirLabelsWithTheirExperiments() {
        RowSet rows = rows(only(npy("<f4", false, "(2, 3)", ONE_TO_SIX)));
        assertThat(rows.row(0).labels()).isSameAs(rows.row(1).labels());
        assertThat(rows.experiment(0).labels()).isSameAs(rows.row(1).labels());
    }

    @ParameterizedTest
    @CsvSource({
        "(), '4', 1, '[4.0]'",
        "'(6,)', '4 5 6 7 8 9', 6, '[4.0, 5.0, 6.0, 7.0, 8.0, 9.0]'",
        "'( 6 , )', '4 5 6 7 8 9', 6, '[4.0, 5.0, 6.0, 7.0, 8.0, 9.0]'",
        "'(2, 3)', '4 5 6 7 8 9', 2 × 3, '[4.0, 5.0, 6.0] [7.0, 8.0, 9.0]'",
        "'(2L,3L,)', '4 5 6 7 8 9', 2 × 3, '[4.0, 5.0, 6.0] [7.0, 8.0, 9.0]'",
        "'(3, 1, 2)', '4 5 6 7 8 9', 3 × 1 × 2, '[0, 0][4.0, 5.0] [1, 0][6.0, 7.0] [2, 0][8.0, 9.0]'",
    })
    void takesTheLastAxisAsClasses(String shape, String numbers, String described, String rows) {
        NumberArray array = only(npy("|u1", false, shape, bytes(numbers)));
        assertThat(array.description()).isEqualTo("uint8, " + described);
        assertThat(text(array)).isEqualTo(rows);
    }

    /** In Fortran's order the first axis is the innermost: a[i][j] of 2 × 3 is number i + 2j. */
    @ParameterizedTest
    @CsvSource({
        "'(6,)', '4 5 6 7 8 9', '[4.0, 5.0, 6.0, 7.0, 8.0, 9.0]'",
        "'(2, 3)', '4 5 6 7 8 9', '[4.0, 6.0, 8.0] [5.0, 7.0, 9.0]'",
        "'(1, 3)', '4 5 6', '[4.0, 5.0, 6.0]'",
        "'(2, 3, 2)', '0 1 2 3 4 5 6 7 8 9 10 11', '[0, 0][0.0, 6.0] [0, 1][2.0, 8.0] [0, 2][4.0, 10.0] "
                + "[1, 0][1.0, 7.0] [1, 1][3.0, 9.0] [1, 2][5.0, 11.0]'",
    })
    void readsColumnMajorArraysRowByRow(String shape, String numbers, String rows) {
        assertThat(text(only(npy("|u1", true, shape, bytes(numbers))))).isEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }",
                "{\"shape\":(2,3),\"descr\":\"f4\",\"fortran_order\":False}",
                "{ 'fortran_order' : False ,\n'shape' : ( 2 , 3 ) , 'descr' : '=f4' }\n\n",
            })
    void readsTheDictInAnyOrderAndEachVersion(String dict) {
        for (int version = 1; version <= 3; version++) {
            assertThat(text(only(npy(version, dict, ONE_TO_SIX)))).isEqualTo("[1.0, 2.0, 3.0] [4.0, 5.0, 6.0]");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "[]",
                "{'descr': '<f4', 'fortran_order': False}",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (6)}",
                "{'descr': '<f4', 'fortran_order': False, 'shape': [6]}",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (,)}",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (6,,)}",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (2 3)}",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (-6,)}",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (6.0,)}",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (9223372036854775808,)}",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (6,), 'more': 1}",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (6,), 'shape': (6,)}",
                "{'descr': '<f4', 'fortran_order': 0, 'shape': (6,)}",
                "{'descr': '<f4' 'fortran_order': False, 'shape': (6,)}",
                "{u'descr': '<f4', 'fortran_order': False, 'shape': (6,)}",
                "{'descr': b'<f4', 'fortran_order': False, 'shape': (6,)}",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (6,)} x",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (6,)",
            })
    void refusesOtherDicts(String dict) {
        assertRefused(npy(1, dict, ONE_TO_SIX), "the header of the array is damaged at '");
    }

    @ParameterizedTest
    @CsvSource({
        "|O, object",
        "<U5, str",
        "|S3, bytes",
        "|b1, bool",
        "<c16, complex",
        "|V8, void",
        "<M8[ns], datetime64",
        "<m8[s], timedelta64",
        "<f16, '<f16'''",
        "<i3, '<i3'''",
        "<f, '<f'''",
        "float32, 'float32'''",
        "%, '%'''",
    })
    void namesATypeThatItCannotRead(String type, String name) {
        assertRefused(
                npy(3, "{'descr': '" + type + "', 'fortran_order': False, 'shape': (1,)}", new byte[8]),
                "the type of the numbers is ",
                name);
    }

    @Test
    void refusesNamedFields() {
        assertRefused(
                npy(1, "{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (1,)}", new byte[4]), "structured");
    }

    @ParameterizedTest
    @CsvSource({
        "'(0,)', the array is empty (its shape is 0)",
        "'(0, 5)', the array is empty (its shape is 0 × 5)",
        "'(999999999999999999, 0)', the array is empty",
        "'(1, 1000001)', there are more than 1 000 000 classes",
        "'(2147483648, 1)', too many rows (its shape is 2147483648 × 1)",
        "'(999999999999999999, 999999999999999999, 3)', too many rows",
        "'(4294967296, 4294967296, 1)', too many rows",
        "'(2147483647, 1000000)', there are 24 bytes of numbers",
        "'(2, 2)', 'there are 24 bytes of numbers, but float32, 2 × 2 has 16 bytes'",
        "'(2, 4)', 'there are 24 bytes of numbers, but float32, 2 × 4 has 32 bytes'",
    })
    void refusesShapesThatAreNoRowsOrDoNotFit(String shape, String sentence) {
        assertRefused(npy("<f4", false, shape, ONE_TO_SIX), sentence);
    }

    /** True classes of many rows. */
    @Test
    void aLongArrayOfOneAxisIsAColumnAndNoRow() throws IOException {
        int n = 1_000_001;
        byte[] numbers = new byte[n];
        numbers[n - 1] = 7;
        NumberArray array = ArrayFile.arrays(new ByteArrayInputStream(npy("|u1", false, "(" + n + ",)", numbers)))
                .get(0);
        assertThat(array.column()).hasSize(n).endsWith(7);
        assertThatThrownBy(() -> array.rows(RowSet.Source.NONE)).isInstanceOf(NoRowsException.class);
    }

    @Test
    void refusesMoreAxesThanNumpyHas() {
        assertRefused(npy("<f4", false, "(" + "1,".repeat(65) + ")", floats(1)), "65 axes");
        assertThat(text(only(npy("<f4", false, "(" + "1,".repeat(64) + ")", floats(1)))))
                .endsWith("0][1.0]");
    }

    @Test
    void refusesVersionsAndHeadersThatDoNotExist() {
        assertRefused(npy(4, "{}", ONE_TO_SIX), "version 4 of .npy");
        byte[] hostile = npy(2, "{}", ONE_TO_SIX);
        ByteBuffer.wrap(hostile).order(ByteOrder.LITTLE_ENDIAN).putInt(8, -1);
        assertRefused(hostile, "the header would have 4294967295 bytes");
    }

    @Test
    void refusesEveryFileThatWasCut() {
        byte[] content = npy("<f4", false, "(2, 3)", ONE_TO_SIX);
        byte[] tensors =
                safetensors("{'a':{'dtype':'F32','shape':[6],'data_offsets':[0,24]}}".replace('\'', '"'), ONE_TO_SIX);
        for (byte[] whole : List.of(
                content, tensors, zip(ZipEntry.STORED, "a.npy", content), zip(ZipEntry.DEFLATED, "a.npy", content))) {
            for (int length = 9; length < whole.length; length++) {
                byte[] cut = Arrays.copyOf(whole, length);
                assertThat(ArrayFile.isOne(cut, length)).isTrue();
                assertThatThrownBy(() -> ArrayFile.arrays(ByteSource.of(cut))).isInstanceOf(ArrayException.class);
            }
        }
    }

    @Test
    void tellsWhereAnIntegerIsNoDouble() {
        long last = 1L << 53;
        byte[] numbers = littleEndian(48)
                .putLong(last)
                .putLong(-last)
                .putLong(0)
                .putLong(1)
                .putLong(last + 1)
                .putLong(Long.MIN_VALUE)
                .array();
        RowSet rows = rows(only(npy("<i8", false, "(2, 3)", numbers)));
        assertThat(rows.row(0).logits().toArray()).containsExactly(0x1p53, -0x1p53, 0);
        assertThatThrownBy(() -> rows.row(1))
                .isInstanceOf(ArrayException.class)
                .hasMessageContaining("the integer in row 2, class 2 is beyond 9 007 199 254 740 992");
        assertThatThrownBy(
                        () -> rows(only(npy("<u8", false, "(2, 3)", numbers))).row(0))
                .hasMessageContaining("row 1, class 2");
    }

    @Test
    void leavesNoNumbersToTheKernel() {
        RowSet rows = rows(only(npy("<f4", false, "(2, 3)", floats(1, Double.NaN, 3, 4, Double.NEGATIVE_INFINITY, 6))));
        assertThatThrownBy(() -> rows.row(0))
                .isInstanceOf(InvalidLogitsException.class)
                .hasMessageContaining("logits[1] is NaN");
        assertThat(rows.row(1).logits().isMasked(1)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {ZipEntry.STORED, ZipEntry.DEFLATED})
    void listsTheArraysOfAZip(int method) {
        byte[] file = zip(
                method,
                "logits.npy",
                npy("<f4", false, "(2, 3)", ONE_TO_SIX),
                "names.npy",
                npy("<U1", false, "(1,)", new byte[4]),
                "notes.txt",
                new byte[5],
                "a/b.npy",
                npy("|i1", false, "(2,)", bytes("7 8")));
        List<NumberArray> arrays = ArrayFile.arrays(ByteSource.of(file));
        assertThat(arrays).extracting(NumberArray::name).containsExactly("logits", "a/b");
        assertThat(arrays)
                .extracting(ArrayFileTest::text)
                .containsExactly("[1.0, 2.0, 3.0] [4.0, 5.0, 6.0]", "[7.0, 8.0]");
    }

    @Test
    void readsTheFieldsOfLargeZips() {
        NumberArray array = only(zip64("logits.npy", npy("<f4", false, "(2, 3)", ONE_TO_SIX)));
        assertThat(array.name()).isEqualTo("logits");
        assertThat(text(array)).isEqualTo("[1.0, 2.0, 3.0] [4.0, 5.0, 6.0]");
    }

    @Test
    void readsAZipWithACommentThatLooksLikeItsEnd() {
        byte[] file = zip(ZipEntry.STORED, "a.npy", npy("<f4", false, "(6,)", ONE_TO_SIX));
        byte[] comment = joined(littleEndian(4).putInt(0x06054b50).array(), new byte[30]);
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putShort(file.length - 2, (short) comment.length);
        assertThat(only(joined(file, comment)).name()).isEqualTo("a");
    }

    @Test
    void saysWhyAZipHasNoRows() {
        byte[] text = npy("<U1", false, "(1,)", new byte[4]);
        assertRefused(zip(ZipEntry.STORED, "names.npy", text), "'names': the type of the numbers is str");
        assertRefused(zip(ZipEntry.STORED, "xl/workbook.xml", text), "there is no array in this file");
        assertRefused(zip(ZipEntry.STORED), "there is no array in this file");
        assertRefused(zip(ZipEntry.STORED, "model/data.pkl", text), "this is a Python pickle");
    }

    @Test
    void refusesDamagedZips() {
        byte[] content = npy("<f4", false, "(6,)", ONE_TO_SIX);
        assertRefused(withByte(zip(ZipEntry.STORED, "a.npy", content), 30, 'b'), "the zip file is damaged");
        byte[] twice = zip(ZipEntry.STORED, "a.npy", content, "b.npy", content);
        for (int i = 0; i < twice.length - 4; i++) {
            if (twice[i] == 'b' && twice[i + 1] == '.') {
                twice[i] = 'a';
            }
        }
        assertRefused(twice, "there are two arrays named 'a'");
        byte[] locked = zip(ZipEntry.STORED, "a.npy", content);
        assertRefused(withByte(locked, entry(locked) + 8, 1), "'a': this array is encrypted");
        assertRefused(withByte(locked, entry(locked) + 10, 12), "'a': this array is encrypted, or compressed");
        byte[] damaged = zip(ZipEntry.DEFLATED, "a.npy", content);
        NumberArray wrongSum = only(withByte(damaged, entry(damaged) + 16, damaged[entry(damaged) + 16] ^ 1));
        assertThatThrownBy(() -> rows(wrongSum))
                .isInstanceOf(ArrayException.class)
                .hasMessage("the zip file is damaged; save it again.");
    }

    /** A megabyte of zeros deflates to a kilobyte; what its header doesn't announce is never unpacked. */
    @Test
    void refusesBombs() {
        byte[] content = npy("|u1", false, "(6,)", new byte[1 << 20]);
        byte[] file = zip(ZipEntry.DEFLATED, "a.npy", content);
        assertRefused(file, "'a': there are 1048576 bytes of numbers, but uint8, 6 has 6 bytes");
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(entry(file) + 24, content.length - (1 << 20) + 6);
        NumberArray understated = only(file);
        assertThatThrownBy(() -> rows(understated)).hasMessage("the zip file is damaged; save it again.");

        byte[] overstated = npy("|u1", false, "(4000, 1000000)", new byte[10]);
        byte[] huge = zip(ZipEntry.DEFLATED, "a.npy", overstated);
        ByteBuffer.wrap(huge).order(ByteOrder.LITTLE_ENDIAN).putInt(entry(huge) + 24, (int)
                (4_000_000_000L + overstated.length - 10));
        NumberArray withoutNumbers = only(huge);
        assertThatThrownBy(() -> rows(withoutNumbers)).hasMessage("the zip file is damaged; save it again.");
    }

    @Test
    void unpacksLargeArraysIntoAFileThatIsGone() throws IOException {
        int classes = 900_000;
        byte[] numbers = new byte[20 * classes];
        numbers[numbers.length - 1] = 7;
        Path file = folder.resolve("a.npz");
        Files.write(file, zip(ZipEntry.DEFLATED, "a.npy", npy("|u1", false, "(20, " + classes + ")", numbers)));
        RowSet rows = rows(ArrayFile.arrays(file).get(0));
        assertThat(rows.row(19).logits().get(classes - 1)).isEqualTo(7);
        assertThat(rows.row(18).logits().get(classes - 1)).isZero();
    }

    @Test
    void listsTheTensorsOfSafetensors() {
        String json =
                """
                {"__metadata__":{"format":"pt"},
                 "b":{"dtype":"F32","shape":[2,3],"data_offsets":[8,32]},
                 "a":{"dtype":"I16","shape":[2,2,1],"data_offsets":[0,8]},
                 "mask":{"dtype":"BOOL","shape":[1],"data_offsets":[32,33]},
                 "none":{"dtype":"F32","shape":[0],"data_offsets":[33,33]}}\s\s""";
        byte[] numbers = joined(bytes("1 0 2 0 3 0 255 255"), ONE_TO_SIX, new byte[1]);
        List<NumberArray> arrays = ArrayFile.arrays(ByteSource.of(safetensors(json, numbers)));
        assertThat(arrays).extracting(NumberArray::name).containsExactly("b", "a");
        assertThat(arrays).extracting(NumberArray::description).containsExactly("float32, 2 × 3", "int16, 2 × 2 × 1");
        assertThat(arrays)
                .extracting(ArrayFileTest::text)
                .containsExactly("[1.0, 2.0, 3.0] [4.0, 5.0, 6.0]", "[0, 0][1.0] [0, 1][2.0] [1, 0][3.0] [1, 1][-1.0]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                               | there is no array in this file",
                "{'a':{'dtype':'F32','shape':[6],'data_offsets':[0,23]}}          | 'a': there are 23 bytes of numbers",
                "{'a':{'dtype':'F32','shape':[6],'data_offsets':[4,28]}}          | 'a': the file is incomplete",
                "{'a':{'dtype':'F32','shape':[6],'data_offsets':[24,0]}}          | 'a': the bytes of this tensor are out of place",
                "{'a':{'dtype':'F32','shape':[6],'data_offsets':[0,9223372036854775807]}} | 'a': the file is incomplete",
                "{'a':{'dtype':'F8_E4M3','shape':[6],'data_offsets':[0,6]}}       | 'a': the type of the numbers is 'F8_E4M3'",
                "{'a':{'dtype':'F32','shape':[9223372036854775807,4,6],'data_offsets':[0,24]}} | 'a': the array has too many rows",
                "{'a':{'dtype':'F32','shape':[6],'data_offsets':[0,9223372036854775808]}} | the header of the safetensors file",
                "{'a':{'dtype':'F32','shape':[-6],'data_offsets':[0,24]}}         | the header of the safetensors file",
                "{'a':{'dtype':'F32','shape':[6.0],'data_offsets':[0,24]}}        | the header of the safetensors file",
                "{'a':{'dtype':'F32','shape':6,'data_offsets':[0,24]}}            | the header of the safetensors file",
                "{'a':{'dtype':4,'shape':[6],'data_offsets':[0,24]}}              | the header of the safetensors file",
                "{'a':{'dtype':'F32','shape':[6],'data_offsets':[0]}}             | the header of the safetensors file",
                "{'a':{'dtype':'F32','data_offsets':[0,24]}}                      | the header of the safetensors file",
                "{'a':{'dtype':'F32','shape':[6]}}                                | the header of the safetensors file",
                "{'a':[]}                                                         | the header of the safetensors file",
                "{'a':{},'a':{}}                                                  | the header of the safetensors file",
                "{'a':{'x':[[[[[[[[[[]]]]]]]]]]}}                                 | the header of the safetensors file",
                "{} {}                                                            | the header of the safetensors file",
                "{                                                                | the header of the safetensors file",
            })
    void refusesHeadersThatLie(String json, String sentence) {
        assertRefused(safetensors(json.strip().replace('\'', '"'), ONE_TO_SIX), sentence);
    }

    @Test
    void refusesTensorsThatShareBytes() {
        String json =
                "{'a':{'dtype':'F32','shape':[4],'data_offsets':[0,16]},'b':{'dtype':'F32','shape':[4],'data_offsets':[8,24]}}";
        assertRefused(
                safetensors(json.replace('\'', '"'), ONE_TO_SIX), "'b': the bytes of this tensor are out of place");
    }

    @Test
    void refusesHeadersLongerThanTheFileOrTheFormat() {
        byte[] file = safetensors("{}", ONE_TO_SIX);
        for (long length : new long[] {1000, 100_000_000, 100_000_001, Long.MAX_VALUE, Long.MIN_VALUE, -1}) {
            ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putLong(0, length);
            assertThatThrownBy(() -> ArrayFile.arrays(ByteSource.of(file)))
                    .isInstanceOf(ArrayException.class)
                    .hasMessageContaining(
                            length > 0 && length <= 100_000_000
                                    ? "the file is incomplete"
                                    : "the header would have " + Long.toUnsignedString(length) + " bytes");
            assertThat(ArrayFile.isOne(file, file.length)).as("%s", length).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1,2,3\n4,5,6\n",
                "{\"logits\": [1, 2]}",
                "[[1, 2]]",
                "PK",
                "NUMPY 1 2 3",
                "AAAAAAAA{",
                "größe: {",
                "日本 {{{"
            })
    void textIsNoArray(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(ArrayFile.isOne(bytes, bytes.length)).isFalse();
    }

    @Test
    void textInUtf16IsNoArray() {
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] bytes = "\uFEFFabc{\"a\": 1}".getBytes(charset);
            assertThat(ArrayFile.isOne(bytes, bytes.length)).isFalse();
        }
    }

    @Test
    void saysWhatIsWrongWithAPath() throws IOException {
        assertThatThrownBy(() -> ArrayFile.arrays(folder.resolve("none.npy"))).hasMessage("there is no such file.");
        assertThatThrownBy(() -> ArrayFile.arrays(folder)).hasMessage("this is a folder; give a file of logits.");
        Path empty = Files.createFile(folder.resolve("empty.npy"));
        assertThatThrownBy(() -> ArrayFile.arrays(empty)).hasMessageStartingWith("the file is incomplete");
    }

    private static void assertRefused(byte[] file, String... parts) {
        assertThatThrownBy(() -> ArrayFile.arrays(ByteSource.of(file)))
                .isInstanceOf(ArrayException.class)
                .hasMessageContainingAll(parts);
    }

    private static NumberArray only(byte[] file) {
        List<NumberArray> arrays = ArrayFile.arrays(ByteSource.of(file));
        assertThat(arrays).hasSize(1);
        return arrays.get(0);
    }

    private static RowSet rows(NumberArray array) {
        return array.rows(RowSet.Source.NONE);
    }

    private static String text(NumberArray array) {
        RowSet rows = rows(array);
        return IntStream.range(0, rows.size())
                .mapToObj(rows::row)
                .map(ArrayFileTest::text)
                .collect(Collectors.joining(" "));
    }

    private static String text(Row row) {
        return row.name() + row.logits();
    }

    private static byte[] bytes(String numbers) {
        String[] each = numbers.split(" ");
        byte[] bytes = new byte[each.length];
        for (int i = 0; i < each.length; i++) {
            bytes[i] = (byte) Integer.parseInt(each[i]);
        }
        return bytes;
    }

    private static byte[] withByte(byte[] file, int at, int value) {
        byte[] changed = file.clone();
        changed[at] = (byte) value;
        return changed;
    }

    /** Returns where the first entry of the directory of a zip file is, by the end of the file. */
    private static int entry(byte[] file) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(file.length - 6);
    }
}

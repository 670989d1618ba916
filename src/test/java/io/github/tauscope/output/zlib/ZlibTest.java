package io.github.tauscope.output.zlib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.InflaterInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The reference is zlib itself, which the JDK reads and writes with. */
class ZlibTest {

    @Property(tries = 500)
    void zlibReadsBackWhatWasCompressed(
            @ForAll @Size(max = 3000) byte[] data, @ForAll @IntRange(min = 1, max = 4) int pixel) throws IOException {
        assertReadBack(data, pixel);
    }

    /** Bytes of few kinds, in runs of all lengths, some at great distances: matches of every length code. */
    @Property(tries = 300)
    void zlibReadsBackRunsAndRepetitions(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int kinds)
            throws IOException {
        Random random = new Random(seed);
        byte[] data = new byte[70_000];
        for (int i = 0; i < data.length; ) {
            int length = Math.min(1 + random.nextInt(400), data.length - i);
            int from = random.nextInt(3) == 0 ? random.nextInt(i + 1) : i;
            if (from + length <= i) {
                System.arraycopy(data, from, data, i, length);
            } else {
                Arrays.fill(data, i, i + length, (byte) random.nextInt(kinds));
            }
            i += length;
        }
        assertReadBack(data, 3);
    }

    @Property(tries = 50)
    void whatComesInPartsIsCompressedAsAWhole(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60_000) int longest) {
        Random random = new Random(seed);
        byte[] data = new byte[400_000];
        for (int i = 0; i < data.length; i++) {
            data[i] = (byte) (random.nextInt(50) == 0 ? random.nextInt(4) : i < 100 ? 0 : data[i - 100]);
        }
        Zlib parts = new Zlib(3);
        for (int from = 0, to; from < data.length; from = to) {
            to = Math.min(data.length, from + 1 + random.nextInt(longest));
            parts.write(Arrays.copyOfRange(data, from, to));
        }
        assertThat(parts.closed()).isEqualTo(Zlib.compressed(data, 3));
    }

    @Test
    void zlibReadsBackWhatFillsManyBlocks() throws IOException {
        byte[] noise = new byte[300_000];
        new Random(1).nextBytes(noise);
        assertReadBack(noise, 3);
        assertReadBack(new byte[0], 3);
        assertReadBack(new byte[1_000_000], 3);
    }

    /** Symbols so uneven that codes without a bound would have more than 15 bits: counts of Fibonacci. */
    @Test
    void codesKeepToTheirBound() throws IOException {
        byte[] data = new byte[46_368];
        int at = 0;
        for (int symbol = 0, one = 1, two = 1; at < data.length; symbol++) {
            Arrays.fill(data, at, Math.min(data.length, at + one), (byte) symbol);
            at += one;
            int sum = one + two;
            one = two;
            two = sum;
        }
        int[] counts = new int[256];
        for (byte b : data) {
            counts[b & 0xFF]++;
        }
        assertThat(List.of(5, 7, 15)).allSatisfy(longest -> assertThat(longestOf(HuffmanCode.of(counts, longest)))
                .isLessThanOrEqualTo(longest));
        assertReadBack(data, 1);
    }

    private static int longestOf(HuffmanCode code) {
        int longest = 0;
        for (int symbol = 0; symbol < 256; symbol++) {
            longest = Math.max(longest, code.length(symbol));
        }
        return longest;
    }

    private static void assertReadBack(byte[] data, int pixel) throws IOException {
        byte[] compressed = Zlib.compressed(data, pixel);
        try (InflaterInputStream inflated = new InflaterInputStream(new ByteArrayInputStream(compressed))) {
            assertThat(inflated.readAllBytes()).isEqualTo(data);
        }
    }
}

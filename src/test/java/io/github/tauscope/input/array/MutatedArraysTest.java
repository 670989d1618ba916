package io.github.tauscope.input.array;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.tauscope.kernel.InvalidLogitsException;
import io.github.tauscope.model.RowSet;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever happens to a file of arrays, it is read or refused in a sentence, at little cost. */
class MutatedArraysTest {

    private static final int MUTATIONS = 100_000;
    private static final long MOST_BYTES = 8 << 20;
    private static final byte[] SPECIAL = "0123456789-,()[]{}'\":LfiucO<>|=TF \n".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] NUMBERS = ArrayBytes.floats(1, 2, 3, 4, 5, 6);
    private static final byte[] ARRAY = ArrayBytes.npy("<f4", false, "(2, 3)", NUMBERS);
    private static final List<byte[]> FILES = List.of(
            ARRAY,
            ArrayBytes.npy("<f2", true, "(2, 2, 3)", NUMBERS),
            ArrayBytes.npy(3, "{'descr': '>i8', 'fortran_order': False, 'shape': (3,)}", NUMBERS),
            ArrayBytes.zip(ZipEntry.STORED, "a.npy", ARRAY, "b.npy", ARRAY),
            ArrayBytes.zip(
                    ZipEntry.DEFLATED,
                    "a.npy",
                    ARRAY,
                    "b.npy",
                    ArrayBytes.npy("|u1", false, "(3, 999)", new byte[2997])),
            ArrayBytes.zip64("a.npy", ARRAY),
            ArrayBytes.safetensors("{\"a\":{\"dtype\":\"F32\",\"shape\":[2,3],\"data_offsets\":[0,24]}}", NUMBERS),
            ArrayBytes.safetensors(
                    "{\"__metadata__\":{\"k\":\"v\"},\"a\":{\"dtype\":\"BF16\",\"shape\":[2,2],\"data_offsets\":[0,8]},"
                            + "\"b\":{\"dtype\":\"I64\",\"shape\":[1,2,1],\"data_offsets\":[8,24]}}",
                    NUMBERS));

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    @Timeout(120)
    void everyMutationIsReadOrRefused() {
        Random random = new Random(12);
        int read = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] mutated = FILES.get(i % FILES.size());
            for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
                mutated = mutated(mutated, random);
            }
            long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
            read += isRead(mutated) ? 1 : 0;
            long allocated =
                    threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
            assertThat(allocated).as("of mutation %s", i).isLessThan(MOST_BYTES);
        }
        assertThat(read).isBetween(MUTATIONS / 20, MUTATIONS * 19 / 20);
    }

    private static boolean isRead(byte[] file) {
        try {
            for (NumberArray array : ArrayFile.arrays(ByteSource.of(file))) {
                RowSet rows = array.rows(RowSet.Source.NONE);
                assertThat(rows.row(0).labels()).hasSize(rows.row(0).logits().size());
                assertThat(rows.row(rows.size() - 1).logits().size())
                        .isEqualTo(rows.row(0).logits().size());
            }
            return true;
        } catch (ArrayException e) {
            assertThat(e.getMessage()).isNotBlank().doesNotContain("\n");
            return false;
        } catch (InvalidLogitsException e) {
            return true; // numbers were read, among them NaN
        }
    }

    /** Returns the bytes with one of them changed, the end cut off, or some put in or taken out. */
    private static byte[] mutated(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        byte[] changed = bytes.clone();
        switch (random.nextInt(6)) {
            case 0 -> changed[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> changed[at] = (byte) random.nextInt(256);
            case 2 -> changed[at] = SPECIAL[random.nextInt(SPECIAL.length)];
            case 3 -> changed = Arrays.copyOf(bytes, random.nextInt(8) == 0 ? at : Math.max(at, bytes.length - 8));
            case 4 -> {
                byte[] more = new byte[1 + random.nextInt(4)];
                Arrays.fill(more, SPECIAL[random.nextInt(SPECIAL.length)]);
                changed =
                        ArrayBytes.joined(Arrays.copyOf(bytes, at), more, Arrays.copyOfRange(bytes, at, bytes.length));
            }
            default -> {
                int to = Math.min(bytes.length, at + 1 + random.nextInt(4));
                changed = ArrayBytes.joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, to, bytes.length));
            }
        }
        return changed;
    }
}

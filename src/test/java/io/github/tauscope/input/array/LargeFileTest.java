package io.github.tauscope.input.array;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.model.RowSet;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that take no space on most disks, because their zeros are not written. */
class LargeFileTest {

    private static final int CLASSES = 151_936;
    private static final int ROW_BYTES = 2 * CLASSES;
    private static final short ONE = 0x3c00;

    @TempDir
    Path folder;

    @Test
    void readsRowsBeyondTwoGigabytesAndAcrossWindows() throws IOException {
        int[] rows = {0, (int) ((MappedFile.STRIDE - 128) / ROW_BYTES), (1 << 30) / ROW_BYTES, 7067, 7999};
        RowSet set = open(8000, rows);
        assertThat(set.size()).isEqualTo(8000);
        for (int row : rows) {
            Logits logits = set.row(row).logits();
            assertThat(logits.get(0)).as("row %s", row).isEqualTo(1);
            assertThat(logits.get(CLASSES - 1)).as("row %s", row).isEqualTo(2);
            assertThat(logits.argmax()).containsExactly(CLASSES - 1);
        }
        assertThat(set.row(7998).logits().max()).isZero();
    }

    @Test
    void opensWithLittleMemory() throws IOException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        RowSet warm = open(1000, 0, 999);
        long thread = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(thread);
        assertThat(warm.row(999).logits().max()).isEqualTo(2);
        long row = threads.getThreadAllocatedBytes(thread) - before;
        assertThat(row).isLessThan(4L * CLASSES * Double.BYTES);

        before = threads.getThreadAllocatedBytes(thread);
        assertThat(rows().row(0).logits().max()).isEqualTo(2);
        assertThat(threads.getThreadAllocatedBytes(thread) - before).isLessThan(40_000_000);
    }

    /** Makes an array of float16 zeros, where the given rows begin with 1 and end with 2. */
    private RowSet open(int size, int... rows) throws IOException {
        byte[] header = ArrayBytes.npy("<f2", false, "(" + size + ", " + CLASSES + ")", new byte[0]);
        try (RandomAccessFile file = new RandomAccessFile(path().toFile(), "rw")) {
            file.setLength(header.length + (long) size * ROW_BYTES);
            file.write(header);
            for (int row : rows) {
                long start = header.length + (long) row * ROW_BYTES;
                file.seek(start);
                file.writeShort(Short.reverseBytes(ONE));
                file.seek(start + ROW_BYTES - 2);
                file.writeShort(Short.reverseBytes((short) 0x4000));
            }
        }
        return rows();
    }

    private RowSet rows() {
        return ArrayFile.arrays(path()).get(0).rows(RowSet.Source.NONE);
    }

    private Path path() {
        return folder.resolve("large.npy");
    }
}

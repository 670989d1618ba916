package io.github.tauscope.input.array;

import io.github.tauscope.text.Printable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file in memory as the system maps it: pages are read when they are asked for. The mapping outlives the closed file and
 * ends with this object.
 */
final class MappedFile extends ByteSource {

    /** A mapping has at most 2 GiB. Windows overlap, so that every slice lies in one of them. */
    private static final long WINDOW = 1L << 30;

    static final long STRIDE = WINDOW - LONGEST_SLICE;

    /** The address space has 2^47 bytes, and a system may give a program no more than 65 530 windows. */
    private static final long LARGEST = 1L << 44;

    private final List<MappedByteBuffer> windows;

    private MappedFile(long size, List<MappedByteBuffer> windows) {
        super(size);
        this.windows = List.copyOf(windows);
    }

    /**
     * Maps a file.
     *
     * @throws ArrayException if it can't be read
     */
    static MappedFile of(Path file) {
        if (Files.isDirectory(file)) {
            throw new ArrayException("input.folder.logits");
        }
        try (FileChannel channel = FileChannel.open(file)) {
            return of(channel);
        } catch (NoSuchFileException e) {
            throw new ArrayException("input.file.none");
        } catch (AccessDeniedException e) {
            throw new ArrayException("input.file.denied");
        } catch (IOException e) {
            throw new ArrayException("input.file.unreadable", Printable.of(String.valueOf(e.getMessage())));
        }
    }

    private static MappedFile of(FileChannel channel) throws IOException {
        long size = channel.size();
        if (size > LARGEST) {
            throw new ArrayException("input.array.file.large");
        }
        List<MappedByteBuffer> windows = new ArrayList<>();
        for (long from = 0; from < size; from += STRIDE) {
            windows.add(channel.map(MapMode.READ_ONLY, from, Math.min(WINDOW, size - from)));
        }
        return new MappedFile(size, windows);
    }

    @Override
    ByteBuffer view(long from, int length) {
        if (length == 0) {
            return ByteBuffer.allocate(0);
        }
        return windows.get((int) (from / STRIDE)).slice((int) (from % STRIDE), length);
    }
}

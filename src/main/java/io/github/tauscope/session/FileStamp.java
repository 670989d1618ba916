package io.github.tauscope.session;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What tells that a file was written to.
 *
 * @param size in bytes
 * @param written when, in ns since 1970 by the clock of wherever the file is
 */
public record FileStamp(long size, long written) {

    /** Returns the stamp of a file; empty if it isn't there. */
    public static Optional<FileStamp> of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            long written = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
            return Optional.of(new FileStamp(attributes.size(), written));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("size", size);
        json.writeNumberField("written", written);
        json.writeEndObject();
    }

    static FileStamp read(JsonFields json) throws IOException {
        long[] read = {0, 0};
        json.object(Map.of(
                "size", () -> read[0] = json.whole(0L, Long.MAX_VALUE),
                "written", () -> read[1] = json.whole(Long.MIN_VALUE, Long.MAX_VALUE)));
        return new FileStamp(read[0], read[1]);
    }
}

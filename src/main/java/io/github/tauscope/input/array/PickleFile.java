package io.github.tauscope.input.array;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Refuses files that Python's pickle or torch.save wrote: what reads them runs the code that is in them. */
public final class PickleFile {

    private static final Set<String> ENDINGS = Set.of("pt", "pth", "pkl", "pickle", "p", "ckpt", "bin");

    private static final int PROTOCOL = 0x80;

    private PickleFile() {}

    /**
     * Refuses a file that is a pickle by its first bytes, or by its name unless its first bytes say that it is an array.
     *
     * @param start its first 200 bytes or so
     * @param name its name, with or without folders
     * @throws ArrayException with how to save the array instead
     */
    public static void refuse(byte[] start, String name) {
        if (isPickle(start)) {
            throw refused();
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (name.contains(".") && ENDINGS.contains(ending) && !ArrayFile.isOne(start, 0)) {
            throw new ArrayException("input.array.file.pickle.name", ending);
        }
    }

    static ArrayException refused() {
        return new ArrayException("input.array.file.pickle");
    }

    /** Returns whether a member of a zip file is what torch.save writes. */
    static boolean isMember(String name) {
        return name.endsWith("data.pkl");
    }

    private static boolean isPickle(byte[] start) {
        boolean hasProtocol =
                start.length > 1 && Byte.toUnsignedInt(start[0]) == PROTOCOL && start[1] >= 2 && start[1] <= 5;
        String text = new String(start, StandardCharsets.ISO_8859_1);
        // the length of a safetensors header can begin with the same two bytes
        return (hasProtocol && !ArrayFile.isOne(start, 0)) || (text.startsWith("PK\3\4") && text.contains("/data.pkl"));
    }
}

package io.github.tauscope.input.array;

import io.github.tauscope.text.Printable;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The start of a {@code .npy} file, versions 1 to 3: the type and the shape of its array as a Python dict, in any order, with
 * any spaces. Nothing else of Python is read.
 *
 * @param size how many bytes come before the numbers
 */
record NpyHeader(NumberArray.Format format, int size) {

    /** How many bytes of a file hold any header that is read; numpy itself reads no more than 10 000. */
    static final int LONGEST = 1 << 16;

    private static final int MAGIC = 6;
    private static final int SHORT_START = 10;
    private static final int LONG_START = 12;

    /** Reads the header of an array, of which no more than the start needs to be there. */
    static NpyHeader read(ByteSource bytes) {
        ByteBuffer start = bytes.slice(0, SHORT_START);
        int version = Byte.toUnsignedInt(start.get(MAGIC));
        if (version < 1 || version > 3) {
            throw new ArrayException("input.array.file.version", version);
        }
        int from = version == 1 ? SHORT_START : LONG_START;
        long length = version == 1
                ? Short.toUnsignedInt(start.getShort(from - Short.BYTES))
                : Integer.toUnsignedLong(bytes.slice(0, from).getInt(from - Integer.BYTES));
        if (length > LONGEST - from) {
            throw new ArrayException("input.array.file.header.long", length);
        }
        StringBuilder text = new StringBuilder();
        ByteBuffer letters = bytes.slice(from, (int) length);
        while (letters.hasRemaining()) {
            text.append((char) Byte.toUnsignedInt(letters.get()));
        }
        return new NpyHeader(new Dict(text.toString()).format(), from + (int) length);
    }

    /** Returns the array of a whole file. */
    NumberArray array(String name, ByteSource bytes) {
        long length = bytes.size() - size;
        return NumberArray.of(name, format, length, () -> bytes.part(size, length));
    }

    /** Reads the dict from its start to its end. */
    private static final class Dict {

        private static final String SPACES = " \t\n\r\f";
        private static final Pattern STRING = Pattern.compile("'[^'\\\\]*+'|\"[^\"\\\\]*+\"");
        private static final Pattern BOOLEAN = Pattern.compile("True|False");

        /** The L is Python 2's. */
        private static final Pattern LENGTH = Pattern.compile("\\d{1,18}+L?");

        private final String text;
        private final Set<String> keys = new HashSet<>();
        private final List<Long> shape = new ArrayList<>();
        private String type = "";
        private boolean isFortran;
        private int at;

        Dict(String text) {
            this.text = text;
        }

        NumberArray.Format format() {
            items("{", "}", this::entry);
            if (at < text.length() || keys.size() < 3) {
                throw damaged();
            }
            NumpyType numpyType = NumpyType.of(type);
            return new NumberArray.Format(numpyType.type(), numpyType.order(), Shape.of(shape, isFortran));
        }

        private void entry() {
            String key = string();
            require(":");
            if (!keys.add(key)) {
                throw damaged();
            }
            switch (key) {
                case "descr" -> descr();
                case "fortran_order" -> isFortran = next(BOOLEAN).equals("True");
                case "shape" -> shape();
                default -> throw damaged();
            }
        }

        /** Several named fields are a list, and a part that is an array is a pair. */
        private void descr() {
            if (accept("[") || accept("(")) {
                throw new NoRowsException("input.array.file.type", "structured");
            }
            type = string();
        }

        private void shape() {
            boolean hasComma =
                    items("(", ")", () -> shape.add(Long.valueOf(next(LENGTH).replace("L", ""))));
            if (shape.size() == 1 && !hasComma) { // in Python, a number in brackets is a number
                throw damaged();
            }
        }

        /** Reads items between brackets, and returns whether a comma follows the last. */
        private boolean items(String open, String close, Runnable item) {
            require(open);
            boolean isFirst = true;
            boolean hasComma = false;
            while (!accept(close)) {
                if (!isFirst && !hasComma) {
                    throw damaged();
                }
                item.run();
                isFirst = false;
                hasComma = accept(",");
            }
            return hasComma;
        }

        private String string() {
            String quoted = next(STRING);
            return quoted.substring(1, quoted.length() - 1);
        }

        private void require(String mark) {
            if (!accept(mark)) {
                throw damaged();
            }
        }

        private boolean accept(String mark) {
            boolean isNext = text.startsWith(mark, at);
            if (isNext) {
                pass(mark.length());
            }
            return isNext;
        }

        private String next(Pattern pattern) {
            Matcher matcher = pattern.matcher(text).region(at, text.length());
            if (!matcher.lookingAt()) {
                throw damaged();
            }
            pass(matcher.end() - at);
            return matcher.group();
        }

        /** Goes on behind some letters and the spaces after them. */
        private void pass(int letters) {
            at += letters;
            while (at < text.length() && SPACES.indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }

        private ArrayException damaged() {
            return new ArrayException("input.array.file.header", Printable.quoted(text.substring(at)));
        }
    }
}

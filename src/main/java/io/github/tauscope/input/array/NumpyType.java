package io.github.tauscope.input.array;

import io.github.tauscope.text.Printable;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A type as numpy writes it, such as {@code <f2}: the order of bytes, a letter, and how many bytes a number has. */
record NumpyType(NumberType type, ByteOrder order) {

    private static final Pattern TEXT = Pattern.compile("([<>|=]?)([A-Za-z]\\d*)(?:\\[.*])?");

    private static final Map<String, NumberType> TYPES = Map.ofEntries(
            Map.entry("f2", NumberType.FLOAT16),
            Map.entry("f4", NumberType.FLOAT32),
            Map.entry("f8", NumberType.FLOAT64),
            Map.entry("i1", NumberType.INT8),
            Map.entry("i2", NumberType.INT16),
            Map.entry("i4", NumberType.INT32),
            Map.entry("i8", NumberType.INT64),
            Map.entry("u1", NumberType.UINT8),
            Map.entry("u2", NumberType.UINT16),
            Map.entry("u4", NumberType.UINT32),
            Map.entry("u8", NumberType.UINT64));

    /** What numpy calls the types that are not read, by their letter. */
    private static final Map<Character, String> OTHERS = Map.of(
            'O', "object",
            'U', "str",
            'S', "bytes",
            'a', "bytes",
            'V', "void",
            'b', "bool",
            'c', "complex",
            'M', "datetime64",
            'm', "timedelta64");

    /**
     * Reads a type.
     *
     * @throws NoRowsException for anything but floats and integers; the sentence names the type
     */
    static NumpyType of(String text) {
        Matcher matcher = TEXT.matcher(text);
        NumberType type = matcher.matches() ? TYPES.get(matcher.group(2)) : null;
        if (type == null) {
            throw new NoRowsException("input.array.file.type", name(text, matcher));
        }
        return switch (matcher.group(1)) {
            case "<" -> new NumpyType(type, ByteOrder.LITTLE_ENDIAN);
            case ">" -> new NumpyType(type, ByteOrder.BIG_ENDIAN);
            default -> new NumpyType(type, ByteOrder.nativeOrder());
        };
    }

    private static String name(String text, Matcher matcher) {
        String name = matcher.matches() ? OTHERS.get(matcher.group(2).charAt(0)) : null;
        return name == null ? Printable.quoted(text) : name;
    }
}

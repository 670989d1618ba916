package io.github.tauscope.output.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The names in a font that is made of another one: names of its own, with the copyright and the licence of the other.
 *
 * <p>Source: Microsoft, "OpenType specification" 1.9, chapter name; SIL Open Font License 1.1, conditions 2 and 3.
 */
final class NameTable {

    private static final int HEADER = 6;
    private static final int RECORD = 12;
    private static final int COPYRIGHT = 0;
    private static final int FAMILY = 1;
    private static final int STYLE = 2;
    private static final int FULL = 4;
    private static final int POSTSCRIPT = 6;
    private static final int LICENCE = 13;
    private static final int LICENCE_ADDRESS = 14;

    /** Windows, Unicode, English (United States). */
    private static final short[] LANGUAGE = {3, 1, 0x409};

    private NameTable() {}

    /** Returns the table. */
    static byte[] of(TrueTypeFont font, String family) {
        SortedMap<Integer, byte[]> names = new TreeMap<>();
        for (int kept : new int[] {COPYRIGHT, LICENCE, LICENCE_ADDRESS}) {
            names.put(kept, name(font.table("name"), kept));
        }
        for (int own : new int[] {FAMILY, FULL, POSTSCRIPT}) {
            names.put(own, (own == POSTSCRIPT ? family.replace(" ", "") : family).getBytes(StandardCharsets.UTF_16BE));
        }
        names.put(STYLE, "Regular".getBytes(StandardCharsets.UTF_16BE));
        return table(names);
    }

    /** Returns a name of the bundled font, which has each in one language. */
    private static byte[] name(ByteBuffer table, int wanted) {
        int record = HEADER;
        while (table.getChar(record + 6) != wanted) {
            record += RECORD;
        }
        byte[] name = new byte[table.getChar(record + 8)];
        table.get(table.getChar(4) + table.getChar(record + 10), name);
        return name;
    }

    private static byte[] table(SortedMap<Integer, byte[]> names) {
        int begin = HEADER + RECORD * names.size();
        int length = names.values().stream().mapToInt(name -> name.length).sum();
        ByteBuffer table = ByteBuffer.allocate(begin + length);
        table.putShort((short) 0).putShort((short) names.size()).putShort((short) begin);
        int offset = 0;
        for (Map.Entry<Integer, byte[]> name : names.entrySet()) {
            for (short part : LANGUAGE) {
                table.putShort(part);
            }
            table.putShort(name.getKey().shortValue())
                    .putShort((short) name.getValue().length)
                    .putShort((short) offset);
            table.put(begin + offset, name.getValue());
            offset += name.getValue().length;
        }
        return table.array();
    }
}

package io.github.tauscope.output.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A PDF, read by its table of objects, and its streams by the JDK's zlib. */
public final class ParsedPdf {

    private static final Pattern ENTRY = Pattern.compile("(\\d{10}) 00000 n \n");
    private static final Pattern LENGTH = Pattern.compile("/Length (\\d+)");
    private static final Pattern SHOWN = Pattern.compile("BT /(\\w+) .*?Tm (<[0-9A-F]+> Tj|\\[<.*?>\\] TJ) ET");
    private static final Pattern STRING = Pattern.compile("<([0-9A-F]*)>");
    private static final Pattern SEQUENCE = Pattern.compile("/MCR /Pg (\\d+) 0 R /MCID (\\d+) >>");
    private static final Pattern REFERENCE = Pattern.compile("(\\d+) 0 R");
    private static final Pattern LETTER = Pattern.compile("<([0-9A-F]{4})> <([0-9A-F]+)>\n");

    private final String file;
    private final List<String> objects = new ArrayList<>();

    public ParsedPdf(byte[] bytes) {
        file = new String(bytes, ISO_8859_1);
        assertThat(file).startsWith("%PDF-1.7\n").endsWith("%%EOF\n");
        int table = Integer.parseInt(first("startxref\n(\\d+)\n"));
        assertThat(file.substring(table)).startsWith("xref\n0 ");
        Matcher entries = ENTRY.matcher(file.substring(table));
        while (entries.find()) {
            int begin = Integer.parseInt(entries.group(1));
            String head = objects.size() + 1 + " 0 obj\n";
            assertThat(file.substring(begin)).startsWith(head);
            objects.add(file.substring(begin + head.length(), file.indexOf("endobj\n", begin)));
        }
        assertThat(first("/Size (\\d+)")).isEqualTo(String.valueOf(objects.size() + 1));
    }

    /** Returns the first group of the first match of a pattern in the file. */
    public String first(String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(file);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    /** Returns a string of the file that follows a name. */
    public String text(String name) {
        return decoded(first("/" + name + " <FEFF([0-9A-F]*)>"));
    }

    private static String decoded(String digits) {
        return new String(HexFormat.of().parseHex(digits), UTF_16BE);
    }

    /** Returns the object that a name refers to. */
    String object(String name) {
        return object(Integer.parseInt(first("/" + name + " (\\d+) 0 R")));
    }

    private String object(int number) {
        return objects.get(number - 1);
    }

    /** Returns the contents of all pages. */
    String content() {
        return String.join("", pages());
    }

    /** Returns the contents of the pages in their order. */
    public List<String> pages() {
        return all("/Contents (\\d+) 0 R")
                .map(number -> new String(stream(object(Integer.parseInt(number))), ISO_8859_1))
                .toList();
    }

    /** Returns the first groups of all matches of a pattern in the file. */
    public Stream<String> all(String pattern) {
        return Pattern.compile(pattern).matcher(file).results().map(match -> match.group(1));
    }

    /**
     * Returns the elements of the structure in the order of reading, each with its depth and its texts, such as {@code 2 P some words}; figures
     * with their descriptions instead.
     */
    public List<String> elements() {
        List<String> found = new ArrayList<>();
        addElement(Integer.parseInt(first("/StructTreeRoot /K (\\d+) 0 R")), 0, found);
        return found;
    }

    private void addElement(int number, int depth, List<String> found) {
        String element = object(number);
        String kids = firstIn(element, "/K \\[(.*?)\\](?: /Alt| /A | >>)");
        String shown = element.contains("/Alt")
                ? decoded(firstIn(element, "/Alt <FEFF([0-9A-F]*)>"))
                : SEQUENCE.matcher(kids).results().map(this::marked).collect(Collectors.joining(" "));
        found.add((depth + " " + firstIn(element, "/S /(\\w+)") + " " + shown).strip());
        Matcher parts = REFERENCE.matcher(SEQUENCE.matcher(kids).replaceAll(""));
        while (parts.find()) {
            addElement(Integer.parseInt(parts.group(1)), depth + 1, found);
        }
    }

    /** Returns the texts of a sequence of marks. */
    private String marked(MatchResult sequence) {
        String page = object(Integer.parseInt(sequence.group(1)));
        String content = new String(stream(object(number(page, "Contents"))), ISO_8859_1);
        int begin = content.indexOf("<< /MCID " + sequence.group(2) + " >> BDC");
        assertThat(begin).isPositive();
        return texts(content.substring(begin, content.indexOf("\nEMC\n", begin)))
                .collect(Collectors.joining());
    }

    private static String firstIn(String object, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(object);
        assertThat(found.find()).as(pattern + " in " + object).isTrue();
        return found.group(1);
    }

    /** Returns the texts that the content shows, letter by letter as the fonts say what they stand for. */
    public List<String> texts() {
        return texts(content()).toList();
    }

    private Stream<String> texts(String marks) {
        return SHOWN.matcher(marks).results().map(shown -> decoded(shown, lettersOf(shown.group(1))));
    }

    private static String decoded(MatchResult shown, Map<String, String> letters) {
        StringBuilder text = new StringBuilder();
        STRING.matcher(shown.group(2)).results().map(string -> string.group(1)).forEach(codes -> {
            for (int k = 0; k < codes.length(); k += 4) {
                text.append(letters.get(codes.substring(k, k + 4)));
            }
        });
        return text.toString();
    }

    /** Returns what the codes of a font stand for. */
    Map<String, String> lettersOf(String font) {
        int map = number(object(font), "ToUnicode");
        Map<String, String> letters = new TreeMap<>();
        Matcher found = LETTER.matcher(new String(stream(object(map)), ISO_8859_1));
        while (found.find()) {
            letters.put(found.group(1), new String(HexFormat.of().parseHex(found.group(2)), UTF_16BE));
        }
        letters.remove("0000");
        return letters;
    }

    /** Returns the file that is embedded for a font. */
    byte[] fontFile(String font) {
        String descendant = object(number(object(font), "DescendantFonts \\["));
        return stream(object(number(object(number(descendant, "FontDescriptor")), "FontFile2")));
    }

    private static int number(String object, String name) {
        Matcher found = Pattern.compile("/" + name + " ?(\\d+) 0 R").matcher(object);
        assertThat(found.find()).as(name).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private static byte[] stream(String object) {
        Matcher length = LENGTH.matcher(object);
        assertThat(length.find()).isTrue();
        int begin = object.indexOf("stream\n") + "stream\n".length();
        int size = Integer.parseInt(length.group(1));
        assertThat(object.substring(begin + size)).isEqualTo("\nendstream\n");
        byte[] written = object.substring(begin, begin + size).getBytes(ISO_8859_1);
        return object.startsWith("<< /Length " + size + " /Filter /FlateDecode") ? inflated(written) : written;
    }

    private static byte[] inflated(byte[] compressed) {
        Inflater inflater = new Inflater();
        inflater.setInput(compressed);
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        byte[] part = new byte[4096];
        try {
            for (int read = inflater.inflate(part); read > 0; read = inflater.inflate(part)) {
                data.write(part, 0, read);
            }
        } catch (DataFormatException e) {
            throw new AssertionError(e);
        }
        assertThat(inflater.finished()).isTrue();
        inflater.end();
        return data.toByteArray();
    }
}

package io.github.tauscope.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.xml.sax.SAXException;

/** The FXML files of the program. */
public final class Fxml {

    private static final Path FOLDER = Path.of("resources/io/github/tauscope/fxml");

    /**
     * An attribute.
     *
     * @param file the name of its file
     * @param name its name, such as {@code text}
     * @param value its value as it is written, such as {@code %tab.bars}
     */
    public record Attribute(String file, String name, String value) {

        /** Returns whether its value is a key of the message bundle. */
        public boolean isKey() {
            return value.startsWith("%");
        }

        /** Returns whether its value is that of something else, such as {@code ${title.text}}. */
        public boolean isBinding() {
            return value.startsWith("${");
        }

        /** Returns the key. */
        public String key() {
            return value.substring(1);
        }
    }

    private Fxml() {}

    /** Returns all attributes of all files. */
    public static List<Attribute> attributes() throws IOException {
        List<Attribute> attributes = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                attributesOf(file).forEach(attributes::add);
            }
        }
        return attributes;
    }

    private static Stream<Attribute> attributesOf(Path file) throws IOException {
        try {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
            var elements = document.getElementsByTagName("*");
            return IntStream.range(0, elements.getLength())
                    .mapToObj(i -> ((Element) elements.item(i)).getAttributes())
                    .flatMap(all -> attributesOf(file, all));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file.toString(), e);
        }
    }

    private static Stream<Attribute> attributesOf(Path file, NamedNodeMap all) {
        return IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .map(one -> new Attribute(file.getFileName().toString(), one.getNodeName(), one.getNodeValue()));
    }
}

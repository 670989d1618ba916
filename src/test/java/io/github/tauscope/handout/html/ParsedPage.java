package io.github.tauscope.handout.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as a parser of XML reads it, which takes nothing that is not well-formed. */
record ParsedPage(Document document) {

    /** Elements that a parser of HTML takes for complete without an end, so only they may be written without content. */
    private static final Set<String> VOID = Set.of("meta");

    static ParsedPage of(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new ParsedPage(factory.newDocumentBuilder().parse(new InputSource(new StringReader(html))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(html, e);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    List<Element> elements(String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    List<String> texts(String name) {
        return elements(name).stream().map(Element::getTextContent).toList();
    }

    List<String> headings() {
        return elements("*").stream()
                .filter(element -> element.getTagName().matches("h\\d"))
                .map(element -> element.getTagName() + " " + element.getTextContent())
                .toList();
    }

    /** Fails unless ids are there once, what refers to one finds it, and each figure has words. */
    void requireAccessible() {
        List<String> ids = elements("*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(elements("*").stream()
                        .flatMap(element -> Stream.of(
                                element.getAttribute("aria-labelledby"), element.getAttribute("aria-describedby")))
                        .filter(id -> !id.isEmpty()))
                .isNotEmpty()
                .isSubsetOf(ids);
        assertThat(elements("section")).allMatch(section -> section.hasAttribute("aria-labelledby"));
        assertThat(elements("svg"))
                .hasSameSizeAs(elements("figcaption"))
                .allMatch(svg -> svg.getAttribute("role").equals("img")
                        && svg.hasAttribute("aria-labelledby")
                        && svg.hasAttribute("aria-describedby"));
        assertThat(texts("desc")).hasSameSizeAs(elements("svg")).allMatch(text -> text.endsWith("."));
        assertThat(elements("main")).hasSize(1);
    }

    /** Fails if a parser of HTML would see other elements than one of XML. */
    void requireClosed() {
        assertThat(elements("*"))
                .filteredOn(element -> VOID.contains(element.getTagName()))
                .allMatch(element -> !element.hasChildNodes());
        assertThat(Stream.of("br", "img", "link", "script", "iframe", "object", "a", "form", "use", "image")
                        .flatMap(name -> elements(name).stream()))
                .isEmpty();
    }
}

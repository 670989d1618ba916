package io.github.tauscope.text;

/** Makes text of unknown origin fit for an element of XML or HTML. */
public final class XmlText {

    private XmlText() {}

    /** Returns the text for an attribute in double quotes. */
    public static String attribute(String text) {
        return of(text).replace("\"", "&quot;");
    }

    /** Returns the text for an element: printable as {@link Printable} has it, escaped, and valid XML. */
    public static String of(String text) {
        return Printable.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                // Printable keeps these two, and XML forbids them
                .replaceAll("[\uFFFE\uFFFF]", "\uFFFD");
    }
}

package io.github.tauscope.handout.html;

import io.github.tauscope.text.XmlText;
import java.util.Set;

/**
 * The name of an element with its attributes.
 *
 * @param attributes as they stand behind the name
 */
record Tag(String name, String attributes) {

    /** What holds other elements has its tags on lines of their own. */
    private static final Set<String> HOLDERS = Set.of("section", "div", "figure", "ul", "ol");

    static Tag of(String name) {
        return new Tag(name, "");
    }

    /** Returns a part of the page that a heading names. */
    static Tag section(String heading) {
        return of("section").with("aria-labelledby", heading);
    }

    Tag with(String attribute, String value) {
        return new Tag(name, attributes + " " + attribute + "=\"" + XmlText.attribute(value) + "\"");
    }

    Html around(Html inside) {
        String end = HOLDERS.contains(name) && !inside.isEmpty() ? "\n" : "";
        return new Html("<" + name + attributes + ">" + end + inside.markup() + end + "</" + name + ">");
    }
}

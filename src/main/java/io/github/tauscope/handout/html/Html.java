package io.github.tauscope.handout.html;

import io.github.tauscope.text.XmlText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A piece of a page, which is XML too. What people have written comes into it by {@link #text} alone, which escapes it.
 *
 * @param markup as it stands in the page
 */
record Html(String markup) {

    static final Html NONE = new Html("");

    static Html text(String text) {
        return new Html(XmlText.of(text));
    }

    /** Returns pieces one after the other, as within a sentence. */
    static Html inline(List<Html> pieces) {
        return new Html(pieces.stream().map(Html::markup).collect(Collectors.joining()));
    }

    /** Returns pieces on lines of their own, but for those that are empty. */
    static Html lines(Stream<Html> pieces) {
        return new Html(
                pieces.filter(piece -> !piece.isEmpty()).map(Html::markup).collect(Collectors.joining("\n")));
    }

    /** Returns pieces on lines of their own, but for those that are empty. */
    static Html lines(Html... pieces) {
        return lines(Stream.of(pieces));
    }

    boolean isEmpty() {
        return markup.isEmpty();
    }

    Html in(Tag tag) {
        return tag.around(this);
    }

    Html in(String tag) {
        return Tag.of(tag).around(this);
    }
}

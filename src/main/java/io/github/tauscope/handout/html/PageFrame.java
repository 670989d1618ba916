package io.github.tauscope.handout.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What every page has around its content: the head, with its policy and its style, from a resource. */
final class PageFrame {

    private static final String FRAME = "/io/github/tauscope/handout/page.html";

    /** Where title and content go, in this order. */
    private static final String PLACE = "<!--here-->";

    private PageFrame() {}

    static String around(String title, Html content) {
        // split before anything is filled in, since a title may look like a place
        String[] frame = frame().split(PLACE, -1);
        return frame[0] + Html.text(title).markup() + frame[1] + content.markup() + frame[2];
    }

    private static String frame() {
        InputStream stream = Objects.requireNonNull(PageFrame.class.getResourceAsStream(FRAME));
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

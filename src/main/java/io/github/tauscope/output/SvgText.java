package io.github.tauscope.output;

import io.github.tauscope.figure.TextStyle;

/** Writes the texts of an SVG document. */
interface SvgText {

    /** Returns the elements of one line of text at (x, y) on its baseline, each on a line of its own. */
    String elements(String text, double x, double y, TextStyle style);

    /** Returns the families of fonts of the document, the first that there is counts. */
    default String families() {
        return "'IBM Plex Sans', 'Noto Sans', Arial, sans-serif";
    }

    /** Returns the CSS of the document: letters keep the distances that figures are laid out by. */
    default String style() {
        return "font-kerning: none";
    }

    /** Returns what stands before the marks of a document, for the texts written so far. */
    default String definitions() {
        return "";
    }
}

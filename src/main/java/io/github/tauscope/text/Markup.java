package io.github.tauscope.text;

/** How words, numbers and equations become part of a text; by default they stay plain. */
public interface Markup {

    /** Leaves all as it is. */
    Markup PLAIN = new Markup() {};

    default String word(String text) {
        return text;
    }

    /** Writes a number, or two with a sign between them, as {@link NumberText} and {@link IntervalText} return them. */
    default String number(String text) {
        return text;
    }

    /** Writes a symbol of one letter, " = " and a number. */
    default String equation(String symbol, String number) {
        return symbol + " = " + number;
    }
}

package io.github.tauscope.arguments;

import io.github.tauscope.chart.Inscription;
import io.github.tauscope.input.InputException;

/**
 * Reads and writes an option for a title or a caption: {@code off}, a word for the one that the program writes, or a text. Spaces
 * around a text don't count, so one that is such a word itself is written with a space before it.
 *
 * @param automatic the word for the one that the program writes
 */
public record InscriptionOption(String automatic) {

    public static final InscriptionOption TITLE = new InscriptionOption("on");
    public static final InscriptionOption CAPTION = new InscriptionOption("auto");

    static final String NONE = "off";

    /**
     * Reads an argument.
     *
     * @throws InputException if the text is blank
     */
    public Inscription read(Argument argument) {
        String text = argument.text();
        if (text.isBlank()) {
            throw new InputException("argument.inscription.empty", argument.name(), NONE);
        }
        return isWord(text) ? Inscription.automatic(text.equals(automatic)) : Inscription.of(text);
    }

    public String written(Inscription inscription) {
        return switch (inscription.kind()) {
            case NONE -> NONE;
            case AUTOMATIC -> automatic;
            case OWN -> isWord(inscription.own()) ? " " + inscription.own() : inscription.own();
        };
    }

    private boolean isWord(String text) {
        return text.equals(automatic) || text.equals(NONE);
    }
}

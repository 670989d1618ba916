package io.github.tauscope.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words that people read, from the message bundle. */
public final class Messages {

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(Locale locale) {
        this.bundle = new AreaBundle(locale);
        this.locale = locale;
    }

    /** Returns the words of a language, or those of English where there are none; of {@link Locale#ROOT}, English. */
    public static Messages of(Locale locale) {
        return new Messages(locale);
    }

    /**
     * Returns a text with {@code {0}}, {@code {1}} … filled in. Numbers come as text already, so that they are the same
     * in every locale.
     */
    public String text(String key, String... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    public String text(Message message) {
        return text(
                message.key(), message.arguments().stream().map(this::argument).toArray(String[]::new));
    }

    private String argument(Object argument) {
        return argument instanceof Message message ? text(message) : argument.toString();
    }

    /** Returns the bundle itself, for FXML. */
    public ResourceBundle bundle() {
        return bundle;
    }
}

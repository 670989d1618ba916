package io.github.tauscope.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words that people read, from the message bundle. */
public final class Messages {

    private static final String BUNDLE = "io.github.tauscope.i18n.messages";

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** Returns the words of a language, or those of English where there are none. */
    public static Messages of(Locale locale) {
        return new Messages(ResourceBundle.getBundle(BUNDLE, locale), locale);
    }

    /**
     * Returns a text with {@code {0}}, {@code {1}} … filled in. Numbers come as text already, so that they are the same
     * in every locale.
     */
    public String text(String key, String... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** Returns the bundle itself, for FXML. */
    public ResourceBundle bundle() {
        return bundle;
    }
}

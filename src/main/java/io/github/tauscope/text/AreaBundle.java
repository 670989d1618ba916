package io.github.tauscope.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of a language, each area in a file of its own that is read when its first text is asked for: most commands need a
 * few of a thousand texts. The area of a key is what stands before its first dot. Any thread can use it.
 *
 * <p>{@link ResourceBundle#getBundle} would take several times as long for a file, and falls back to the language of the machine,
 * which nobody has asked for.
 */
final class AreaBundle extends ResourceBundle {

    private static final String FOLDER = "/io/github/tauscope/i18n/messages";

    /** Those of English, of the language, of its region and so on; a text is in the last one that has it. */
    private final List<String> folders = new ArrayList<>();

    private final Map<String, Properties> areas = new ConcurrentHashMap<>();

    AreaBundle(Locale locale) {
        Control names = Control.getControl(Control.FORMAT_PROPERTIES);
        for (Locale candidate : names.getCandidateLocales(FOLDER, locale)) {
            folders.add(0, names.toBundleName(FOLDER, candidate));
        }
    }

    @Override
    protected String handleGetObject(String key) {
        int dot = key.indexOf('.');
        return areas.computeIfAbsent(dot < 0 ? key : key.substring(0, dot), this::read)
                .getProperty(key);
    }

    /** FXML asks this of each key. */
    @Override
    public boolean containsKey(String key) {
        return handleGetObject(key) != null;
    }

    /** Not supported: a program can't list its own files. */
    @Override
    public Enumeration<String> getKeys() {
        throw new UnsupportedOperationException();
    }

    private Properties read(String area) {
        Properties texts = new Properties();
        for (String folder : folders) {
            try (InputStream file = AreaBundle.class.getResourceAsStream(folder + "/" + area + ".properties")) {
                if (file != null) {
                    texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }
}

package io.github.tauscope.cli;

import io.github.tauscope.arguments.FigureOption;
import io.github.tauscope.arguments.FigureOptions;
import io.github.tauscope.text.Messages;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The texts of the help by the keys that picocli asks for. The option of a figure is explained with the figures that it is for. */
final class HelpTexts extends ResourceBundle {

    static final String BUNDLE = "io.github.tauscope.i18n.commands";

    private static final String FIGURE = "figure.";

    private final ResourceBundle texts = ResourceBundle.getBundle(BUNDLE);
    private final Messages words = Messages.of(Locale.getDefault());
    private final Map<String, FigureOption> figureOptions =
            FigureOptions.ALL.stream().collect(Collectors.toMap(HelpTexts::key, Function.identity()));

    /** Returns the key of the text of an option of figures. */
    static String key(FigureOption option) {
        return FIGURE + option.key();
    }

    @Override
    protected Object handleGetObject(String key) {
        String text = texts.getString(key);
        FigureOption option = figureOptions.get(key);
        String users = option == null ? "" : option.users(words);
        return users.isEmpty() ? text : users + ": " + text;
    }

    @Override
    public Enumeration<String> getKeys() {
        return texts.getKeys();
    }
}

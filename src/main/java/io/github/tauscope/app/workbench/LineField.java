package io.github.tauscope.app.workbench;

import java.util.regex.Pattern;
import javafx.scene.control.TextField;

/** A text field in which a line break or a tab becomes a space, where {@link TextField} would make one number of two. */
public class LineField extends TextField {

    private static final Pattern BREAK = Pattern.compile("\\s*[\\n\\r\\t]\\s*");

    // not by a TextFormatter: with one, the field would take Escape and Enter from what is around it

    @Override
    public void replaceText(int start, int end, String text) {
        super.replaceText(start, end, inOneLine(text));
    }

    @Override
    public void replaceSelection(String text) {
        super.replaceSelection(inOneLine(text));
    }

    /** Returns whether a text has several lines or cells, not counting what is blank around it. */
    protected static boolean isSeveral(String text) {
        return BREAK.matcher(text.strip()).find();
    }

    /** Returns the text as it is shown, with nothing around it where it had several lines. */
    protected static String inOneLine(String text) {
        return BREAK.matcher(text).find() ? BREAK.matcher(text.strip()).replaceAll(" ") : text;
    }
}

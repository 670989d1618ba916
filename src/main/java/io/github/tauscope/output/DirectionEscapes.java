package io.github.tauscope.output;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.tauscope.text.Printable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Has JSON escape the controls of the direction of text, which would reverse the order of letters where the file is looked at. */
public final class DirectionEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1;

    @Override
    public int[] getEscapeCodesForAscii() {
        return standardAsciiEscapesForJSON();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int letter) {
        return Printable.isDirection(letter)
                ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", letter))
                : null;
    }
}

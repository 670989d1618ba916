package io.github.tauscope.input;

import io.github.tauscope.text.Message;
import java.util.List;

/** Thrown for an input that can be read in several ways. The sentence names the options that choose. */
public final class OpenReadingException extends InputException {

    private static final long serialVersionUID = 1L;

    private final transient List<Choice> choices;

    /**
     * A way to read it.
     *
     * @param name what it is read as
     * @param readAs chooses it
     */
    public record Choice(Message name, ReadAs readAs) {}

    OpenReadingException(Message sentence, List<Choice> choices) {
        this(0, sentence, choices);
    }

    private OpenReadingException(long line, Message sentence, List<Choice> choices) {
        super(line, sentence);
        this.choices = List.copyOf(choices);
    }

    public List<Choice> choices() {
        return choices;
    }

    @Override
    InputException with(long line, Message sentence) {
        return new OpenReadingException(line, sentence, choices);
    }
}

package io.github.tauscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessageTest {

    private static final Locale LATIN = Locale.forLanguageTag("la");

    private static final Message NESTED = Message.of("input.place", "a.csv", Message.of("input.file.none"));

    private static final class Refusal extends MessageException {

        private static final long serialVersionUID = 1L;

        Refusal(Message sentence) {
            super(sentence);
        }
    }

    @Test
    void aMessageWithinAMessageComesInTheSameLanguage() {
        assertThat(Messages.of(Locale.ROOT).text(NESTED)).isEqualTo("a.csv: there is no such file.");
        assertThat(Messages.of(LATIN).text(NESTED)).isEqualTo("documentum deest – a.csv");
    }

    @Test
    void numbersHaveTheSameDigitsInEveryLanguage() {
        Message message = Message.of("input.line", "a.csv", 1_234_567);
        assertThat(Messages.of(Locale.forLanguageTag("ar")).text(message)).isEqualTo("a.csv, line 1234567");
    }

    @Test
    void anExceptionSpeaksEnglishAndItsSentenceTheLanguageOfWhoeverShowsIt() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(LATIN);
            assertThat(new Refusal(NESTED)).hasMessage("a.csv: there is no such file.");
            assertThat(Messages.of(LATIN).text(new Refusal(NESTED).sentence())).isEqualTo("documentum deest – a.csv");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatALanguageLacksIsInEnglishAndNotInThatOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(LATIN);
            assertThat(Messages.of(Locale.JAPAN).text("tab.bars")).isEqualTo("Bars");
            assertThat(Messages.of(Locale.ENGLISH).text("tab.bars")).isEqualTo("Bars");
            assertThat(Messages.of(LATIN).text("tab.bars")).isEqualTo("Columnae");
            assertThat(Messages.of(LATIN).text("tab.steps")).isEqualTo("Steps");
        } finally {
            Locale.setDefault(before);
        }
    }
}

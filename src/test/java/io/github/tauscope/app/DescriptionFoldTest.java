package io.github.tauscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Someone reads what the figures show, and copies it. */
class DescriptionFoldTest extends WindowStory {

    @Test
    void theWordsFollowTheTemperatureAndTheTabAndCanBeCopied() {
        open("four-classes");
        assertThat(root().lookup("#description")).as("folded away").isNull();
        hit(KeyCode.CONTROL, KeyCode.I);
        TextArea words = node("#description");
        assertThat(words.getText()).isEqualTo("Bars at temperature 1: fox 0.9464, owl 0.0471, dog 0.0064, cat 1.2e-4.");
        interact(() -> slider().requestFocus());
        hit(KeyCode.END);
        assertThat(words.getText()).startsWith("Bars at temperature ∞: ").contains("cat 0.2500");
        click(named("Loss"));
        assertThat(words.getText().lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("Cross-entropy −ln p of fox by temperature: 1.3863 at τ = ∞"))
                .anyMatch(line -> line.startsWith("Gradient of the loss"));
        click(words);
        hit(KeyCode.CONTROL, KeyCode.A);
        hit(KeyCode.CONTROL, KeyCode.C);
        interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(words.getText()));
        hit(KeyCode.CONTROL, KeyCode.I);
        assertThat(words.isVisible()).isFalse();
        assertThat(words.isManaged()).isFalse();
    }

    @Test
    void itIsRememberedAsASetting() {
        click("#menu");
        click(named("View"));
        click(named("Figures in words"));
        assertThat(window.bench().settings().describedProperty().get()).isTrue();
        assertThat(node("#description").isVisible()).isTrue();
    }
}

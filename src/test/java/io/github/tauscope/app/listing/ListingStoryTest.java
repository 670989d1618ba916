package io.github.tauscope.app.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.app.WindowStory;
import io.github.tauscope.input.LogitsReader;
import io.github.tauscope.input.ReadAs;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Listing;
import java.util.Objects;
import java.util.OptionalLong;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A person says what is known of a list that is not the whole. */
class ListingStoryTest extends WindowStory {

    @Test
    void allClassesHaveNoPanel() {
        assertThat(root().lookup("#rest")).isNull();
        assertThat(node(".add").isVisible()).isTrue();
    }

    @Test
    void theRestIsBoundedByWhatAPersonSays() {
        read();
        assertThat(text("#rest")).isEqualTo("0.2000");
        interact(() -> lab().commit(experiment -> experiment.withTemperature(Temperature.of(2))));
        settle();
        // by python3, with r = 0.2, c = 0.3 and no bound on the number of classes
        assertThat(text("#rest")).isEqualTo("0.2628 … 1");
        type("#vocabulary", "1 002");
        assertThat(listing().vocabulary()).isEqualTo(OptionalLong.of(1002));
        assertThat(text("#rest")).isEqualTo("0.2628 … 0.9185");
        type("#sourceTemperature", "2");
        assertThat(listing().source()).isEqualTo(Temperature.of(2));
        assertThat(text("#rest")).isEqualTo("0.2000");
        push(KeyCode.CONTROL, KeyCode.Z);
        push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(listing()).isEqualTo(Listing.PLAIN);
    }

    @Test
    void whatCannotBeIsRefused() {
        read();
        type("#vocabulary", "1");
        type("#vocabulary", "2.5");
        type("#sourceTemperature", "0");
        assertThat(listing()).isEqualTo(Listing.PLAIN);
        assertThat(has(node("#vocabulary"), "refused")).isTrue();
        assertThat(has(node("#sourceTemperature"), "refused")).isTrue();
    }

    private void read() {
        interact(() -> lab().open(LogitsReader.text(
                        "token,logprob\n a,-0.6931471805599453\n b,-1.2039728043259361\n", "", ReadAs.IT_SAYS)
                .experiment(0)));
        settle();
    }

    private Listing listing() {
        return Objects.requireNonNull(experiment().listing());
    }

    private void type(String field, String text) {
        interact(() -> {
            node(field).requestFocus();
            this.<TextField>node(field).setText(text);
        });
        push(KeyCode.ENTER);
        settle();
    }
}

package io.github.tauscope.app.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarginsTest {

    @Test
    void whatIsKeptIsReadAgain() {
        Margins kept = new Margins(185, 24.5, 0, 376);
        assertThat(Margins.parse(kept.toString())).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,2,3", "1,2,3,4,5", "1,2,3,-4", "1,2,3,NaN", "1,2,3,Infinity", "a,b,c,d"})
    void anythingElseIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Margins.parse(text));
    }
}

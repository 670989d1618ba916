package io.github.tauscope.app.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tauscope.output.Length;
import io.github.tauscope.output.PictureFile;
import io.github.tauscope.output.PictureFormat;
import io.github.tauscope.output.PictureSize;
import io.github.tauscope.output.SizePreset;
import io.github.tauscope.output.SvgFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureChoiceTest {

    @ParameterizedTest
    @EnumSource
    void whatIsKeptIsReadAgain(PictureFormat format) {
        PictureSize size = SizePreset.COLUMN.at(3).withLetters(Length.pixels("9.5pt"));
        PictureChoice choice = new PictureChoice(new PictureFile(format, size, SvgFont.OUTLINE));
        assertThat(PictureChoice.parse(choice.toString())).isEqualTo(choice);
    }

    @Test
    void lettersThatSuitTheSizeAreKeptAsSuch() {
        assertThat(PictureChoice.USUAL).hasToString("png,1200,800,,2,name");
        assertThat(PictureChoice.parse("png,1200,800,,2,name")).isEqualTo(PictureChoice.USUAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "png,1200,800",
                "bmp,1200,800,,2,name",
                "png,99,800,,2,name",
                "png,1200,NaN,,2,name",
                "png,1200,800,97,2,name",
                "png,1200,800,,0.5,name",
                "png,1200,800,,2,none"
            })
    void anythingElseIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PictureChoice.parse(text));
    }
}

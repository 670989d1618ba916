package io.github.tauscope.input.array;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PickleFileTest {

    /** As {@code pickle.dumps([1.0], protocol)} and the older {@code torch.save} begin. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0080\2]q\0",
                "\u0080\3]q\0G?",
                "\u0080\4\u0095\u000e\0\0\0\0\0\0\0]",
                "\u0080\5\u0095\u000e\0\0\0\0\0\0\0]",
                "\u0080\2\u008a\nl\u00fc\u009cF\u00f9 j\u00a8P\u0019.",
            })
    void refusesAPickleByItsContent(String start) {
        assertThatThrownBy(() -> PickleFile.refuse(start.getBytes(StandardCharsets.ISO_8859_1), "logits"))
                .isInstanceOf(ArrayException.class)
                .hasMessageStartingWith(
                        "this is a Python pickle, which can run code when it is read; save the array with")
                .hasMessageContaining("safetensors.torch.save_file or numpy.save");
    }

    @Test
    void refusesWhatTorchSaves() {
        byte[] zip = ArrayBytes.zip(ZipEntry.STORED, "logits/data.pkl", new byte[3], "logits/version", new byte[2]);
        assertThatThrownBy(() -> PickleFile.refuse(zip, "logits.npz"))
                .hasMessageStartingWith("this is a Python pickle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pt", "a.pth", "folder.x/a.PKL", "a.b.pickle", "a.p", "a.ckpt", "a.bin"})
    void refusesAPickleByItsName(String name) {
        assertThatThrownBy(() -> PickleFile.refuse("(lp0\nF1.0\na.".getBytes(StandardCharsets.UTF_8), name))
                .hasMessageStartingWith("."
                        + name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) + " files are usually");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.csv", "a.npy", "p", "pt", "a.ptx", "folder.pt/logits"})
    void readsOtherNames(String name) {
        assertThatCode(() -> PickleFile.refuse("1, 2".getBytes(StandardCharsets.UTF_8), name))
                .doesNotThrowAnyException();
    }

    /** Such headers begin with the bytes of a pickle's protocol: 0x80 and 2 to 5. */
    @ParameterizedTest
    @ValueSource(ints = {0x280, 0x380, 0x480, 0x580, 0x50280, 0x950480})
    void safetensorsAreNoPickles(int length) {
        byte[] file = ArrayBytes.safetensors("{" + " ".repeat(length - 1), new byte[4]);
        assertThatCode(() -> PickleFile.refuse(file, "model.bin")).doesNotThrowAnyException();
    }
}

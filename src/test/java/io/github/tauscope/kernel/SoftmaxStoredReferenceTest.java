package io.github.tauscope.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** p and ln p within 2 ulp of stored values of 60 digits, which src/test/scripts/softmax_reference.py made with Python. */
class SoftmaxStoredReferenceTest {

    private static final double ALLOWED_ULP = 2;

    record Case(String family, double temperature, double[] logits, List<String> p, List<String> logP) {

        static Case of(String line) {
            String[] parts = line.split(";");
            double[] logits = Stream.of(parts[2].split(" "))
                    .mapToDouble(Case::hexadecimal)
                    .toArray();
            return new Case(
                    parts[0],
                    hexadecimal(parts[1]),
                    logits,
                    List.of(parts[3].split(" ")),
                    List.of(parts[4].split(" ")));
        }

        private static double hexadecimal(String text) {
            return text.endsWith("inf") ? Reals.parse(text) : Double.parseDouble(text);
        }

        static @Nullable BigDecimal exact(String text) {
            return text.equals("-inf") ? null : new BigDecimal(text);
        }
    }

    static List<Case> cases() throws IOException {
        var stream = SoftmaxStoredReferenceTest.class.getResourceAsStream("softmax-reference.csv");
        try (var reader =
                new BufferedReader(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.US_ASCII))) {
            return reader.lines().map(Case::of).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyValueIsWithinTwoUlp(Case stored) {
        double[] p = Softmax.softmax(stored.logits(), stored.temperature());
        double[] logP = new double[p.length];
        Softmax.logSoftmax(stored.logits(), stored.temperature(), logP);
        for (int i = 0; i < p.length; i++) {
            assertThat(Oracle.ulpError(p[i], Case.exact(stored.p().get(i))))
                    .as("ulp of p[%d] = %s", i, p[i])
                    .isLessThanOrEqualTo(ALLOWED_ULP);
            assertThat(Oracle.ulpError(logP[i], Case.exact(stored.logP().get(i))))
                    .as("ulp of ln p[%d] = %s", i, logP[i])
                    .isLessThanOrEqualTo(ALLOWED_ULP);
        }
    }
}

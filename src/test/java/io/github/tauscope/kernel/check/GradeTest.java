package io.github.tauscope.kernel.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ordinary arithmetic printed is no fault, and what it cannot have printed stays one. */
class GradeTest {

    /** Python 3: math.exp(x/t) over their sum, with max z subtracted first and without; repr has all digits. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            0.1 | 8.194012623989748e-40, 1.9287498479637375e-22, 9.3576229688393e-14, 0.9999999999999065
            0.1 | 8.194012623989748e-40, 1.928749847963737e-22, 9.357622968839298e-14, 0.9999999999999064
            10  | 0.14763314666550595, 0.2202427743860977, 0.26900513210002774, 0.36311894684836865
            10  | 0.14763314666550595, 0.2202427743860977, 0.26900513210002774, 0.3631189468483686
            100 | 0.23827555570657366, 0.24799976560608047, 0.25300969319764466, 0.2607149854897012
            100 | 0.23827555570657363, 0.24799976560608047, 0.25300969319764466, 0.2607149854897012
            """)
    void theRightTableAsPythonPrintsItMatches(double tau, String printed) {
        assertThat(grade(tau, printed, 1, 5, 7, 10)).isIn(Grade.EXACT, Grade.FLOAT64);
    }

    @Test
    void aWrongDigitInTheMiddleOfADoubleIsNoSinglePrecision() {
        assertThat(grade(
                        10,
                        "0.14763314676550595, 0.2202427743860977, 0.26900513210002774, 0.36311894684836865",
                        1,
                        5,
                        7,
                        10))
                .isEqualTo(Grade.NONE);
    }

    /** torch.softmax(torch.tensor([1., 2., 3.]), 0). */
    @Test
    void singlePrecisionIsNamed() {
        assertThat(grade(1, "0.09003057, 0.24472848, 0.66524094", 1, 2, 3)).isEqualTo(Grade.FLOAT32);
        assertThat(grade(1, "0.09003057, 0.24472848, 0.66525094", 1, 2, 3)).isEqualTo(Grade.NONE);
        assertThat(grade(1, "0.09003057, 0.24474848, 0.66524094", 1, 2, 3)).isEqualTo(Grade.NONE);
    }

    /** numpy 2.4 in float16, printed with six decimals; bfloat16 is the right value rounded to 8 bits. */
    @Test
    void halfPrecisionIsNamedIfTheNumbersAreItsOwn() {
        assertThat(grade(1, "0.090088, 0.244751, 0.665527", 1, 2, 3)).isEqualTo(Grade.FLOAT16);
        assertThat(grade(1, "0.089844, 0.245117, 0.664063", 1, 2, 3)).isEqualTo(Grade.BFLOAT16);
        assertThat(grade(1, "0.0901, 0.2447, 0.6655", 1, 2, 3)).isEqualTo(Grade.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            5    | 2,5,8     | .0466,.2369,.7165
            0.5  | 2,5,8     | .0024,.0474,.9502
            1    | 100,0,0,0 | .9584,.0176,.0065,.0176
            2    | 2.5,1,-.5 | .52,.31,.17
            5    | 2,5,8     | .1628,.2967,.5415
            5    | 2,5,8     | .1638,.2967,.5405
            0.07 | 1,-1      | 1.00000000000000,0.00000000000000
            0    | 3,3,1     | .6,.4,0
            """)
    void whatIsWrongStaysWrong(double tau, String logits, String printed) {
        double[] z = Arrays.stream(logits.split(","))
                .mapToDouble(Double::parseDouble)
                .toArray();
        assertThat(grade(tau, printed, z)).isEqualTo(Grade.NONE);
    }

    /** A wrong digit in the middle of five to eight, in tables of logits that are whole numbers. */
    @Test
    void oneWrongDigitIsHardlyEverExplained() {
        Random random = new Random(7);
        int explained = 0;
        for (int round = 0; round < 2000; round++) {
            double[] z = IntStream.range(0, 3 + random.nextInt(4))
                    .mapToDouble(i -> random.nextInt(8))
                    .toArray();
            Distribution right = Distribution.of(Logits.of(z), Temperature.of(1 + random.nextInt(4)));
            int digits = 4 + random.nextInt(5);
            BigDecimal[] printed = IntStream.range(0, z.length)
                    .mapToObj(i -> new BigDecimal(right.probability(i)).setScale(digits, RoundingMode.HALF_EVEN))
                    .toArray(BigDecimal[]::new);
            int wrong = random.nextInt(z.length);
            printed[wrong] = printed[wrong].add(BigDecimal.valueOf(1 + random.nextInt(8), 3));
            explained += Verdict.of(right, Claim.of(Arrays.asList(printed))).grade() == Grade.NONE ? 0 : 1;
        }
        assertThat(explained).isLessThan(10);
    }

    /** z of 0.12345, −0.54321 and 1.5, printed with one decimal. */
    @Test
    void roundedLogitsExplainWhatTheyCan() {
        double[] given = {0.1, -0.5, 1.5};
        assertThat(grade(1, "0.2034, 0.0942, 0.7024", given)).isEqualTo(Grade.NONE);
        String real = printed(6, 0.12345, -0.54321, 1.5);
        assertThat(grade(1, real, given)).isEqualTo(Grade.ROUNDED_LOGITS);
        assertThat(grade(1, real, 0, -1, 2)).isEqualTo(Grade.NONE);
        assertThat(grade(1, real.replace("0.1", "0.2"), given)).isEqualTo(Grade.NONE);
    }

    @Test
    void strictlyOnlyTheDigitsCount() {
        Distribution right = Distribution.of(Logits.of(1, 2, 3), Temperature.ONE);
        Claim claim = claim("0.09003057, 0.24472848, 0.66524094");
        assertThat(Verdict.strict(right, claim).grade()).isEqualTo(Grade.NONE);
        assertThat(Verdict.strict(right, claim("0.0900, 0.2447, 0.6652")).grade())
                .isEqualTo(Grade.EXACT);
    }

    @Test
    void aBoundIsKeptOrBroken() {
        Claim bounds = claim("0.1, 0.25, 0.6").withBounds(Map.of(0, Claim.Bound.BELOW, 2, Claim.Bound.ABOVE));
        Distribution right = Distribution.of(Logits.of(1, 2, 3), Temperature.ONE);
        assertThat(Verdict.of(right, bounds).off()).containsExactly(1);
        assertThat(bounds.addsUp()).isTrue();
        assertThat(bounds.text(0) + bounds.text(1) + bounds.text(2)).isEqualTo("<0.10.25>0.6");
        assertThat(Verdict.of(
                                right,
                                claim("0.05, 0.24, 0.7").withBounds(Map.of(0, Claim.Bound.BELOW, 2, Claim.Bound.ABOVE)))
                        .off())
                .containsExactly(0, 2);
    }

    private static String printed(int digits, double... z) {
        Distribution right = Distribution.of(Logits.of(z), Temperature.ONE);
        return String.join(
                ", ",
                IntStream.range(0, z.length)
                        .mapToObj(i -> new BigDecimal(right.probability(i))
                                .setScale(digits, RoundingMode.HALF_EVEN)
                                .toString())
                        .toList());
    }

    private static Grade grade(double tau, String printed, double... z) {
        return Verdict.of(Distribution.of(Logits.of(z), Temperature.of(tau)), claim(printed))
                .grade();
    }

    private static Claim claim(String printed) {
        return Claim.of(Arrays.stream(printed.split(", *")).map(BigDecimal::new).toList());
    }
}

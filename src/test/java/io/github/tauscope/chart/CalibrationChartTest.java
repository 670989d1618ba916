package io.github.tauscope.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.figure.loss.LossData;
import io.github.tauscope.figure.loss.LossPoint;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.calibration.NegativeLogLikelihood;
import io.github.tauscope.kernel.calibration.Reliability;
import io.github.tauscope.model.Examples;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.JudgedRows;
import io.github.tauscope.model.Row;
import io.github.tauscope.model.RowPlace;
import io.github.tauscope.model.RowSet;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CalibrationChartTest {

    private static final Messages WORDS = Messages.of(Locale.ENGLISH);
    private static final RowSet DIGITS =
            place(Examples.named("digits").orElseThrow().experiment()).set();

    private static RowPlace place(Experiment experiment) {
        return Objects.requireNonNull(experiment.place());
    }

    /** Between the temperatures at which it is computed, against computing it: a tenth of a pixel of 300 for 2.76 nats. */
    @Test
    void theCurveIsTheNegativeLogLikelihood() {
        JudgedRows rows = JudgedRows.of(DIGITS, Progress.UNWATCHED);
        List<LossPoint> curve = MeanLossCurve.of(rows, Progress.UNWATCHED);
        List<NegativeLogLikelihood> exact = NegativeLogLikelihood.of(rows, LossData.TEMPERATURES, Progress.UNWATCHED);
        assertThat(curve).extracting(LossPoint::temperature).isEqualTo(LossData.TEMPERATURES);
        for (int i = 1; i < curve.size(); i++) {
            double loss = exact.get(i).value();
            assertThat(curve.get(i).nats())
                    .as("τ = %s", curve.get(i).temperature())
                    .isCloseTo(loss, within(0.001 * Math.max(1, loss)));
        }
        assertThat(curve.get(0).nats()).isInfinite();
        assertThat(curve.get(curve.size() - 1).nats()).isCloseTo(Math.log(10), within(1e-12));
    }

    @Test
    void aPerfectModelLosesNothingInTheColdAndAnImpossibleOneEverythingEverywhere() {
        List<String> labels = List.of("a", "b");
        Row right = Row.of(labels, Logits.of(8, 0)).withTrueClass(0);
        assertThat(curve(right, right)).allSatisfy(nats -> assertThat(nats).isBetween(0.0, Math.log(2)));
        Row masked = Row.of(labels, Logits.of(Double.NEGATIVE_INFINITY, 0)).withTrueClass(0);
        assertThat(curve(right, masked)).containsOnly(Double.POSITIVE_INFINITY);
    }

    private static List<Double> curve(Row... each) {
        RowSet set = new RowSet(RowSet.Source.NONE, RowSet.Kind.ROWS, each.length, i -> each[i]);
        return MeanLossCurve.of(JudgedRows.of(set, Progress.UNWATCHED), Progress.UNWATCHED).stream()
                .map(LossPoint::nats)
                .toList();
    }

    @Test
    void theRowsOfABinAreThoseThatItCountsTheWrongOnesFirst() {
        JudgedRows rows = JudgedRows.of(DIGITS, Progress.UNWATCHED);
        CalibrationPoint point =
                CalibrationPoint.of(new CalibrationPoint.Question(rows, Temperature.of(2)), Progress.UNWATCHED);
        for (Reliability.Bin bin : point.reliability().bins()) {
            List<Integer> found = point.rowsIn(bin);
            assertThat(found).hasSize(bin.count()).doesNotHaveDuplicates();
            long right = found.stream().filter(CalibrationChartTest::isRight).count();
            assertThat(right).isEqualTo(Math.round(bin.count() == 0 ? 0 : bin.accuracy() * bin.count()));
            assertThat(found.subList(0, (int) (found.size() - right))).noneMatch(CalibrationChartTest::isRight);
        }
    }

    private static boolean isRight(int index) {
        Row row = DIGITS.row(index);
        return row.logits().argmax()[0] == row.trueClass();
    }

    @Test
    void rowsWithoutATrueClassOrLogitsAreLeftOutAndCounted() {
        List<String> labels = List.of("a", "b");
        RowSet set = new RowSet(RowSet.Source.NONE, RowSet.Kind.ROWS, 4, i -> switch (i) {
            case 0 -> Row.of(labels, Logits.of(1, 0));
            case 1 -> Row.of(labels, Logits.of(Double.NaN, 0));
            default -> Row.of(labels, Logits.of(0, i)).withTrueClass(1);
        });
        JudgedRows rows = JudgedRows.of(set, Progress.UNWATCHED);
        assertThat(IntStream.range(0, rows.size()).map(rows::index)).containsExactly(2, 3);
        assertThat(rows.leftOut()).isEqualTo(2);
        assertThat(rows.logits(1)).isEqualTo(Logits.of(0, 3));
        RowSet none = new RowSet(RowSet.Source.NONE, RowSet.Kind.ROWS, 2, i -> Row.of(labels, Logits.of(1, 0)));
        assertThat(CalibrationFit.of(none, Progress.UNWATCHED)).isEmpty();
    }

    @Test
    void otherTrueClassesMakeAnotherSet() {
        int[] zeros = new int[DIGITS.size()];
        RowSet changed = DIGITS.withTrueClasses(zeros, DIGITS.source());
        assertThat(changed.row(3).trueClass()).isZero();
        assertThat(changed.row(3).logits()).isEqualTo(DIGITS.row(3).logits());
        assertThat(changed.isLabelled()).isTrue();
        zeros[3] = 99;
        assertThat(changed.trueClass(3)).isZero();
    }

    @Test
    void anExperimentOfNoRowsHasNoneAndItIsSaidWhy() {
        Experiment alone = Experiment.of(Logits.of(1, 2));
        assertThat(FigureKind.CALIBRATION.isOffered(alone)).isFalse();
        assertThat(CalibrationChart.absence(alone, WORDS))
                .hasValueSatisfying(text -> assertThat(text).startsWith("Calibration needs several rows"));
        assertThat(CalibrationChart.absence(DIGITS.experiment(5), WORDS)).isEmpty();
    }
}

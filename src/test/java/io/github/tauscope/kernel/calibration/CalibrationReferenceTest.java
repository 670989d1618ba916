package io.github.tauscope.kernel.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.calibration.TemperatureScaling.Optimum;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** Values of {@code src/test/scripts/calibration_reference.py}: mpmath with 50 digits. */
class CalibrationReferenceTest {

    private static final Percentage PRECISE = withinPercentage(1e-10); // 1e-12

    private final LabelledRows rows = RowsInMemory.ofScript(60, 5, false);
    private final LabelledRows masked = RowsInMemory.ofScript(41, 3, true);

    @Test
    void theLossAndItsDerivatives() {
        assertLoss(rows, 0.5, 1.451651048826098806696675, 1.016977684483055516553114, 2.615402949632698159090543);
        assertLoss(rows, 2, 3.863071109811962675438065, 1.779522753830895320279958, 0.06667066214054356235273532);
        assertLoss(masked, 0.5, 0.9012827559360140353341019, 0.7670805906158769843760849, 1.378399044235698177498971);
        assertLoss(masked, 2, 2.566289931524664968578442, 1.216797805551996743286513, 0.03977459849139383792917536);
    }

    private static void assertLoss(LabelledRows rows, double beta, double value, double slope, double curvature) {
        NegativeLogLikelihood nll = NegativeLogLikelihood.of(rows, Temperature.ofInverse(beta), Progress.UNWATCHED);
        assertThat(nll.value()).isCloseTo(value, PRECISE);
        assertThat(nll.slope()).isCloseTo(slope, PRECISE);
        assertThat(nll.curvature()).isCloseTo(curvature, PRECISE);
    }

    @Test
    void theTemperatureAndItsError() {
        assertFit(rows, 3.752731905626157095302887, 0.1894782136888632845533261);
        assertFit(masked, 4.715346286289980009529451, 0.3424801140409734931325614);
    }

    private static void assertFit(LabelledRows rows, double temperature, double error) {
        TemperatureScaling fit = TemperatureScaling.fit(rows, Progress.UNWATCHED);
        assertThat(fit.optimum()).isEqualTo(Optimum.INSIDE);
        assertThat(fit.temperature().orElseThrow().value()).isCloseTo(temperature, PRECISE);
        assertThat(fit.logBetaError()).isCloseTo(error, PRECISE);
        assertThat(fit.temperatureError()).isCloseTo(temperature * error, PRECISE);
    }

    @Test
    void theJudgementBeforeAndAfter() {
        Calibration of = calibration(rows);
        assertState(
                of.before(),
                0.6416666666666666,
                0.6345217717056402304184312,
                0.2201189836615840061637466,
                0.3761094314865332314812105);
        assertState(
                of.after(),
                0.6416666666666666,
                0.6379812420416640211500761,
                0.1908988091384063092482814,
                0.2754017221707531095190588);
        assertThat(of.after().judgement().nll()).isCloseTo(1.314971383369091752576319, PRECISE);
        Calibration ofMasked = calibration(masked);
        assertState(
                ofMasked.before(),
                0.7682926829268292682926829,
                0.4337606556184406086313827,
                0.1963897039313093313728072,
                0.3512937608339948930053035);
        assertState(
                ofMasked.after(),
                0.7682926829268292682926829,
                0.4688200425108453076763469,
                0.2433466535922977501831351,
                0.6278564540097192426475449);
        assertThat(ofMasked.after().judgement().nll()).isCloseTo(0.7687491797800452383444497, PRECISE);
    }

    private static void assertState(Calibration.State state, double accuracy, double brier, double ece, double mce) {
        assertThat(state.judgement().accuracy()).isCloseTo(accuracy, PRECISE);
        assertThat(state.judgement().brier()).isCloseTo(brier, PRECISE);
        assertThat(state.reliability().ece()).isCloseTo(ece, PRECISE);
        assertThat(state.reliability().mce()).isCloseTo(mce, PRECISE);
    }

    private static Calibration calibration(LabelledRows rows) {
        return Calibration.of(rows, rows, new Calibration.Bins(Binning.WIDTH, Reliability.BINS, 1), Progress.UNWATCHED);
    }

    @Test
    void wilsonIntervals() {
        assertWilson(8, 10, 0.4901624715366417032618751, 0.9433178485456247451089262);
        assertWilson(0, 10, 0, 0.2775327998628892527153313);
        assertWilson(10, 10, 0.7224672001371107472846687, 1);
        assertWilson(450, 500, 0.8705780903680599043050041, 0.9233224372626983021349926);
    }

    private static void assertWilson(int right, int n, double low, double high) {
        Reliability.Bin bin = new Reliability.Bin(0, 1, n, 0.5, (double) right / n);
        assertThat(bin.wilson().low()).isCloseTo(low, PRECISE);
        assertThat(bin.wilson().high()).isCloseTo(high, PRECISE);
    }
}

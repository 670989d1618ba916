package io.github.tauscope.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.kernel.InvalidLogitsException;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.partial.Interval;
import io.github.tauscope.kernel.partial.ListComparison;
import io.github.tauscope.kernel.partial.PartialDistribution;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RowsOfLabTest {

    private static final List<String> LABELS = List.of("a", "b");

    private final RowSet set = RowSet.of(
            RowSet.Source.NONE,
            RowSet.Kind.ROWS,
            List.of(
                    Row.of(LABELS, Logits.of(1, 2)),
                    Row.of(LABELS, Logits.of(3, 5)).withTrueClass(0),
                    Row.of(List.of("c"), Logits.of(7))));

    private final Lab lab = new Lab(set.experiment(0).withTemperature(Temperature.of(2)));

    @Test
    void goingToARowKeepsTheQuestionsAndIsOneStep() {
        lab.commit(experiment -> experiment.withBaseline(experiment));
        lab.goTo(1);
        assertThat(lab.experiment().logits()).isEqualTo(Logits.of(3, 5));
        assertThat(lab.experiment().temperature()).isEqualTo(Temperature.of(2));
        assertThat(lab.experiment().trueClass()).isZero();
        assertThat(lab.experiment().baseline()).isNotNull();
        lab.goTo(2);
        assertThat(lab.experiment().labels()).containsExactly("c");
        assertThat(lab.experiment().place()).isEqualTo(new RowPlace(set, 2));
        lab.undo();
        assertThat(lab.experiment().logits()).as("rows of one gesture").isEqualTo(Logits.of(1, 2));
        lab.redo();
        assertThat(lab.experiment().logits()).isEqualTo(Logits.of(7));
    }

    @Test
    void eachRowIsToldOfAtOnce() {
        List<RowPlace> told = new ArrayList<>();
        lab.settledProperty().subscribe(reading -> told.add(reading.experiment().place()));
        lab.goTo(1);
        assertThat(lab.isSettled()).isTrue();
        lab.goTo(2);
        assertThat(told).containsExactly(new RowPlace(set, 0), new RowPlace(set, 1), new RowPlace(set, 2));
    }

    @Test
    void resetReturnsToTheRow() {
        lab.goTo(1);
        lab.endGesture();
        lab.commit(experiment -> experiment.withLogit(0, 9));
        lab.reset();
        assertThat(lab.experiment().logits()).isEqualTo(Logits.of(3, 5));
        assertThat(lab.experiment().place()).isEqualTo(new RowPlace(set, 1));
    }

    @Test
    void aRowWithoutLogitsChangesNothing() {
        RowSet bad = new RowSet(RowSet.Source.NONE, RowSet.Kind.ROWS, 2, i -> Row.of(LABELS, Logits.of(i / 0.0, 1)));
        assertThatExceptionOfType(InvalidLogitsException.class).isThrownBy(() -> bad.experiment(0));
        RowSet half = new RowSet(
                RowSet.Source.NONE, RowSet.Kind.ROWS, 2, i -> Row.of(LABELS, Logits.of(i == 1 ? Double.NaN : 4, 1)));
        Lab other = new Lab(half.experiment(0));
        assertThatExceptionOfType(InvalidLogitsException.class).isThrownBy(() -> other.goTo(1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> other.goTo(2));
        assertThat(other.experiment()).isEqualTo(half.experiment(0));
        assertThat(other.undoableProperty().get()).isFalse();
    }

    @Test
    void onlyTheNewestLargeRowsCanBeUndone() {
        int n = History.MOST_WEIGHT / 4;
        List<String> labels = Experiment.numbered(n);
        RowSet large = new RowSet(RowSet.Source.NONE, RowSet.Kind.ROWS, 10, i -> {
            double[] logits = new double[n];
            logits[0] = i;
            return Row.of(labels, Logits.of(logits));
        });
        Lab heavy = new Lab(large.experiment(0));
        for (int row = 1; row < 10; row++) {
            heavy.goTo(row);
            heavy.endGesture();
        }
        int steps = 0;
        for (; heavy.undoableProperty().get(); steps++) {
            heavy.undo();
        }
        assertThat(steps).isEqualTo(5);
    }

    @Test
    void aFileThatIsOpenedAgainTakesItsRoomAgain() {
        int n = History.MOST_WEIGHT / 4;
        Lab lab = new Lab(Experiment.of(Logits.of(0)));
        for (int opened = 0; opened < 10; opened++) {
            double[] logits = new double[n];
            logits[0] = opened;
            lab.open(Experiment.of(Collections.nCopies(n, "token"), Logits.of(logits)));
        }
        int steps = 0;
        for (; lab.undoableProperty().get(); steps++) {
            lab.undo();
        }
        assertThat(steps).isEqualTo(3);
    }

    @Test
    void aListIsComparedWithOneOfOtherClassesByItsLabels() {
        Listing listing = Listing.PLAIN;
        RowSet lists = RowSet.of(
                RowSet.Source.NONE,
                RowSet.Kind.TOKENS,
                List.of(
                        Row.of(List.of("a", "b", "\uFFFD"), Logits.of(-0.5, -1.5, -3))
                                .withListing(listing),
                        Row.of(List.of("b", "c", "\uFFFD"), Logits.of(-0.25, -2, -4))
                                .withListing(listing),
                        Row.of(LABELS, Logits.of(1, 2))));
        Lab compared = new Lab(lists.experiment(0).withTemperature(Temperature.of(2)));
        compared.commit(experiment -> experiment.withBaseline(experiment));
        assertThat(comparison(compared).totalVariation()).isEqualTo(new Interval(0, 0));
        compared.goTo(1);
        PartialDistribution a = lists.experiment(0).topList().at(Temperature.of(2));
        assertThat(comparison(compared).baseline(0)).isEqualTo(a.probability(1));
        assertThat(comparison(compared).baseline(1)).as("not listed").isEqualTo(a.unlisted());
        assertThat(comparison(compared).baseline(2)).as("bytes of some text").isEqualTo(new Interval(0, 1));
        Interval before = comparison(compared).totalVariation();
        compared.update("temperature", experiment -> experiment.withTemperature(Temperature.of(0.5)));
        assertThat(comparison(compared).baseline(0)).as("A keeps its τ").isEqualTo(a.probability(1));
        assertThat(comparison(compared).totalVariation()).isNotEqualTo(before);
        compared.goTo(2);
        assertThat(compared.reading().comparison()).as("all classes").isNull();
    }

    private static ListComparison comparison(Lab lab) {
        return Objects.requireNonNull(lab.reading().comparison());
    }

    @Test
    void aSummarySaysWhatIsKnownOfTheWhole() {
        // by python3: e²/(1 + e²), −Σ p ln p
        RowSummary whole = RowSummary.of(set.row(1), 1, Temperature.ONE);
        assertThat(whole.mostLikely()).isEqualTo("b");
        assertThat(whole.greatest().low()).isCloseTo(0.8807970779778823, within(1e-15));
        assertThat(whole.entropy().low()).isCloseTo(0.36533385508720784, within(1e-14));
        assertThat(whole.margin()).isCloseTo(0.7615941559557649, within(1e-15));
        assertThat(whole.isWrong()).isTrue();
        assertThat(Objects.requireNonNull(whole.surprisal()).low()).isCloseTo(2.1269280110429714, within(1e-14));
    }

    /** What does not depend on τ is not computed again while a slider moves. */
    @Test
    void theListStaysWhileTheTemperatureMoves() {
        Row listed = Row.of(LABELS, Logits.of(-0.5, -1)).withListing(Listing.PLAIN);
        Lab list = new Lab(
                RowSet.of(RowSet.Source.NONE, RowSet.Kind.ROWS, List.of(listed)).experiment(0));
        PartialDistribution before = Objects.requireNonNull(list.reading().partial());
        list.commit(experiment -> experiment.withTemperature(Temperature.of(2)));
        PartialDistribution after = Objects.requireNonNull(list.reading().partial());
        assertThat(after.temperature()).isEqualTo(Temperature.of(2));
        assertThat(after.list()).isSameAs(before.list());
        list.commit(experiment -> experiment.withListing(Listing.PLAIN.withSource(Temperature.of(2))));
        assertThat(Objects.requireNonNull(list.reading().partial()).list().source())
                .isEqualTo(Temperature.of(2));
    }

    @Test
    void aSummaryOfAListHasBounds() {
        Row listed = Row.of(LABELS, Logits.of(Math.log(0.5), Math.log(0.25))).withListing(Listing.PLAIN);
        Interval greatest = RowSummary.of(listed, 0, Temperature.of(2)).greatest();
        assertThat(greatest.low()).isZero();
        // r = c = 1/4 as one class: √½ / (√½ + √¼ + √¼)
        assertThat(greatest.high()).isCloseTo(0.414213562373095, within(1e-9));
    }
}

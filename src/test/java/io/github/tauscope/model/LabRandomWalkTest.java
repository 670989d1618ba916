package io.github.tauscope.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten thousand edits by a person who knows no plan: whatever they do, the state stays sound and can be taken back. */
class LabRandomWalkTest {

    private static final int EDITS = 10_000;
    private static final int MOST_CLASSES = 40;

    private enum Kind {
        TEMPERATURE,
        REFERENCE,
        LOGIT,
        MASK,
        LABEL,
        ADD,
        DUPLICATE,
        REMOVE,
        MOVE,
        SHIFT,
        SCALE,
        SORT,
        REPLACE,
        TRUE_CLASS,
        CORNERS,
        PIN,
        SWAP,
        NONSENSE
    }

    private Random random;
    private Lab lab;

    @ParameterizedTest
    @ValueSource(longs = {1, 20260101})
    void everyStateIsSoundAndCanBeTakenBack(long seed) {
        random = new Random(seed);
        lab = new Lab(Experiment.of(Logits.of(1, 5, 7, 10)));
        Set<Kind> seen = EnumSet.noneOf(Kind.class);
        int refused = 0;
        for (int i = 0; i < EDITS; i++) {
            Experiment before = lab.experiment();
            Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
            try {
                act(kind);
                if (!lab.experiment().equals(before)) {
                    seen.add(kind);
                }
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                refused++;
                assertThat(lab.experiment()).isSameAs(before);
            }
            travel();
            assertSound(lab.reading());
            assertUndoAndRedoAreInverse();
        }
        assertThat(seen).containsAll(EnumSet.complementOf(EnumSet.of(Kind.NONSENSE)));
        assertThat(refused).isGreaterThan(EDITS / 50);
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4})
    void undoingAllAndRedoingAllVisitsTheSameStates(long seed) {
        random = new Random(seed);
        lab = new Lab(Experiment.of(Logits.of(1, 5, 7, 10)));
        for (int i = 0; i < 300; i++) {
            try {
                act(Kind.values()[random.nextInt(Kind.values().length)]);
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                // refused, as it should be
            }
        }
        lab.endGesture();
        List<Experiment> backwards = new ArrayList<>(List.of(lab.experiment()));
        while (lab.undoableProperty().get()) {
            lab.undo();
            backwards.add(0, lab.experiment());
        }
        List<Experiment> forwards = new ArrayList<>(List.of(lab.experiment()));
        while (lab.redoableProperty().get()) {
            lab.redo();
            forwards.add(lab.experiment());
        }
        assertThat(forwards).isEqualTo(backwards).hasSizeGreaterThan(100);
    }

    private void act(Kind kind) {
        Experiment now = lab.experiment();
        int index = random.nextInt(now.size());
        int other = random.nextInt(now.size());
        double number = number();
        UnaryOperator<Experiment> edit =
                switch (kind) {
                    case TEMPERATURE -> e -> e.withTemperature(Temperature.of(Math.abs(number)));
                    case REFERENCE -> e -> e.withReference(Temperature.of(Math.abs(number)));
                    case LOGIT -> e -> e.withLogit(index, number);
                    case MASK -> e -> e.withLogit(index, Double.NEGATIVE_INFINITY);
                    case LABEL -> e -> e.withLabel(index, "label " + number);
                    case ADD -> e -> e.size() < MOST_CLASSES ? e.withClassAdded(index, "new", number) : e;
                    case DUPLICATE -> e -> e.size() < MOST_CLASSES ? e.withClassDuplicated(index) : e;
                    case REMOVE -> e -> e.withoutClass(index);
                    case MOVE -> e -> e.withClassMoved(index, other);
                    case SHIFT -> e -> e.shifted(number);
                    case SCALE -> e -> e.scaled(number);
                    case SORT -> Experiment::sorted;
                    case REPLACE ->
                        e -> e.withLogits(Logits.of(
                                random.doubles(1 + random.nextInt(12), -9, 9).toArray()));
                    case TRUE_CLASS -> e -> e.withInquiry(e.inquiry().withTrueClass(index));
                    case CORNERS -> e -> e.withInquiry(e.inquiry().withCorners(List.of(index, other)));
                    case PIN -> e -> e.withBaseline(e);
                    case SWAP -> Experiment::swapped;
                    case NONSENSE -> nonsense(index);
                };
        switch (random.nextInt(3)) {
            case 0 -> lab.commit(edit);
            case 1 -> lab.update(kind + " " + index, edit);
            default -> lab.update(kind.name(), edit);
        }
    }

    private UnaryOperator<Experiment> nonsense(int index) {
        return switch (random.nextInt(5)) {
            case 0 -> e -> e.withLogit(index, Double.NaN);
            case 3 -> e -> e.withInquiry(e.inquiry().withTrueClass(e.size()));
            case 1 -> e -> e.withLogit(e.size(), 1);
            case 2 -> e -> e.withTemperature(Temperature.of(-1));
            default -> e -> e.withClassMoved(-1, index);
        };
    }

    private double number() {
        return switch (random.nextInt(12)) {
            case 0 -> 0;
            case 1 -> Double.POSITIVE_INFINITY;
            case 2 -> Double.MIN_VALUE;
            case 3 -> 1e308 * random.nextGaussian();
            case 4 -> random.nextInt(4);
            default -> 3 * random.nextGaussian();
        };
    }

    private void travel() {
        switch (random.nextInt(12)) {
            case 0 -> lab.undo();
            case 1 -> lab.redo();
            case 2 -> lab.endGesture();
            case 3 -> repeat(random.nextInt(20), lab::undo);
            case 4 -> repeat(random.nextInt(20), lab::redo);
            case 5 -> {
                if (random.nextInt(20) == 0) {
                    lab.reset();
                }
            }
            case 6 -> {
                if (random.nextInt(20) == 0) {
                    lab.open(Experiment.of(Logits.of(3, 3, 1)));
                }
            }
            default -> {
                // the gesture goes on
            }
        }
    }

    private void assertUndoAndRedoAreInverse() {
        Experiment present = lab.experiment();
        if (random.nextBoolean()) {
            return;
        }
        lab.endGesture();
        if (lab.undoableProperty().get()) {
            lab.undo();
            lab.redo();
            assertThat(lab.experiment()).isEqualTo(present);
        }
        if (lab.redoableProperty().get()) {
            lab.redo();
            lab.undo();
            assertThat(lab.experiment()).isEqualTo(present);
        }
    }

    private static void assertSound(Reading reading) {
        Experiment experiment = reading.experiment();
        assertThat(experiment.labels()).hasSize(experiment.size());
        assertSound(experiment, reading.distribution(), experiment.temperature());
        assertSound(experiment, reading.reference(), experiment.reference());
        assertThat(experiment.trueClass()).isBetween(0, experiment.size() - 1);
        Experiment a = experiment.baseline();
        Distribution baseline = reading.baseline();
        assertThat(baseline == null).isEqualTo(a == null);
        if (a != null && baseline != null) {
            assertThat(a.baseline()).isNull();
            assertSound(a, baseline, a.temperature());
        }
    }

    private static void assertSound(Experiment experiment, Distribution distribution, Temperature temperature) {
        assertThat(distribution.logits()).isEqualTo(experiment.logits());
        assertThat(distribution.temperature()).isEqualTo(temperature);
        double sum = IntStream.range(0, experiment.size())
                .mapToDouble(distribution::probability)
                .sum();
        assertThat(sum).isCloseTo(1, within(1e-13));
        assertThat(distribution.entropy()).isBetween(0.0, Math.log(experiment.size()) + 1e-13);
    }

    private static void repeat(int times, Runnable body) {
        for (int i = 0; i < times; i++) {
            body.run();
        }
    }
}

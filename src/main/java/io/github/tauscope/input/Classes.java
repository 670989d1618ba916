package io.github.tauscope.input;

import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Row;
import io.github.tauscope.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** Collects the classes of a file while it is being read. */
final class Classes {

    /** Guards against hostile files; the largest vocabularies have about 260 000 tokens. */
    static final int LIMIT = 1_000_000;

    /** What programs write for no number. */
    private static final Set<String> NO_MEASUREMENT = Set.of("", "null", "none", "nan", "na", "n/a");

    private final List<String> labels = new ArrayList<>();
    private final DoubleStream.Builder numbers = DoubleStream.builder();
    private double @Nullable [] values;
    private int size;
    private NumberKind kind;
    private @Nullable Temperature temperature;
    private @Nullable Message fault;
    private final ReadAs readAs;

    Classes(ReadAs readAs) {
        this.readAs = readAs;
        kind = readAs.kind(NumberKind.LOGIT);
    }

    /** Takes what a name says of the numbers, unless somebody has said otherwise. */
    void ofKind(NumberKind ofNumbers) {
        kind = readAs.kind(ofNumbers);
    }

    /** Sets the temperature that the file gives with its numbers; a file has only one. */
    void atTemperature(String text) {
        Temperature found = Temperature.of(NumberKind.TEMPERATURE.parse(text));
        if (temperature != null && !temperature.equals(found)) {
            throw new InputException("input.temperatures", found, temperature);
        }
        temperature = found;
    }

    void addLabel(String label) {
        requireBelowLimit(labels.size());
        labels.add(label);
    }

    /** Adds a number of the kind that all have. */
    void addNumber(String text, NumberKind brought) {
        if (size == 0) {
            ofKind(brought);
        }
        addNumber(text);
    }

    void addNumber(String text) {
        requireBelowLimit(size);
        boolean isUnknown = kind == NumberKind.LOG_PROBABILITY
                && NO_MEASUREMENT.contains(text.strip().toLowerCase(Locale.ROOT));
        numbers.add(isUnknown ? ListedRow.UNKNOWN : kind.parse(text));
        size++;
    }

    /** Takes a number of a row among others. Where it has none, {@link #toRow(ReadAs)} throws, and others can be read. */
    void addOfRow(String text) {
        boolean isDigit = !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
        FieldForm form = isDigit ? FieldForm.POINT : FieldForm.of(text);
        if (form != FieldForm.NONE && form != FieldForm.BLANK) {
            addNumber(text);
            return;
        }
        requireBelowLimit(size);
        String name = text.strip().toLowerCase(Locale.ROOT);
        boolean isUnknown = kind == NumberKind.LOG_PROBABILITY && NO_MEASUREMENT.contains(name);
        numbers.add(ListedRow.UNKNOWN);
        size++;
        if (fault == null && !isUnknown) {
            String reason = name.endsWith("nan") ? "nan" : name.matches(".*[fy∞]") ? "infinite" : "missing";
            fault = Message.of("input.row." + reason, size);
        }
    }

    int size() {
        return size;
    }

    Found toFound() {
        Row row = toRow(readAs);
        Found found = Found.of(row, temperatureOfLogits());
        if (kind == NumberKind.PROBABILITY) {
            return found.withNotes(Proportion.note(row).stream().toList());
        }
        return row.listing() != null && kind == NumberKind.LOGIT ? found.withNotes(List.of(RowsAlike.LISTED)) : found;
    }

    /** Returns the row as it is to be read, with the labels 1 … n unless others were given. */
    Row toRow(ReadAs as) {
        if (labels.isEmpty()) {
            return toRow(Experiment.numbered(size), as);
        }
        Experiments.requireLabels(labels.size(), size);
        return toRow(List.copyOf(labels), as);
    }

    /** Returns the row with labels that it shares with others. */
    Row toRow(List<String> names) {
        return toRow(names, readAs);
    }

    private Row toRow(List<String> names, ReadAs as) {
        if (size == 0) {
            throw new InputException(
                    kind == NumberKind.PROBABILITY ? "input.empty.probabilities" : "input.empty.logits");
        }
        if (fault != null) {
            throw new InputException(fault);
        }
        boolean isListed = as.isOfList() || kind == NumberKind.LOG_PROBABILITY || looksListed(values(), as);
        if (!isListed) {
            return Row.of(names, Experiments.logits(values(), kind));
        }
        return ListedRow.ofTable(names, values(), kind, as);
    }

    private double[] values() {
        if (values == null) {
            values = numbers.build().toArray();
        }
        return values;
    }

    /**
     * Returns whether numbers that nobody has called logits but their file are logprobs all the same.
     *
     * @throws OpenReadingException if they look so, and somebody can be asked
     */
    private boolean looksListed(double[] numbers, ReadAs as) {
        boolean isOpen = kind == NumberKind.LOGIT && as.numbers().isEmpty() && as.doubt() != ReadAs.Doubt.TRUST;
        boolean looksListed = isOpen && ListedRow.looksListed(numbers);
        if (looksListed && as.doubt() == ReadAs.Doubt.ASK) {
            throw new OpenReadingException(
                    Message.of("input.numbers.open"),
                    List.of(
                            new OpenReadingException.Choice(
                                    Message.of("input.numbers.as.LOGPROBS"), as.with(ReadAs.Numbers.LOGPROBS)),
                            new OpenReadingException.Choice(
                                    Message.of("input.numbers.as.LOGITS"), as.with(ReadAs.Numbers.LOGITS))));
        }
        return looksListed;
    }

    /**
     * A logarithm of a probability is its logit only at τ = 1: any other τ would give other probabilities, unless it is known
     * at which they were taken.
     */
    Temperature temperatureOfLogits() {
        Temperature known = temperature == null ? Temperature.ONE : temperature;
        boolean isOpen = kind != NumberKind.LOGIT && readAs.source().isEmpty();
        if (isOpen && !known.equals(Temperature.ONE)) {
            throw new InputException("input.probabilities.temperature", known);
        }
        return known;
    }

    private static void requireBelowLimit(int count) {
        if (count == LIMIT) {
            throw new InputException("input.classes.limit");
        }
    }
}

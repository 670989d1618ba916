package io.github.tauscope.lesson;

import io.github.tauscope.input.ClassName;
import io.github.tauscope.input.InputException;
import io.github.tauscope.input.LabelList;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.steps.SoftmaxMethod;
import io.github.tauscope.kernel.steps.Steps;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.text.Names;
import io.github.tauscope.text.Printable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what a number in braces is of, such as {@code p(owl)}.
 *
 * @param experiment whose labels are named
 */
record QuantityReader(Experiment experiment) {

    private static final Pattern CALL = Pattern.compile("([^(]*?)\\s*(?:\\((.*)\\))?");

    private static final Map<String, Quantity> WHOLE = Map.of(
            "entropy", WholeQuantity.ENTROPY,
            "perplexity", WholeQuantity.PERPLEXITY,
            "p_max", WholeQuantity.P_MAX,
            "sum", WholeQuantity.SUM);

    private static final Map<String, Quantity> ROWS = Map.of(
            "ece", RowsQuantity.ECE,
            "nll", RowsQuantity.NLL,
            "accuracy", RowsQuantity.ACCURACY,
            "brier", RowsQuantity.BRIER,
            "best temperature", RowsQuantity.BEST_TEMPERATURE);

    private static final Map<String, ClassQuantity> OF_CLASS = Map.of(
            "p", ClassQuantity.P,
            "1 - p", ClassQuantity.COMPLEMENT,
            "ln p", ClassQuantity.LN_P,
            "loss", ClassQuantity.LOSS,
            "scaled", ClassQuantity.SCALED,
            "shifted", ClassQuantity.SHIFTED);

    /** How those of two arguments are written. */
    private static final Map<String, String> OF_TWO = Map.of(
            "odds", "odds(CLASS, CLASS)",
            "ln odds", "ln odds(CLASS, CLASS)",
            "kept", "kept(top-p 0.9, temperature first)");

    /**
     * Reads a quantity.
     *
     * @throws InputException if there is none of this name, its class isn't one, or the experiment has no such quantity
     */
    Quantity read(String text) {
        Matcher call = CALL.matcher(text);
        if (!call.matches()) {
            throw unknown(text);
        }
        String name = call.group(1).strip().replace('−', '-').replaceAll("\\s+", " ");
        List<String> arguments = call.group(2) == null ? List.of() : arguments(call.group(2));
        return read(name, arguments).orElseThrow(() -> names().contains(name) ? otherwise(name) : unknown(name));
    }

    private Optional<Quantity> read(String name, List<String> arguments) {
        if (ROWS.containsKey(name) && !RowsQuantity.isOf(experiment)) {
            throw new InputException("lesson.quantity.rows", name);
        }
        return switch (arguments.size()) {
            case 0 -> Optional.ofNullable(WHOLE.getOrDefault(name, ROWS.get(name)));
            case 1 -> Optional.ofNullable(OF_CLASS.get(name)).map(quantity -> quantity.of(index(arguments.get(0))));
            case 2 -> ofTwo(name, arguments.get(0), arguments.get(1));
            case 3 ->
                name.equals("p")
                        ? Optional.of(CutQuantity.probability(
                                index(arguments.get(0)), CutReader.parse(arguments.get(1)), order(arguments.get(2))))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Quantity> ofTwo(String name, String first, String second) {
        return switch (name) {
            case "odds" -> Optional.of(new Odds(index(first), index(second), false));
            case "ln odds" -> Optional.of(new Odds(index(first), index(second), true));
            case "kept" -> Optional.of(CutQuantity.kept(CutReader.parse(first), order(second)));
            case "p" -> Optional.of(byMethod(index(first), constant(SoftmaxMethod.class, second)));
            default -> Optional.empty();
        };
    }

    private int index(String label) {
        return ClassName.index(label, experiment.labels());
    }

    private static CutQuantity.Order order(String text) {
        return constant(CutQuantity.Order.class, text.replace(' ', '-'));
    }

    /** Returns what another method makes of p; it may be no probability at all. */
    private static Quantity byMethod(int index, SoftmaxMethod method) {
        if (method == SoftmaxMethod.SOFTMAX) {
            return ClassQuantity.P.of(index);
        }
        return of -> Value.of(
                Steps.of(Distribution.of(of.logits(), of.temperature()), method)
                        .probabilities()
                        .value(index),
                true);
    }

    private static List<String> arguments(String text) {
        return LabelList.parse(text).stream().map(String::strip).toList();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> Names.of(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new InputException("lesson.quantity.name", Printable.quoted(text), Names.all(type)));
    }

    static List<String> names() {
        return Stream.of(WHOLE.keySet(), ROWS.keySet(), OF_CLASS.keySet(), OF_TWO.keySet())
                .flatMap(Set::stream)
                .sorted()
                .toList();
    }

    private static InputException unknown(String name) {
        return new InputException("lesson.quantity.none", Printable.quoted(name), Nearest.to(name, names()));
    }

    private static InputException otherwise(String name) {
        String form = OF_CLASS.containsKey(name) ? name + "(CLASS)" : OF_TWO.getOrDefault(name, name);
        return new InputException("lesson.quantity.arguments", form);
    }
}

package io.github.tauscope.input;

import io.github.tauscope.model.Inquiry;
import io.github.tauscope.model.Row;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Printable;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A position of a text: the likeliest tokens there, and the one that was chosen, which need not be among them.
 *
 * @param top the list of the likeliest; empty if there is none
 * @param chosen null if it is unknown
 * @param place that of the chosen token in the list, or −1
 */
record Position(List<Token> top, @Nullable Token chosen, int place) {

    /** How far logarithms that are printed twice may differ. */
    private static final double ROUNDING = 1e-4;

    static Position of(List<Token> top, @Nullable Token chosen) {
        return new Position(top, chosen, chosen == null ? -1 : place(top, chosen));
    }

    /** Returns the place of a token in the list: of several with the same text, of the one with the nearest number. */
    private static int place(List<Token> top, Token chosen) {
        return IntStream.range(0, top.size())
                .filter(i -> top.get(i).isSameAs(chosen))
                .boxed()
                .min(Comparator.comparingDouble(i -> Math.abs(top.get(i).logProbability() - chosen.logProbability())))
                .orElse(-1);
    }

    Row row(ReadAs readAs) {
        List<Token> tokens = place < 0 && chosen != null
                ? Stream.concat(top.stream(), Stream.of(chosen)).toList()
                : top;
        double[] numbers = tokens.stream().mapToDouble(Token::logProbability).toArray();
        List<String> labels = Token.labels(tokens);
        int index = place < 0 ? top.size() : place;
        Row row = ListedRow.ofReply(labels, numbers, ceiling(), readAs);
        int known = chosen == null ? Inquiry.ANY : row.labels().indexOf(labels.get(index));
        return row.named(chosen == null ? "" : chosen.text()).withTrueClass(known);
    }

    /** Says what can't be, if anything. */
    List<Message> contradictions(int row) {
        if (chosen == null || top.isEmpty() || chosen.logProbability() <= greatest() + ROUNDING) {
            return List.of();
        }
        return List.of(Message.of("input.note.above", Printable.quoted(chosen.text()), row));
    }

    private double greatest() {
        return top.stream().mapToDouble(Token::logProbability).max().orElse(0);
    }

    /** A chosen token that is not in the list says nothing of others, which without a list can be likelier. */
    private OptionalDouble ceiling() {
        if (top.isEmpty()) {
            return OptionalDouble.of(0);
        }
        return place >= 0 || chosen == null
                ? OptionalDouble.empty()
                : top.stream()
                        .mapToDouble(Token::logProbability)
                        .filter(Double::isFinite)
                        .min();
    }
}

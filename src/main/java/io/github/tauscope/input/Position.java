package io.github.tauscope.input;

import io.github.tauscope.model.Inquiry;
import io.github.tauscope.model.Row;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Printable;
import java.util.Arrays;
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
 * @param isBeyond whether the chosen token may be in the list only because it was chosen
 */
record Position(List<Token> top, @Nullable Token chosen, int place, boolean isBeyond) {

    /** How far logarithms that are printed twice may differ. */
    private static final double ROUNDING = 1e-4;

    /** The likeliest come first, so the least of a list is one of them only at the end: vLLM puts the chosen one before them. */
    static Position of(List<Token> top, @Nullable Token chosen) {
        int place = chosen == null ? -1 : place(top, chosen);
        Position position = new Position(top, chosen, place, false);
        return position.isLeastChosen() && place < top.size() - 1 ? position.beyond() : position;
    }

    /** Returns the place of a token in the list: of several with the same text, of the one with the nearest number. */
    private static int place(List<Token> top, Token chosen) {
        return IntStream.range(0, top.size())
                .filter(i -> top.get(i).isSameAs(chosen))
                .boxed()
                .min(Comparator.comparingDouble(i -> Math.abs(top.get(i).logProbability() - chosen.logProbability())))
                .orElse(-1);
    }

    /** Returns the same with a chosen token that may be in the list only because it was chosen. */
    Position beyond() {
        return new Position(top, chosen, place, true);
    }

    /** Returns whether all other tokens of the list are likelier than the chosen one, which is in it. */
    boolean isLeastChosen() {
        return place >= 0
                && IntStream.range(0, top.size())
                        .allMatch(i -> i == place
                                || top.get(i).logProbability() > top.get(place).logProbability());
    }

    /** Returns whether nothing is said here, as of the first token of a prompt. */
    boolean isEmpty() {
        return top.isEmpty() && (chosen == null || Double.isNaN(chosen.logProbability()));
    }

    /** Returns whether the number of a token is known. */
    boolean isMeasured() {
        return ListedRow.leastMeasured(
                        tokens().stream().mapToDouble(Token::logProbability).toArray())
                .isPresent();
    }

    private List<Token> tokens() {
        return place < 0 && chosen != null
                ? Stream.concat(top.stream(), Stream.of(chosen)).toList()
                : top;
    }

    Row row(ReadAs readAs) {
        List<Token> tokens = tokens();
        double[] numbers = tokens.stream().mapToDouble(Token::logProbability).toArray();
        List<String> labels = Token.labels(tokens);
        int index = place < 0 ? top.size() : place;
        Row row = ListedRow.ofReply(labels, numbers, ceiling(), readAs);
        int known = chosen == null ? Inquiry.ANY : row.labels().indexOf(labels.get(index));
        return row.named(chosen == null ? "" : chosen.text()).withTrueClass(known);
    }

    /** Says what can't be, if anything. */
    List<Message> contradictions(int row) {
        return chosen != null && !top.isEmpty() && chosen.logProbability() > greatest() + ROUNDING
                ? List.of(Message.of("input.note.above", Printable.quoted(chosen.text()), row))
                : List.of();
    }

    private double greatest() {
        return top.stream().mapToDouble(Token::logProbability).max().orElse(0);
    }

    /**
     * Returns the greatest ln p that a token can have that is not listed: that of the least of the likeliest. A chosen token that is not
     * one of them says nothing of others; neither does what follows one without a number, which itself is only below those before it.
     */
    private OptionalDouble ceiling() {
        double[] likeliest = IntStream.range(0, top.size())
                .filter(i -> i != place || !isBeyond)
                .mapToDouble(i -> top.get(i).logProbability())
                .toArray();
        int known = (int) IntStream.range(0, likeliest.length)
                .takeWhile(i -> !Double.isNaN(likeliest[i]))
                .count();
        boolean isLeastListed = known > 0 && known == top.size() && (place >= 0 || chosen == null);
        return isLeastListed
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        ListedRow.leastMeasured(Arrays.copyOf(likeliest, known)).orElse(0));
    }
}

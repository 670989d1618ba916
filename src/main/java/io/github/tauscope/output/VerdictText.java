package io.github.tauscope.output;

import io.github.tauscope.figure.Messages;
import io.github.tauscope.figure.NumberText;
import io.github.tauscope.figure.Printable;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.check.Claim;
import io.github.tauscope.kernel.check.Origin;
import io.github.tauscope.kernel.check.Verdict;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A verdict in words and rows, for the command line and for the window.
 *
 * @param verdict what is told
 * @param labels one for each class
 * @param words in which language
 */
public record VerdictText(Verdict verdict, List<String> labels, Messages words) {

    /** How many digits the right value has beyond those that are claimed. */
    private static final int MORE_DIGITS = 2;

    private static final int FEW_DIGITS = 4;
    private static final int DOUBLE_DIGITS = 17;
    private static final MathContext SHORT = new MathContext(2, RoundingMode.HALF_EVEN);

    /**
     * One class.
     *
     * @param label its label
     * @param claimed the number as it is printed
     * @param right the probability, with two digits more
     * @param difference claimed − right where the number does not follow, else nothing
     * @param follows whether the number follows
     */
    public record Row(String label, String claimed, String right, String difference, boolean follows) {}

    /** Returns whether the claim follows, in a sentence. */
    public String summary() {
        String temperature =
                NumberText.full(verdict.distribution().temperature().value());
        int n = verdict.claim().size();
        return verdict.follows()
                ? words.text("check.follows", temperature)
                : words.text("check.off", temperature, String.valueOf(verdict.off().length), String.valueOf(n));
    }

    /** Returns what else there is to say: whether it is a distribution at all, and which temperature gives it. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        Claim claim = verdict.claim();
        for (int i : claim.impossible()) {
            notes.add(words.text("check.impossible", claim.printed(i).toString()));
        }
        if (!claim.addsUp()) {
            notes.add(words.text("check.sum", claim.sum().toPlainString()));
        }
        if (!verdict.follows()) {
            notes.add(origin(verdict.origin()));
        }
        return List.copyOf(notes);
    }

    /** Returns a row for each class. */
    public List<Row> rows() {
        Set<Integer> off = IntStream.of(verdict.off()).boxed().collect(Collectors.toSet());
        return IntStream.range(0, labels.size())
                .mapToObj(i -> row(i, !off.contains(i)))
                .toList();
    }

    private Row row(int i, boolean follows) {
        BigDecimal printed = verdict.claim().printed(i);
        Probability p = verdict.distribution().at(i);
        String difference = follows
                ? ""
                : NumberText.rounded(printed.subtract(new BigDecimal(p.value())).round(SHORT));
        return new Row(Printable.of(labels.get(i)), printed.toString(), right(p, i), difference, follows);
    }

    /** Returns the probability in the digits of the claim and two more, unless those would show 0 or 1 for what is not. */
    private String right(Probability p, int i) {
        int digits = Math.max(0, verdict.claim().digits(i)) + MORE_DIGITS;
        BigDecimal rounded = new BigDecimal(p.value()).setScale(digits, RoundingMode.HALF_EVEN);
        boolean extreme = rounded.signum() == 0 || rounded.compareTo(BigDecimal.ONE) == 0;
        return extreme ? NumberText.probability(p) : rounded.toPlainString();
    }

    private String origin(Origin origin) {
        return origin instanceof Origin.Fits fits
                ? fits(fits)
                : because(origin) + " "
                        + words.text("check.nearest", text(verdict.nearest(), FEW_DIGITS, RoundingMode.HALF_EVEN));
    }

    /** Returns the range in as many digits as tell its ends apart, rounded to its inside. */
    private String fits(Origin.Fits fits) {
        String simplest = NumberText.full(fits.simplest().value());
        for (int digits = FEW_DIGITS; digits <= DOUBLE_DIGITS; digits++) {
            String least = text(fits.least(), digits, RoundingMode.CEILING);
            String greatest = text(fits.greatest(), digits, RoundingMode.FLOOR);
            if (!least.equals(greatest)) {
                return words.text("check.fits", simplest, least, greatest);
            }
        }
        return words.text("check.fits.one", simplest);
    }

    private String because(Origin origin) {
        if (origin instanceof Origin.MaskedHasShare masked) {
            return words.text("check.masked", label(masked.index()));
        }
        if (origin instanceof Origin.TieIsBroken tie) {
            return words.text("check.tie", label(tie.one()), label(tie.other()));
        }
        if (origin instanceof Origin.OrderIsReversed reversed) {
            return words.text("check.reversed", label(reversed.lower()), label(reversed.higher()));
        }
        if (origin instanceof Origin.OddsDisagree odds) {
            return words.text(
                    "check.odds",
                    label(odds.base()),
                    label(odds.cold()),
                    text(odds.atMost(), FEW_DIGITS, RoundingMode.CEILING),
                    label(odds.hot()),
                    text(odds.atLeast(), FEW_DIGITS, RoundingMode.FLOOR));
        }
        return words.text("check.nothing");
    }

    private String label(int index) {
        return Printable.of(labels.get(index));
    }

    private static String text(Temperature temperature, int digits, RoundingMode rounding) {
        return temperature.isLimit()
                ? NumberText.full(temperature.value())
                : NumberText.full(new BigDecimal(temperature.value())
                        .round(new MathContext(digits, rounding))
                        .doubleValue());
    }
}

package io.github.tauscope.output;

import io.github.tauscope.kernel.Probability;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.check.Claim;
import io.github.tauscope.kernel.check.Grade;
import io.github.tauscope.kernel.check.TemperatureFit;
import io.github.tauscope.kernel.check.Verdict;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.Printable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says a verdict in words. */
record VerdictText(Verdict verdict, List<String> labels, Messages words) {

    /** How many more digits the right value shows than the claim. */
    private static final int MORE_DIGITS = 2;

    private static final int FEW_DIGITS = 4;
    private static final int DOUBLE_DIGITS = 17;
    private static final MathContext SHORT = new MathContext(2, RoundingMode.HALF_EVEN);

    VerdictReport tell() {
        boolean explained = verdict.grade() != Grade.NONE && verdict.grade() != Grade.EXACT;
        List<String> notes = explained ? List.of() : aboutTheSum();
        Optional<Temperature> simplest = Optional.empty();
        if (verdict.grade() == Grade.NONE) {
            TemperatureFit fit = verdict.fit();
            if (fit instanceof TemperatureFit.Fits fits) {
                notes.add(fits(fits));
                simplest = Optional.of(fits.simplest());
            } else {
                String nearest = text(verdict.nearest(), FEW_DIGITS, RoundingMode.HALF_EVEN);
                notes.add(because(fit) + " " + words.text("check.nearest", nearest));
            }
        }
        return new VerdictReport(summary(), notes, simplest, rows());
    }

    private String summary() {
        String temperature =
                NumberText.full(verdict.distribution().temperature().value());
        int n = verdict.claim().size();
        return switch (verdict.grade()) {
            case EXACT -> words.text("check.follows", temperature);
            case NONE -> words.text("check.off", temperature, String.valueOf(verdict.off().length), String.valueOf(n));
            case ROUNDED_LOGITS -> words.text("check.roundedLogits", temperature);
            default ->
                words.text("check.arithmetic", temperature, verdict.grade().toString());
        };
    }

    private List<String> aboutTheSum() {
        Claim claim = verdict.claim();
        List<String> notes = new ArrayList<>();
        for (int i : claim.impossible()) {
            notes.add(words.text("check.impossible", claim.printed(i).toString()));
        }
        if (!claim.addsUp()) {
            notes.add(words.text("check.sum", claim.sum().toPlainString()));
        }
        return notes;
    }

    private List<VerdictReport.Row> rows() {
        Set<Integer> off = IntStream.of(verdict.off()).boxed().collect(Collectors.toSet());
        return IntStream.range(0, labels.size())
                .mapToObj(i -> row(i, !off.contains(i)))
                .toList();
    }

    private VerdictReport.Row row(int i, boolean follows) {
        BigDecimal printed = verdict.claim().printed(i);
        Probability p = verdict.distribution().at(i);
        int digits = Math.max(DOUBLE_DIGITS, verdict.claim().digits(i) + MORE_DIGITS);
        String difference = follows
                ? ""
                : NumberText.rounded(printed.subtract(verdict.right(i, digits)).round(SHORT));
        return new VerdictReport.Row(label(i), verdict.claim().text(i), right(p, i), difference, mark(follows));
    }

    private VerdictReport.Mark mark(boolean follows) {
        if (follows) {
            return VerdictReport.Mark.MATCHES;
        }
        return verdict.grade() == Grade.NONE ? VerdictReport.Mark.OFF : VerdictReport.Mark.ROUNDING;
    }

    /** Returns the probability with two digits more than the claim and in its notation, unless that would round it to 0 or 1. */
    private String right(Probability p, int i) {
        int digits = Math.max(0, verdict.claim().digits(i)) + MORE_DIGITS;
        BigDecimal rounded = verdict.right(i, digits);
        boolean extreme = rounded.signum() == 0 || rounded.compareTo(BigDecimal.ONE) == 0;
        boolean scientific = verdict.claim().text(i).contains("E");
        return extreme ? NumberText.probability(p) : scientific ? rounded.toString() : rounded.toPlainString();
    }

    /** Says the range with just enough digits to tell its ends apart, both rounded inwards. */
    private String fits(TemperatureFit.Fits fits) {
        String simplest = NumberText.full(fits.simplest().value());
        int digits = digitsApart(fits.least(), fits.greatest());
        return digits > DOUBLE_DIGITS
                ? words.text("check.fits.one", simplest)
                : words.text(
                        "check.fits",
                        simplest,
                        text(fits.least(), digits, RoundingMode.CEILING),
                        text(fits.greatest(), digits, RoundingMode.FLOOR));
    }

    /** Returns how many digits keep one temperature, rounded up, below another, rounded down; more than a double has if none do. */
    private static int digitsApart(Temperature lower, Temperature higher) {
        int digits = FEW_DIGITS;
        while (digits <= DOUBLE_DIGITS
                && rounded(lower, digits, RoundingMode.CEILING) >= rounded(higher, digits, RoundingMode.FLOOR)) {
            digits++;
        }
        return digits;
    }

    private String because(TemperatureFit fit) {
        if (fit instanceof TemperatureFit.MaskedHasShare masked) {
            return words.text("check.masked", label(masked.index()));
        }
        if (fit instanceof TemperatureFit.TieIsBroken tie) {
            return words.text("check.tie", label(tie.one()), label(tie.other()));
        }
        if (fit instanceof TemperatureFit.OrderIsReversed reversed) {
            return words.text("check.reversed", label(reversed.lower()), label(reversed.higher()));
        }
        if (fit instanceof TemperatureFit.OddsDisagree odds) {
            int digits = digitsApart(odds.atMost(), odds.atLeast());
            return words.text(
                    "check.odds",
                    label(odds.base()),
                    label(odds.cold()),
                    text(odds.atMost(), digits, RoundingMode.CEILING),
                    label(odds.hot()),
                    text(odds.atLeast(), digits, RoundingMode.FLOOR));
        }
        return words.text("check.nothing");
    }

    private String label(int index) {
        return Printable.label(labels.get(index));
    }

    private static String text(Temperature temperature, int digits, RoundingMode rounding) {
        return NumberText.full(rounded(temperature, digits, rounding));
    }

    private static double rounded(Temperature temperature, int digits, RoundingMode rounding) {
        double tau = temperature.value();
        return temperature.isLimit() || digits > DOUBLE_DIGITS
                ? tau
                : new BigDecimal(tau).round(new MathContext(digits, rounding)).doubleValue();
    }
}

package io.github.tauscope.output;

import io.github.tauscope.kernel.Probability;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.check.Claim;
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
import java.util.stream.Stream;

/** Puts a verdict into words. */
record VerdictText(Verdict verdict, List<String> labels, Messages words) {

    /** How many digits the right value has beyond those that are claimed. */
    private static final int MORE_DIGITS = 2;

    private static final int FEW_DIGITS = 4;
    private static final int DOUBLE_DIGITS = 17;
    private static final MathContext SHORT = new MathContext(2, RoundingMode.HALF_EVEN);

    VerdictReport tell() {
        List<String> notes = new ArrayList<>(aboutTheSum());
        if (verdict.follows()) {
            return new VerdictReport(summary(), notes, Optional.empty(), rows());
        }
        TemperatureFit fit = verdict.fit();
        if (fit instanceof TemperatureFit.Fits fits) {
            notes.add(fits(fits));
            return new VerdictReport(summary(), notes, Optional.of(fits.simplest()), rows());
        }
        notes.add(because(fit) + " "
                + words.text("check.nearest", text(verdict.nearest(), FEW_DIGITS, RoundingMode.HALF_EVEN)));
        return new VerdictReport(summary(), notes, Optional.empty(), rows());
    }

    private String summary() {
        String temperature =
                NumberText.full(verdict.distribution().temperature().value());
        int n = verdict.claim().size();
        return verdict.follows()
                ? words.text("check.follows", temperature)
                : words.text("check.off", temperature, String.valueOf(verdict.off().length), String.valueOf(n));
    }

    private List<String> aboutTheSum() {
        Claim claim = verdict.claim();
        Stream<String> impossible = IntStream.of(claim.impossible())
                .mapToObj(i -> words.text("check.impossible", claim.printed(i).toString()));
        Stream<String> sum = claim.addsUp()
                ? Stream.empty()
                : Stream.of(words.text("check.sum", claim.sum().toPlainString()));
        return Stream.concat(impossible, sum).toList();
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
        String difference = follows
                ? ""
                : NumberText.rounded(printed.subtract(new BigDecimal(p.value())).round(SHORT));
        return new VerdictReport.Row(Printable.of(labels.get(i)), printed.toString(), right(p, i), difference, follows);
    }

    /** Returns the probability in the digits of the claim and two more, unless those would show 0 or 1 for what is not. */
    private String right(Probability p, int i) {
        int digits = Math.max(0, verdict.claim().digits(i)) + MORE_DIGITS;
        BigDecimal rounded = new BigDecimal(p.value()).setScale(digits, RoundingMode.HALF_EVEN);
        boolean extreme = rounded.signum() == 0 || rounded.compareTo(BigDecimal.ONE) == 0;
        return extreme ? NumberText.probability(p) : rounded.toPlainString();
    }

    /** Returns the range in as many digits as tell its ends apart, rounded to its inside. */
    private String fits(TemperatureFit.Fits fits) {
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

package io.github.tauscope.app.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.tauscope.kernel.InvalidLogitsException;
import io.github.tauscope.kernel.InvalidNumberException;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.source.MessageFiles;
import io.github.tauscope.text.Messages;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private static final Messages WORDS = Messages.of(Locale.ENGLISH);

    @Test
    void everyReasonHasASentenceAndNoSentenceHasNoReason() throws IOException {
        Set<String> reasons = Stream.concat(
                        Arrays.stream(InvalidNumberException.Reason.values()).map(r -> "problem.number." + r),
                        Arrays.stream(InvalidLogitsException.Reason.values()).map(r -> "problem.logits." + r))
                .collect(Collectors.toSet());
        assertThat(MessageFiles.keys().stream().filter(key -> key.startsWith("problem.")))
                .containsExactlyInAnyOrderElementsOf(reasons);
    }

    @Test
    void aNumberIsQuotedAndFollowedByWhatIsAllowed() {
        assertThat(number(() -> Reals.parse(" one "))).isEqualTo("“one” isn't a valid number. Allowed.");
        assertThat(number(() -> Temperature.parse("-2"))).isEqualTo("-2 is negative. Allowed.");
        assertThat(number(() -> Reals.parse("1e-400")))
                .startsWith("1e-400 is too small to represent")
                .endsWith(" Allowed.");
        assertThat(number(() -> Reals.parse("1e400")))
                .startsWith("1e400 is too large to represent")
                .endsWith(" Allowed.");
        assertThat(number(() -> Temperature.ofInverse(1e-320))).startsWith("1e-320 gives a τ");
    }

    @Test
    void whatWasTypedStaysAsItWasAlsoWhereItLooksLikeAPattern() {
        assertThat(number(() -> Reals.parse("{0} it's"))).isEqualTo("“{0} it's” isn't a valid number. Allowed.");
    }

    @Test
    void logitsAreCountedFromOneWithoutGroupingOfDigits() {
        double[] many = new double[1235];
        many[1233] = Double.NaN;
        assertThat(logits(() -> Logits.of(many))).startsWith("Value 1234 ");
        assertThat(logits(() -> Logits.of(1, Double.POSITIVE_INFINITY))).startsWith("Value 2 ");
        assertThat(logits(() -> Logits.fromProbabilities(1, 1, -1))).startsWith("Value 3 is negative");
        assertThat(logits(() -> Logits.of(1, 1e308).scaled(10))).startsWith("Logit 2 would be too large");
    }

    @Test
    void logitsThatAreAtFaultTogetherHaveNoNumber() {
        assertThat(logits(() -> Logits.of(1).without(0)))
                .startsWith("Keep at least one class.")
                .doesNotContain("0");
        assertThat(logits(() -> Logits.of(Double.NEGATIVE_INFINITY))).startsWith("Keep at least one class unmasked");
    }

    @Test
    void anErrorOfTheProgramIsNotDressedUpAsOneOfThePerson() {
        IllegalArgumentException bug = new IllegalArgumentException("a bug");
        assertThatThrownBy(() -> Problems.sentence(bug, "Allowed.", WORDS)).isSameAs(bug);
    }

    private static String number(ThrowingCallable call) {
        return Problems.sentence(catchThrowableOfType(InvalidNumberException.class, call), "Allowed.", WORDS);
    }

    private static String logits(ThrowingCallable call) {
        return Problems.sentence(catchThrowableOfType(InvalidLogitsException.class, call), "Allowed.", WORDS);
    }
}

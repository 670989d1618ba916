package io.github.tauscope.figure.steps;

import io.github.tauscope.kernel.steps.Finding;
import io.github.tauscope.kernel.steps.Step;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All findings of one kind in one column, told in one sentence.
 *
 * @param number from 1 on, which marks the cells concerned
 * @param classes the classes concerned; none for a sum or a divisor
 */
public record Note(int number, Finding.Kind kind, Step step, BitSet classes) {

    private record Group(Finding.Kind kind, Step step, boolean ofClasses) {}

    static List<Note> of(List<Finding> findings) {
        Map<Group, BitSet> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Group group = new Group(finding.kind(), finding.step(), finding.index() >= 0);
            BitSet classes = groups.computeIfAbsent(group, any -> new BitSet());
            if (group.ofClasses()) {
                classes.set(finding.index());
            }
        }
        List<Note> notes = new ArrayList<>();
        groups.forEach((group, classes) -> notes.add(new Note(notes.size() + 1, group.kind(), group.step(), classes)));
        return List.copyOf(notes);
    }

    public int size() {
        return classes.cardinality();
    }

    /** Returns the first class concerned; −1 for a sum or a divisor. */
    public int first() {
        return classes.nextSetBit(0);
    }

    boolean marks(Step column, int index) {
        return step == column && classes.get(index);
    }

    /** Returns whether it is about the divisor of a column, such as a temperature that the format cannot hold. */
    boolean marksDivisor(Step column) {
        return step == column && classes.isEmpty() && isOfDivisor();
    }

    boolean marksSum(Step column) {
        return step == column && classes.isEmpty() && !isOfDivisor();
    }

    private boolean isOfDivisor() {
        return step == Step.QUOTIENT || kind == Finding.Kind.DIVISION_BY_ZERO;
    }
}

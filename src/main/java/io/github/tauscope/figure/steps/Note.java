package io.github.tauscope.figure.steps;

import io.github.tauscope.kernel.steps.Finding;
import io.github.tauscope.kernel.steps.Step;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All findings of one kind in one column, told in one sentence. The note's number marks the cells concerned. */
public final class Note {

    private final int number;
    private final Group group;
    private final BitSet classes;

    /** What the findings have in common; those of classes are separate from those of a sum or a divisor. */
    private record Group(Finding.Kind kind, Step step, boolean ofClasses) {}

    private Note(int number, Group group, BitSet classes) {
        this.number = number;
        this.group = group;
        this.classes = classes;
    }

    /** Groups findings in the order in which they arose. */
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
        groups.forEach((group, classes) -> notes.add(new Note(notes.size() + 1, group, classes)));
        return List.copyOf(notes);
    }

    /** Returns its number, starting at 1. */
    public int number() {
        return number;
    }

    /** Returns what went wrong. */
    public Finding.Kind kind() {
        return group.kind();
    }

    /** Returns in which column. */
    public Step step() {
        return group.step();
    }

    /** Returns how many classes it is about; 0 where it is about a sum or a divisor. */
    public int size() {
        return classes.cardinality();
    }

    /** Returns the first class that it is about; −1 where it is about a sum or a divisor. */
    public int first() {
        return classes.nextSetBit(0);
    }

    /** Returns whether it is about a class in a column. */
    boolean marks(Step step, int index) {
        return step == group.step() && classes.get(index);
    }

    /** Returns whether it is about the divisor of a column, such as a temperature that the format cannot hold. */
    boolean marksDivisor(Step step) {
        return step == group.step() && !group.ofClasses() && isOfDivisor();
    }

    /** Returns whether it is about the sum of a column. */
    boolean marksSum(Step step) {
        return step == group.step() && !group.ofClasses() && !isOfDivisor();
    }

    private boolean isOfDivisor() {
        return group.step() == Step.QUOTIENT || group.kind() == Finding.Kind.DIVISION_BY_ZERO;
    }
}

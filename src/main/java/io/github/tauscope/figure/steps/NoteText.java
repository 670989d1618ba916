package io.github.tauscope.figure.steps;

import io.github.tauscope.kernel.steps.Finding.Kind;
import io.github.tauscope.kernel.steps.Step;
import io.github.tauscope.kernel.steps.StepValues;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;

/** Writes notes as sentences, with the numbers of the first class concerned. */
record NoteText(StepData data, StepDescription sentences, Messages words) {

    String sentence(Note note) {
        StepNumberText text = new StepNumberText(data.chosen());
        StepValues column = text.column(note.step());
        String format = words.text("steps.format." + data.chosen().method().format());
        if (note.kind() == Kind.SUM_NOT_ONE) {
            return words.text("steps.finding.SUM_NOT_ONE", text.sum(column));
        }
        if (note.kind() == Kind.DIVISION_BY_ZERO) {
            return words.text("steps.finding.DIVISION_BY_ZERO", note.step() == Step.QUOTIENT ? "τ" : "Σ");
        }
        if (note.first() < 0) {
            return words.text("steps.finding." + note.kind(), subject(note.step()), becomes(note, text), format);
        }
        String value = text.brief(note.step(), note.first());
        if (data.isAlone()) {
            String rounded = NumberText.rounded(column.value(note.first()));
            return words.text("steps.kernel", subject(note, text), value, rounded);
        }
        return words.text("steps.finding." + note.kind(), subject(note, text), value, format);
    }

    /** Returns what has become of a temperature or a sum. */
    private String becomes(Note note, StepNumberText text) {
        if (note.step() == Step.QUOTIENT) {
            return note.kind() == Kind.OVERFLOW ? "∞" : "0";
        }
        return text.sum(text.column(note.step()));
    }

    private String subject(Step step) {
        return step == Step.QUOTIENT
                ? words.text(
                        "steps.equation",
                        "τ",
                        NumberText.full(
                                data.right().distribution().temperature().value()))
                : "Σ";
    }

    private String subject(Note note, StepNumberText text) {
        int first = note.first();
        String expression = note.step() == Step.LOGIT
                ? NumberText.grouped(
                        NumberText.full(data.right().distribution().logits().get(first)))
                : text.expression(note.step(), first);
        return note.size() == 1
                ? words.text("steps.one", expression, sentences.label(first))
                : words.text(
                        "steps.several",
                        expression,
                        sentences.label(first),
                        NumberText.grouped(String.valueOf(note.size() - 1)));
    }
}

package io.github.tauscope.figure.steps;

import io.github.tauscope.kernel.steps.Finding.Kind;
import io.github.tauscope.kernel.steps.Step;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;

/** Writes notes as sentences, with the numbers of the first class concerned. */
record NoteText(StepData data, StepDescription sentences, Messages words) {

    String sentence(Note note) {
        String finding = "steps.finding." + note.kind();
        String format = words.text("steps.format." + data.chosen().method().format());
        if (note.kind() == Kind.SUM_NOT_ONE) {
            return words.text("steps.finding.SUM_NOT_ONE", text().sum(note.step()));
        }
        if (note.kind() == Kind.DIVISION_BY_ZERO) {
            return words.text("steps.finding.DIVISION_BY_ZERO", note.step() == Step.QUOTIENT ? "τ" : "Σ");
        }
        if (note.first() < 0) {
            return note.step() == Step.QUOTIENT
                    ? words.text(finding, temperature(), note.kind() == Kind.OVERFLOW ? "∞" : "0", format)
                    : words.text(finding, "Σ", text().sum(note.step()), format);
        }
        String value = text().brief(note.step(), note.first());
        if (data.isAlone()) {
            String rounded = NumberText.rounded(text().column(note.step()).value(note.first()));
            return words.text("steps.kernel", subject(note), value, rounded);
        }
        return words.text(finding, subject(note), value, format);
    }

    private String temperature() {
        double temperature = data.distribution().temperature().value();
        return words.text("steps.equation", "τ", NumberText.full(temperature));
    }

    private String subject(Note note) {
        int first = note.first();
        double logit = data.distribution().logits().get(first);
        String expression = note.step() == Step.LOGIT
                ? NumberText.grouped(NumberText.full(logit))
                : text().expression(note.step(), first);
        String others = NumberText.count(note.size() - 1);
        return note.size() == 1
                ? words.text("steps.one", expression, sentences.label(first))
                : words.text("steps.several", expression, sentences.label(first), others);
    }

    private StepNumberText text() {
        return new StepNumberText(data.chosen());
    }
}

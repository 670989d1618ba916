package io.github.tauscope.handout.pdf;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines: at spaces and, where a word is wider than a line, between letters. */
final class LineBreaker {

    private final double width;
    private final List<TextLine> lines = new ArrayList<>();
    private List<Run> line = new ArrayList<>();
    private List<Run> word = new ArrayList<>();

    private LineBreaker(double width) {
        this.width = width;
    }

    /** Returns the lines of a text; one without letters for a text without any. */
    static List<TextLine> lines(List<Run> text, double width) {
        LineBreaker breaker = new LineBreaker(width);
        text.forEach(breaker::add);
        breaker.endWord();
        breaker.endLine();
        return breaker.lines;
    }

    private void add(Run run) {
        String[] words = run.text().split(" ", -1);
        for (int k = 0; k < words.length; k++) {
            if (k > 0) {
                endWord();
                append(line, run.with(" "));
            }
            if (!words[k].isEmpty()) {
                append(word, run.with(words[k]));
            }
        }
    }

    private void endWord() {
        double wide = width(word);
        if (width(line) + wide > width && !isBlank(line)) {
            endLine();
        }
        if (wide > width) {
            word.forEach(this::addLetters);
        } else {
            word.forEach(run -> append(line, run));
        }
        word = new ArrayList<>();
    }

    private void addLetters(Run run) {
        run.text().codePoints().mapToObj(Character::toString).map(run::with).forEach(letter -> {
            if (width(line) + letter.width() > width && !isBlank(line)) {
                endLine();
            }
            append(line, letter);
        });
    }

    /** Ends a line, without the spaces at which it is broken. */
    private void endLine() {
        while (!line.isEmpty() && line.get(line.size() - 1).text().isBlank()) {
            line.remove(line.size() - 1);
        }
        if (!line.isEmpty()) {
            Run last = line.remove(line.size() - 1);
            line.add(last.with(last.text().stripTrailing()));
        }
        lines.add(new TextLine(line));
        line = new ArrayList<>();
    }

    private static boolean isBlank(List<Run> runs) {
        return runs.stream().allMatch(run -> run.text().isBlank());
    }

    /** Appends letters, to the last run if they are in its style, so that a text is shown in few pieces. */
    private static void append(List<Run> runs, Run more) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).isLike(more)) {
            runs.set(last, more.with(runs.get(last).text() + more.text()));
        } else {
            runs.add(more);
        }
    }

    private static double width(List<Run> runs) {
        return runs.stream().mapToDouble(Run::width).sum();
    }
}

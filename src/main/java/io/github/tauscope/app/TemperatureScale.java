package io.github.tauscope.app;

import io.github.tauscope.figure.TemperatureTrack;
import io.github.tauscope.kernel.Temperature;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** What a temperature slider shows: stops, track, marks and thumb. */
final class TemperatureScale extends Region {

    private static final double HEIGHT = 88;
    private static final double LEAST_WIDTH = 480;
    private static final double STOP_WIDTH = 56;
    private static final double STOP_HEIGHT = 32;
    private static final double TRACK_Y = 40;
    private static final double TRACK_HEIGHT = 6;
    private static final double THUMB = 26;
    private static final double TICK_TOP = 52;
    private static final double TICK_HEIGHT = 7;
    private static final double CAPTION_Y = 62;
    private static final double WORD_Y = 0;
    private static final double SNAP = 2;
    private static final double BREAK_DASH = 5;
    private static final int MARKS = TemperatureTrack.MARKS.size();
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final List<Region> breaks =
            Stream.generate(() -> part(new Region(), "break")).limit(6).toList();
    private final Region track = part(new Region(), "track");
    private final Region filled = part(new Region(), "filled");
    private final Label argmax = part(new Label(), "stop");
    private final Label uniform = part(new Label(), "stop");
    private final Label argmaxCaption = part(new Label(), "caption");
    private final Label uniformCaption = part(new Label(), "caption");
    private final Label word = part(new Label(), "word");
    private final List<Region> ticks =
            Stream.generate(() -> part(new Region(), "tick")).limit(MARKS).toList();
    private final List<Label> captions =
            Stream.generate(() -> part(new Label(), "caption")).limit(MARKS).toList();
    private final Region thumb = part(new Region(), "thumb");
    private List<Temperature> marks = List.of();
    private double thumbPosition;

    TemperatureScale() {
        setMouseTransparent(true);
    }

    /** Writes the numbers of a unit, which has as many marks as any other. */
    void use(TemperatureUnit unit) {
        marks = unit.marks();
        argmax.setText(unit.number(Temperature.ARGMAX));
        uniform.setText(unit.number(Temperature.UNIFORM));
        for (int i = 0; i < MARKS; i++) {
            captions.get(i).setText(unit.number(marks.get(i)));
        }
        requestLayout();
    }

    void nameStops(String argmaxName, String uniformName) {
        argmaxCaption.setText(argmaxName);
        uniformCaption.setText(uniformName);
    }

    void show(Temperature temperature, String text) {
        thumbPosition = TemperatureTrack.position(temperature);
        argmax.pseudoClassStateChanged(CHOSEN, temperature.equals(Temperature.ARGMAX));
        uniform.pseudoClassStateChanged(CHOSEN, temperature.equals(Temperature.UNIFORM));
        thumb.setVisible(!temperature.isLimit());
        word.setText(text);
        requestLayout();
    }

    /** Returns the temperature at a point, which snaps to a mark. */
    Temperature at(double x) {
        return marks.stream()
                .filter(mark -> Math.abs(x - x(TemperatureTrack.position(mark))) <= SNAP)
                .findFirst()
                .orElseGet(() -> TemperatureTrack.at((x - STOP_WIDTH / 2) / (getWidth() - STOP_WIDTH)));
    }

    double thumbX() {
        return x(thumbPosition);
    }

    boolean isOnThumb(double x) {
        return Math.abs(x - thumbX()) <= THUMB / 2;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST_WIDTH;
    }

    @Override
    protected void layoutChildren() {
        double start = x(TemperatureTrack.START);
        double end = x(TemperatureTrack.END);
        place(argmax, x(0), TRACK_Y - STOP_HEIGHT / 2, STOP_WIDTH, STOP_HEIGHT);
        place(uniform, x(1), TRACK_Y - STOP_HEIGHT / 2, STOP_WIDTH, STOP_HEIGHT);
        caption(argmaxCaption, x(0), CAPTION_Y);
        caption(uniformCaption, x(1), CAPTION_Y);
        double top = TRACK_Y - TRACK_HEIGHT / 2;
        track.resizeRelocate(start, top, end - start, TRACK_HEIGHT);
        double reached = Math.min(end, Math.max(start, thumbX()));
        filled.resizeRelocate(start, top, reached - start, TRACK_HEIGHT);
        layoutBreak(breaks.subList(0, 3), x(0) + STOP_WIDTH / 2, start);
        layoutBreak(breaks.subList(3, 6), end, x(1) - STOP_WIDTH / 2);
        for (int i = 0; i < marks.size(); i++) {
            double x = x(TemperatureTrack.position(marks.get(i)));
            ticks.get(i).resizeRelocate(x - 0.5, TICK_TOP, 1, TICK_HEIGHT);
            caption(captions.get(i), x, CAPTION_Y);
        }
        place(thumb, thumbX(), TRACK_Y - THUMB / 2, THUMB, THUMB);
        caption(word, thumbX(), WORD_Y);
    }

    private static void layoutBreak(List<Region> dashes, double from, double to) {
        double gap = (to - from - dashes.size() * BREAK_DASH) / (dashes.size() + 1);
        for (int i = 0; i < dashes.size(); i++) {
            double x = from + gap + i * (BREAK_DASH + gap);
            dashes.get(i).resizeRelocate(x, TRACK_Y - 1, BREAK_DASH, 2);
        }
    }

    private double x(double position) {
        return STOP_WIDTH / 2 + position * (getWidth() - STOP_WIDTH);
    }

    private static void place(Region part, double centre, double y, double width, double height) {
        part.resizeRelocate(Math.rint(centre - width / 2), y, width, height);
    }

    /** Centres a text on a point, as far as the ends allow. */
    private void caption(Label label, double centre, double y) {
        double own = label.prefWidth(-1);
        double x = Math.max(0, Math.min(getWidth() - own, centre - own / 2));
        label.resizeRelocate(Math.rint(x), y, own, label.prefHeight(-1));
    }

    private <T extends Region> T part(T node, String styleClass) {
        getChildren().add(node);
        node.getStyleClass().add(styleClass);
        node.setManaged(false);
        return node;
    }
}

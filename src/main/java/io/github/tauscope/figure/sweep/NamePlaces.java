package io.github.tauscope.figure.sweep;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds places for names on their own curves, where no other curve is near. */
record NamePlaces(List<List<Point>> curves, Box plot, double height) {

    /** How close another curve may come, in heights of a letter. */
    private static final double LEAST_GAP = 0.2;

    private static final int STRIDE = 5;

    private record Place(Box box, double merit) {}

    /**
     * Returns a place for each name, the first ones first; none where it would hide another curve.
     *
     * @param marks what no name may hide
     * @param moving the same; but only a name in its way moves, so that the others stay where they are
     */
    List<Optional<Box>> of(List<Double> widths, List<Box> marks, Box moving) {
        List<Box> taken = new ArrayList<>(marks);
        List<Optional<Box>> places = new ArrayList<>();
        for (int k = 0; k < widths.size(); k++) {
            Optional<Box> place = best(k, widths.get(k), taken);
            place.ifPresent(taken::add);
            places.add(place);
        }
        taken.add(moving);
        for (int k = 0; k < widths.size(); k++) {
            if (places.get(k).filter(moving::meets).isPresent()) {
                Optional<Box> place = best(k, widths.get(k), taken);
                place.ifPresent(taken::add);
                places.set(k, place);
            }
        }
        return places;
    }

    private Optional<Box> best(int k, double width, List<Box> taken) {
        List<Point> own = curves.get(k);
        double gap = LEAST_GAP * height;
        return IntStream.iterate(0, i -> i < own.size(), i -> i + STRIDE)
                .mapToObj(own::get)
                .map(at -> new Box(at.x() - width / 2, at.y() - height / 2, width, height))
                .filter(plot::contains)
                .filter(box -> taken.stream().noneMatch(box.widened(gap, gap)::meets))
                .map(box -> new Place(box, merit(k, box)))
                .filter(place -> place.merit() > Double.NEGATIVE_INFINITY)
                .max(Comparator.comparingDouble(Place::merit))
                .map(Place::box);
    }

    /** Prefers room around the name, and a curve that does not climb below it. */
    private double merit(int k, Box box) {
        double gap = height;
        for (int other = 0; other < curves.size(); other++) {
            gap = other == k ? gap : Math.min(gap, gap(box, curves.get(other)));
        }
        return gap < LEAST_GAP * height ? Double.NEGATIVE_INFINITY : gap - climb(box, curves.get(k)) / 2;
    }

    /** Returns how far above or below the box a curve stays; negative where they meet. */
    private static double gap(Box box, List<Point> curve) {
        double gap = Double.POSITIVE_INFINITY;
        for (int i = Math.max(1, first(curve, box.x())); i < curve.size(); i++) {
            Point a = curve.get(i - 1);
            Point b = curve.get(i);
            if (a.x() > box.right()) {
                break;
            }
            gap = Math.min(gap, Math.max(Math.min(a.y(), b.y()) - box.bottom(), box.y() - Math.max(a.y(), b.y())));
        }
        return gap;
    }

    private static double climb(Box box, List<Point> curve) {
        double highest = Double.POSITIVE_INFINITY;
        double lowest = Double.NEGATIVE_INFINITY;
        for (int i = first(curve, box.x()); i < curve.size() && curve.get(i).x() <= box.right(); i++) {
            highest = Math.min(highest, curve.get(i).y());
            lowest = Math.max(lowest, curve.get(i).y());
        }
        return Math.max(0, lowest - highest);
    }

    /** Returns the index of the first point that is not to the left of a place; points go from left to right. */
    private static int first(List<Point> curve, double x) {
        int low = 0;
        int high = curve.size();
        while (low < high) {
            int middle = (low + high) / 2;
            boolean isLeft = curve.get(middle).x() < x;
            low = isLeft ? middle + 1 : low;
            high = isLeft ? high : middle;
        }
        return low;
    }
}

package io.github.tauscope.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Labels that stand together, each shortened to a width with an ellipsis, so that different ones don't look alike as long as
 * the width lets them differ.
 *
 * <p>A label that fits stays whole, and a longer one keeps its beginning and its end. Where these are those of another label,
 * all keep another part: more of the beginning, more of the end, what follows the beginning that they share, or the words in
 * which they differ. If none of these tells all apart, those that look alike keep different parts, or only the words in which
 * they differ, without an ellipsis. Equal labels stay equal.
 */
public final class ShortLabels {

    private static final String ELLIPSIS = "…";

    /** Which part of the room the beginning gets, and the end the rest; the first that tells all apart is taken. */
    private static final double[] SHARES = {0.5, 0.35, 0.65, 0.2, 0.8, 0, 1};

    /** How many letters of the beginning stand before what differs. */
    private static final int MOST_BEFORE = 2;

    private static final int MOST_ROUNDS = 4;

    private final TextStyle style;
    private final double room;
    private final Map<String, String> texts = new HashMap<>();

    private ShortLabels(TextStyle style, double room) {
        this.style = style;
        this.room = room;
    }

    /** Returns the labels in their order, each at most as wide as the room; a room without letters leaves an ellipsis. */
    public static List<String> of(List<String> labels, TextStyle style, double room) {
        if (style.widest(labels.stream()) <= room) {
            return labels;
        }
        ShortLabels shortened = new ShortLabels(style, room);
        shortened.shorten(labels);
        return labels.stream().map(shortened.texts::get).toList();
    }

    /** Returns the whole label where another text is shown for it, else nothing: what a surface tells of it on request. */
    public static String untold(String label, String shown) {
        return shown.equals(label) ? "" : label;
    }

    private void shorten(Collection<String> labels) {
        labels.forEach(label -> texts.put(label, style.shortened(label, room)));
        if (areAllTold(texts)) {
            return;
        }
        List<String> all = texts.keySet().stream().sorted().toList();
        TellingWords words = TellingWords.of(all);
        Stream<UnaryOperator<String>> cuts =
                Stream.concat(cuts(all).stream(), Stream.of(label -> words.shown(label, style, room, true)));
        Optional<Map<String, String>> alike =
                cuts.map(this::cutAlike).filter(ShortLabels::areAllTold).findFirst();
        if (alike.isPresent()) {
            texts.putAll(alike.get());
            return;
        }
        tellGroupsApart();
        Map<String, String> bare = cutAlike(label -> words.shown(label, style, room, false));
        if (told(bare) > told(texts)) {
            texts.putAll(bare);
        }
    }

    /** Returns all labels with the same parts kept of those that don't fit, which compare best. */
    private Map<String, String> cutAlike(UnaryOperator<String> cut) {
        return texts.keySet().stream()
                .collect(Collectors.toMap(
                        label -> label, label -> style.width(label) <= room ? label : cut.apply(label)));
    }

    private static boolean areAllTold(Map<String, String> texts) {
        return told(texts) == texts.size();
    }

    private static int told(Map<String, String> texts) {
        return Set.copyOf(texts.values()).size();
    }

    private void tellGroupsApart() {
        for (int round = 0; round < MOST_ROUNDS && !areAllTold(texts); round++) {
            Map<String, List<String>> alike =
                    texts.keySet().stream().sorted().collect(Collectors.groupingBy(texts::get));
            alike.values().stream().filter(group -> group.size() > 1).forEach(this::tellApart);
        }
    }

    private void tellApart(List<String> alike) {
        Set<String> others = new HashSet<>();
        texts.forEach((label, text) -> {
            if (!alike.contains(label)) {
                others.add(text);
            }
        });
        int most = 1;
        for (UnaryOperator<String> cut : cuts(alike)) {
            Map<String, String> told = alike.stream().collect(Collectors.toMap(label -> label, cut));
            Set<String> different = new HashSet<>(told.values());
            different.removeAll(others);
            if (different.size() > most) {
                most = different.size();
                texts.putAll(told);
            }
            if (most == alike.size()) {
                return;
            }
        }
    }

    private List<UnaryOperator<String>> cuts(List<String> alike) {
        List<UnaryOperator<String>> cuts = new ArrayList<>();
        for (double share : SHARES) {
            cuts.add(label -> ends(label, share));
        }
        int shared = sharedBeginning(alike);
        for (int before = MOST_BEFORE; before >= 0; before--) {
            int kept = before;
            cuts.add(label -> middle(label, kept, shared));
        }
        return cuts;
    }

    /** Returns the beginning of a label within its share of the room, and as much of its end as fits beside it. */
    private String ends(String label, double share) {
        int[] letters = label.codePoints().toArray();
        double free = room - style.width(ELLIPSIS);
        int head = fitting(letters, free * share);
        int tail = fittingAtEnd(letters, free - style.width(text(letters, 0, head)));
        return style.width(label) <= room
                ? label
                : text(letters, 0, head).stripTrailing()
                        + ELLIPSIS
                        + text(letters, letters.length - tail, letters.length).stripLeading();
    }

    /** Returns the first letters of a label, and as much as fits from a place on. */
    private String middle(String label, int head, int from) {
        int[] letters = label.codePoints().toArray();
        if (style.width(label) <= room || head >= from) {
            return style.shortened(label, room);
        }
        String before = text(letters, 0, head) + ELLIPSIS;
        int[] rest = text(letters, from, letters.length).codePoints().toArray();
        double free = room - style.width(before);
        int whole = fitting(rest, free);
        if (whole == rest.length) {
            return before + text(rest, 0, whole);
        }
        int part = fitting(rest, free - style.width(ELLIPSIS));
        return part == 0 ? style.shortened(label, room) : before + text(rest, 0, part) + ELLIPSIS;
    }

    /** Returns how many letters from the first on fit. */
    private int fitting(int[] letters, double width) {
        return (int) IntStream.rangeClosed(1, letters.length)
                .takeWhile(n -> style.width(text(letters, 0, n)) <= width)
                .count();
    }

    private int fittingAtEnd(int[] letters, double width) {
        return (int) IntStream.rangeClosed(1, letters.length)
                .takeWhile(n -> style.width(text(letters, letters.length - n, letters.length)) <= width)
                .count();
    }

    private static int sharedBeginning(List<String> labels) {
        List<int[]> all =
                labels.stream().map(label -> label.codePoints().toArray()).toList();
        int least = all.stream().mapToInt(letters -> letters.length).min().orElse(0);
        return (int) IntStream.range(0, least)
                .takeWhile(i -> all.stream().allMatch(letters -> letters[i] == all.get(0)[i]))
                .count();
    }

    private static String text(int[] letters, int from, int to) {
        return new String(letters, from, to - from);
    }
}

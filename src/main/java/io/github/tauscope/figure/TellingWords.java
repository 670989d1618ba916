package io.github.tauscope.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The words and numbers in which labels differ: of {@code net-A-size-1} and {@code net-B-size-1} the second, A and B. As few places as
 * tell all apart are kept, and of a word at least the letters that no other word at its place begins with.
 *
 * @param words of each label
 * @param places which of the words are kept, in ascending order
 * @param least how many letters of a word at a place tell it from the others there
 */
record TellingWords(Map<String, List<String>> words, List<Integer> places, Map<Integer, Map<String, Integer>> least) {

    private static final String ELLIPSIS = "…";
    private static final Pattern WORD = Pattern.compile("\\p{N}+|[\\p{L}\\p{M}]+");

    static TellingWords of(Collection<String> labels) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        labels.forEach(label -> words.put(label, split(label)));
        int most = words.values().stream().mapToInt(List::size).max().orElse(0);
        List<Integer> places = new ArrayList<>();
        int told = 1;
        while (told < words.size()) {
            int before = told;
            int best = -1;
            for (int place = 0; place < most; place++) {
                int distinct = distinct(words.values(), places, place);
                best = distinct > told ? place : best;
                told = Math.max(told, distinct);
            }
            if (told == before) {
                break;
            }
            places.add(best);
        }
        Map<Integer, Map<String, Integer>> least =
                places.stream().collect(Collectors.toMap(place -> place, place -> least(words.values(), place)));
        return new TellingWords(words, places.stream().sorted().toList(), least);
    }

    /** In alphabetical order, no word shares more letters with another than with one of its neighbours. */
    private static Map<String, Integer> least(Collection<List<String>> words, int place) {
        List<String> sorted = words.stream()
                .map(label -> word(label, place))
                .distinct()
                .sorted()
                .toList();
        Map<String, Integer> least = new HashMap<>();
        for (int k = 0; k < sorted.size(); k++) {
            String word = sorted.get(k);
            int before = k == 0 ? 0 : shared(word, sorted.get(k - 1));
            int after = k == sorted.size() - 1 ? 0 : shared(word, sorted.get(k + 1));
            least.put(word, Math.min(word.length(), Math.max(before, after) + 1));
        }
        return least;
    }

    private static int shared(String one, String other) {
        int most = Math.min(one.length(), other.length());
        return (int) IntStream.range(0, most)
                .takeWhile(i -> one.charAt(i) == other.charAt(i))
                .count();
    }

    private static List<String> split(String label) {
        Matcher word = WORD.matcher(label);
        List<String> words = new ArrayList<>();
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    private static int distinct(Collection<List<String>> words, List<Integer> places, int more) {
        Set<List<String>> kept = words.stream()
                .map(label -> IntStream.concat(places.stream().mapToInt(Integer::intValue), IntStream.of(more))
                        .mapToObj(place -> word(label, place))
                        .toList())
                .collect(Collectors.toSet());
        return kept.size();
    }

    /**
     * Returns what is kept of a label, with as many letters of each word as fit.
     *
     * @param elided whether an ellipsis stands for what is left out
     */
    String shown(String label, TextStyle style, double room, boolean elided) {
        List<String> kept = words.getOrDefault(label, List.of());
        int longest = kept.stream().mapToInt(String::length).max().orElse(0);
        String shown = "";
        for (int length = longest; length >= 1; length--) {
            shown = joined(kept, length, elided);
            if (style.width(shown) <= room) {
                return shown;
            }
        }
        return style.shortened(label, room);
    }

    private String joined(List<String> label, int length, boolean elided) {
        String between = elided ? ELLIPSIS : "";
        String text = places.stream()
                .map(place -> cut(word(label, place), place, length))
                .collect(Collectors.joining(between));
        return places.size() == 1 && places.get(0) > 0 ? between + text : places.size() == 1 ? text + between : text;
    }

    /** Returns the beginning of a word, no shorter than what tells it from the others at its place; a number is whole. */
    private String cut(String word, int place, int length) {
        if (word.isEmpty() || Character.isDigit(word.codePointAt(0))) {
            return word;
        }
        int end = Math.min(
                word.length(), Math.max(least.getOrDefault(place, Map.of()).getOrDefault(word, 1), length));
        return end < word.length() && Character.isHighSurrogate(word.charAt(end - 1)) ? word : word.substring(0, end);
    }

    private static String word(List<String> label, int place) {
        return place < label.size() ? label.get(place) : "";
    }
}

package io.github.tauscope.kernel.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks of the kernel and prints their tables: {@code mvn -Pbench verify}. */
public final class KernelTable {

    private static final int[] SIZES = {1, 2, 3, 4, 10, 100, 1000, 50_257, 151_936};

    /** Calls that last longer are too few for what the harness allocates itself to vanish in the mean. */
    private static final int MOST_FOR_BYTES = 100;

    private static final int ROUNDS = 4;
    private static final int ITERATIONS = 3;
    private static final int WARM_UP = 150;

    /** A call of a millisecond takes longer until it is compiled. */
    private static final int LONG_WARM_UP = 400;

    private KernelTable() {}

    /** Prints four tables in Markdown: speed, accuracy, logarithms, sweeps. */
    public static void main(String[] args) throws RunnerException {
        StringBuilder tables = new StringBuilder();
        tables.append(machine());
        tables.append(speed(JavaPeers.ALL, SIZES));
        tables.append(accuracy(JavaPeers.ALL));
        tables.append(logarithms());
        tables.append(sweeps());
        System.out.println(tables);
    }

    /** Returns the numbers of classes that are measured. */
    public static int[] sizes() {
        return SIZES.clone();
    }

    /** Returns what the tables were measured on. */
    public static String machine() {
        return "JDK %s, %s, %d processors%n"
                .formatted(
                        System.getProperty("java.version"),
                        System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors());
    }

    /** Measures peers and returns the table of their times, with what ours takes of the fastest other's. */
    public static String speed(List<Class<? extends Peer>> peers, int[] sizes) throws RunnerException {
        Map<String, Map<Integer, Best>> results = new TreeMap<>();
        for (Best result : run(
                new OptionsBuilder()
                        .include(SoftmaxBenchmark.class.getName() + ".softmax")
                        .param("peer", JavaPeers.names(peers))
                        .param("n", texts(sizes)),
                WARM_UP)) {
            results.computeIfAbsent(result.parameter("peer"), key -> new TreeMap<>())
                    .put(result.size(), result);
        }
        StringBuilder table = new StringBuilder("\nns per class, the fastest of " + ROUNDS * ITERATIONS
                + " iterations, and in brackets the ratio to the fastest of the others in"
                + " double precision; bytes that a call allocates on the heap of Java\n\n");
        table.append(
                row("n =", IntStream.of(sizes).mapToObj(n -> "%,d".formatted(n).replace(',', ' ')), "bytes"));
        table.append("|---|").append("--:|".repeat(sizes.length + 1)).append('\n');
        for (Class<? extends Peer> peer : peers) {
            Map<Integer, Best> own = results.get(peer.getName());
            table.append(row(
                    Peer.of(peer.getName()).title(),
                    IntStream.of(sizes).mapToObj(n -> cell(time(own, n), fastestOther(results, peer, n))),
                    bytes(own.values())));
        }
        return table.toString();
    }

    /** Returns the table of largest errors. */
    public static String accuracy(List<Class<? extends Peer>> peers) {
        Accuracy accuracy = new Accuracy();
        List<String> kinds = new ArrayList<>();
        accuracy.kinds().forEach(kinds::add);
        StringBuilder table = new StringBuilder("\nlargest error of p in ulp, against 80 digits\n\n");
        table.append(row("", kinds.stream(), ""))
                .append("|---|")
                .append("--:|".repeat(kinds.size()))
                .append('\n');
        for (Class<? extends Peer> type : peers) {
            Peer peer = Peer.of(type.getName());
            if (!JavaPeers.isCopy(peer)) {
                table.append(row(peer.title(), kinds.stream().map(kind -> ulp(accuracy.worst(kind, peer))), ""));
            }
        }
        return table.toString();
    }

    private static String logarithms() throws RunnerException {
        Map<String, List<Best>> results = new TreeMap<>();
        int[] sizes = {3, 100, 1000, 50_257};
        for (Best result : run(
                new OptionsBuilder().include(LogarithmBenchmark.class.getName()).param("n", texts(sizes)), WARM_UP)) {
            results.computeIfAbsent(result.label(), key -> new ArrayList<>()).add(result);
        }
        StringBuilder table = new StringBuilder("\nlogarithms, ns per class\n\n");
        table.append(row("n =", IntStream.of(sizes).mapToObj(String::valueOf), "bytes"));
        table.append("|---|").append("--:|".repeat(sizes.length + 1)).append('\n');
        results.forEach((name, runs) -> table.append(
                row(name, runs.stream().map(run -> "%.2f".formatted(run.time() / run.size())), bytes(runs))));
        return table.toString();
    }

    private static String sweeps() throws RunnerException {
        Map<Integer, Map<String, Double>> times = new TreeMap<>();
        for (Best result : run(
                new OptionsBuilder()
                        .include(SweepBenchmark.class.getName())
                        .param("n", "10", "1000", "50257", "151936"),
                LONG_WARM_UP)) {
            times.computeIfAbsent(result.size(), key -> new TreeMap<>()).put(result.label(), result.time());
        }
        StringBuilder table = new StringBuilder("\na sweep of 256 temperatures, ms\n\n")
                .append(row("n", Stream.of("Tauscope", "textbook", "ratio", "with ln p and entropy"), "ratio"))
                .append("|--:|--:|--:|--:|--:|--:|\n");
        times.forEach((n, time) -> {
            double textbook = time.get("textbook");
            double made = time.get("tauscope");
            double read = time.get("read");
            Stream<String> cells =
                    DoubleStream.of(made, textbook, made / textbook, read).mapToObj("%.3f"::formatted);
            table.append(row(String.valueOf(n), cells, "%.3f".formatted(read / textbook)));
        });
        return table.toString();
    }

    private static Collection<Best> run(ChainedOptionsBuilder options, int warmUp) throws RunnerException {
        Options all = options.forks(1)
                .warmupIterations(2)
                .warmupTime(TimeValue.milliseconds(warmUp))
                .measurementIterations(ITERATIONS)
                .measurementTime(TimeValue.milliseconds(80))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .build();
        Map<String, Best> best = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (RunResult result : new Runner(all).run()) {
                best.merge(result.getParams().id(), Best.of(result), Best::better);
            }
        }
        return best.values();
    }

    private static String[] texts(int[] sizes) {
        return IntStream.of(sizes).mapToObj(String::valueOf).toArray(String[]::new);
    }

    private static double time(Map<Integer, Best> results, int n) {
        return results.get(n).time() / n;
    }

    private static double fastestOther(Map<String, Map<Integer, Best>> results, Class<? extends Peer> peer, int n) {
        return results.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(peer.getName()))
                .filter(entry -> !entry.getKey().equals(JavaPeers.Copy.class.getName()))
                .filter(entry -> !entry.getKey().equals(JavaPeers.Tauscope.class.getName()))
                .filter(entry -> Peer.of(entry.getKey()).isDouble())
                .mapToDouble(entry -> time(entry.getValue(), n))
                .min()
                .orElse(Double.NaN);
    }

    /** Returns the most that a call allocates, over the numbers of classes. */
    private static String bytes(Collection<Best> runs) {
        return "%.0f"
                .formatted(runs.stream()
                        .filter(run -> run.size() <= MOST_FOR_BYTES)
                        .mapToDouble(Best::bytes)
                        .max()
                        .orElse(Double.NaN));
    }

    private static String cell(double time, double other) {
        return "%.2f (%.2f)".formatted(time, time / other);
    }

    private static String ulp(double error) {
        if (Double.isInfinite(error) || Double.isNaN(error)) {
            return "no number";
        }
        return error < 10 ? "%.2f".formatted(error) : error < 1e5 ? "%.0f".formatted(error) : "%.0e".formatted(error);
    }

    private static String row(String head, Stream<String> cells, String tail) {
        StringJoiner row = new StringJoiner(" | ", "| ", " |\n");
        row.add(head);
        cells.collect(Collectors.toList()).forEach(row::add);
        if (!tail.isEmpty()) {
            row.add(tail);
        }
        return row.toString();
    }

    static {
        Locale.setDefault(Locale.ROOT);
    }
}

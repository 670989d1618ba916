package io.github.tauscope.kernel.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks of the kernel and prints their tables: {@code mvn -Pbench verify}. */
public final class KernelTable {

    private static final int[] SIZES = {1, 2, 3, 4, 10, 100, 1000, 50_257, 151_936};

    /** Calls that last longer are too few for what the harness allocates itself to vanish in the mean. */
    private static final int MOST_FOR_BYTES = 1000;

    private static final String ALLOCATED = "gc.alloc.rate.norm";

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
        Map<String, Map<Integer, RunResult>> results = new TreeMap<>();
        for (RunResult result : run(new OptionsBuilder()
                .include(SoftmaxBenchmark.class.getName() + ".softmax")
                .param("peer", JavaPeers.names(peers))
                .param("n", Arrays.stream(sizes).mapToObj(String::valueOf).toArray(String[]::new)))) {
            results.computeIfAbsent(result.getParams().getParam("peer"), key -> new TreeMap<>())
                    .put(Integer.valueOf(result.getParams().getParam("n")), result);
        }
        StringBuilder table = new StringBuilder(
                "\nns per class, and in brackets the ratio to the fastest of the others in double precision;"
                        + " bytes that a call allocates on the heap of Java\n\n");
        table.append(
                row("n =", IntStream.of(sizes).mapToObj(n -> "%,d".formatted(n).replace(',', ' ')), "bytes"));
        table.append("|---|").append("--:|".repeat(sizes.length + 1)).append('\n');
        for (Class<? extends Peer> peer : peers) {
            Map<Integer, RunResult> own = results.get(peer.getName());
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
        Map<String, List<RunResult>> results = new TreeMap<>();
        int[] sizes = {3, 100, 1000, 50_257};
        for (RunResult result : run(new OptionsBuilder()
                .include(LogarithmBenchmark.class.getName())
                .param("n", Arrays.stream(sizes).mapToObj(String::valueOf).toArray(String[]::new)))) {
            results.computeIfAbsent(result.getPrimaryResult().getLabel(), key -> new ArrayList<>())
                    .add(result);
        }
        StringBuilder table = new StringBuilder("\nlogarithms, ns per class\n\n");
        table.append(row("n =", IntStream.of(sizes).mapToObj(String::valueOf), "bytes"));
        table.append("|---|").append("--:|".repeat(sizes.length + 1)).append('\n');
        results.forEach((name, runs) -> table.append(row(
                name,
                runs.stream().map(run -> "%.2f".formatted(run.getPrimaryResult().getScore() / size(run))),
                bytes(runs))));
        return table.toString();
    }

    private static String sweeps() throws RunnerException {
        Map<Integer, Map<String, Double>> times = new TreeMap<>();
        for (RunResult result : run(new OptionsBuilder()
                .include(SweepBenchmark.class.getName())
                .param("n", "10", "1000", "50257", "151936"))) {
            times.computeIfAbsent(Integer.valueOf(result.getParams().getParam("n")), key -> new TreeMap<>())
                    .put(
                            result.getPrimaryResult().getLabel(),
                            result.getPrimaryResult().getScore());
        }
        StringBuilder table =
                new StringBuilder("\na sweep of 256 temperatures, ms\n\n| n | Tauscope | textbook | ratio |\n");
        table.append("|--:|--:|--:|--:|\n");
        times.forEach((n, time) -> table.append("| %d | %.3f | %.3f | %.3f |%n"
                .formatted(
                        n, time.get("tauscope"), time.get("textbook"), time.get("tauscope") / time.get("textbook"))));
        return table.toString();
    }

    private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.milliseconds(400))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.milliseconds(400))
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .build())
                .run();
    }

    private static double time(Map<Integer, RunResult> results, int n) {
        return results.get(n).getPrimaryResult().getScore() / n;
    }

    private static double fastestOther(
            Map<String, Map<Integer, RunResult>> results, Class<? extends Peer> peer, int n) {
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
    private static String bytes(Collection<RunResult> runs) {
        return "%.0f"
                .formatted(runs.stream()
                        .filter(run -> size(run) <= MOST_FOR_BYTES)
                        .mapToDouble(KernelTable::allocated)
                        .max()
                        .orElse(Double.NaN));
    }

    private static int size(RunResult run) {
        return Integer.parseInt(run.getParams().getParam("n"));
    }

    private static double allocated(RunResult result) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().contains(ALLOCATED))
                .mapToDouble(entry -> entry.getValue().getScore())
                .findFirst()
                .orElse(Double.NaN);
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

    private static String row(String head, java.util.stream.Stream<String> cells, String tail) {
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

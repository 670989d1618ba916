package io.github.tauscope.kernel.bench;

import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/**
 * The fastest iteration of a benchmark: what else the machine does only ever adds.
 *
 * @param time in the benchmark's own unit
 * @param bytes that a call allocates on the heap
 */
record Best(String label, BenchmarkParams parameters, double time, double bytes) {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    static Best of(RunResult result) {
        double bytes = result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().contains(ALLOCATED))
                .mapToDouble(entry -> entry.getValue().getScore())
                .findFirst()
                .orElse(Double.NaN);
        return new Best(
                result.getPrimaryResult().getLabel(),
                result.getParams(),
                result.getPrimaryResult().getStatistics().getMin(),
                bytes);
    }

    /** Returns the faster of two rounds; of what they allocate, which the compiler decides, the greater. */
    Best better(Best other) {
        return new Best(label, parameters, Math.min(time, other.time), Math.max(bytes, other.bytes));
    }

    String parameter(String name) {
        return parameters.getParam(name);
    }

    /** Returns the number of classes. */
    int size() {
        return Integer.parseInt(parameter("n"));
    }
}

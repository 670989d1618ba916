package io.github.tauscope.kernel.check;

/** How a claim matches its logits and temperature, from the strictest. */
public enum Grade {
    /** Each probability rounds to its number. */
    EXACT("exact"),
    /** Each number is within the error of the formula in double precision. */
    FLOAT64("float64"),
    /** Each number is within the error of the formula in single precision. */
    FLOAT32("float32"),
    /** Each number is one that half precision gives. */
    FLOAT16("float16"),
    /** Each number is one that bfloat16 gives. */
    BFLOAT16("bfloat16"),
    /** Each number is right for some logits that round to the given ones. */
    ROUNDED_LOGITS("rounded-logits"),
    /** The claim does not match. */
    NONE("none");

    private final String text;

    Grade(String text) {
        this.text = text;
    }

    /** Returns the name in files and sentences. */
    @Override
    public String toString() {
        return text;
    }
}

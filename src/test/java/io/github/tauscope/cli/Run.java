package io.github.tauscope.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A run of the program within the tests' own process, and what came of it. */
record Run(int status, String out, String err) {

    static Run of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(new Console(out, new PrintWriter(err), () -> false), args);
        return new Run(status, out.toString(), err.toString());
    }

    /** Runs the words of a line; they have spaces between. */
    static Run line(String words) {
        return of(words.split(" "));
    }
}

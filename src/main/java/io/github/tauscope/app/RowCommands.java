package io.github.tauscope.app;

/** Runs commands on rows. */
interface RowCommands {
    void run(RowCommand command, int row);
}

package io.github.tauscope.input;

/** Takes the numbers of an array, row by row, as they are written. */
interface NumberRows {

    /**
     * Takes the next number of a row.
     *
     * @throws InputException if it can't be one
     */
    void add(String number);

    void endRow();
}

package io.github.tauscope.output.pdf;

/** Stands for an object of a PDF by its number, from 1. */
record PdfReference(int number) {

    @Override
    public String toString() {
        return number + " 0 R";
    }
}

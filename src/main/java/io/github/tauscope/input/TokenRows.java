package io.github.tauscope.input;

import io.github.tauscope.input.Json.Arr;
import io.github.tauscope.input.Json.Obj;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.partial.Contradiction;
import io.github.tauscope.model.Listing;
import io.github.tauscope.model.Row;
import io.github.tauscope.model.RowSet;
import io.github.tauscope.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the rows of a reply, one for each position of its text, with what should be known of them. */
final class TokenRows {

    /** How far from 1 the sum of rounded probabilities may be. */
    private static final double CUT = 1e-5;

    private final ReadAs readAs;
    private final List<Row> rows = new ArrayList<>();
    private final List<Message> notes = new ArrayList<>();

    TokenRows(ReadAs readAs) {
        this.readAs = readAs;
    }

    int size() {
        return rows.size();
    }

    Found toFound() {
        return new Found(
                RowSet.Kind.TOKENS,
                rows,
                Temperature.ONE,
                notes.stream().distinct().toList());
    }

    void noteAll(List<Message> found) {
        notes.addAll(found);
    }

    /** Adds the row of a position; of none where nothing is known, which others don't depend on. */
    void add(Json place, Position position) {
        if (position.isEmpty()) {
            return;
        }
        if (!position.isMeasured()) {
            notes.add(Message.of("input.reply.unknown", rows.size() + 1));
            return;
        }
        try {
            Row row = position.row(readAs);
            rows.add(isCut(place, position.top()) ? row.withListing(null) : row);
            notes.addAll(position.contradictions(rows.size()));
        } catch (InputException e) {
            throw e.inLine(place.line());
        }
    }

    /** Adds the rows of the prompt, and says which they are. */
    void addPrompt(Runnable adding) {
        int before = rows.size();
        adding.run();
        if (rows.size() > before) {
            notes.add(
                    rows.size() == before + 1
                            ? Message.of("input.reply.prompt.one", rows.size())
                            : Message.of("input.reply.prompt", before + 1, rows.size()));
        }
    }

    /**
     * Adds a list of tokens of which nothing says whether they are the likeliest at one position, or follow each other. If their probabilities add
     * up to more than 1, they can only follow each other.
     */
    void addBare(Arr list) {
        List<Token> tokens = Token.list(list);
        double[] numbers = tokens.stream().mapToDouble(Token::logProbability).toArray();
        try {
            Row row = ListedRow.ofTable(Token.labels(tokens), numbers, NumberKind.LOG_PROBABILITY, readAs);
            if (tokens.size() > 1 && !isAboveOne(row)) {
                rows.add(row);
                notes.add(Message.of("input.reply.list"));
                return;
            }
        } catch (InputException e) {
            throw e.inLine(list.line());
        }
        tokens.forEach(token -> add(list, Position.of(List.of(), token)));
        notes.add(Message.of("input.reply.sequence"));
    }

    private static boolean isAboveOne(Row row) {
        Optional<Listing> listing = Optional.ofNullable(row.listing());
        return listing.flatMap(one -> one.topList(row.logits()).contradiction())
                .equals(Optional.of(Contradiction.SUM_ABOVE_ONE));
    }

    /** Returns whether a list has lost its rest on the server: probabilities after sampling that add up to 1. */
    private boolean isCut(Json place, List<Token> top) {
        boolean isOfProbabilities = place instanceof Obj object
                && (object.all("probs").findAny().isPresent()
                        || object.all("top_probs").findAny().isPresent());
        double sum = top.stream()
                .mapToDouble(token -> StrictMath.exp(token.logProbability()))
                .sum();
        boolean isCut = isOfProbabilities && Math.abs(sum - 1) <= CUT && !readAs.isOfList();
        if (isCut) {
            notes.add(Message.of("input.note.cut"));
        }
        return isCut;
    }
}

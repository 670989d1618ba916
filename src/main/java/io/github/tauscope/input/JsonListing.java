package io.github.tauscope.input;

import io.github.tauscope.input.Json.Obj;
import io.github.tauscope.input.Json.Scalar;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Listing;
import io.github.tauscope.model.Row;
import io.github.tauscope.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Reads what an object says of classes that are not listed in it, as Tauscope's own tables do. */
final class JsonListing {

    private static final String CEILING = "ceiling_logprob";

    private JsonListing() {}

    /** Takes the source temperature and the size of the vocabulary, unless a person has said otherwise. */
    static ReadAs readAs(Obj object, ReadAs said) {
        Optional<Temperature> source = object.text("source_temperature")
                .map(NumberKind.TEMPERATURE::parse)
                .map(Temperature::of);
        long listed = object.list("classes").map(List::size).orElse(0);
        OptionalLong others = object.object("rest").flatMap(rest -> rest.text("classes")).stream()
                .filter(text -> text.matches("\\d{1,15}"))
                .mapToLong(Long::parseLong)
                .findFirst();
        return new ReadAs(
                said.array(),
                said.columns(),
                said.numbers(),
                said.source().or(() -> source),
                said.vocabulary().isPresent() || others.isEmpty()
                        ? said.vocabulary()
                        : OptionalLong.of(listed + others.getAsLong()),
                said.targets(),
                said.doubt());
    }

    /**
     * Returns a row with the ceiling of its list and the classes without a measurement.
     *
     * @throws InputException if the ceiling is no finite logprob
     */
    static Row completed(Row row, Obj object) {
        Listing listing = row.listing();
        if (listing == null) {
            return row;
        }
        List<String> unknown = new ArrayList<>(listing.unknown());
        object.list("unknown").stream().flatMap(List::stream).forEach(label -> {
            if (label instanceof Scalar scalar && !scalar.isNull()) {
                unknown.add(scalar.text());
            }
        });
        return row.withListing(listing.withUnknown(unknown)
                .withCeiling(object.first(CEILING).map(JsonListing::ceiling).orElse(listing.ceiling())));
    }

    private static OptionalDouble ceiling(Json value) {
        String text = value instanceof Scalar scalar ? scalar.text() : "";
        try {
            double ceiling = NumberKind.LOG_PROBABILITY.parse(text);
            if (Double.isFinite(ceiling)) {
                return OptionalDouble.of(ceiling);
            }
        } catch (InputException e) {
            throw e.inLine(value.line());
        }
        throw new InputException(value.line(), Message.of("input.list.ceiling", CEILING));
    }
}

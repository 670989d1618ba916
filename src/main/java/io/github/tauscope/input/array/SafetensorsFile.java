package io.github.tauscope.input.array;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.tauscope.text.Printable;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Reads {@code .safetensors}: the length of a header, the header in JSON, and the numbers of all tensors. */
final class SafetensorsFile {

    /** The limit of the format. */
    static final int LONGEST_HEADER = 100_000_000;

    private static final int MOST_TENSORS = 100_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(8)
                    .maxNumberLength(20)
                    .build())
            .build();

    private static final Map<String, NumberType> TYPES = Map.ofEntries(
            Map.entry("F16", NumberType.FLOAT16),
            Map.entry("BF16", NumberType.BFLOAT16),
            Map.entry("F32", NumberType.FLOAT32),
            Map.entry("F64", NumberType.FLOAT64),
            Map.entry("I8", NumberType.INT8),
            Map.entry("I16", NumberType.INT16),
            Map.entry("I32", NumberType.INT32),
            Map.entry("I64", NumberType.INT64),
            Map.entry("U8", NumberType.UINT8),
            Map.entry("U16", NumberType.UINT16),
            Map.entry("U32", NumberType.UINT32),
            Map.entry("U64", NumberType.UINT64));

    private final JsonParser header;
    private final ByteSource data;
    private final List<Tensor> tensors = new ArrayList<>();

    /** An entry of the header: a name, a type, the length of each axis, and its bytes from the first to before the last. */
    private record Tensor(String name, String type, List<Long> shape, long from, long to) {

        NumberArray array(ByteSource data) {
            NumberType numberType = TYPES.get(type);
            if (numberType == null) {
                throw new NoRowsException("input.array.file.type", Printable.quoted(type));
            }
            NumberArray.Format format =
                    new NumberArray.Format(numberType, ByteOrder.LITTLE_ENDIAN, Shape.of(shape, false));
            ByteSource bytes = data.part(from, to - from);
            return NumberArray.of(name, format, bytes.size(), () -> bytes);
        }
    }

    private SafetensorsFile(JsonParser header, ByteSource data) {
        this.header = header;
        this.data = data;
    }

    static List<NumberArray> arrays(ByteSource file) {
        long length = file.slice(0, Long.BYTES).getLong();
        if (length < 0 || length > LONGEST_HEADER) {
            throw new ArrayException("input.array.file.header.long", Long.toUnsignedString(length));
        }
        ByteSource header = file.part(Long.BYTES, length);
        long start = Long.BYTES + length;
        try (JsonParser parser = FACTORY.createParser(header.stream())) {
            return new SafetensorsFile(parser, file.part(start, file.size() - start)).arrays();
        } catch (JsonProcessingException | CharConversionException e) {
            throw damaged();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<NumberArray> arrays() throws IOException {
        require(header.nextToken() == JsonToken.START_OBJECT);
        for (String name = header.nextFieldName(); name != null; name = header.nextFieldName()) {
            require(header.nextToken() == JsonToken.START_OBJECT);
            if (name.equals("__metadata__")) {
                header.skipChildren();
            } else {
                tensors.add(tensor(name));
                require(tensors.size() <= MOST_TENSORS);
            }
        }
        require(header.nextToken() == null);
        requireApart();
        Candidates candidates = new Candidates();
        tensors.forEach(tensor -> candidates.add(tensor.name, () -> tensor.array(data)));
        return candidates.toList();
    }

    private Tensor tensor(String name) throws IOException {
        String type = "";
        List<Long> shape = null;
        List<Long> range = List.of();
        for (String field = header.nextFieldName(); field != null; field = header.nextFieldName()) {
            header.nextToken();
            switch (field) {
                case "dtype" -> {
                    require(header.currentToken() == JsonToken.VALUE_STRING);
                    type = header.getText();
                }
                case "shape" -> shape = lengths();
                case "data_offsets" -> range = lengths();
                default -> header.skipChildren();
            }
        }
        if (shape == null || range.size() != 2) {
            throw damaged();
        }
        return new Tensor(name, type, shape, range.get(0), range.get(1));
    }

    private List<Long> lengths() throws IOException {
        require(header.currentToken() == JsonToken.START_ARRAY);
        List<Long> lengths = new ArrayList<>();
        while (header.nextToken() != JsonToken.END_ARRAY) {
            require(header.currentToken() == JsonToken.VALUE_NUMBER_INT && header.getLongValue() >= 0);
            lengths.add(header.getLongValue());
        }
        return lengths;
    }

    /** Refuses tensors that share bytes: changing one would change the other. */
    private void requireApart() {
        List<Tensor> inOrder = tensors.stream()
                .sorted(Comparator.comparingLong(Tensor::from).thenComparingLong(Tensor::to))
                .toList();
        long end = 0;
        for (Tensor tensor : inOrder) {
            if (tensor.from < end || tensor.to < tensor.from) {
                throw new ArrayException("input.array.file.overlap").in(tensor.name);
            }
            end = tensor.to;
        }
    }

    private static void require(boolean isSound) {
        if (!isSound) {
            throw damaged();
        }
    }

    private static ArrayException damaged() {
        return new ArrayException("input.array.file.json");
    }
}

package io.github.tauscope.input.array;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NumberTypeTest {

    /** IEEE 754, binary16: 5 bits of exponent with bias 15, and 10 of fraction. */
    @Test
    void everyFloat16IsExact() {
        for (int bits = 0; bits < 1 << 16; bits++) {
            double expected = binary(bits >> 15, bits >> 10 & 31, bits & 1023, 5, 10);
            assertThat(value(NumberType.FLOAT16, bits)).as("%04x", bits).isEqualTo(Double.valueOf(expected));
        }
    }

    /** 8 bits of exponent with bias 127, and 7 of fraction. */
    @Test
    void everyBfloat16IsExact() {
        for (int bits = 0; bits < 1 << 16; bits++) {
            double expected = binary(bits >> 15, bits >> 7 & 255, bits & 127, 8, 7);
            assertThat(value(NumberType.BFLOAT16, bits)).as("%04x", bits).isEqualTo(Double.valueOf(expected));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FLOAT32, 3dcccccd, 0.100000001490116119384765625",
        "FLOAT32, 00000001, 1.401298464324817e-45",
        "FLOAT64, 3fb999999999999a, 0.1",
        "FLOAT64, 0000000000000001, 4.9e-324",
        "INT8, 80, -128",
        "INT16, 8000, -32768",
        "INT32, 80000000, -2147483648",
        "INT64, ffffffffffffffff, -1",
        "INT64, ffe0000000000000, -9007199254740992",
        "INT64, ffdfffffffffffff, NaN",
        "INT64, 0020000000000000, 9007199254740992",
        "INT64, 0020000000000001, NaN",
        "INT64, 8000000000000000, NaN",
        "UINT8, ff, 255",
        "UINT16, ffff, 65535",
        "UINT32, ffffffff, 4294967295",
        "UINT64, 0020000000000000, 9007199254740992",
        "UINT64, 0020000000000001, NaN",
        "UINT64, ffffffffffffffff, NaN",
    })
    void readsNumbersInBothOrders(NumberType type, String bits, double expected) {
        ByteBuffer big = ByteBuffer.allocate(8).putLong(Long.parseUnsignedLong(bits, 16) << (64 - 8 * type.bytes()));
        assertThat(type.get(big, 0)).isEqualTo(Double.valueOf(expected));
        ByteBuffer little = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        little.putLong(Long.parseUnsignedLong(bits, 16));
        assertThat(type.get(little, 0)).isEqualTo(Double.valueOf(expected));
    }

    @ParameterizedTest
    @EnumSource
    void manyAreReadAsOneByOne(NumberType type) {
        byte[] bytes = new byte[24];
        new Random(1).nextBytes(bytes);
        for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
            ByteBuffer source = ByteBuffer.wrap(bytes).order(order);
            double[] many = new double[1 + bytes.length / type.bytes()];
            type.get(source, many, 1);
            for (int i = 1; i < many.length; i++) {
                assertThat(many[i]).isEqualTo(Double.valueOf(type.get(source, (i - 1) * type.bytes())));
            }
        }
    }

    private static double value(NumberType type, int bits) {
        return type.get(ByteBuffer.allocate(2).putShort((short) bits), 0);
    }

    /** Returns (−1)^s · 2^(e − bias) · 1.f, or 0.f · 2^(1 − bias) for e = 0; all ones in e are ∞ or NaN. */
    private static double binary(int sign, int exponent, int fraction, int exponentBits, int fractionBits) {
        int bias = (1 << (exponentBits - 1)) - 1;
        double significand = StrictMath.scalb((double) fraction, -fractionBits);
        double magnitude = exponent == 0
                ? StrictMath.scalb(significand, 1 - bias)
                : StrictMath.scalb(1 + significand, exponent - bias);
        if (exponent == (1 << exponentBits) - 1) {
            magnitude = fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
        }
        return sign == 0 ? magnitude : -magnitude;
    }
}

package io.github.tauscope.kernel.bench.large;

import io.github.tauscope.kernel.bench.Peer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.transforms.custom.SoftMax;
import org.nd4j.linalg.factory.Nd4j;

/** ND4J's softmax in place, from and to double[]; it knows no temperature, and its division by τ is part of the call. */
public final class Nd4jPeer implements Peer {

    @Override
    public String title() {
        return "ND4J 1.0.0-M2.1";
    }

    @Override
    public void softmax(double[] z, double temperature, double[] p) {
        try (INDArray row = Nd4j.create(z, new long[] {z.length}, DataType.DOUBLE)) {
            row.divi(temperature);
            Nd4j.exec(new SoftMax(row, row, -1));
            System.arraycopy(row.toDoubleVector(), 0, p, 0, p.length);
        }
    }
}

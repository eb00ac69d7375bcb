package org.incidentdossier.json;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/// The elements of an array, each made anew whenever it is looked at: all of a large one would fill the memory.
final class LaterElements<T> extends AbstractList<Json> implements RandomAccess {
    private final List<T> values;
    private final Function<T, Json> shape;

    LaterElements(List<T> values, Function<T, Json> shape) {
        this.values = List.copyOf(values);
        this.shape = shape;
    }

    @Override
    public Json get(int index) {
        return shape.apply(values.get(index));
    }

    @Override
    public int size() {
        return values.size();
    }
}

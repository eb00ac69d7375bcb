package org.incidentdossier.site;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A view that is made when a template first asks for it, so that the views of a long list need not all be in memory.
///
/// For one thread.
public final class Later<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    public Later(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        var known = made;
        if (known == null) {
            known = maker.get();
            made = known;
        }
        return known;
    }

    /// A list whose elements are made anew each time they are asked for.
    static <A, B> List<B> list(List<A> all, Function<A, B> shape) {
        return new Shaped<>(all, shape);
    }

    private static final class Shaped<A, B> extends AbstractList<B> implements RandomAccess {
        private final List<A> all;
        private final Function<A, B> shape;

        Shaped(List<A> all, Function<A, B> shape) {
            this.all = all;
            this.shape = shape;
        }

        @Override
        public B get(int index) {
            return shape.apply(all.get(index));
        }

        @Override
        public int size() {
            return all.size();
        }
    }
}

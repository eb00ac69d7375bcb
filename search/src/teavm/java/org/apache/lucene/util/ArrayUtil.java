package org.apache.lucene.util;

import java.util.Arrays;
import org.jspecify.annotations.NullMarked;

/// Stands in for Lucene's class of this name, of which the stemmer needs two methods: the real one asks what machine
/// it runs on, and brings a third of the script along.
@NullMarked
public final class ArrayUtil {
    private ArrayUtil() {}

    /// A size for an array that has to hold so many elements and may still grow.
    public static int oversize(int minSize, int bytesPerElement) {
        return minSize + Math.max(minSize >> 3, 3);
    }

    /// The array, or a copy that holds so many elements.
    public static char[] grow(char[] array, int minSize) {
        return array.length >= minSize ? array : Arrays.copyOf(array, oversize(minSize, Character.BYTES));
    }
}

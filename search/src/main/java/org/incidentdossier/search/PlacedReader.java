package org.incidentdossier.search;

import java.io.IOException;
import org.apache.lucene.codecs.DocValuesProducer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FilterCodecReader;
import org.apache.lucene.index.LeafMetaData;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// A segment as a part of one that is to be made: its documents know their places there, or are left out.
///
/// What a segment itself has as their places is not asked: they change with every document that comes in between.
final class PlacedReader extends FilterCodecReader {
    /// The place of a document that is left out.
    static final int GONE = -1;

    /// By places, which is how these readers are merged.
    static final Sort ORDER = new Sort(new SortField(Fields.PLACE, SortField.Type.INT));

    private final int[] places;
    private final FixedBitSet placed;

    /// @param places of all documents, ascending but for those that are left out
    PlacedReader(CodecReader segment, int[] places) {
        super(segment);
        this.places = places;
        placed = new FixedBitSet(places.length);
        for (int document = 0; document < places.length; document++) {
            if (places[document] != GONE) {
                placed.set(document);
            }
        }
    }

    @Override
    public Bits getLiveDocs() {
        return placed;
    }

    @Override
    public int numDocs() {
        return placed.cardinality();
    }

    @Override
    public LeafMetaData getMetaData() {
        var own = in.getMetaData();
        return new LeafMetaData(own.createdVersionMajor(), own.minVersion(), ORDER, false);
    }

    @Override
    public DocValuesProducer getDocValuesReader() {
        return new Values(in.getDocValuesReader());
    }

    @Override
    public CacheHelper getCoreCacheHelper() {
        return in.getCoreCacheHelper();
    }

    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
        return null;
    }

    /// The segment's own, except for the places.
    private final class Values extends DocValuesProducer {
        private final DocValuesProducer own;

        Values(DocValuesProducer own) {
            this.own = own;
        }

        @Override
        public NumericDocValues getNumeric(FieldInfo field) throws IOException {
            return field.name.equals(Fields.PLACE) ? new Places() : own.getNumeric(field);
        }

        @Override
        public BinaryDocValues getBinary(FieldInfo field) throws IOException {
            return own.getBinary(field);
        }

        @Override
        public SortedDocValues getSorted(FieldInfo field) throws IOException {
            return own.getSorted(field);
        }

        @Override
        public SortedNumericDocValues getSortedNumeric(FieldInfo field) throws IOException {
            return own.getSortedNumeric(field);
        }

        @Override
        public SortedSetDocValues getSortedSet(FieldInfo field) throws IOException {
            return own.getSortedSet(field);
        }

        @Override
        public DocValuesSkipper getSkipper(FieldInfo field) throws IOException {
            return own.getSkipper(field);
        }

        @Override
        public void checkIntegrity() throws IOException {
            own.checkIntegrity();
        }

        @Override
        public void close() throws IOException {
            own.close();
        }
    }

    private final class Places extends NumericDocValues {
        private int document = -1;

        @Override
        public long longValue() {
            return places[document];
        }

        @Override
        public boolean advanceExact(int target) {
            document = target;
            return true;
        }

        @Override
        public int docID() {
            return document;
        }

        @Override
        public int nextDoc() {
            return advance(document + 1);
        }

        @Override
        public int advance(int target) {
            document = target < places.length ? target : NO_MORE_DOCS;
            return document;
        }

        @Override
        public long cost() {
            return places.length;
        }
    }
}

package org.incidentdossier.archive.proof;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.SortedMap;

/// What is to be verified: members by their path in the bag, in order.
sealed interface Holding permits ZipHolding, FolderHolding {
    /// The members that can be read without danger, and how long they are said to be.
    SortedMap<String, Long> members();

    /// What is wrong with the holding before any member is read.
    List<Finding> findings();

    /// Whether it is of no use to read on.
    boolean refused();

    /// The bytes of a member.
    ///
    /// @throws DamageException from here or while reading, if the member cannot be unpacked
    InputStream open(String path) throws IOException;

    /// A member that is not what its container says.
    final class DamageException extends IOException {
        private static final long serialVersionUID = 1;

        private final boolean bomb;

        DamageException(String message, boolean bomb) {
            super(message);
            this.bomb = bomb;
        }

        /// Whether it unpacks to more than was told.
        boolean isBomb() {
            return bomb;
        }

        String text() {
            return String.valueOf(getMessage());
        }
    }
}

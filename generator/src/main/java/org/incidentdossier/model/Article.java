package org.incidentdossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One published text about the incident.
///
/// @param title           ours; the printed headline is a fact of its own
/// @param authors         as printed: actors or plain names
/// @param published       when it appeared; the basis says how that is known
/// @param publishedReason why it is inferred
/// @param derivedFrom     what it rests on as a whole
/// @param captures        copies of its text that editors worked from, newest last
public record Article(
        ArticleId id,
        String title,
        @Nullable String headline,
        @Nullable ActorId outlet,
        @Nullable ActorId republisher,
        List<Author> authors,
        When published,
        Basis publishedBasis,
        @Nullable String publishedReason,
        @Nullable ArticleKind articleKind,
        @Nullable String url,
        @Nullable String archived,
        @Nullable String language,
        Standing standing,
        List<Hop> derivedFrom,
        List<Capture> captures,
        List<Claim> claims,
        Prose body,
        NoteSource source)
        implements Entry {

    public Article {
        authors = List.copyOf(authors);
        derivedFrom = List.copyOf(derivedFrom);
        captures = List.copyOf(captures);
        claims = List.copyOf(claims);
    }

    /// Who wrote it.
    public sealed interface Author {
        /// An actor of the dossier.
        record Known(ActorId actor) implements Author {}

        /// A name as printed, without a note of its own.
        record Plain(String name) implements Author {}
    }

    /// How a date is known.
    public enum Basis {
        PRINTED,
        INFERRED,
        UNKNOWN
    }

    /// What sort of text it is.
    public enum ArticleKind {
        NEWS,
        ANALYSIS,
        OPINION,
        REWRITE,
        STATEMENT,
        PAPER,
        POST,
        VIDEO
    }

    /// Whether its publisher still stands by it.
    ///
    /// @param since when that changed
    /// @param why   as its publisher says, in our words
    public record Standing(
            State state, @Nullable When since, @Nullable String why) {
        /// An article that nobody has withdrawn or corrected.
        public static final Standing STANDS = new Standing(State.STANDS, null, null);
    }

    /// The ways an article can stand.
    public enum State {
        STANDS,
        CORRECTED,
        RETRACTED
    }

    /// A copy of the text, named but not republished unless its rights allow.
    ///
    /// @param file   a bare file name
    /// @param sha256 of its bytes, in lower-case hexadecimal
    public record Capture(String file, String sha256, long bytes, When captured, Rights rights) {}

    /// Who may see a capture.
    public enum Rights {
        PUBLIC,
        BUNDLE,
        NEVER
    }
}

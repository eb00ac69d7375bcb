package org.incidentdossier.diagnostics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Every kind of diagnostic, by its permanent id. An id is never used again for something else.
///
/// D1xx files, YAML and front matter; D15x prose; D2xx ids and links; D3xx the rules of evidence; D4xx attachments
/// and limits; D5xx the project, its templates and settings. Why a rule exists, with a right and a wrong example, is
/// told in the resource `codes/<id>.md` beside this class; `explain CODE` prints it.
public enum Code {
    /// The file is not UTF-8.
    D101(Severity.ERROR, "a note must be UTF-8 text"),
    /// The file does not begin with a front matter between two lines `---`.
    D102(Severity.ERROR, "a note starts with front matter"),
    /// The YAML cannot be parsed, or uses tags, anchors or aliases.
    D103(Severity.ERROR, "front matter is plain YAML"),
    /// The same key stands twice.
    D104(Severity.ERROR, "a key stands once"),
    /// A date is not EDTF level 0 or 1.
    D105(Severity.ERROR, "dates are EDTF"),
    /// A key that this kind of note does not have.
    D106(Severity.ERROR, "an unknown key"),
    /// A required key is missing.
    D107(Severity.ERROR, "a required key is missing"),
    /// A value is not of the form that its key expects.
    D108(Severity.ERROR, "a value of another form"),
    /// A value is not one of a fixed set.
    D109(Severity.ERROR, "a value outside a fixed set"),
    /// A file name is not a slug, or is reserved.
    D110(Severity.ERROR, "a file name is a slug"),
    /// `type:` does not fit the folder.
    D111(Severity.ERROR, "the type fits the folder"),
    /// A character that hides or reorders text.
    D112(Severity.ERROR, "no hidden characters"),
    /// Content in a language for which there are no rules yet.
    D113(Severity.ERROR, "an unsupported language"),
    /// An answer does not fit the kind of its question.
    D114(Severity.ERROR, "an answer of another kind"),

    /// Front matter names an entry that there is no note of.
    D201(Severity.ERROR, "what is named has a note"),
    /// A `[[link]]` leads to no entry.
    D202(Severity.ERROR, "a link leads to an entry"),
    /// A claim is cited that its article does not make.
    D203(Severity.ERROR, "what is cited is a claim"),
    /// Two notes have one slug.
    D204(Severity.ERROR, "a slug is unique over all kinds"),
    /// Two claims of an article have one id.
    D205(Severity.ERROR, "a claim's id is unique in its article"),
    /// An entry of another kind is named than the key expects.
    D206(Severity.ERROR, "what is named is of the right kind"),
    /// Actors are part of each other in a circle.
    D207(Severity.ERROR, "no actor is part of itself"),

    /// A file is no zip that can be read, or no bundle.
    D450(Severity.ERROR, "a bundle is a zip with one top folder"),
    /// A name would leave the folder that a bundle is unpacked to, or cannot be stored everywhere.
    D451(Severity.ERROR, "names stay inside"),
    /// Two members have one name, or names that differ by case alone.
    D452(Severity.ERROR, "a member's name stands once"),
    /// A member or the whole unpacks to far more than it should.
    D453(Severity.ERROR, "no bombs"),
    /// A link, pipe or device where a file should be.
    D454(Severity.ERROR, "only ordinary files"),
    /// A file that a manifest lists is not there.
    D455(Severity.ERROR, "every listed file is there"),
    /// A file is there that no manifest lists.
    D456(Severity.ERROR, "every file is listed"),
    /// A file's bytes are not those of its checksum.
    D457(Severity.ERROR, "every file is as published"),
    /// A listed file stands under another name.
    D458(Severity.ERROR, "every file has its name"),
    /// A tag file breaks a rule of BagIt.
    D459(Severity.ERROR, "a bag keeps to RFC 8493"),
    /// What is there is not what the dossier counts.
    D460(Severity.ERROR, "counts agree"),
    /// The description breaks a rule of RO-Crate.
    D461(Severity.ERROR, "a crate keeps to RO-Crate 1.2"),
    /// The notes in the bundle are not those that the pages were made from.
    D462(Severity.ERROR, "the notes are those that were built");

    private final Severity severity;
    private final String title;

    Code(Severity severity, String title) {
        this.severity = severity;
        this.title = title;
    }

    /// How much it matters unless `--strict` raises it.
    public Severity severity() {
        return severity;
    }

    /// The rule in a few words, without a full stop.
    public String title() {
        return title;
    }

    /// Why the rule exists, with a wrong and a right example, in Markdown.
    public String explanation() {
        try (var in = Code.class.getResourceAsStream("codes/" + name() + ".md")) {
            if (in == null) {
                throw new IllegalStateException("no explanation of " + name());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

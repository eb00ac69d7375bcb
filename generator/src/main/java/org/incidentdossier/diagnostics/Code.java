package org.incidentdossier.diagnostics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Every kind of diagnostic, by its permanent id. An id is never used again for something else.
///
/// D1xx files, YAML and front matter; D15x and D16x prose; D2xx ids and links; D3xx the rules of evidence; D4xx
/// attachments and limits; D5xx the project, its templates and settings. Why a rule exists, with a right and a wrong
/// example, is told in the resource `codes/<id>.md` beside this class; `explain CODE` prints it.
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
    /// The file begins with a byte order mark.
    D115(Severity.ERROR, "no byte order mark"),
    /// A file of which nobody knows what it is for.
    D116(Severity.ERROR, "files that content/ can hold"),
    /// The folder or the file that makes a project a dossier is missing.
    D117(Severity.ERROR, "a dossier has content/ and dossier.yaml"),
    /// A front matter in the middle of a note's text.
    D118(Severity.ERROR, "a file is one note"),
    /// Two keys that cannot both hold.
    D119(Severity.ERROR, "keys that exclude each other"),
    /// A file that only the software writes has been changed.
    D120(Severity.ERROR, "records of the software"),
    /// A file in which marks of a conflict are left that git could not resolve.
    D121(Severity.ERROR, "a merge is finished"),
    /// A citation that is not of the form `[@article#claim]`.
    D150(Severity.ERROR, "a citation has a form"),
    /// A line that begins with `:::` and opens no block that there is.
    D151(Severity.ERROR, "the only colon block is editorial"),
    /// An `:::editorial` without its `:::`, or the other way round, or code without its closing line.
    D152(Severity.ERROR, "a block has two ends"),
    /// A link to a scheme, host or place that is not allowed.
    D153(Severity.ERROR, "where links may lead"),
    /// A picture from elsewhere, or of another type.
    D154(Severity.ERROR, "pictures are attachments"),
    /// A picture without words for those who do not see it, or a link without any.
    D155(Severity.ERROR, "pictures and links have words"),
    /// A footnote without its mark, a mark without its footnote, or two footnotes of one name.
    D156(Severity.ERROR, "a footnote and its mark"),
    /// A link definition that no link uses, and that nobody would see.
    D157(Severity.WARNING, "a link definition is used"),
    /// A heading of the first level, which is the title's.
    D158(Severity.ERROR, "headings start at ##"),
    /// A link or citation within the words of a link.
    D159(Severity.ERROR, "links stand alone"),
    /// A line of dashes and lines `|` below a row of cells, of which no table can be made.
    D160(Severity.ERROR, "a table has a head, and dashes below it"),
    /// A tag or comment of HTML, which readers see as it stands.
    D161(Severity.WARNING, "HTML is text"),

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

    /// Prose of an actor, event or question cites no claim and is not editorial.
    D301(Severity.ERROR, "a statement cites a claim"),
    /// A claim is hedged with words that the hedge list does not have.
    D302(Severity.ERROR, "a hedge is a term of the list"),
    /// A claim's `says` drops its hedge.
    D303(Severity.ERROR, "a claim keeps its hedge"),
    /// A sentence cites a hedged claim without a hedge of the same class.
    D304(Severity.ERROR, "a sentence keeps the hedge of what it cites"),
    /// A claim quotes more than 11 words, context included.
    D305(Severity.ERROR, "a quotation is short"),
    /// A text of ours puts more than 11 words in quotation marks.
    D306(Severity.ERROR, "a quoted passage is short"),
    /// A quotation does not stand in the capture.
    D307(Severity.ERROR, "a quotation is in the capture"),
    /// A quotation stands in the capture more than once, so that it is not clear what it points at.
    D308(Severity.ERROR, "a quotation is in the capture once"),
    /// A capture has another size or hash than its article's note says.
    D309(Severity.ERROR, "a capture is the one described"),
    /// Captures were given, and this one is not among them.
    D310(Severity.WARNING, "a capture is missing"),
    /// A text of ours has 12 running words of a capture.
    D311(Severity.ERROR, "our wording is our own"),
    /// `captures.lock` does not know a capture, so that copied wording would not be found.
    D312(Severity.WARNING, "a capture has fingerprints"),
    /// Articles rest on each other in a circle.
    D313(Severity.ERROR, "no article rests on itself"),
    /// An explanation names a claim that does not answer its question.
    D314(Severity.ERROR, "an explanation is about its question's claims"),
    /// An article is listed as silent on a question that it answers.
    D315(Severity.ERROR, "a silent article makes no claim"),
    /// A question has more different answers than are compared in pairs.
    D317(Severity.WARNING, "not too many answers to one question"),
    /// There are more gaps of a code than the budget allows.
    D318(Severity.WARNING, "gaps stay within their budget"),
    /// The budget names a code that no gap has.
    D319(Severity.ERROR, "a budget is for a gap's code"),
    /// A released id is gone, and nothing says what became of it.
    D320(Severity.ERROR, "a released id stays"),
    /// A redirect leads to nothing.
    D321(Severity.ERROR, "a redirect leads somewhere"),
    /// An id is redirected or withdrawn, and is still there.
    D322(Severity.ERROR, "what is redirected is gone"),
    /// A text of ours puts words in quotation marks that no article has that it cites.
    D323(Severity.ERROR, "a quoted passage is in a capture"),
    /// The words of a quantity name no number, so that nothing is compared with them.
    D324(Severity.WARNING, "the words of a quantity name a number"),
    /// An answer excepts an actor that is part of none of those whom it names.
    D326(Severity.WARNING, "an exception is part of what it is taken from"),
    /// The zone of a time is none that we know, so that the time is compared with none elsewhere.
    D327(Severity.WARNING, "the zone of a time is one that is known"),
    /// Two actors have one alias, or one has the other's name as an alias, so that a name does not tell which is meant.
    D329(Severity.WARNING, "an alias means one actor"),

    /// A file is larger than its limit.
    D401(Severity.ERROR, "the size of a file"),
    /// A line that is longer than the limit.
    D402(Severity.ERROR, "the length of a line"),
    /// More table rows than the limit.
    D403(Severity.ERROR, "the number of table rows"),
    /// More footnotes than the limit.
    D404(Severity.ERROR, "the number of footnotes"),
    /// Blocks or emphasis nested deeper than the limit.
    D405(Severity.ERROR, "the depth of nesting"),
    /// More entries than the limit.
    D406(Severity.ERROR, "the number of entries"),
    /// A text that takes the parser too long, or breaks it.
    D407(Severity.ERROR, "the time for reading a note"),
    /// Front matter beyond its limits.
    D408(Severity.ERROR, "the size and depth of front matter"),
    /// More mistakes in one file than anybody would read at once.
    D409(Severity.ERROR, "the number of messages on a file"),
    /// An attachment whose bytes do not fit its extension.
    D411(Severity.ERROR, "a file is what its name says"),
    /// An attachment is larger than the limit.
    D412(Severity.ERROR, "the size of an attachment"),
    /// A picture has more pixels than the limit.
    D413(Severity.ERROR, "the size of a picture"),
    /// A picture says where, when or by whom it was taken.
    D414(Severity.ERROR, "pictures without personal metadata"),
    /// A `<file>.yaml` without its file.
    D415(Severity.ERROR, "a credit belongs to a file"),
    /// A text shows or links an attachment that does not exist.
    D416(Severity.ERROR, "a picture or file that is there"),
    /// A link, pipe or device in content/.
    D420(Severity.ERROR, "plain files and folders only"),
    /// Two names in a folder are equal but for case or accents' encoding.
    D421(Severity.ERROR, "names that differ by more than case"),
    /// The name of a file or folder in content/.
    D422(Severity.ERROR, "names that work everywhere"),
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
    D462(Severity.ERROR, "the notes are those that were built"),

    /// A template cannot be parsed.
    D500(Severity.ERROR, "a template is FreeMarker"),
    /// A template prints what is not there, or does what it may not.
    D501(Severity.ERROR, "a template prints values that exist"),
    /// A page or another template names a template that nobody has written.
    D502(Severity.ERROR, "a template that is named exists"),
    /// A value in `jbake.properties` that we do not accept, such as a template that would not be escaped.
    D503(Severity.ERROR, "jbake.properties names escaped templates and folders of the project"),
    /// A key in `jbake.properties` that has no meaning here.
    D504(Severity.ERROR, "an unknown key in jbake.properties"),
    /// An asset of a type that is not on the list.
    D505(Severity.ERROR, "assets are styles, scripts, pictures and fonts"),
    /// A symbolic link, pipe or device among templates and assets.
    D506(Severity.ERROR, "templates and assets are plain files"),
    /// An asset at the address of a page or file, or where the site has files of its own.
    D507(Severity.ERROR, "an asset has an address of its own"),
    /// An asset with a name that not every disk, archive tool or validator takes.
    D508(Severity.ERROR, "an asset has a name that works everywhere"),
    /// A record of a release that `release` did not write, or that was changed since.
    D510(Severity.ERROR, "a change record is what release wrote"),
    ;

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

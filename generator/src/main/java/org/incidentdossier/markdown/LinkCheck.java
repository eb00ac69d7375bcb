package org.incidentdossier.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Nearest;
import org.incidentdossier.diagnostics.Quoted;
import org.jspecify.annotations.Nullable;

/// Judges every address in a document and what stands within links.
final class LinkCheck {
    private static final Set<String> IMAGES = Set.of("png", "jpg", "jpeg", "gif", "webp");
    private static final String HELP =
            "a link leads to http, https or mailto, to a file beside the notes or to \"#h-…\";"
                    + " an entry is linked as [[slug]]";

    // What other tools would write for a citation.
    private static final Pattern CLAIM =
            Pattern.compile("(?:@|[./a-z]*/|)([a-z0-9-]++)(?:\\.md|\\.html)?#([a-z0-9-]++)");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s");
    private static final Pattern LINK_END = Pattern.compile("[^\\[\\]]*+\\]\\(");

    private final Document document;
    private final Draft draft;
    private final String folder;
    private final Set<Node> used = Collections.newSetFromMap(new IdentityHashMap<>());

    private LinkCheck(Document document, Draft draft, String folder) {
        this.document = document;
        this.draft = draft;
        this.folder = folder;
    }

    /// Fills in the draft's addresses; the anchors must be there already.
    ///
    /// @param folder of the note, from `content/`
    static void check(Document document, Draft draft, String folder) {
        var check = new LinkCheck(document, draft, folder);
        List<Reference> references = new ArrayList<>();
        for (var node : document.getDescendants()) {
            if (node instanceof Reference reference) {
                references.add(reference);
                check.judgeLink(reference, reference.getUrl());
            }
        }
        document.getDescendants().forEach(check::judge);
        references.stream().filter(each -> !check.used.contains(each)).forEach(check::reportUnused);
    }

    private void judge(Node node) {
        switch (node) {
            case Link link -> {
                judgeLink(link, link.getUrl());
                if (InlineText.plain(link, draft).isEmpty()) {
                    reportWordless(link);
                }
            }
            case AutoLink link -> judgeLink(link, link.getText());
            case MailLink link ->
                draft.addresses.put(link, Address.of("mailto:" + link.getText().unescape(), folder));
            case Image image -> judgeImage(image, image.getUrl());
            case LinkRef link -> {
                var reference = reference(link);
                if (reference != null) {
                    draft.addresses.put(link, draft.addresses.getOrDefault(reference, new Address.Refused("")));
                } else {
                    reportIfBroken(
                            link,
                            Code.D153,
                            "link",
                            "write %20 for a space, %28 and %29 for parentheses; a backslash before \"[\" makes it text");
                }
            }
            case ImageRef image -> {
                var reference = reference(image);
                if (reference != null) {
                    judgeImage(image, reference.getUrl());
                } else {
                    reportIfBroken(
                            image,
                            Code.D154,
                            "picture",
                            "name the file without spaces, such as my-chart.png; a backslash before \"[\" makes it text");
                }
            }
            case HtmlEntity entity ->
                draft.report(HiddenCharacters.inDecoded(entity.getChars().unescape(), draft.span(entity.getChars())));
            default -> {}
        }
        if (node instanceof LinkNodeBase titled && titled.getTitle().isNotNull()) {
            var title = titled.getTitle();
            draft.report(HiddenCharacters.inDecoded(title.unescape(), draft.span(title)));
        }
        if (isLinkLike(node)) {
            checkAlone(node);
        }
    }

    private @Nullable Reference reference(RefNode node) {
        var reference = node.getReferenceNode(document);
        if (reference != null) {
            used.add(reference);
        }
        return reference;
    }

    private void judgeLink(Node node, BasedSequence url) {
        var address = Address.of(url.unescape(), folder);
        if (address instanceof Address.Fragment(var anchor) && !draft.anchorIds.contains(anchor)) {
            refuse(node, url, "no heading of this note has that id", Nearest.hint(anchor, draft.anchorIds));
        } else if (address instanceof Address.Refused(var why)) {
            refuse(node, url, why, "");
        } else {
            draft.addresses.put(node, address);
        }
    }

    private void refuse(Node node, BasedSequence url, String why, String hint) {
        draft.addresses.put(node, new Address.Refused(why));
        var claim = CLAIM.matcher(url.toString());
        var isClaim = claim.matches();
        if (isClaim) {
            draft.leaveUnread(node.getChars());
        }
        var cited = isClaim ? "a claim is cited as [@" + claim.group(1) + "#" + claim.group(2) + "]; " : "";
        var message = "the link " + Quoted.of(url.toString()) + " leads nowhere: " + why;
        draft.report(Code.D153, url.isEmpty() ? node.getChars() : url, message, hint + cited + HELP);
    }

    private void reportWordless(Link link) {
        draft.report(
                Code.D155,
                link.getChars(),
                "a link without words, which nobody would see",
                "say between the brackets where it leads: [the report](https://a.example/b)");
    }

    private void judgeImage(Node node, BasedSequence url) {
        var address = Address.of(url.unescape(), folder);
        if (address instanceof Address.File(var path) && IMAGES.contains(path.substring(path.lastIndexOf('.') + 1))) {
            draft.addresses.put(node, address);
        } else {
            draft.addresses.put(node, new Address.Refused("no picture"));
            draft.report(
                    Code.D154,
                    url.isEmpty() ? node.getChars() : url,
                    "the picture " + Quoted.of(url.toString()) + " is no png, jpg, gif or webp file beside the notes",
                    lowerCase(url.toString())
                            + "put the file into content/ and give its path from this note, such as chart.png");
        }
        if (InlineText.plain(node, draft).isEmpty()) {
            draft.report(
                    Code.D155,
                    node.getChars(),
                    "a picture without alternative text",
                    "say between the brackets what it shows: ![A timeline of the order](timeline.png)");
        }
    }

    // No file in content/ has a capital letter in its name.
    private static String lowerCase(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        var isImage = IMAGES.contains(lower.substring(lower.lastIndexOf('.') + 1));
        return isImage && !lower.equals(name) ? "did you mean " + Quoted.of(lower) + "? " : "";
    }

    // Where Markdown can make nothing of what stands in parentheses, the brackets are no link, and all of it is text.
    private void reportIfBroken(RefNode node, Code code, String what, String help) {
        if (node.getNext() instanceof Text text && text.getChars().startsWith("(")) {
            var address = brokenAddress(node);
            draft.report(
                    code,
                    address,
                    "the " + what + " " + Quoted.of(address.toString()) + " is none: " + whyBroken(address),
                    help);
        }
    }

    /// What should have been the address, up to the parenthesis that closes it or the end of its line.
    private BasedSequence brokenAddress(RefNode node) {
        var start = node.getEndOffset() + 1;
        var line = draft.lines().textFrom(start);
        var close = line.indexOf(')');
        return node.getChars().baseSubSequence(start, start + (close < 0 ? line.length() : close));
    }

    private static String whyBroken(BasedSequence address) {
        return WHITE_SPACE.matcher(address).find() ? "it has a space in it" : "its parentheses do not close";
    }

    private static boolean isLinkLike(Node node) {
        return switch (node) {
            case Link _, AutoLink _, MailLink _, WikiLink _, CitationNode _ -> true;
            case LinkRef link -> link.isDefined();
            default -> false;
        };
    }

    private void checkAlone(Node node) {
        var within = isBracketed(node);
        for (var parent = node.getParent(); parent != null && !within; parent = parent.getParent()) {
            within = parent instanceof Link || (parent instanceof LinkRef outer && outer.isDefined());
        }
        if (within) {
            draft.report(
                    Code.D159,
                    node.getChars(),
                    Quoted.of(node.getChars().toString()) + " stands within another link",
                    "put it behind the link");
        }
    }

    // flexmark takes `[see [[x]]](…)` for text around a link, but it was meant as a link around a link.
    private static boolean isBracketed(Node node) {
        if (!(node.getPrevious() instanceof Text before) || !(node.getNext() instanceof Text after)) {
            return false;
        }
        var opening = before.getChars().toString();
        return opening.lastIndexOf('[') > opening.lastIndexOf(']')
                && LINK_END.matcher(after.getChars()).lookingAt();
    }

    private void reportUnused(Reference reference) {
        draft.report(
                Code.D157,
                reference.getChars(),
                "no link uses the definition "
                        + Quoted.of(reference.getReference().toString()) + ", so nobody will see it",
                "use it as [words][" + reference.getReference()
                        + "], or delete it; put a backslash before \"[\" if it is" + " meant as text");
    }
}

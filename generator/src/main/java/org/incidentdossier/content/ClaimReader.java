package org.incidentdossier.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.model.Act;
import org.incidentdossier.model.Answer;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.EntryId;
import org.incidentdossier.model.QuestionId;
import org.incidentdossier.model.Quote;
import org.incidentdossier.model.RelativeDate;
import org.incidentdossier.model.Review;
import org.incidentdossier.model.When;
import org.jspecify.annotations.Nullable;

/// Reads the claims of one article.
final class ClaimReader {
    // With the article's slug it makes the names of files, and bundles hold none of more than 180 characters.
    private static final int LONGEST_NAME = 80;

    private final ArticleId article;
    private final Map<String, Questions.Asked> questions;
    private final Findings findings;

    ClaimReader(ArticleId article, Map<String, Questions.Asked> questions, Findings findings) {
        this.article = article;
        this.questions = questions;
        this.findings = findings;
    }

    /// Nothing if something that it needs is missing or wrong; that has been reported.
    Optional<Claim> read(Fields fields) {
        var name = fields.text("id");
        if (name != null && Forms.SLUG.regex().matcher(name).matches()) {
            checkLength(name, fields);
        }
        if (name == null || !EntryId.isSlug(name)) {
            findings.leaveUnread(article + "#" + Slugs.meant(name == null ? "" : name));
            return Optional.empty();
        }
        if (fields.text("says") == null || Hops.speaker(fields).isEmpty()) {
            findings.leaveUnread(article + "#" + name);
            return Optional.empty();
        }
        checkName(name, fields);
        checkSubject(fields);
        return Optional.of(new Claim(
                new ClaimId(article, name),
                fields.slug("question", QuestionId::new),
                answer(fields),
                fields.text("says", ""),
                quote(fields),
                Hops.speaker(fields).orElseThrow(),
                fields.word("act", Act.class, Act.SAYS),
                Hops.of(fields, "via"),
                fields.text("hedge"),
                fields.actors("about"),
                relative(fields),
                reviews(fields),
                fields.place()));
    }

    // Headings have ids that begin with "h-", templates' own parts with "x-", on the same page.
    private void checkName(String name, Fields fields) {
        if (name.startsWith("h-") || name.startsWith("x-")) {
            findings.add(
                    Code.D110,
                    fields.place().at("id"),
                    "the claim's id \"" + name + "\" begins with \"" + name.substring(0, 2) + "\"",
                    "begin with another word: headings and templates have the ids h-… and x-…");
        }
    }

    private void checkLength(String name, Fields fields) {
        if (name.length() > LONGEST_NAME) {
            findings.add(
                    Code.D110,
                    fields.place().at("id"),
                    "the claim's id has " + name.length() + " characters, more than " + LONGEST_NAME,
                    "shorten it: files of citations have longer names still, and not every disk can hold them");
        }
    }

    private void checkSubject(Fields fields) {
        if (isMistyped("question", fields)) {
            return;
        }
        if (fields.value("question").isEmpty() && fields.value("about").isEmpty() && !isMistyped("about", fields)) {
            findings.add(
                    Code.D107,
                    fields.place().at("id"),
                    "a claim needs \"question\" or \"about\"",
                    "add question: with the question it answers, or about: with the actors it is about");
        }
        if (fields.value("answer").isPresent() && fields.value("question").isEmpty()) {
            findings.add(
                    Code.D107,
                    fields.place().at("answer"),
                    "an answer needs \"question\"",
                    "add question: with the slug of the question, or leave the answer out");
        }
    }

    private static boolean isMistyped(String key, Fields fields) {
        return FormCheck.isMistyped(key, NoteFormat.CLAIM, fields.entries());
    }

    private @Nullable Answer answer(Fields fields) {
        var question = fields.text("question");
        var value = fields.value("answer").orElse(null);
        var asked = question == null ? null : questions.get(question);
        return value == null || asked == null ? null : new AnswerReader(asked, fields.zone(), findings).read(value);
    }

    private static @Nullable Quote quote(Fields fields) {
        return fields.map("quote")
                .filter(each -> each.text("exact") != null)
                .map(each -> new Quote(each.exact("exact"), each.exact("before"), each.exact("after")))
                .orElse(null);
    }

    private static @Nullable RelativeDate relative(Fields fields) {
        var relative = fields.map("relative").orElse(null);
        if (relative == null) {
            return null;
        }
        var anchor = relative.slug("anchor", slug -> slug);
        var implies = relative.date("implies");
        return anchor == null || implies == null ? null : new RelativeDate(relative.text("words", ""), anchor, implies);
    }

    private static List<Review> reviews(Fields fields) {
        return fields.maps("checked").stream()
                .map(each -> {
                    var on = each.date("on");
                    return new Review(each.text("by", ""), on == null ? When.UNKNOWN : on);
                })
                .toList();
    }
}

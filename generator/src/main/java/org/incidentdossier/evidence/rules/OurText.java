package org.incidentdossier.evidence.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.incidentdossier.diagnostics.Span;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.Entry;
import org.incidentdossier.model.Event;
import org.incidentdossier.model.NoteSource;
import org.incidentdossier.model.Page;
import org.incidentdossier.model.Question;
import org.jspecify.annotations.Nullable;

/// A stretch of text that editors wrote. Headlines, titles and names are none.
///
/// @param at where the character at a position stands, sentence by sentence in prose; to be asked for only where
///           something is wrong with it
record OurText(String text, IntFunction<Span> at) {

    /// All of a dossier, note by note.
    static List<OurText> in(Dossier dossier) {
        var texts = new ArrayList<OurText>();
        add(dossier.settings().summary(), dossier.settings().source(), "summary", texts);
        add(dossier.settings().yearBasis(), dossier.settings().source(), "year-basis", texts);
        for (var entry : dossier.entries()) {
            addFields(entry, texts);
            for (var block : entry.body().blocks()) {
                texts.add(new OurText(
                        block.text(), position -> block.sentenceAt(position).at()));
            }
        }
        return texts;
    }

    private static void addFields(Entry entry, List<OurText> texts) {
        switch (entry) {
            case Article article -> addArticle(article, texts);
            case Event event -> add(event.whenReason(), event.source(), "when-reason", texts);
            case Question question -> addQuestion(question, texts);
            case Actor _, Page _ -> {}
        }
    }

    private static void addArticle(Article article, List<OurText> texts) {
        add(article.publishedReason(), article.source(), "published-reason", texts);
        add(article.standing().why(), article.source(), "standing/why", texts);
        article.claims().forEach(claim -> addClaim(claim, texts));
    }

    private static void addClaim(Claim claim, List<OurText> texts) {
        texts.add(new OurText(claim.says(), _ -> claim.place().at("says")));
        var answer = claim.answer();
        if (answer != null && answer.scope() != null) {
            texts.add(new OurText(answer.scope(), _ -> claim.place().at("answer/scope")));
        }
    }

    private static void addQuestion(Question question, List<OurText> texts) {
        for (var explanation : question.explanations()) {
            texts.add(new OurText(explanation.text(), _ -> explanation.place().at("text")));
        }
        for (var i = 0; i < question.positions().size(); i++) {
            add(question.positions().get(i), question.source(), "positions/" + i, texts);
        }
        for (var i = 0; i < question.choices().size(); i++) {
            add(question.choices().get(i), question.source(), "choices/" + i, texts);
        }
    }

    private static void add(@Nullable String text, NoteSource source, String pointer, List<OurText> texts) {
        if (text != null) {
            texts.add(new OurText(text, _ -> source.at(pointer)));
        }
    }
}

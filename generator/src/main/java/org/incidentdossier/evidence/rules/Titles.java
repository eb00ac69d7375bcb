package org.incidentdossier.evidence.rules;

import java.util.HashSet;
import java.util.Set;
import org.incidentdossier.evidence.wording.WordText;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.Article;

/// The headlines, titles and names of a dossier, which may be printed in full anywhere.
final class Titles {
    private final Set<WordText> titles = new HashSet<>();

    private Titles() {}

    static Titles of(Dossier dossier) {
        var titles = new Titles();
        for (var entry : dossier.entries()) {
            titles.add(entry.title());
            if (entry instanceof Article article && article.headline() != null) {
                titles.add(article.headline());
            }
            if (entry instanceof Actor actor) {
                actor.aliases().forEach(titles::add);
            }
        }
        return titles;
    }

    /// Whether the text is one of them, but for case and punctuation.
    boolean contains(String text) {
        return titles.contains(WordText.of(text));
    }

    private void add(String title) {
        titles.add(WordText.of(title));
    }
}

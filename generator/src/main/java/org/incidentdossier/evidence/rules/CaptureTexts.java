package org.incidentdossier.evidence.rules;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.incidentdossier.evidence.wording.QuotedText;
import org.incidentdossier.model.ArticleId;

/// The newest capture of each article that is at hand, ready to be searched.
final class CaptureTexts {
    private final Map<ArticleId, QuotedText> texts = new HashMap<>();
    private final UnaryOperator<String> form;

    private CaptureTexts(Subject subject, UnaryOperator<String> form) {
        this.form = form;
        for (var article : subject.dossier().articles()) {
            article.captures().reversed().stream()
                    .flatMap(capture -> subject.captures().bytes(capture.file()).stream())
                    .findFirst()
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .ifPresent(text -> texts.put(article.id(), QuotedText.of(form.apply(text))));
        }
    }

    /// Letter by letter.
    static CaptureTexts of(Subject subject) {
        return new CaptureTexts(subject, UnaryOperator.identity());
    }

    /// With capital and small letters taken for the same.
    static CaptureTexts ignoringCase(Subject subject) {
        return new CaptureTexts(subject, text -> text.toLowerCase(Locale.ROOT));
    }

    boolean has(ArticleId article) {
        return texts.containsKey(article);
    }

    /// How often the words stand in an article's capture; counts to two, and to none where there is no capture.
    int count(ArticleId article, String words) {
        var text = texts.get(article);
        return text == null ? 0 : text.count(form.apply(words));
    }
}

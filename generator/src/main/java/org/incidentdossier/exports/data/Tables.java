package org.incidentdossier.exports.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.incidentdossier.evidence.Evidence;
import org.incidentdossier.evidence.inquiry.Account;
import org.incidentdossier.evidence.inquiry.Inquiry;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.json.Json;
import org.incidentdossier.json.JsonText;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.site.FileSource;
import org.incidentdossier.site.OutputFile;

/// The dossier as tables, `data/*.csv`.
///
/// A table a kind has the fields of `data/dossier.json` as its columns: lists of plain values are joined by `; `, other
/// nested values stand as JSON. `data/contradictions.csv` has a row for each pair of accounts that differ, and
/// `data/matrix.csv` one for each question and each article that was looked through for it: with a column for each
/// article it would grow with the square of the dossier, and nearly all of it would be empty.
public final class Tables {
    private static final List<String> PAIR =
            List.of("question", "title", "a", "a-answer", "b", "b-answer", "relation", "reason");

    /// Tables without a text from below any note's front matter.
    private static final Set<String> FACTS = Set.of("claims", "gaps", "attachments");

    private Tables() {}

    /// What makes the files, one each, and hands them over.
    ///
    /// @param data the value of `data/dossier.json`
    public static List<Runnable> parts(Dossier dossier, Evidence evidence, Json.Members data, FileSource.Sink sink) {
        var parts = new ArrayList<Runnable>();
        DataSchema.kinds().forEach((name, fields) -> {
            if (!name.equals("contradictions")) {
                var file = file(name, () -> table(fields, data.elements(name)));
                parts.add(() -> sink.take(FACTS.contains(name) ? file.ofFacts() : file));
            }
        });
        var pairs = file("contradictions", () -> contradictions(evidence.contradictions()));
        parts.add(() -> sink.take(pairs.ofFacts()));
        parts.add(
                () -> sink.take(file("matrix", () -> matrix(dossier, evidence)).ofFacts()));
        return parts;
    }

    private static OutputFile file(String name, Supplier<Table> table) {
        return OutputFile.later("data/" + name + ".csv", () -> Csv.text(table.get()));
    }

    private static Table table(List<String> columns, List<Json> values) {
        var rows = values.stream()
                .map(value -> columns.stream()
                        .map(column -> cell(((Json.Members) value).get(column).orElse(new Json.Null())))
                        .toList())
                .toList();
        return new Table(columns, rows);
    }

    private static String cell(Json value) {
        return switch (value) {
            case Json.Null _ -> "";
            case Json.Text text -> text.text();
            case Json.Numeral number -> number.number().toPlainString();
            case Json.Bool bool -> Boolean.toString(bool.value());
            case Json.Elements list
            when list.elements().stream().noneMatch(Tables::isNested) ->
                list.elements().stream().map(Tables::cell).collect(Collectors.joining("; "));
            case Json.Elements list -> JsonText.compact(list);
            case Json.Members object -> JsonText.compact(object);
        };
    }

    private static boolean isNested(Json value) {
        return value instanceof Json.Members || value instanceof Json.Elements;
    }

    private static Table contradictions(List<Inquiry> inquiries) {
        var rows = new ArrayList<List<String>>();
        for (var inquiry : inquiries) {
            var answers = answers(inquiry.accounts());
            for (var pair : inquiry.pairs()) {
                rows.add(List.of(
                        inquiry.question().slug(),
                        inquiry.question().title(),
                        pair.a().toString(),
                        Objects.requireNonNullElse(answers.get(pair.a()), ""),
                        pair.b().toString(),
                        Objects.requireNonNullElse(answers.get(pair.b()), ""),
                        pair.relation().word(),
                        pair.reason()));
            }
        }
        return new Table(PAIR, rows);
    }

    private static Map<ClaimId, String> answers(List<Account> accounts) {
        var answers = new LinkedHashMap<ClaimId, String>();
        accounts.forEach(account -> answers.put(account.id(), account.answer()));
        return answers;
    }

    private static Table matrix(Dossier dossier, Evidence evidence) {
        var rows = new ArrayList<List<String>>();
        for (var question : dossier.questions()) {
            var inquiry = evidence.inquiry(question.id());
            var status = inquiry.status().kind().word();
            inquiry.stances()
                    .forEach(stance -> rows.add(List.of(
                            question.slug(),
                            question.title(),
                            status,
                            stance.article().slug(),
                            stance.kind().word())));
        }
        return new Table(List.of("question", "title", "status", "article", "stance"), rows);
    }
}

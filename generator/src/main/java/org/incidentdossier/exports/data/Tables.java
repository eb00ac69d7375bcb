package org.incidentdossier.exports.data;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.incidentdossier.evidence.Evidence;
import org.incidentdossier.evidence.inquiry.Account;
import org.incidentdossier.evidence.inquiry.Inquiry;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.json.Json;
import org.incidentdossier.json.JsonText;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.Entry;
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

    private static final List<String> STANCE = List.of("question", "title", "status", "article", "stance");

    private Tables() {}

    /// What makes the files, one each, and hands them over.
    ///
    /// @param data the value of `data/dossier.json`
    public static List<Runnable> parts(Dossier dossier, Evidence evidence, Json.Members data, FileSource.Sink sink) {
        var parts = new ArrayList<Runnable>();
        var entries = DossierJson.entries(dossier);
        DataSchema.kinds().forEach((name, fields) -> {
            var owners = entries.get(name);
            if (owners != null) {
                parts.add(() -> sink.take(
                        path(name),
                        (out, own) -> entries(fields, data.elements(name), owners, new Csv(fields, out), own)));
            } else if (!name.equals("contradictions")) {
                parts.add(
                        () -> sink.take(facts(name, out -> facts(fields, data.elements(name), new Csv(fields, out)))));
            }
        });
        parts.add(() -> sink.take(
                facts("contradictions", out -> contradictions(evidence.contradictions(), new Csv(PAIR, out)))));
        parts.add(() -> sink.take(facts("matrix", out -> matrix(dossier, evidence, new Csv(STANCE, out)))));
        return parts;
    }

    private static String path(String name) {
        return "data/" + name + ".csv";
    }

    /// Writes a table.
    private interface Rows {
        void write(Writer out) throws IOException;
    }

    // A table without a text from below any note's front matter.
    private static OutputFile facts(String name, Rows rows) {
        return OutputFile.later(path(name), () -> {
                    var out = new StringWriter();
                    try {
                        rows.write(out);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    return out.toString();
                })
                .ofFacts();
    }

    private static void facts(List<String> fields, List<Json> values, Csv csv) throws IOException {
        for (var value : values) {
            csv.row(row(fields, value));
        }
    }

    private static void entries(
            List<String> fields, List<Json> values, List<? extends Entry> owners, Csv csv, FileSource.Own own)
            throws IOException {
        for (var i = 0; i < owners.size(); i++) {
            var index = i;
            own.write(owners.get(i).slug(), () -> csv.row(row(fields, values.get(index))));
        }
    }

    private static List<String> row(List<String> fields, Json value) {
        var members = ((Json.Members) value).members();
        List<String> row = new ArrayList<>(fields.size());
        for (var field : fields) {
            var known = members.get(field);
            row.add(known == null ? "" : cell(known));
        }
        return row;
    }

    private static String cell(Json value) {
        return switch (value) {
            case Json.Null _ -> "";
            case Json.Text text -> text.text();
            case Json.Numeral number -> number.number().toPlainString();
            case Json.Bool bool -> Boolean.toString(bool.value());
            case Json.Elements list -> list(list);
            case Json.Members object -> JsonText.compact(object);
        };
    }

    private static String list(Json.Elements list) {
        var joined = new StringJoiner("; ");
        for (var element : list.elements()) {
            if (element instanceof Json.Members || element instanceof Json.Elements) {
                return JsonText.compact(list);
            }
            joined.add(cell(element));
        }
        return joined.toString();
    }

    private static void contradictions(List<Inquiry> inquiries, Csv csv) throws IOException {
        for (var inquiry : inquiries) {
            var answers = answers(inquiry.accounts());
            for (var pair : inquiry.pairs()) {
                csv.row(List.of(
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
    }

    private static Map<ClaimId, String> answers(List<Account> accounts) {
        var answers = new LinkedHashMap<ClaimId, String>();
        accounts.forEach(account -> answers.put(account.id(), account.answer()));
        return answers;
    }

    private static void matrix(Dossier dossier, Evidence evidence, Csv csv) throws IOException {
        for (var question : dossier.questions()) {
            var inquiry = evidence.inquiry(question.id());
            var status = inquiry.status().kind().word();
            for (var stance : inquiry.stances()) {
                csv.row(List.of(
                        question.slug(),
                        question.title(),
                        status,
                        stance.article().slug(),
                        stance.kind().word()));
            }
        }
    }
}

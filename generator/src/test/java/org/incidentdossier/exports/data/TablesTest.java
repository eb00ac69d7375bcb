package org.incidentdossier.exports.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.incidentdossier.exports.Sample;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.json.Json;
import org.incidentdossier.site.OutputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TablesTest {
    @Test
    void hasATableForEachListOfTheDataAndTheMatrix() {
        assertThat(files(Sample.dossier()))
                .map(file -> file.path().path())
                .containsExactlyInAnyOrder(
                        "data/articles.csv",
                        "data/actors.csv",
                        "data/events.csv",
                        "data/questions.csv",
                        "data/pages.csv",
                        "data/attachments.csv",
                        "data/claims.csv",
                        "data/contradictions.csv",
                        "data/gaps.csv",
                        "data/matrix.csv");
    }

    @Test
    void writesARowInTheOrderOfTheSchema() {
        assertThat(text("data/attachments.csv"))
                .isEqualTo("id,name,url,bytes,sha256,alt,credit,licence\r\n"
                        + "articles/map.png,map.png,articles/map.png,12," + "ab".repeat(32) + ",A map,,CC0-1.0\r\n");
    }

    @Test
    void hasTheFieldsOfTheDataAsColumns() {
        var dossier = Sample.dossier();
        var data = DossierJson.of(dossier, Sample.evidence(dossier), 7);

        DataSchema.kinds().forEach((name, fields) -> data.elements(name)
                .forEach(value ->
                        assertThat(((Json.Members) value).members().keySet()).containsExactlyElementsOf(fields)));
    }

    @Test
    void showsWhatEachArticleDoesAboutEachQuestion() {
        assertThat(text("data/matrix.csv"))
                .startsWith("question,title,status,article,stance\r\ncut-start,When did it begin?,")
                .contains(",power-cut-report,attributes\r\n");
    }

    @Test
    void hasHeadersInAnEmptyDossierToo() {
        assertThat(files(Sample.empty()))
                .allSatisfy(file ->
                        assertThat(file.text()).contains(",").endsWith("\r\n").hasLineCount(1));
    }

    @Test
    void keepsHostileTextEqualToItself() {
        var rows = read(text("data/articles.csv"));

        assertThat(rows.getLast().get(2)).isEqualTo(Sample.HOSTILE);
    }

    @Test
    void letsNoCellStartAFormula() {
        assertThat(files(Sample.dossier()))
                .allSatisfy(file -> assertThat(read(file.text()).stream().flatMap(List::stream))
                        .noneMatch(cell -> cell.strip().matches("(?s)[=+\\-@].*")));
        assertThat(read(text("data/actors.csv")).getLast().get(2)).isEqualTo("'=Grid Daily");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1", " =1+1", "'=1+1", "\t=1", "\n=1", "\rx", "-5", "@sum", "\uFF1D1", "'", "a\"b", "a,b", "a\r\nb",
                "", "' x"
            })
    void canBeReadBackWithOneApostropheLess(String text) throws IOException {
        var out = new StringWriter();
        new Csv(List.of("x"), out).row(List.of(text));
        var cell = read(out.toString()).getLast().getFirst();

        assertThat(cell).doesNotMatch("(?s)[=+\\-@\t\r\n].*");
        var guarded = cell.matches("(?s)'(?:[\\s']*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|'*[\t\r\n].*)");
        assertThat(guarded ? cell.substring(1) : cell).isEqualTo(text);
    }

    @Test
    void followsItsRulesAsExpressionsStateThem() {
        var formula = Pattern.compile("^(?:[\\s']*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]|'*[\\t\\r\\n])");
        var quotes = Pattern.compile("[\",;\\r\\n]|^\\s|\\s$");
        var signs = "ab0' \t\n\u000B\f\r\u0085\u2028\u2029\u00A0\",;=+-@\uFF1D\uFF0B\uFF0D\uFF20.";
        var random = new Random(5);
        for (var i = 0; i < 50_000; i++) {
            var cell = random.ints(random.nextInt(5), 0, signs.length())
                    .mapToObj(at -> signs.substring(at, at + 1))
                    .collect(Collectors.joining());

            assertThat(Csv.isFormula(cell)).isEqualTo(formula.matcher(cell).find());
            assertThat(Csv.needsQuotes(cell)).isEqualTo(quotes.matcher(cell).find());
        }
    }

    @Test
    void hasAsManyCellsInEachRow() throws IOException {
        var csv = new Csv(List.of("a", "b"), Writer.nullWriter());

        assertThatThrownBy(() -> csv.row(List.of("1"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(String path) {
        return files(Sample.dossier()).stream()
                .filter(file -> file.path().path().equals(path))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static List<OutputFile> files(Dossier dossier) {
        var evidence = Sample.evidence(dossier);
        var files = new ArrayList<OutputFile>();
        Tables.parts(dossier, evidence, DossierJson.of(dossier, evidence, 7), files::add)
                .forEach(Runnable::run);
        return files;
    }

    // RFC 4180, read character by character.
    private static List<List<String>> read(String text) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        return rows;
    }
}

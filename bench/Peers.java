import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The same texts as a site for Hugo and one for Eleventy: a page for each note, a list for each kind and each tag, a
/// feed and a sitemap, and what Pagefind needs to make them searchable.
final class Peers {
    private Peers() {}

    static void write(List<Corpus.Note> notes, Path folder) throws IOException {
        hugo(notes, folder.resolve("hugo"));
        eleventy(notes, folder.resolve("eleventy"));
    }

    private static void hugo(List<Corpus.Note> notes, Path folder) throws IOException {
        for (var note : notes) {
            Corpus.write(folder.resolve("content/" + note.folder() + "/" + note.slug() + ".md"), note("", note));
        }
        Corpus.write(folder.resolve("hugo.toml"), """
                baseURL = "https://example.org/"
                title = "A made-up dossier"
                languageCode = "en"
                [taxonomies]
                tag = "tags"
                """);
        Corpus.write(folder.resolve("layouts/_default/baseof.html"), """
                <!doctype html>
                <html lang="en">
                <head><meta charset="utf-8"><title>{{ .Title }} · {{ .Site.Title }}</title>
                <meta name="description" content="{{ .Summary | plainify | truncate 150 }}">
                <link rel="canonical" href="{{ .Permalink }}"></head>
                <body><header><nav><a href="/">Home</a> <a href="/articles/">Articles</a> <a href="/actors/">Actors</a>
                <a href="/questions/">Questions</a> <a href="/events/">Events</a></nav></header>
                <main data-pagefind-body>{{ block "main" . }}{{ end }}</main></body></html>
                """);
        Corpus.write(folder.resolve("layouts/_default/single.html"), """
                {{ define "main" }}<h1>{{ .Title }}</h1>{{ .Content }}
                <ul>{{ range .GetTerms "tags" }}<li><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a></li>{{ end }}</ul>
                {{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
                {{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ end }}
                """);
        Corpus.write(folder.resolve("layouts/_default/list.html"), """
                {{ define "main" }}<h1>{{ .Title }}</h1>
                <ul>{{ range (.Paginate .Pages 200).Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
                {{ with .Paginator.Prev }}<a href="{{ .URL }}">before</a>{{ end }}
                {{ with .Paginator.Next }}<a href="{{ .URL }}">after</a>{{ end }}{{ end }}
                """);
    }

    private static void eleventy(List<Corpus.Note> notes, Path folder) throws IOException {
        for (var note : notes) {
            var more = "layout: note.njk\n";
            Corpus.write(folder.resolve(note.folder() + "/" + note.slug() + ".md"), note(more, note));
        }
        Corpus.write(folder.resolve("_includes/note.njk"), """
                <!doctype html>
                <html lang="en">
                <head><meta charset="utf-8"><title>{{ title }} · A made-up dossier</title></head>
                <body><header><nav><a href="/">Home</a> <a href="/articles/">Articles</a> <a href="/actors/">Actors</a>
                <a href="/questions/">Questions</a> <a href="/events/">Events</a></nav></header>
                <main data-pagefind-body><h1>{{ title }}</h1>{{ content | safe }}</main></body></html>
                """);
        for (var kind : List.of("articles", "actors", "questions", "events", "pages")) {
            Corpus.write(folder.resolve(kind + "/" + kind + ".json"), "{\"tags\": \"" + kind + "\"}\n");
            Corpus.write(folder.resolve(kind + ".njk"), """
                    ---
                    pagination: {data: collections.KIND, size: 200, alias: notes}
                    permalink: "KIND/{% if pagination.pageNumber %}{{ pagination.pageNumber }}/{% endif %}index.html"
                    ---
                    <!doctype html><title>KIND</title>
                    <ul>{% for note in notes %}<li><a href="{{ note.url }}">{{ note.data.title }}</a></li>{% endfor %}</ul>
                    """.replace("KIND", kind));
        }
        Corpus.write(folder.resolve("eleventy.config.js"), """
                module.exports = config => ({markdownTemplateEngine: false, dir: {output: "public"}});
                """);
    }

    private static String note(String more, Corpus.Note note) {
        var tags = note.tags().isEmpty() ? "" : "tags: [" + String.join(", ", note.tags()) + "]\n";
        return "---\n" + more + "title: \"" + note.title() + "\"\n" + (more.isEmpty() ? tags : "") + "---\n" + note.plain();
    }
}

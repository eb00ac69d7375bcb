package org.incidentdossier.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Span;
import org.incidentdossier.model.Attachment;
import org.incidentdossier.model.PortableName;
import org.incidentdossier.model.SitePlaces;
import org.incidentdossier.site.OutputFile;
import org.incidentdossier.site.PagePlan;
import org.incidentdossier.site.SitePath;
import org.incidentdossier.site.SitePlan;

/// Whether a project's own assets can be published beside what a site is planned to have.
final class AssetCheck {
    // No SVG and no HTML: opened by themselves they can run scripts.
    private static final Set<String> TYPES =
            Set.of("css", "js", "png", "jpg", "jpeg", "gif", "webp", "ico", "woff2", "txt", "json", "webmanifest");

    private final LayeredFolder assets;
    /// Lower-case paths of files, and of the folders that they need.
    private final Set<String> files = new HashSet<>();

    private final Set<String> folders = new HashSet<>();
    private final List<Diagnostic> found = new ArrayList<>();

    private AssetCheck(LayeredFolder assets) {
        this.assets = assets;
    }

    /// What is wrong with them, in the order of their names.
    static List<Diagnostic> of(LayeredFolder assets, SitePlan plan) throws IOException {
        var check = new AssetCheck(assets);
        var own = assets.ownNames();
        if (!own.isEmpty()) {
            plan.pages().stream().map(PagePlan::path).map(SitePath::path).forEach(check::take);
            plan.files().stream().map(OutputFile::path).map(SitePath::path).forEach(check::take);
            plan.attachments().stream().map(Attachment::path).forEach(check::take);
            own.stream().sorted().forEach(check::check);
        }
        return check.found;
    }

    /// Whether an asset of that name is of a type on the list.
    static boolean isListed(String name) {
        return TYPES.contains(type(name));
    }

    private static String type(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private void take(String path) {
        var folded = path.toLowerCase(Locale.ROOT);
        files.add(folded);
        for (var slash = folded.indexOf('/'); slash >= 0; slash = folded.indexOf('/', slash + 1)) {
            folders.add(folded.substring(0, slash));
        }
    }

    private void check(String name) {
        var taken = SitePlaces.taken(name);
        if (!isListed(name)) {
            var types = String.join(", ", TYPES.stream().sorted().toList());
            report(Code.D505, name, "no asset can be a \"" + type(name) + "\" file", "assets are " + types);
        } else if (!PortableName.isPortable(name)) {
            report(
                    Code.D508,
                    name,
                    "not every system can store a file of this name",
                    "use lower-case letters, digits, dots, hyphens and underscores, and no name of a device such as con");
        } else if (taken.isPresent()) {
            report(
                    Code.D507,
                    name,
                    "\"" + taken.get() + "\" is a place of the site's own",
                    "put it elsewhere, such as into " + assets.own() + "/mine/");
        } else if (isInTheWay(name)) {
            report(Code.D507, name, "the site has a page or file at \"" + name + "\"", "give the asset another name");
        } else {
            take(name);
        }
    }

    private boolean isInTheWay(String name) {
        for (var slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            if (files.contains(name.substring(0, slash))) {
                return true;
            }
        }
        return files.contains(name) || folders.contains(name);
    }

    private void report(Code code, String name, String message, String help) {
        found.add(Diagnostic.of(code, Span.startOf(assets.own() + "/" + name), message, help));
    }
}

package org.incidentdossier.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a page stands in a list that is cut into pages of so many rows.
///
/// @param number   of the page, from 1
/// @param firstRow the number of its first row, from 1
record Paging(
        int number,
        int count,
        int firstRow,
        @Nullable LinkView before,
        @Nullable LinkView after) {
    /// People do not read more on one page, and a page with more would weigh too much.
    static final int ROWS = 200;

    /// A row, and the group under whose heading it stands.
    record Grouped<T>(String id, String title, T row) {}

    /// One page of a grouped list.
    ///
    /// @param rows     by group, in order
    /// @param contents every group of the whole list, on whichever page it begins
    record Sheet<T>(SitePath path, Paging paging, List<Grouped<T>> rows, List<LinkView> contents) {
        /// The rows of one group on this page, in order.
        List<T> of(String group) {
            return rows.stream()
                    .filter(each -> each.id().equals(group))
                    .map(Grouped::row)
                    .toList();
        }

        /// The groups on this page, in order, each by one of its rows.
        List<Grouped<T>> groups() {
            var groups = new LinkedHashMap<String, Grouped<T>>();
            rows.forEach(each -> groups.putIfAbsent(each.id(), each));
            return List.copyOf(groups.values());
        }
    }

    /// The pages of a list; one without rows if the list has none.
    ///
    /// @param first the path of the first page, such as `actors/index.html`; the second is `actors/index-2.html`
    static <T> List<Sheet<T>> cut(SitePath first, List<Grouped<T>> rows) {
        return cut(first, "-", rows);
    }

    /// The same with another sign before the number of a page: `.` keeps `actors/x.2.html` apart from all slugs.
    static <T> List<Sheet<T>> cut(SitePath first, String sign, List<Grouped<T>> rows) {
        var count = Math.max(1, (rows.size() + ROWS - 1) / ROWS);
        var groups = begun(first, sign, rows);
        var sheets = new ArrayList<Sheet<T>>();
        for (var number = 1; number <= count; number++) {
            var from = (number - 1) * ROWS;
            var some = rows.subList(from, Math.min(rows.size(), from + ROWS));
            var here = path(first, sign, number);
            sheets.add(new Sheet<>(here, at(first, sign, number, count), some, contents(here, groups)));
        }
        return sheets;
    }

    /// The same for a list without groups.
    static <T> List<Sheet<T>> cutPlain(SitePath first, List<T> rows) {
        return cut(first, rows.stream().map(row -> new Grouped<>("", "", row)).toList());
    }

    private static SitePath path(SitePath first, String sign, int number) {
        if (number == 1) {
            return first;
        }
        var name = first.path();
        return SitePath.of(name.substring(0, name.length() - ".html".length()) + sign + number + ".html");
    }

    private static Paging at(SitePath first, String sign, int number, int count) {
        var here = path(first, sign, number);
        var before = number == 1 ? null : link(here, path(first, sign, number - 1), number - 1);
        var after = number == count ? null : link(here, path(first, sign, number + 1), number + 1);
        return new Paging(number, count, (number - 1) * ROWS + 1, before, after);
    }

    private static LinkView link(SitePath here, SitePath there, int number) {
        return new LinkView(here.to(there), "page " + number, "");
    }

    /// A group: the page on which it begins, and its size.
    private record Begun(String id, String title, SitePath page, int size) {}

    private static <T> List<Begun> begun(SitePath first, String sign, List<Grouped<T>> rows) {
        var groups = new LinkedHashMap<String, Begun>();
        var page = first;
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            page = i % ROWS == 0 ? path(first, sign, i / ROWS + 1) : page;
            var known = groups.get(row.id());
            groups.put(
                    row.id(),
                    known == null
                            ? new Begun(row.id(), row.title(), page, 1)
                            : new Begun(known.id(), known.title(), known.page(), known.size() + 1));
        }
        return List.copyOf(groups.values());
    }

    private static List<LinkView> contents(SitePath here, List<Begun> groups) {
        return groups.stream()
                .map(each -> new LinkView(here.to(each.page(), each.id()), each.title() + " (" + each.size() + ")", ""))
                .toList();
    }
}

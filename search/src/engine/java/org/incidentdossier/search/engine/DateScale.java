package org.incidentdossier.search.engine;

import java.util.ArrayList;
import java.util.List;

/// The days, months or years by which documents are counted: the finest that gives no more than a screenful.
///
/// A document counts wherever it has a day, so that a count is what a `date:` query for it would find.
///
/// @param ranges ascending
/// @param names  what a query calls them
public record DateScale(List<DayRange> ranges, List<String> names) {
    private static final int MAX_STEPS = 31;

    public static DateScale of(List<DayRange> all) {
        for (int digits = 1; digits <= 100; digits *= 100) {
            var scale = scale(all, digits);
            if (scale.names.size() <= MAX_STEPS) {
                return scale;
            }
        }
        return scale(all, 10000);
    }

    private static DateScale scale(List<DayRange> all, int unit) {
        var steps = new ArrayList<Integer>();
        for (var range : all) {
            if (range.from() != DayRange.OPEN_FROM) {
                addStep(Math.floorDiv(range.from(), unit), steps);
            }
            if (range.to() != DayRange.OPEN_TO) {
                addStep(Math.floorDiv(range.to(), unit), steps);
            }
        }
        var ranges = new ArrayList<DayRange>();
        var names = new ArrayList<String>();
        for (int step : steps) {
            String name = name(step, unit);
            names.add(name);
            ranges.add(DayRange.of(name));
        }
        return new DateScale(ranges, names);
    }

    /// Keeps steps ascending, each once.
    private static void addStep(int step, List<Integer> steps) {
        int low = 0;
        int high = steps.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (steps.get(middle) < step) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == steps.size() || steps.get(low) != step) {
            steps.add(low, step);
        }
    }

    private static String name(int step, int unit) {
        int year = unit == 10000 ? step : Math.floorDiv(step, 10000 / unit);
        var name = new StringBuilder(year < 0 ? "-" : "");
        pad(name, Math.abs(year), 4);
        if (unit == 1) {
            pad(name.append('-'), Math.floorMod(step, 10000) / 100, 2);
            pad(name.append('-'), Math.floorMod(step, 100), 2);
        } else if (unit == 100) {
            pad(name.append('-'), Math.floorMod(step, 100), 2);
        }
        return name.toString();
    }

    private static void pad(StringBuilder text, int number, int width) {
        String digits = Integer.toString(number);
        for (int i = digits.length(); i < width; i++) {
            text.append('0');
        }
        text.append(digits);
    }
}

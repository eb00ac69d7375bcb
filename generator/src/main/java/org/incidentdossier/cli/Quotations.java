package org.incidentdossier.cli;

import org.incidentdossier.diagnostics.Counted;

/// Says what a run could not check, so that silence is not taken for approval.
final class Quotations {
    private Quotations() {}

    /// Words to put after a summary; empty where quotations were checked, or there are none.
    static String remark(long quotations, boolean captures) {
        return captures || quotations == 0
                ? ""
                : "; " + Counted.of(quotations, "quotation") + (quotations == 1 ? " was" : " were")
                        + " not checked (--captures DIR does it)";
    }
}

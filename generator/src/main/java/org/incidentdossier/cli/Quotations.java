package org.incidentdossier.cli;

import org.incidentdossier.pipeline.Examined;

/// Says what a run could not check, so that silence is not taken for approval.
final class Quotations {
    private Quotations() {}

    /// Words to put after a summary; empty where quotations were checked, or there are none.
    static String remark(Examined examined, boolean captures) {
        var quotations = examined.dossier().claims().stream()
                .filter(claim -> claim.quote() != null)
                .count();
        return captures || quotations == 0
                ? ""
                : "; " + quotations + " quotations were not checked (--captures DIR does it)";
    }
}

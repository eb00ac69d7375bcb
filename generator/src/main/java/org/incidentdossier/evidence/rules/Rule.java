package org.incidentdossier.evidence.rules;

import java.util.List;
import org.incidentdossier.diagnostics.Diagnostic;

/// One rule that notes are held to.
///
/// A new rule is a class of its own, a line in [Rules], and a code with its explanation and a test.
interface Rule {
    /// What breaks the rule, in any order.
    List<Diagnostic> check(Subject subject);
}

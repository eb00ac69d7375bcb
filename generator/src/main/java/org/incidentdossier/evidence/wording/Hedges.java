package org.incidentdossier.evidence.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The hedge list: the words by which an article says less than that something is so.
public final class Hedges {
    private static final List<HedgeClass> CLASSES = List.of(
            of(
                    "reported",
                    "reportedly, reported, reports, report, according to, apparently, said to be, is said to, "
                            + "are said to, was said to"),
            of("alleged", "allegedly, alleged, alleges, allege, purportedly, purported, supposedly, supposed"),
            of(
                    "believed",
                    "believes, believe, believed, belief, understanding, understands, understood, thinks, convinced, "
                            + "suspects, of the opinion"),
            of(
                    "claimed",
                    "claims, claim, claimed, asserts, asserted, argues, argued, maintains, maintained, contends, "
                            + "contended, insists, insisted, characterises, characterised"),
            of(
                    "possible",
                    "may, might, could, potential, potentially, possible, possibly, perhaps, suggests, suggested, "
                            + "seems, seemed, seemingly, appears, appeared, appear, likely, unlikely, probably"),
            of("approximate", "approximately, about, around, roughly, nearly, almost, some, circa"),
            of(
                    "expected",
                    "expected, expects, anticipated, planned, plans, aims, aimed, intends, intended, seeks, sought, "
                            + "would"),
            of(
                    "uncertain",
                    "unclear, uncertain, unsure, not sure, unconfirmed, unspecified, doubt, doubts, questions, "
                            + "questioned, in question"));

    private Hedges() {}

    /// All classes, in the order in which they are documented.
    public static List<HedgeClass> classes() {
        return CLASSES;
    }

    /// The class that a term belongs to, if it is on the list.
    public static Optional<HedgeClass> classOf(String term) {
        var folded = WordText.of(term).joined();
        return CLASSES.stream().filter(each -> each.terms().contains(folded)).findFirst();
    }

    /// All terms, class by class.
    public static List<String> terms() {
        var terms = new ArrayList<String>();
        CLASSES.forEach(each -> terms.addAll(each.terms()));
        return terms;
    }

    private static HedgeClass of(String name, String terms) {
        return new HedgeClass(name, Arrays.asList(terms.split(", ")));
    }
}

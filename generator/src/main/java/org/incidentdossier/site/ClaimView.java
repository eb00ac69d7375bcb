package org.incidentdossier.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A claim as it is shown: who says it on whose word, what, how sure, and where it comes from.
///
/// @param anchor      the id of its element, where this is the claim's own address; null elsewhere
/// @param id          such as `crypto-briefing-export-ban#order-date`
/// @param href        its own address
/// @param cite        the address of its citations without their endings, where this is the claim's own address
/// @param voice       `own`, `attributed` or `hedged`: the line beside it
/// @param attribution the whole chain, ending where the claim's words begin
/// @param act         `says`, `denies`, `declines` or `no-reply`
/// @param quote       the article's own words, if any are quoted
/// @param answer      what it answers, in words
/// @param origin      the deepest source
/// @param support     who else gives the same answer; null if it answers no question
/// @param stands      whether no retraction took it away
record ClaimView(
        @Nullable String anchor,
        String id,
        String href,
        @Nullable String cite,
        String voice,
        List<LinkView> attribution,
        String says,
        String act,
        @Nullable String quote,
        @Nullable String hedge,
        @Nullable LinkView question,
        @Nullable String answer,
        LinkView origin,
        @Nullable String support,
        boolean singleOrigin,
        boolean disputed,
        boolean stands,
        List<LinkView> about,
        @Nullable String relative,
        List<String> checked) {}

package org.incidentdossier.site;

/// Words that may lead to an entry, before it is known on which page they stand.
sealed interface Signpost permits Destination, Signpost.Plain, Signpost.Worded {
    /// The link as a page with such addresses has it.
    LinkView link(Addresses addresses);

    /// Words that lead nowhere, on any page.
    record Plain(LinkView words) implements Signpost {
        Plain(String words) {
            this(LinkView.plain(words));
        }

        @Override
        public LinkView link(Addresses addresses) {
            return words;
        }
    }

    /// A destination under other words than its own.
    record Worded(Destination to, String words, String kind) implements Signpost {
        @Override
        public LinkView link(Addresses addresses) {
            return new LinkView(to.href(addresses), words, kind);
        }
    }
}

package org.incidentdossier.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.incidentdossier.evidence.compare.Relation;
import org.incidentdossier.evidence.inquiry.Account;
import org.incidentdossier.evidence.inquiry.Inquiry;
import org.incidentdossier.evidence.inquiry.Pair;
import org.incidentdossier.evidence.inquiry.Stance;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.Event;
import org.incidentdossier.model.Question;
import org.incidentdossier.model.When;
import org.jspecify.annotations.Nullable;

/// One point of fact: who answers what, side by side, and who says nothing.
final class QuestionPage {
    private static final int MOST_UNREAD = 60;

    private QuestionPage() {}

    /// @param asksFor  the kind of answer, in words
    /// @param pairs    how any two accounts relate, those that contradict first
    /// @param calendar dates of one article that cannot be true together
    /// @param silent   who was looked through without finding an answer
    /// @param unread   who was not; none if there are too many to be listed
    /// @param unreadCount how many those are
    /// @param events   that have this question's accounts for a date
    record View(
            Frame page,
            String asksFor,
            String weight,
            StatusView status,
            String support,
            List<AccountView> accounts,
            List<PairView> pairs,
            List<String> calendar,
            List<ExplanationView> explanations,
            List<SilenceView> silent,
            Later<List<LinkView>> unread,
            int unreadCount,
            List<LinkView> events,
            Citing.Text text,
            Later<List<MentionView>> mentions) {}

    /// All claims that give one answer.
    record AccountView(
            String anchor,
            String letter,
            String answer,
            boolean answered,
            String support,
            boolean singleOrigin,
            boolean disputed,
            boolean established,
            List<ClaimView> claims) {}

    /// How two accounts relate.
    record PairView(AccountLink a, AccountLink b, String relation, String label, String reason, boolean within) {}

    /// One of two accounts.
    record AccountLink(String href, String letter, String answer) {}

    /// The editors' words on why accounts may differ.
    record ExplanationView(String text, List<LinkView> claims) {}

    /// An article that gives no answer.
    record SilenceView(LinkView article, String checked) {}

    static PagePlan of(Findings findings, Question question) {
        var here = SitePath.page(question.id());
        var viewpoint = Viewpoint.of(findings, here);
        return PagePlan.later(
                here, "question", question.title(), () -> view(viewpoint, frame(viewpoint, here, question), question));
    }

    private static Frame frame(Viewpoint viewpoint, SitePath here, Question question) {
        var inquiry = viewpoint.findings().inquiry(question.id());
        var description = Words.capital(inquiry.status().words()) + ". The accounts side by side, with their sources.";
        return Frame.of(viewpoint.dossier().settings(), here, question.title(), description)
                .below(question.kind())
                .madeOf(question.source())
                .citedAs(question.slug())
                .describedBy(CitationMetas.of(viewpoint.dossier().settings(), question));
    }

    static View view(Viewpoint viewpoint, Frame frame, Question question) {
        var inquiry = viewpoint.findings().inquiry(question.id());
        var prefix = viewpoint.addresses().idPrefix(question.id());
        var accounts = accounts(viewpoint, inquiry, prefix);
        return new View(
                frame,
                Words.asksFor(question.questionKind()),
                question.weight().name().toLowerCase(Locale.ROOT),
                StatusView.of(inquiry),
                Words.support(inquiry.support()),
                accounts,
                pairs(inquiry, accounts),
                calendar(inquiry),
                explanations(viewpoint, question),
                question.silent().stream()
                        .map(each -> new SilenceView(viewpoint.link(each.article()), checked(each.checked())))
                        .toList(),
                new Later<>(() -> unread(viewpoint, inquiry)),
                viewpoint.dossier().articles().size() - looked(inquiry).size(),
                events(viewpoint, question),
                Citing.text(viewpoint, question),
                new Later<>(() -> viewpoint.mentions(question.slug())));
    }

    // A conflict that touches an account is told where that account is compared with itself.
    private static List<String> calendar(Inquiry inquiry) {
        var told = inquiry.pairs().stream().map(Pair::reason).toList();
        return inquiry.calendar().stream()
                .map(each -> each.reason())
                .filter(reason -> !told.contains(reason))
                .toList();
    }

    private static List<AccountView> accounts(Viewpoint viewpoint, Inquiry inquiry, String prefix) {
        var views = new ArrayList<AccountView>();
        for (var account : inquiry.accounts()) {
            var letter = letter(views.size());
            var support = account.support();
            views.add(new AccountView(
                    prefix + "x-account-" + letter.toLowerCase(Locale.ROOT),
                    letter,
                    Words.answer(account),
                    account.isComparable(),
                    Words.support(support),
                    support.origins().size() == 1 && support.unknown() == 0,
                    viewpoint.findings().isDisputed(account.id()),
                    account.isEstablished(),
                    viewpoint.claims(account.claims())));
        }
        return views;
    }

    private static List<PairView> pairs(Inquiry inquiry, List<AccountView> accounts) {
        Map<ClaimId, AccountLink> links = new LinkedHashMap<>();
        List<Account> all = inquiry.accounts();
        for (var i = 0; i < all.size(); i++) {
            var view = accounts.get(i);
            links.put(all.get(i).id(), new AccountLink("#" + view.anchor(), view.letter(), view.answer()));
        }
        var pairs = new ArrayList<PairView>();
        for (var conflicting : List.of(true, false)) {
            for (var pair : inquiry.pairs()) {
                var a = links.get(pair.a());
                var b = links.get(pair.b());
                if (pair.isContradiction() == conflicting && a != null && b != null) {
                    pairs.add(view(pair, a, b));
                }
            }
        }
        return pairs;
    }

    private static PairView view(Pair pair, AccountLink a, AccountLink b) {
        var within = pair.a().equals(pair.b());
        return new PairView(a, b, pair.relation().word(), label(pair.relation(), a, b, within), pair.reason(), within);
    }

    private static String label(Relation relation, AccountLink a, AccountLink b, boolean within) {
        return switch (relation) {
            case SAME -> "they say the same";
            case MORE_PRECISE -> a.letter() + " agrees with " + b.letter() + " and says more";
            case LESS_PRECISE -> b.letter() + " agrees with " + a.letter() + " and says more";
            case SCOPE -> "they speak of wider and narrower circles";
            case NAME -> "they use other names for the same";
            case CONTRADICTS -> within ? "it contradicts itself" : "they cannot both be true";
            case INCOMPARABLE -> "undecided";
        };
    }

    private static List<LinkView> unread(Viewpoint viewpoint, Inquiry inquiry) {
        var looked = looked(inquiry);
        var articles = viewpoint.dossier().articles();
        // With twice the articles there are twice the questions, and each would list twice as many.
        return articles.size() - looked.size() > MOST_UNREAD
                ? List.of()
                : articles.stream()
                        .filter(article -> !looked.contains(article.id()))
                        .map((Article article) -> viewpoint.link(article))
                        .toList();
    }

    private static Set<ArticleId> looked(Inquiry inquiry) {
        var looked = new LinkedHashSet<ArticleId>();
        inquiry.stances().stream()
                .filter(each -> each.kind() != Stance.Kind.UNCHECKED)
                .forEach(each -> looked.add(each.article()));
        inquiry.silences().forEach(each -> looked.add(each.article()));
        return looked;
    }

    private static List<ExplanationView> explanations(Viewpoint viewpoint, Question question) {
        return question.explanations().stream()
                .map(each -> new ExplanationView(each.text(), viewpoint.sources(each.claims())))
                .toList();
    }

    private static List<LinkView> events(Viewpoint viewpoint, Question question) {
        return viewpoint.findings().eventsDatedBy(question.id()).stream()
                .map((Event event) -> viewpoint.link(event))
                .toList();
    }

    private static String checked(@Nullable When when) {
        return when == null ? "not checked by anyone" : "checked " + DateWords.of(when);
    }

    /// A to Z, then A2 to Z2 and so on.
    static String letter(int index) {
        var round = index / 26;
        return (char) ('A' + index % 26) + (round == 0 ? "" : String.valueOf(round + 1));
    }
}

package org.incidentdossier.evidence.inquiry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.incidentdossier.evidence.compare.Comparison;
import org.incidentdossier.evidence.compare.Said;
import org.incidentdossier.model.Claim;

/// The claims on one question, those that say the same together.
final class Voices {
    private final List<Voice> voices;

    private Voices(List<Voice> voices) {
        this.voices = voices;
    }

    /// What some claims say alike.
    private record Voice(Said said, List<Claim> claims) {
        static Voice of(Said said, Claim claim) {
            return new Voice(said, new ArrayList<>(List.of(claim)));
        }

        Voice with(Said alike, Claim claim) {
            claims.add(claim);
            return new Voice(said.joined(alike), claims);
        }

        long articles() {
            return claims.stream().map(Claim::article).distinct().count();
        }
    }

    static Voices of(List<Claim> claims, Comparison comparison) {
        var byAnswer = new LinkedHashMap<String, Voice>();
        for (var claim : claims) {
            var said = comparison.read(claim);
            // What cannot be compared is nobody else's answer.
            var key = said.key().map(answer -> "=" + answer).orElse("#" + claim.id());
            byAnswer.compute(key, (_, voice) -> voice == null ? Voice.of(said, claim) : voice.with(said, claim));
        }
        return new Voices(List.copyOf(byAnswer.values()));
    }

    List<Account> accounts(Supports supports) {
        return voices.stream()
                .map(voice -> {
                    var first = voice.claims().getFirst();
                    var words = voice.said().words();
                    return new Account(
                            first.id(),
                            words.isEmpty() ? first.says() : words,
                            voice.said().isComparable(),
                            voice.said().tells(),
                            false,
                            voice.claims(),
                            supports.of(voice.claims()));
                })
                .toList();
    }

    /// Any two accounts once, in their order; of more than `max` accounts, those with most articles.
    List<Pair> pairs(int max) {
        var chosen = chosen(max);
        var pairs = new ArrayList<Pair>();
        for (var i = 0; i < chosen.size(); i++) {
            for (var j = i + 1; j < chosen.size(); j++) {
                pairs.add(pair(chosen.get(i), chosen.get(j)));
            }
        }
        return pairs;
    }

    private List<Voice> chosen(int max) {
        if (voices.size() <= max) {
            return voices;
        }
        return IntStream.range(0, voices.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -voices.get(i).articles()))
                .limit(max)
                .sorted()
                .map(voices::get)
                .toList();
    }

    private static Pair pair(Voice a, Voice b) {
        var verdict = a.said().against(b.said());
        return new Pair(a.claims().getFirst().id(), b.claims().getFirst().id(), verdict.relation(), verdict.reason());
    }
}

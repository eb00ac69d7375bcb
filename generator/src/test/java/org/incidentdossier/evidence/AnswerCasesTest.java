package org.incidentdossier.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import org.incidentdossier.evidence.compare.Relation;
import org.incidentdossier.evidence.inquiry.Inquiry;
import org.incidentdossier.evidence.inquiry.Pair;
import org.incidentdossier.model.QuestionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How answers of each kind relate, as authors write them.
final class AnswerCasesTest {
    @TempDir
    Path folder;

    @Test
    void comparesDates() {
        check("instant", """
                {month: 6, day: 12} | {weekday: Friday} | more-precise | “12 June 2026 (year inferred)” agrees with “Friday” and says more
                {month: 6, day: 12} | {weekday: Thursday} | contradicts | “Thursday” and “12 June 2026 (year inferred)”: 12 June 2026 is a Friday, not a Thursday
                {weekday: Thursday} | {weekday: Friday} | contradicts | “Friday” and “Thursday” are different weekdays
                {weekday: Thursday, time: "17:21", zone: ET, approximate: true} | {weekday: Friday, time: "17:21", zone: ET} | contradicts | “Friday, 17:21 ET” and “Thursday, about 17:21 ET” are different weekdays
                {weekday: Friday, time: "17:21", zone: ET, approximate: true} | {weekday: Friday, time: "17:21", zone: ET} | less-precise | “Friday, 17:21 ET” agrees with “Friday, about 17:21 ET” and says more
                {weekday: Friday, time: "17:21", zone: ET} | {weekday: Friday, time: "18:21", zone: ET} | contradicts | “Friday, 17:21 ET” and “Friday, 18:21 ET” are different times of day
                {weekday: Friday, time: "17:21", zone: ET} | {weekday: Friday} | more-precise | “Friday, 17:21 ET” agrees with “Friday” and says more
                {weekday: Friday, time: "17:21", zone: ET} | 2026-06-12 | incomparable | “Friday, 17:21 ET” and “12 June 2026” can both be true, and neither says all of the other
                {weekday: Friday, time: "17:21", zone: ET} | 2026-06-12T17:21 | less-precise | “12 June 2026, 17:21 (zone inferred)” agrees with “Friday, 17:21 ET” and says more
                {weekday: Friday, time: "17:21", zone: EDT} | {weekday: Friday, time: "17:21", zone: ET} | same | -
                {weekday: Friday, time: "17:21", zone: ET} | {weekday: Friday, time: "14:21", zone: PT} | same | -
                {weekday: Friday, time: "22:21", zone: ET} | {weekday: Saturday, time: "02:21", zone: UTC} | incomparable | “Saturday, 02:21 UTC” and “Friday, 22:21 ET” are times in zones that cannot be compared
                {month: 6, day: 12, time: "22:21", zone: ET} | {month: 6, day: 13, time: "02:21", zone: UTC} | same | -
                {month: 6, day: 12, time: "22:21", zone: ET} | 2026-06-13T02:21Z | same | -
                {month: 6, day: 12, time: "17:21", zone: ET} | {month: 6, day: 12, time: "17:21", zone: UTC} | contradicts | “12 June 2026 (year inferred), 17:21 UTC” and “12 June 2026 (year inferred), 17:21 ET” cannot be the same time
                {weekday: Friday, time: "17:21", zone: ET} | {weekday: Friday, time: "17:21", zone: IST} | incomparable | “Friday, 17:21 IST” and “Friday, 17:21 ET” are times in zones that cannot be compared
                {weekday: Friday, time: "17:21", zone: IST} | {weekday: Thursday, time: "17:21", zone: ET} | incomparable | “Friday, 17:21 IST” and “Thursday, 17:21 ET” are times in zones that cannot be compared
                {weekday: Friday, time: "17:21", zone: IST} | {weekday: Monday, time: "17:21", zone: ET} | contradicts | “Friday, 17:21 IST” and “Monday, 17:21 ET” are different weekdays
                {month: 6, day: 12} | 2026-06-12 | same | -
                {month: 6, day: 12, weekday: Friday} | 2026-06-12 | same | -
                {month: 6, day: 12, weekday: Thursday} | 2026-06-12 | more-precise | “Thursday, 12 June 2026 (year inferred)” agrees with “12 June 2026” and says more
                {month: 6, day: 12, weekday: Thursday} | {weekday: Friday} | contradicts | “Friday” and “Thursday, 12 June 2026 (year inferred)” are different weekdays
                {month: 6, day: 12, weekday: Thursday, time: "17:21", zone: ET} | {month: 6, day: 12, weekday: Friday, time: "17:21", zone: ET} | contradicts | “Friday, 12 June 2026 (year inferred), 17:21 ET” and “Thursday, 12 June 2026 (year inferred), 17:21 ET” are different weekdays
                {month: 6, day: 12, weekday: Thursday, time: "17:21", zone: ET} | 2026-06-12T17:21-04:00 | more-precise | “Thursday, 12 June 2026 (year inferred), 17:21 ET” agrees with “12 June 2026, 17:21 UTC−04:00” and says more
                2025-06-12 | {month: 6, day: 12} | contradicts | “12 June 2025” and “12 June 2026 (year inferred)” cannot be the same time
                2026-06 | 2026-06-12 | less-precise | “12 June 2026” agrees with “June 2026” and says more
                2026-06-12/2026-06-14 | 2026-06-13 | less-precise | “13 June 2026” agrees with “between 12 June 2026 and 14 June 2026” and says more
                2026-06-12/2026-06-14 | 2026-06-13/2026-06-16 | incomparable | “between 12 June 2026 and 14 June 2026” and “between 13 June 2026 and 16 June 2026” can both be true, and neither says all of the other
                2026-06-12/2026-06-14 | 2026-06-15 | contradicts | “between 12 June 2026 and 14 June 2026” and “15 June 2026” cannot be the same time
                2026-06-12/2026-06-13 | {weekday: Monday} | contradicts | “Monday” and “between 12 June 2026 and 13 June 2026”: there is no Monday in that time
                2026-06-12/.. | 2026-06-15 | less-precise | “15 June 2026” agrees with “12 June 2026 or later” and says more
                2026-06-12/.. | 2026-06-11 | contradicts | “11 June 2026” and “12 June 2026 or later” cannot be the same time
                ../2026-06-11 | 2026-06-12/.. | contradicts | “12 June 2026 or later” and “11 June 2026 or earlier” cannot be the same time
                2026-06-12? | 2026-06-12 | same | -
                2026-06-12~ | 2026-06-12 | less-precise | “12 June 2026” agrees with “about 12 June 2026” and says more
                2026-06-12~ | 2026-06-15 | contradicts | “about 12 June 2026” and “15 June 2026” cannot be the same time
                202X | 2026 | less-precise | “2026” agrees with “202X” and says more
                2026-22 | 2026-06-12 | less-precise | “12 June 2026” agrees with “summer 2026” and says more
                2026-06-13T08:00+09:00 | 2026-06-12 | incomparable | “13 June 2026, 08:00 UTC+09:00” and “12 June 2026” can both be true, and neither says all of the other
                2026-06-13T08:00+09:00 | 2026-06-13 | incomparable | “13 June 2026, 08:00 UTC+09:00” and “13 June 2026” can both be true, and neither says all of the other
                2026-06-13T08:00+09:00 | 2026-06-12/2026-06-14 | more-precise | “13 June 2026, 08:00 UTC+09:00” agrees with “between 12 June 2026 and 14 June 2026” and says more
                2026-06-13T08:00+09:00 | 2026-06-14 | contradicts | “13 June 2026, 08:00 UTC+09:00” and “14 June 2026” cannot be the same time
                2026-06-13T08:00+09:00 | {month: 6, day: 13, time: "08:00", zone: JST} | same | -
                2026-06-12T17:21 | 2026-06-12 | more-precise | “12 June 2026, 17:21 (zone inferred)” agrees with “12 June 2026” and says more
                2026-06-12T17:21 | 2026-06-13 | contradicts | “12 June 2026, 17:21 (zone inferred)” and “13 June 2026” cannot be the same time
                2026-06-13T02:00Z | {weekday: Saturday} | incomparable | “Saturday” and “13 June 2026, 02:00 UTC” can both be true, and neither says all of the other
                2026-06-13T02:00Z | {weekday: Thursday} | contradicts | “Thursday” and “13 June 2026, 02:00 UTC”: 13 June 2026 is a Saturday, not a Thursday
                {weekday: Saturday, time: "08:00", zone: JST} | 2026-06-12 | incomparable | “Saturday, 08:00 JST” and “12 June 2026” can both be true, and neither says all of the other
                {weekday: Friday, time: "17:00", zone: "+02:00"} | {weekday: Friday, time: "15:00", zone: UTC} | same | -
                {month: 6, day: 12, weekday: Friday, time: "23:00", zone: ET, approximate: true} | {month: 6, day: 13, weekday: Saturday, time: "03:05", zone: UTC} | less-precise | “Saturday, 13 June 2026 (year inferred), 03:05 UTC” agrees with “Friday, 12 June 2026 (year inferred), about 23:00 ET” and says more
                {day: 12, time: "21:00", zone: ET} | {day: 13, time: "02:00", zone: BST} | incomparable | “day 12 of a month, 21:00 ET” and “day 13 of a month, 02:00 BST” are times in zones that cannot be compared
                {day: 12, time: "21:00", zone: ET} | {day: 12, time: "18:00", zone: PT} | same | -
                {day: 12, time: "22:00", zone: PT} | {day: 13, time: "01:00", zone: ET} | same | -
                {day: 31, time: "22:00", zone: PT} | {day: 1, time: "01:00", zone: ET} | incomparable | “day 1 of a month, 01:00 ET” and “day 31 of a month, 22:00 PT” can both be true, and neither says all of the other
                {day: 12, time: "22:00", zone: PT} | {day: 12, time: "01:00", zone: ET} | contradicts | “day 12 of a month, 01:00 ET” and “day 12 of a month, 22:00 PT” are different days
                {time: "23:55", approximate: true} | {time: "00:05"} | less-precise | “00:05 (zone inferred)” agrees with “about 23:55 (zone inferred)” and says more
                {weekday: Thursday, time: "23:55", approximate: true} | {weekday: Friday, time: "00:05"} | less-precise | “Friday, 00:05 (zone inferred)” agrees with “Thursday, about 23:55 (zone inferred)” and says more
                {weekday: Thursday, time: "23:55", approximate: true} | {weekday: Thursday, time: "00:05"} | contradicts | “Thursday, about 23:55 (zone inferred)” and “Thursday, 00:05 (zone inferred)” are different weekdays
                {weekday: Friday, approximate: true} | {weekday: Friday} | less-precise | “Friday” agrees with “about Friday” and says more
                {weekday: Friday, approximate: true} | {weekday: Saturday} | less-precise | “Saturday” agrees with “about Friday” and says more
                {weekday: Friday, approximate: true} | {weekday: Sunday} | contradicts | “about Friday” and “Sunday” are different weekdays
                {weekday: Friday, approximate: true} | {weekday: Sunday, approximate: true} | incomparable | “about Friday” and “about Sunday” can both be true, and neither says all of the other
                {weekday: Friday, approximate: true} | 2026-06-13 | less-precise | “13 June 2026” agrees with “about Friday” and says more
                {day: 12, approximate: true} | {day: 13} | less-precise | “day 13 of a month” agrees with “about day 12 of a month” and says more
                {day: 12, approximate: true} | 2026-06-14 | contradicts | “about day 12 of a month” and “14 June 2026” are different days of the month
                {month: 6, day: 12, weekday: Friday, approximate: true} | 2026-06-13 | less-precise | “13 June 2026” agrees with “about Friday, 12 June 2026 (year inferred)” and says more
                {month: 6, day: 12, weekday: Friday, approximate: true} | {weekday: Monday} | contradicts | “Monday” and “about Friday, 12 June 2026 (year inferred)”: there is no Monday in that time
                {year: 2026, month: 6, time: "17:21"} | {year: 2026, month: 6, time: "18:21"} | contradicts | “June 2026, 17:21 (zone inferred)” and “June 2026, 18:21 (zone inferred)” are different times of day
                2026-06~/2026-06-20 | 2026-05-15 | less-precise | “15 May 2026” agrees with “between about June 2026 and 20 June 2026” and says more
                2026-06~/2026-06-20 | 2026-06-21 | contradicts | “between about June 2026 and 20 June 2026” and “21 June 2026” cannot be the same time
                2026-06-10/2026-07~ | 2026-06-09 | contradicts | “9 June 2026” and “between 10 June 2026 and about July 2026” cannot be the same time
                2026-06-10/2026-07~ | 2026-08-15 | less-precise | “15 August 2026” agrees with “between 10 June 2026 and about July 2026” and says more
                {day: 12} | 2026-06-14/2026-06-20 | contradicts | “day 12 of a month” and “between 14 June 2026 and 20 June 2026”: there is no day 12 of a month in that time
                {day: 31} | 2026-06 | contradicts | “day 31 of a month” and “June 2026”: there is no day 31 of a month in that time
                {day: 12} | 2026-06 | incomparable | “day 12 of a month” and “June 2026” can both be true, and neither says all of the other
                unknown | 2026-06-12 | less-precise | one says that this is unknown, the other gives “12 June 2026”
                unknown | unknown | same | -
                {value: 2026-06-12, denies: true} | 2026-06-12 | contradicts | “12 June 2026” and “not 12 June 2026” exclude each other
                {value: 2026-06, denies: true} | 2026-06-12 | contradicts | “12 June 2026” and “not June 2026” exclude each other
                {value: 2026-06-12, denies: true} | 2026-06-13 | incomparable | “13 June 2026” and “not 12 June 2026” can both be true
                {value: unknown, denies: true} | 2026-06-12 | incomparable | “12 June 2026” and “not unknown” can both be true
                {value: unknown, denies: true} | unknown | contradicts | “unknown” and “not unknown” exclude each other
                {value: 2026-06-12, denies: true} | unknown | incomparable | “unknown” and “not 12 June 2026” can both be true
                """);
    }

    @Test
    void comparesQuantities() {
        check("quantity", """
                over a dozen | dozens | less-precise | “dozens (24 to 99)” lies within “over a dozen (13 or more)”
                millions | hundreds of millions | contradicts | “millions (2,000,000 to 99,999,999)” and “hundreds of millions (200,000,000 to 999,999,999)” have no number in common
                dozens | 40 | less-precise | “40” lies within “dozens (24 to 99)”
                dozens | 13 | contradicts | “13” and “dozens (24 to 99)” have no number in common
                tens of thousands | thousands | more-precise | “tens of thousands (20,000 to 99,999)” lies within “thousands (2,000 to 99,999)”
                12 | a dozen | same | -
                twelve | 12 | same | -
                half a million | 500000 | same | -
                two and a half million | 2.5 million | same | -
                two hundred and fifty thousand | 250000 | same | -
                about 100 | 105 | less-precise | “105” lies within “about 100 (90 to 110)”
                nearly 100 | 100 | less-precise | “100” lies within “nearly 100 (90 to 100)”
                just under 100 | 99 | less-precise | “99” lies within “just under 100 (90 to 99)”
                just under 100 | 100 | contradicts | “100” and “just under 100 (90 to 99)” have no number in common
                {max: 10} | up to 10 | same | -
                {max: 10} | {min: 0, max: 10} | same | -
                {max: 10} | {min: 11, max: 12} | contradicts | “0 to 10” and “11 to 12” have no number in common
                10 or more | fewer than 10 | contradicts | “fewer than 10 (0 to 9)” and “10 or more” have no number in common
                {words: 12 users} | {words: over a dozen, unit: users} | incomparable | “12 users” and “over a dozen users (13 or more)” cannot be compared: only one of them has a unit
                at least 5 | up to 10 | incomparable | “up to 10 (0 to 10)” and “at least 5 (5 or more)” overlap, so that both can be true
                fewer than 5 | 5 | contradicts | “fewer than 5 (0 to 4)” and “5” have no number in common
                between 5 and 10 | 5 to 10 | same | -
                no experts | 0 | same | -
                {min: 13} | over a dozen | same | -
                {min: 1, max: 3} | {min: 2, max: 5} | incomparable | “1 to 3” and “2 to 5” overlap, so that both can be true
                {min: 1, max: 3, unit: users} | {min: 7, unit: days} | incomparable | “1 to 3 users” and “7 or more days” have different units
                {words: dozens, unit: experts} | {words: dozens, unit: expert} | same | -
                {words: 5, unit: companies} | {words: dozens, unit: company} | contradicts | “dozens of company (24 to 99)” and “5 companies” have no number in common
                {words: 5, unit: "%"} | {words: five, unit: percent} | same | -
                {words: over 5 percent, unit: percent} | {min: 5.5, max: 5.5, unit: percent} | less-precise | “5.5 percent” lies within “over 5 percent (more than 5)”
                {words: over 5 percent, unit: percent} | {min: 5, max: 5, unit: percent} | contradicts | “5 percent” and “over 5 percent (more than 5)” have no number in common
                {words: over 5, unit: percent} | {words: at least 5, unit: percent} | more-precise | “over 5 percent (more than 5)” lies within “at least 5 percent (5 or more)”
                {words: less than 1 percent, unit: percent} | {min: 0.5, max: 0.5, unit: percent} | less-precise | “0.5 percent” lies within “less than 1 percent (less than 1)”
                {words: more than two, unit: hours} | {min: 2.5, max: 2.5, unit: hours} | less-precise | “2.5 hours” lies within “more than two hours (more than 2)”
                over a dozen | {min: 12.5, max: 12.5} | less-precise | “12.5” lies within “over a dozen (13 or more)”
                over a dozen | fewer than 13 | contradicts | “fewer than 13 (0 to 12)” and “over a dozen (13 or more)” have no number in common
                10 to 20 million | 5000000 | contradicts | “10 to 20 million (10,000,000 to 20,000,000)” and “5,000,000” have no number in common
                about 10 to 20 | 18 | less-precise | “18” lies within “about 10 to 20 (9 to 22)”
                one in five | 1 | incomparable | “1” and “one in five” cannot be compared: one of them is no number
                {words: three in five, unit: percent} | {min: 60, max: 60, unit: percent} | incomparable | “60 percent” and “three in five” cannot be compared: one of them is no number
                several | 5 | incomparable | “5” and “several” cannot be compared: one of them is no number
                {words: millions, denies: true} | 5 million | contradicts | “5 million” and “not millions (2,000,000 to 99,999,999)” exclude each other
                {words: millions, scope: in Europe} | {words: hundreds of millions, scope: worldwide} | scope | “millions (2,000,000 to 99,999,999) (in Europe)” and “hundreds of millions (200,000,000 to 999,999,999) (worldwide)” have different limits
                {words: millions, scope: in Europe} | hundreds of millions | contradicts | “millions (2,000,000 to 99,999,999)” and “hundreds of millions (200,000,000 to 999,999,999)” have no number in common; only one of them is limited (in Europe)
                {words: millions, scope: in Europe} | millions | scope | “millions (2,000,000 to 99,999,999)” and “millions (2,000,000 to 99,999,999) (in Europe)” have different limits
                """);
    }

    @Test
    void comparesActors() {
        check("actors", """
                [commerce] | [government] | more-precise | commerce: part of government
                [commerce] | [administration] | more-precise | commerce: part of administration
                [foreigners] | [users-abroad] | contradicts | “foreigners” and “users abroad” have nobody in common
                {actors: [foreigners], scope: by nationality} | {actors: [users-abroad], scope: by place} | scope | “foreigners (by nationality)” and “users abroad (by place)” have different limits
                [foreigners] | [foreigners, users-abroad] | scope | “foreigners” and “foreigners and users abroad” differ in who else is meant
                [foreigners, commerce] | [foreigners, users-abroad] | incomparable | “commerce and foreigners” and “foreigners and users abroad” overlap
                [foreigners] | {actors: [foreigners], except: [staff]} | scope | “foreigners” and “foreigners without staff” differ in who else is meant
                [staff] | {actors: [foreigners], except: [staff]} | contradicts | “foreigners without staff” and “staff” have nobody in common
                [staff] | [foreigners] | more-precise | staff: part of foreigners
                {actors: [foreigners], except: [users-abroad]} | [foreigners] | scope | “foreigners” and “foreigners without users abroad” differ in who else is meant
                {actors: [foreigners], except: [users-abroad]} | [users-abroad] | contradicts | “foreigners without users abroad” and “users abroad” have nobody in common
                {actors: [administration], except: [government, commerce]} | {actors: [administration], except: [government]} | same | -
                {actors: [foreigners], denies: true} | [foreigners, users-abroad] | contradicts | “foreigners and users abroad” and “not foreigners” exclude each other
                {actors: [government], denies: true} | [commerce, users-abroad] | contradicts | “commerce and users abroad” and “not government” exclude each other
                {actors: [foreigners, users-abroad], denies: true} | [foreigners] | incomparable | “foreigners” and “not foreigners and users abroad” can both be true
                {actors: [foreigners], denies: true} | {actors: [foreigners], except: [staff]} | incomparable | “foreigners without staff” and “not foreigners” can both be true
                {actors: [foreigners], except: [staff], denies: true} | [staff, users-abroad] | incomparable | “staff and users abroad” and “not foreigners without staff” can both be true
                {actors: [commerce], denies: true} | [government] | incomparable | “government” and “not commerce” can both be true
                [government, commerce] | [government] | same | -
                [users-abroad, foreigners] | [foreigners, users-abroad] | same | -
                """);
    }

    @Test
    void comparesOneOfAFixedList() {
        check("choice", """
                first | first | same | -
                first | second | contradicts | “first” and “second” exclude each other
                {value: first, denies: true} | second | incomparable | “second” and “not ‘first’” can both be true
                unknown | second | less-precise | one says that this is unknown, the other gives “second”
                """);
        check("yes-no", """
                yes | no | contradicts | “no” and “yes” exclude each other
                {value: yes, denies: true} | no | same | -
                {value: yes, scope: in June} | {value: no, scope: in May} | scope | “yes (in June)” and “no (in May)” have different limits
                """);
        check("statement", """
                {position: for} | {position: for} | same | -
                {position: for} | {position: against} | contradicts | “against” and “for” exclude each other
                """);
    }

    @Test
    void comparesNames() {
        check("name", """
                Fable 5 | fable 5 | same | -
                Mythos | mythos-5 | name | “Mythos” and “mythos 5” are names of mythos 5
                Fable 5 | Mythos 5 | contradicts | “Fable 5” and “Mythos 5” are different names
                commerce | government | more-precise | commerce is part of government
                Smith | Jones | contradicts | “Jones” and “Smith” are different names
                the model | fable-5 | incomparable | “fable 5” and “the model” can be names of one actor or of two
                the model | The Model | same | -
                the model | government | contradicts | “government” and “the model” are different names
                the model | the lab | contradicts | “the lab” and “the model” are different names
                """);
    }

    /// Each line has an answer of article a, one of article b, how the first relates to the second, and why.
    private void check(String kind, String table) {
        var lines = table.lines().toList();
        var project = project();
        var a = new StringBuilder("claims:\n");
        var b = new StringBuilder("claims:\n");
        for (var i = 0; i < lines.size(); i++) {
            var cells = lines.get(i).split(" \\| ", -1);
            project.question("there-" + kind + i, "kind: " + kind + "\n" + lists(kind));
            project.question("back-" + kind + i, "kind: " + kind + "\n" + lists(kind));
            a.append(claim("there-" + kind + i, cells[0])).append(claim("back-" + kind + i, cells[1]));
            b.append(claim("there-" + kind + i, cells[1])).append(claim("back-" + kind + i, cells[0]));
        }
        var evidence =
                project.article("a", a.toString()).article("b", b.toString()).evidence();

        var there = new ArrayList<String>();
        var back = new ArrayList<String>();
        for (var i = 0; i < lines.size(); i++) {
            var cells = lines.get(i).split(" \\| ", -1);
            there.add(cells[0] + " | " + cells[1] + " | "
                    + words(evidence.inquiry(new QuestionId("there-" + kind + i)), false));
            back.add(cells[0] + " | " + cells[1] + " | "
                    + words(evidence.inquiry(new QuestionId("back-" + kind + i)), true));
        }
        assertThat(String.join("\n", there)).isEqualTo(table.strip());
        assertThat(back).isEqualTo(there);
    }

    private static String words(Inquiry inquiry, boolean mirrored) {
        if (inquiry.accounts().size() == 1) {
            assertThat(inquiry.pairs()).isEmpty();
            return "same | -";
        }
        assertThat(inquiry.pairs().stream().filter(pair -> !pair.a().equals(pair.b())))
                .hasSize(1);
        Pair pair = inquiry.pairs().getFirst();
        Relation relation = mirrored ? pair.relation().mirrored() : pair.relation();
        return relation.word() + " | " + pair.reason();
    }

    private static String claim(String question, String answer) {
        return "  - {id: %s, question: %s, says: x, speaker: article, answer: %s}\n"
                .formatted(question, question, quoted(answer));
    }

    /// A flow value cannot hold some characters of words and dates as they stand.
    private static String quoted(String answer) {
        return answer.startsWith("{") || answer.startsWith("[") ? answer : "\"" + answer + "\"";
    }

    private static String lists(String kind) {
        return switch (kind) {
            case "choice" -> "choices: [first, second]\n";
            case "statement" -> "positions: [for, against]\n";
            default -> "";
        };
    }

    private Project project() {
        var project = Project.in(folder);
        project.actor("government", "").actor("administration", "part-of: government\n");
        project.actor("commerce", "part-of: administration\n");
        project.actor("foreigners", "").actor("users-abroad", "").actor("staff", "part-of: foreigners\n");
        return project.actor("mythos-5", "aliases: [Mythos, the model]\n").actor("fable-5", "aliases: [the model]\n");
    }
}

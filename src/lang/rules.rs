//! What the rules want, and what is said where an award goes against one.

use super::{Lang, Words, said, stated, words};
use crate::issue::{AuthorityFault, DateFault, Lack, RuleProblem, Unmet};
use crate::model::TaskClass;

impl Lang {
    /// What a rule wants, by its code; nothing for a code that is no rule's.
    pub fn rule_sense(self, code: &str) -> Option<&'static str> {
        self.by_code("rules-sense", code)
    }
}

pub fn rule(lang: Lang, problem: &RuleProblem) -> Words {
    use RuleProblem as P;
    let lacking = |unmet, basis| lacking(lang, unmet, basis);
    match problem {
        P::RecipientKindUnfit { form, kind } => words!(lang, "rules-recipient-kind-unfit", form, kind),
        P::AuthorityUnfit { form, fault } => authority(lang, form, fault),
        P::ByBoardChair { form } => words!(lang, "rules-by-board-chair", form),
        P::TwoAwardsForOne { form, other, first } => words!(lang, "rules-two-awards-for-one", form, other, first),
        P::MoneyForHighestOnly { form, highest, year } => {
            words!(lang, "rules-money-for-highest-only", form, highest, year)
        }
        P::StepOfOtherGround { form, step, year } => words!(lang, "rules-step-of-other-ground", form, step, year),
        P::Held { remark } => words!(lang, "rules-held", remark),
        P::DisciplinedWithin { until } => words!(lang, "rules-disciplined-within", until),
        P::ShareOfWomen { form, women, persons } => {
            words!(lang, "rules-share-of-women", form, women, persons, share = women * 100 / (*persons).max(1))
        }
        P::UnitFighterUnmet { unmet } => lacking(unmet, lang.text("rules-unit-fighter-basis")),
        P::ProvincialFighterUnmet { unmet } => lacking(unmet, lang.text("rules-provincial-fighter-basis")),
        P::NationalFighterUnmet { unmet } => lacking(unmet, lang.text("rules-national-fighter-basis")),
        P::AdvancedWorkerUnmet { unmet } => lacking(unmet, lang.text("rules-advanced-worker-basis")),
        P::ExcellentCollectiveUnmet { unmet } => lacking(unmet, lang.text("rules-excellent-collective-basis")),
        P::AdvancedCollectiveUnmet { unmet } => lacking(unmet, lang.text("rules-advanced-collective-basis")),
        P::ProvincialFlagUnmet { unmet } => lacking(unmet, lang.text("rules-provincial-flag-basis")),
        P::GovernmentFlagUnmet { unmet } => lacking(unmet, lang.text("rules-government-flag-basis")),
        P::ProvincialPersonUnmet { unmet } => lacking(unmet, lang.text("rules-provincial-person-basis")),
        P::ProvincialCollectiveUnmet { unmet } => lacking(unmet, lang.text("rules-provincial-collective-basis")),
        P::ProvincialHouseholdUnmet { unmet } => lacking(unmet, lang.text("rules-provincial-household-basis")),
        P::PrimeMinisterPersonUnmet { unmet } => lacking(unmet, lang.text("rules-prime-minister-person-basis")),
        P::PrimeMinisterCollectiveUnmet { unmet } => lacking(unmet, lang.text("rules-prime-minister-collective-basis")),
        P::ThirdOrderUnmet { unmet } => lacking(unmet, lang.text("rules-third-order-basis")),
        P::HigherOrderUnmet { unmet } => lacking(unmet, lang.text("rules-higher-order-basis")),
        P::TwoFlagsInBlock { block, year, flags } => words!(lang, "rules-two-flags-in-block", block, year, flags),
        P::ReportTooOld { end, months } => words!(lang, "rules-report-too-old", end, months),
        P::TooManyFighters { fighters, workers, share } => {
            words!(lang, "rules-too-many-fighters", fighters, workers, share)
        }
        P::TwoStateAwards { other, year } => words!(lang, "rules-two-state-awards", other, year),
        P::VoteTooLow { form, said, wanted } => {
            words!(lang, "rules-vote-too-low", form, said = percent(lang, *said), wanted)
        }
        P::UnitDissolved { last_year: Some(year) } => words!(lang, "rules-dissolved-in", year),
        P::UnitDissolved { last_year: None } => words!(lang, "rules-dissolved"),
        P::FewDirectWorkers { workers, persons } => words!(lang, "rules-few-direct-workers", workers, persons),
        P::DateOdd { fault } => date(lang, fault),
        P::TooYoungForRank { founded, year } => words!(lang, "rules-too-young-for-rank", founded, year),
        P::HouseholdAsPerson => words!(lang, "rules-household-as-person"),
        P::Revoked { remark: Some(remark) } => words!(lang, "rules-revoked", remark),
        P::Revoked { remark: None } => words!(lang, "rules-revoked-by-list"),
        P::TotalDiffers { column, written, counted, likely } => {
            stated::total(lang, column, written, *counted, likely.as_ref())
        }
        P::RankDiffers { written, computed } => stated::rank(lang, *written, *computed),
        P::MoneyDiffers { written, due, lower_title } => stated::money(lang, *written, *due, *lower_title),
        P::BlockMustVote { block, units } => stated::vote(lang, block, *units),
        P::NotAtWork { unit, year } => words!(lang, "stated-not-at-work", unit, year),
    }
}

fn authority(lang: Lang, form: &str, fault: &AuthorityFault) -> Words {
    match fault {
        AuthorityFault::NotCompetent { authority } => words!(lang, "rules-not-competent", form, authority),
        AuthorityFault::NoLonger { last } => words!(lang, "rules-no-longer", form, last = lang.day(*last)),
        AuthorityFault::NotYet { first } => words!(lang, "rules-not-yet", form, first = lang.day(*first)),
    }
}

fn date(lang: Lang, fault: &DateFault) -> Words {
    match fault {
        DateFault::BeforePeriodEnds { end } => words!(lang, "rules-date-before-period-ends", end),
        DateFault::BeforeYear { said } => words!(lang, "rules-date-before-year", said),
        DateFault::InFuture => words!(lang, "rules-date-in-future"),
        DateFault::TooOld { earliest } => words!(lang, "rules-date-too-old", earliest),
        DateFault::OutsidePhase { phase, year } => words!(lang, "rules-date-outside-phase", phase, year),
    }
}

fn lacking(lang: Lang, unmet: &Unmet, basis: &str) -> Words {
    let Unmet { form, awards, lacks, .. } = unmet;
    if let [Lack::NoData { form: step, years }] = lacks.as_slice() {
        return words!(lang, "rules-not-to-be-judged", form, awards, step, span = span(lang, *years), basis);
    }
    let lacks: Vec<String> = lacks.iter().map(|lack| self::lack(lang, lack)).collect();
    words!(lang, "rules-lacking", form, lacks = lacks.join("; "), basis)
}

fn lack(lang: Lang, lack: &Lack) -> String {
    match lack {
        Lack::NoData { form, years } => said!(lang, "rules-lack-no-data", form, span = span(lang, *years)),
        Lack::Consecutive { form, wanted, found } => said!(lang, "rules-lack-consecutive", form, wanted, found),
        Lack::Earlier { form, wanted, found, years } => {
            said!(lang, "rules-lack-earlier", form, wanted, found, span = span(lang, *years))
        }
        Lack::Before { form, years } => said!(lang, "rules-lack-before", form, years),
        Lack::Flags { years } => said!(lang, "rules-lack-flags", span = span(lang, *years)),
        Lack::Class { wanted, said, year } => {
            said!(lang, "rules-lack-class", year, said = class(lang, *said), wanted = class(lang, *wanted))
        }
        Lack::NoInitiative => said!(lang, "rules-lack-no-initiative"),
        Lack::Share { form, wanted, found } => said!(lang, "rules-lack-share", form, wanted, found),
        Lack::MemberFailed { person } => said!(lang, "rules-lack-member-failed", person),
        Lack::MemberDisciplined { person } => said!(lang, "rules-lack-member-disciplined", person),
        Lack::NotLeader { block, rank } => said!(lang, "rules-lack-not-leader", block, rank),
        Lack::SmallBlock { block, units, wanted } => said!(lang, "rules-lack-small-block", block, units, wanted),
        Lack::ShortMovement { wanted, years } => said!(lang, "rules-lack-short-movement", wanted, years),
        Lack::Vote { said, wanted } => said!(lang, "rules-lack-vote", said = percent(lang, *said), wanted),
        Lack::Quota { flags, leaders, share } => said!(lang, "rules-lack-quota", flags, leaders, share),
        Lack::Young { founded, wanted } => said!(lang, "rules-lack-young", founded, wanted),
        Lack::NoContribution => said!(lang, "rules-lack-no-contribution"),
    }
}

fn class(lang: Lang, class: TaskClass) -> &'static str {
    match class {
        TaskClass::Excellent => lang.text("rules-class-excellent"),
        TaskClass::Good => lang.text("rules-class-good"),
        TaskClass::Done => lang.text("rules-class-done"),
        TaskClass::Failed => lang.text("rules-class-failed"),
    }
}

fn span(lang: Lang, (from, to): (i32, i32)) -> String {
    if from == to { said!(lang, "rules-year", year = from) } else { said!(lang, "rules-years", from, to) }
}

/// Hundredths of a percent: whole, or with two decimals.
fn percent(lang: Lang, hundredths: u32) -> String {
    let point = lang.either(',', '.');
    match hundredths % 100 {
        0 => format!("{}%", hundredths / 100),
        part => format!("{}{point}{part:02}%", hundredths / 100),
    }
}

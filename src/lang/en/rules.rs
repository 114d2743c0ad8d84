//! The rules.

use super::figures;
use crate::issue::{AuthorityFault, DateFault, Lack, RuleProblem, Unmet};
use crate::lang::Words;
use crate::model::TaskClass;

pub fn rule(problem: &RuleProblem) -> Words {
    use RuleProblem as P;
    match problem {
        P::RecipientKindUnfit { form, kind } => Words::new(
            format!(
                "{form} is not given to a recipient of this kind: {kind} (Law on Emulation and Commendation, articles 19, 20, 71)."
            ),
            "Check the award or the recipient.",
        ),
        P::AuthorityUnfit { form, fault } => authority(form, fault),
        P::ByBoardChair { form } => Words::new(
            format!("A board's chair gives certificates of commendation only, not {form} (Law, article 80)."),
            "Check who signed; the director decides this title.",
        ),
        P::TwoAwardsForOne { form, other, first } => Words::new(
            format!("{form} for the same movement and time as {other} at {first} (Law, article 5)."),
            "Say whether this is one achievement or two; one is rewarded once.",
        ),
        P::MoneyForHighestOnly { form, highest, year } => Words::new(
            format!(
                "{highest} and {form} are both for {year}; only the highest title brings money (Decree 152/2025, article 49)."
            ),
            "Count no money for the lower title.",
        ),
        P::StepOfOtherGround { form, step, year } => Words::new(
            format!(
                "{step} of {year} is for an unplanned feat or a theme and is no step to {form} (Decree 152/2025, article 4)."
            ),
            "Leave it out, or add an award for merit.",
        ),
        P::Held { remark } => Words::new(
            format!("Under discipline, inspection or complaint: “{remark}” (Decree 152/2025, article 4)."),
            "Do not put it forward before this is concluded.",
        ),
        P::DisciplinedWithin { until } => Words::new(
            format!(
                "The achievement covers a time of discipline, which ended in {until} (Decree 152/2025, article 4)."
            ),
            "Count the achievement from the end of the discipline.",
        ),
        P::ShareOfWomen { form, women, persons } => Words::new(
            format!(
                "{form}: {women} of {persons} persons whose sex is given are women ({}%).",
                women * 100 / (*persons).max(1)
            ),
            "Between equals, women go first (Decree 152/2025, article 4).",
        ),
        P::UnitFighterUnmet { unmet } => lacking(unmet, "Law, article 23"),
        P::ProvincialFighterUnmet { unmet } => lacking(unmet, "Law, article 22"),
        P::NationalFighterUnmet { unmet } => lacking(unmet, "Law, article 21"),
        P::AdvancedWorkerUnmet { unmet } => lacking(unmet, "Law, article 24"),
        P::ExcellentCollectiveUnmet { unmet } => lacking(unmet, "Law, article 27"),
        P::AdvancedCollectiveUnmet { unmet } => lacking(unmet, "Law, article 28"),
        P::ProvincialFlagUnmet { unmet } => lacking(unmet, "Law, article 26"),
        P::GovernmentFlagUnmet { unmet } => lacking(unmet, "Law, article 25; Decree 152/2025, articles 7, 33"),
        P::ProvincialPersonUnmet { unmet }
        | P::ProvincialCollectiveUnmet { unmet }
        | P::ProvincialHouseholdUnmet { unmet } => lacking(unmet, "Law, article 74"),
        P::PrimeMinisterPersonUnmet { unmet } => lacking(unmet, "Law, article 73; Decree 152/2025, article 27"),
        P::PrimeMinisterCollectiveUnmet { unmet } => lacking(unmet, "Law, article 73"),
        P::ThirdOrderUnmet { unmet } => lacking(unmet, "Law, article 44"),
        P::HigherOrderUnmet { unmet } => lacking(unmet, "Law, articles 42, 43"),
        P::TwoFlagsInBlock { block, year } => Words::new(
            format!("{block} has more than one flag in {year} (Law on Emulation and Commendation, article 26)."),
            "Check which unit led the block.",
        ),
        P::ReportTooOld { end, months } => Words::new(
            format!(
                "The achievement runs to the end of {end}, {months} months ago or more (Decree 152/2025, article 33)."
            ),
            "Bring the achievement up to the time of submission.",
        ),
        P::TooManyFighters { fighters, workers, share } => Words::new(
            format!("{fighters} fighters of the unit stand against {workers} advanced workers, over {share}%."),
            "Check it by the local regulation.",
        ),
        P::TwoStateAwards { other, year } => Words::new(
            format!("The recipient already has {other} of the State in {year}."),
            "Check it; the office allows one State award a year.",
        ),
        P::VoteTooLow { form, said, wanted } => Words::new(
            format!(
                "A vote of {} is under the {wanted}% that {form} wants (Decree 152/2025, article 33).",
                percent(*said)
            ),
            "Check the council's minutes.",
        ),
        P::UnitDissolved { last_year } => Words::new(
            match last_year {
                Some(year) => format!("The unit was dissolved in {year} and awarded later."),
                None => "The unit is dissolved, but was awarded.".to_owned(),
            },
            "Check the unit's name, or its status in the register.",
        ),
        P::FewDirectWorkers { workers, persons } => Words::new(
            format!("Thematic awards: only {workers} of {persons} persons are direct workers (Law, article 5)."),
            "Consider those who do the work themselves.",
        ),
        P::DateOdd { fault } => date(fault),
        P::TooYoungForRank { founded, year } => Words::new(
            format!("The unit was founded in {founded} and is not rated for {year} yet (Circular 01/2020/TT-BKHĐT)."),
            "Check the year of foundation, or take out the rank.",
        ),
        P::HouseholdAsPerson => Words::new(
            "The name is that of a household, but the recipient is said to be a person.",
            "Write that it is a household, or the person's own name.",
        ),
        P::Revoked { remark } => Words::new(
            format!("The award was withdrawn: “{remark}”; it is not counted (Law, article 93)."),
            "Nothing to do if it was.",
        ),
        P::TotalDiffers { .. } | P::RankDiffers { .. } | P::MoneyDiffers { .. } | P::BlockMustVote { .. } => {
            figures::rule(problem)
        }
    }
}

fn authority(form: &str, fault: &AuthorityFault) -> Words {
    match fault {
        AuthorityFault::NotCompetent { authority } => Words::new(
            format!("{authority} may not give {form} (Law, articles 77-80)."),
            "Check the award, its level or the decision number.",
        ),
        AuthorityFault::NoLonger { last } => {
            Words::new(format!("{form} does not exist after {last}."), "Check the decision date or the award.")
        }
        AuthorityFault::NotYet { first } => {
            Words::new(format!("{form} exists only from {first}."), "Check the decision date or the award.")
        }
    }
}

fn date(fault: &DateFault) -> Words {
    let message = match fault {
        DateFault::BeforePeriodEnds { end } => {
            format!("The decision is older than the last year ({end}) of the achievement.")
        }
        DateFault::BeforeYear { said } => {
            format!("The decision is older than the year that the roster gives ({said}).")
        }
        DateFault::InFuture => "The decision is later than the date of this report.".to_owned(),
        DateFault::TooOld { earliest } => format!("The decision is older than {earliest}."),
        DateFault::OutsidePhase { phase, year } => format!("The year {year} is not in the phase “{phase}”."),
    };
    Words::new(message, "Check the decision date or the phase.")
}

fn lacking(unmet: &Unmet, basis: &str) -> Words {
    let form = &unmet.form;
    if let [Lack::NoData { form: step, years }] = unmet.lacks.as_slice() {
        return Words::new(
            format!(
                "{form} ({} rows): the rosters hold no {step} {}, so this cannot be judged ({basis}).",
                unmet.awards,
                span(*years)
            ),
            "Add the rosters of earlier years, or look into the files.",
        );
    }
    let lacks: Vec<String> = unmet.lacks.iter().map(lack).collect();
    Words::new(
        format!("{form}: {} ({basis}).", lacks.join("; ")),
        "Look into the file; add the roster that is missing, or correct the row.",
    )
}

fn lack(lack: &Lack) -> String {
    match lack {
        Lack::NoData { form, years } => format!("the rosters hold no {form} {}", span(*years)),
        Lack::Consecutive { form, wanted, found } => {
            format!("the rosters do not show {form} in {wanted} consecutive years (found {found})")
        }
        Lack::Earlier { form, wanted, found, years } => {
            format!("the rosters do not show {form} {wanted} times {} (found {found})", span(*years))
        }
        Lack::Before { form, years } => format!("the rosters do not show {form} {years} years before"),
        Lack::Flags { years } => format!("the rosters do not show the flags or certificates wanted {}", span(*years)),
        Lack::Class { wanted, said, year } => {
            format!("{year} has “{}” where “{}” is wanted", class(*said), class(*wanted))
        }
        Lack::NoInitiative => "the roster says that there is no initiative".to_owned(),
        Lack::Share { form, wanted, found } => format!("the rosters show {found}% {form}, {wanted}% are wanted"),
        Lack::MemberFailed { person } => format!("{person} did not fulfil the task"),
        Lack::MemberDisciplined { person } => format!("{person} is under discipline"),
        Lack::NotLeader { block, rank } => format!("the unit is number {rank} in {block}, not its leader"),
        Lack::SmallBlock { block, units, wanted } => format!("{block} has {units} units, {wanted} are wanted"),
        Lack::ShortMovement { wanted, years } => format!("the movement lasted {years} years, {wanted} are wanted"),
        Lack::Vote { said, wanted } => format!("a vote of {} where {wanted}% are wanted", percent(*said)),
        Lack::Quota { flags, leaders, share } => {
            format!("{flags} flags for {leaders} block leaders that the rosters show, over {share}%")
        }
        Lack::Young { founded, wanted } => {
            format!("the unit was founded in {founded}, less than {wanted} years before")
        }
        Lack::NoContribution => "the achievement tells of no labour, land or property".to_owned(),
    }
}

fn class(class: TaskClass) -> &'static str {
    match class {
        TaskClass::Excellent => "task done excellently",
        TaskClass::Good => "task done well",
        TaskClass::Done => "task done",
        TaskClass::Failed => "task not done",
    }
}

fn span((from, to): (i32, i32)) -> String {
    if from == to { format!("in {from}") } else { format!("in {from}-{to}") }
}

/// Hundredths of a percent.
fn percent(hundredths: u32) -> String {
    match hundredths % 100 {
        0 => format!("{}%", hundredths / 100),
        part => format!("{}.{part:02}%", hundredths / 100),
    }
}

//! Rules over records. [`RULES`] is the documentation: one rule a file, with the law that it comes from.

mod blocks;
mod case;
mod history;
mod rules;
mod settings;
mod unmet;

pub use crate::issue::Severity;
pub use history::{achieved, next_counts_from};
pub use settings::{Setting, Settings};

use crate::issue::Issue;
use crate::model::{Catalogue, Date, Records};
use case::Case;
use history::History;

/// A rule of the field.
pub struct Rule {
    pub code: &'static str,
    /// What it wants.
    pub sense: &'static str,
    /// Law and article: L22 is Law 06/2022/QH15, D152 Decree 152/2025/NĐ-CP.
    pub basis: &'static str,
    /// First and last day of the decisions that it judges; empty where there is none.
    pub holds: (&'static str, &'static str),
    /// Whether an office that says nothing has it; what no law in force says is off.
    pub on: bool,
    /// Numbers that an office may set; their defaults stand in `config/default/rules.toml`.
    pub numbers: &'static [&'static str],
    pub does: Does,
}

/// What the tool does by a rule.
pub enum Does {
    /// Every record that breaks it is an issue.
    Check(fn(&Case<'_>) -> Vec<Issue>),
    /// Other rules reckon by it ([`next_counts_from`]).
    Reckon,
    /// It allows something, or rosters cannot show it: there is nothing to find.
    Nothing,
}

type Span = (&'static str, &'static str);
const ALWAYS: Span = ("", "");
const LAW: Span = ("2024-01-01", "");
const DECREE: Span = ("2025-07-01", "2027-03-01");

pub const RULES: &[Rule] = &[
    rule(
        "R01",
        "the recipient is of a kind that may receive the award",
        "L22 articles 19, 20, 71",
        ALWAYS,
        &[],
        Does::Check(rules::r01_recipient_kind::check),
    ),
    rule(
        "R02",
        "who decided the award may decide it, and the award exists at that time",
        "L22 articles 77-80",
        ALWAYS,
        &[],
        Does::Check(rules::r02_authority::check),
    ),
    rule(
        "R03",
        "a board's chair gives certificates of commendation, no titles",
        "L22 article 80.4",
        LAW,
        &[],
        Does::Check(rules::r03_board_chair::check),
    ),
    rule(
        "R04",
        "one achievement is not rewarded twice",
        "L22 article 5.2c",
        LAW,
        &[],
        Does::Check(rules::r04_two_awards::check),
    ),
    rule(
        "R05",
        "of several titles for one year only the highest brings money",
        "D152 articles 49.5-7",
        DECREE,
        &[],
        Does::Check(rules::r05_highest_title::check),
    ),
    rule(
        "R06",
        "awards for unplanned feats and themes are no steps to an award for merit",
        "D152 article 4.3",
        DECREE,
        &[],
        Does::Check(rules::r06_other_ground::check),
    ),
    rule(
        "R07",
        "a lower award that is missing is no fault where no article names it, so nothing is checked",
        "D152 article 4.1",
        DECREE,
        &[],
        Does::Nothing,
    ),
    rule(
        "R08",
        "nobody under discipline, inspection or complaint is put forward",
        "D152 article 4.4",
        DECREE,
        &[],
        Does::Check(rules::r08_held::check),
    ),
    rule(
        "R09",
        "after discipline the achievement counts from its end",
        "D152 article 4.4",
        DECREE,
        &[],
        Does::Check(rules::r09_after_discipline::check),
    ),
    rule(
        "R10",
        "maternity leave counts as worked time: rosters do not tell of it, so nothing is checked",
        "D152 article 4.5",
        DECREE,
        &[],
        Does::Nothing,
    ),
    rule(
        "R11",
        "between equals women go first: their share is told where the roster gives it",
        "D152 article 4.6",
        DECREE,
        &[],
        Does::Check(rules::r11_women::check),
    ),
    rule(
        "R12",
        "years count from the achievement rewarded last, else from its decision: used by R25-R28",
        "D152 article 33.7",
        DECREE,
        &[],
        Does::Reckon,
    ),
    rule(
        "R13",
        "a unit's fighter is an advanced worker with excellent work or an initiative",
        "L22 article 23",
        LAW,
        &[],
        Does::Check(rules::r13_unit_fighter::check),
    ),
    rule(
        "R14",
        "a provincial fighter was a unit's fighter in consecutive years, with an initiative",
        "L22 article 22",
        LAW,
        &["years"],
        Does::Check(rules::r14_provincial_fighter::check),
    ),
    rule(
        "R15",
        "a national fighter was a provincial one in consecutive years, with an initiative",
        "L22 article 21",
        LAW,
        &["years"],
        Does::Check(rules::r15_national_fighter::check),
    ),
    rule(
        "R16",
        "an advanced worker did the task well or better",
        "L22 article 24",
        LAW,
        &[],
        Does::Check(rules::r16_advanced_worker::check),
    ),
    rule(
        "R17",
        "an excellent collective has enough advanced workers, a fighter and no failure",
        "L22 article 27",
        LAW,
        &["share"],
        Does::Check(rules::r17_excellent_collective::check),
    ),
    rule(
        "R18",
        "an advanced collective has enough advanced workers and nobody disciplined",
        "L22 article 28",
        LAW,
        &["share"],
        Does::Check(rules::r18_advanced_collective::check),
    ),
    rule(
        "R19",
        "the province's flag goes to a block's leader, or for a movement of some years",
        "L22 article 26",
        LAW,
        &["years", "min_block_size"],
        Does::Check(rules::r19_provincial_flag::check),
    ),
    rule(
        "R20",
        "the Government's flag goes to few block leaders, with the council's vote",
        "L22 article 25; D152 articles 7, 33.5, 35",
        LAW,
        &["share", "vote", "years", "min_block_size"],
        Does::Check(rules::r20_government_flag::check),
    ),
    rule(
        "R21",
        "one flag a block and year",
        "L22 article 26.1, by its sense",
        ALWAYS,
        &["flags"],
        Does::Check(rules::r21_one_flag::check),
    ),
    rule(
        "R22",
        "the province's certificate for a person's merit wants consecutive years",
        "L22 article 74.1",
        LAW,
        &["years"],
        Does::Check(rules::r22_provincial_person::check),
    ),
    rule(
        "R23",
        "the province's certificate for a collective's merit wants consecutive years",
        "L22 article 74.3",
        LAW,
        &["years"],
        Does::Check(rules::r23_provincial_collective::check),
    ),
    rule(
        "R24",
        "a household gave labour, land or property",
        "L22 article 74.5",
        LAW,
        &[],
        Does::Check(rules::r24_provincial_household::check),
    ),
    rule(
        "R25",
        "the Prime Minister's certificate for a person follows the province's after years",
        "L22 article 73; D152 article 27",
        LAW,
        &["years", "fighter"],
        Does::Check(rules::r25_prime_minister_person::check),
    ),
    rule(
        "R26",
        "the Prime Minister's certificate for a collective follows the province's after years",
        "L22 article 73.4",
        LAW,
        &["years", "movement"],
        Does::Check(rules::r26_prime_minister_collective::check),
    ),
    rule(
        "R27",
        "the third Labour Order follows the Prime Minister's certificate after years",
        "L22 article 44",
        LAW,
        &["years", "fighter", "age"],
        Does::Check(rules::r27_third_order::check),
    ),
    rule(
        "R28",
        "the second and first Labour Order follow the class below after years",
        "L22 articles 42-43",
        LAW,
        &["years"],
        Does::Check(rules::r28_higher_order::check),
    ),
    rule(
        "R29",
        "the report for a State award is fresh when it is submitted",
        "D152 article 33.9",
        DECREE,
        &["months"],
        Does::Check(rules::r29_report_age::check),
    ),
    off(rule(
        "R30",
        "units' fighters are few of the advanced workers",
        "local regulations; old circulars",
        ALWAYS,
        &["share"],
        Does::Check(rules::r30_fighters::check),
    )),
    off(rule(
        "R31",
        "one State award a recipient and year",
        "old circular 08/2017/TT-BNV",
        ALWAYS,
        &[],
        Does::Check(rules::r31_two_state_awards::check),
    )),
    rule(
        "R32",
        "the council's vote for awards that want a share of all its members",
        "D152 article 33.5",
        DECREE,
        &[],
        Does::Check(rules::r32_vote::check),
    ),
    rule(
        "R33",
        "no award to a unit that was dissolved before",
        "circular 15/2025/TT-BNV",
        ALWAYS,
        &[],
        Does::Check(rules::r33_dissolved::check),
    ),
    rule(
        "R34",
        "thematic awards go mostly to direct workers",
        "L22 article 5.2d",
        LAW,
        &["share"],
        Does::Check(rules::r34_direct_workers::check),
    ),
    rule(
        "R35",
        "the decision's date agrees with achievement, phase and calendar",
        "plain sense",
        ALWAYS,
        &["earliest"],
        Does::Check(rules::r35_decision_date::check),
    ),
    rule(
        "R36",
        "a unit younger than a year is not rated, so it has no rank",
        "circular 01/2020/TT-BKHĐT",
        ("2020-04-01", ""),
        &[],
        Does::Check(rules::r36_young_unit::check),
    ),
    rule(
        "R37",
        "a household's name is not that of one person",
        "plain sense",
        ALWAYS,
        &[],
        Does::Check(rules::r37_household_name::check),
    ),
    rule(
        "R38",
        "a withdrawn award is in no count and no history, and told",
        "L22 article 93; D152 article 58",
        ALWAYS,
        &[],
        Does::Check(rules::r38_revoked::check),
    ),
];

const fn rule(
    code: &'static str,
    sense: &'static str,
    basis: &'static str,
    holds: Span,
    numbers: &'static [&'static str],
    does: Does,
) -> Rule {
    Rule { code, sense, basis, holds, on: true, numbers, does }
}

/// No law in force says it.
const fn off(rule: Rule) -> Rule {
    Rule { on: false, ..rule }
}

/// All issues of all rules that are on, in the order of the rules. The date is that of the run.
pub fn check(records: &Records, catalogue: &Catalogue, settings: &Settings, date: Date) -> Vec<Issue> {
    let history = History::new(records);
    let mut issues = Vec::new();
    for rule in RULES {
        let (Does::Check(check), Some(setting)) = (&rule.does, settings.get(rule.code)) else { continue };
        if !setting.on {
            continue;
        }
        let case = Case { records, catalogue, history: &history, date, setting, settings };
        let found = check(&case).into_iter();
        issues.extend(found.map(|issue| Issue { weight: setting.severity.or(issue.weight), ..issue }));
    }
    issues
}

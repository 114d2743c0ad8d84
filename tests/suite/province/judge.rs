//! Runs a province through the program and holds what comes out against the truth.

use super::answer::Knowing;
use super::disturbances::Disturbances;
use super::names::OLD_COMMUNES;
use super::plan::{Plan, Size, Who};
use super::recount::{Counts, recount};
use super::rosters::{self, sheet::Paper};
use super::states::speaks;
use super::truth::{RowTruth, Truth};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;
use thidua::config::{self, Config};
use thidua::model::{
    Award, AwardStatus, Cut, Decisions, Figure, FigureName, Figures, QuestionKind, SPARSE_GROUPING_SETS,
};
use thidua::read;
use thidua::roster::{table::File, text::fold};
use thidua::settle::{Settled, settle};
use thidua::tally::tally;

/// How often a person is asked before the program has to be content.
const ROUNDS: usize = 3;

pub struct Province {
    pub plan: Plan,
    pub truth: Truth,
    pub files: Vec<File>,
    pub config: &'static Config,
}

impl Province {
    pub fn new(seed: u64, size: Size, disturbances: &Disturbances) -> Self {
        static WITH_COMMUNES: LazyLock<Config> = LazyLock::new(|| {
            let mut config = config::load(None).unwrap();
            config.catalogue.communes = old_communes();
            config
        });
        let config = &*WITH_COMMUNES;
        let plan = Plan::new(seed, size, disturbances);
        let (papers, truth) = rosters::write(&plan, &config.catalogue, disturbances, seed);
        let read = |paper: &Paper| read::bytes(&paper.bytes(), &paper.file(), &config.reading);
        let files = papers.iter().map(read).collect();
        Self { plan, truth, files, config }
    }

    pub fn settle(&self, decisions: &Decisions) -> Settled {
        settle(&self.files, &self.config.catalogue, decisions)
    }

    fn knowing(&self) -> Knowing<'_> {
        Knowing { plan: &self.plan, catalogue: &self.config.catalogue, truth: &self.truth }
    }

    /// Asks until nothing is asked any more. Gives what is settled then, the answers, and what could not be answered.
    pub fn answered(&self, first: Settled) -> (Settled, Decisions, Vec<String>) {
        let (mut settled, mut decisions, mut puzzles) = (first, Decisions::new(), Vec::new());
        for _ in 0..ROUNDS {
            if settled.questions.is_empty() {
                break;
            }
            let (more, unanswered) = self.knowing().answer(&settled);
            puzzles.extend(unanswered);
            decisions.extend(more);
            settled = self.settle(&decisions);
        }
        puzzles.extend(settled.questions.iter().map(|question| {
            let place = question.places.first().map(ToString::to_string).unwrap_or_default();
            format!("still asked: {:?} {:?} at {place}", question.kind, question.subject)
        }));
        (settled, decisions, puzzles)
    }

    /// Ids that stand for two different units, persons or households.
    pub fn mixed_up(&self, settled: &Settled) -> Vec<String> {
        let mut of_id: BTreeMap<String, BTreeMap<Who, String>> = BTreeMap::new();
        for award in settled.records.awards.iter().filter(|award| speaks(award.status)) {
            let Some(row) = self.truth.at(&award.place) else { continue };
            let place = award.place.to_string();
            if let Some((unit, id)) = row.unit.zip(award.unit_id.clone()) {
                of_id.entry(format!("unit {id}")).or_default().insert(Who::Unit(unit), place.clone());
            }
            if let Some(who) = self.recipient(row, &award.recipient_name) {
                let id = format!("recipient {}", award.recipient_id);
                of_id.entry(id).or_default().insert(who, place);
            }
        }
        let mixed = of_id.into_iter().filter(|(_, who)| who.len() > 1);
        mixed.map(|(id, who)| format!("{id} is {}", self.told(&who))).collect()
    }

    /// Whom a record of the row is about: of several the one who is called so.
    pub fn recipient(&self, row: &RowTruth, name: &str) -> Option<Who> {
        let called = |who: &&Who| match who {
            Who::Person(person) => fold(&self.plan.people[*person].name) == fold(name),
            _ => false,
        };
        match row.who.as_slice() {
            [who] => Some(*who),
            several => several.iter().find(called).copied(),
        }
    }

    fn told(&self, who: &BTreeMap<Who, String>) -> String {
        let one = |(who, place): (&Who, &String)| match who {
            Who::Unit(unit) => format!("{} ({place})", self.plan.units[*unit].proper),
            Who::Household(household) => format!("household {} ({place})", self.plan.households[*household].head),
            Who::Person(person) => {
                let person = &self.plan.people[*person];
                format!("{} {:?} ({place})", person.name, person.born)
            }
        };
        who.iter().map(one).collect::<Vec<_>>().join(" and ")
    }

    /// Persons, units and households that have several ids, which nothing asked about.
    pub fn split_up(&self, settled: &Settled) -> Vec<String> {
        let mut ids: BTreeMap<Who, BTreeMap<String, String>> = BTreeMap::new();
        for award in settled.records.awards.iter().filter(|award| speaks(award.status)) {
            let row = self.truth.at(&award.place);
            if let Some(who) = row.and_then(|row| self.recipient(row, &award.recipient_name)) {
                let known = ids.entry(who).or_default();
                known.entry(award.recipient_id.to_string()).or_insert_with(|| award.place.to_string());
            }
        }
        let split = ids.into_iter().filter(|(_, ids)| ids.len() > 1);
        split.map(|(who, ids)| format!("{who:?} is {ids:?}")).collect()
    }

    /// Rows that name one of two people without what tells them apart, which were not asked about although both are known.
    pub fn guessed(&self, settled: &Settled) -> Vec<String> {
        let counted = || settled.records.awards.iter().filter(|award| award.status == AwardStatus::Counted);
        let known: BTreeSet<Who> = counted()
            .filter_map(|award| self.truth.at(&award.place))
            .filter(|row| !row.whose)
            .filter_map(|row| row.who.first().copied())
            .collect();
        let bare = |who: &Who| match who {
            Who::Person(person) => Some((self.plan.people[*person].unit, fold(&self.plan.people[*person].name))),
            _ => None,
        };
        let both = |who: &Who| known.iter().filter(|other| bare(other) == bare(who)).count() > 1;
        let open = counted()
            .filter(|award| self.truth.at(&award.place).is_some_and(|row| row.whose && row.who.iter().all(both)));
        open.map(|award| format!("{} at {} was guessed", award.recipient_name, award.place)).collect()
    }

    /// How many mentions of units and persons wait for an answer, of how many.
    pub fn unsettled(&self, settled: &Settled) -> (usize, u32) {
        let mut waiting = BTreeSet::new();
        for question in &settled.questions {
            if matches!(question.kind, QuestionKind::Unit | QuestionKind::Person) {
                waiting.extend(question.places.iter().map(|place| (question.kind, place.clone())));
            }
        }
        (waiting.len(), self.truth.mentions())
    }

    /// Figures that are not what the plan's own count gives.
    pub fn wrong_figures(&self, settled: &Settled) -> Vec<String> {
        let figures = tally(&settled.records, &self.config.catalogue).unwrap();
        compare(&figures, &recount(&self.plan, &self.config.catalogue))
    }

    /// Sheets whose ledger tells another number of accepted or repeated rows than the statuses of their awards.
    pub fn wrong_fates(&self, settled: &Settled) -> Vec<String> {
        let mut rows: BTreeMap<(&str, &str, u32), u8> = BTreeMap::new();
        for award in &settled.records.awards {
            let Some(cell) = award.place.cell else { continue };
            let worth = match award.status {
                AwardStatus::Counted
                | AwardStatus::Registered
                | AwardStatus::Proposed
                | AwardStatus::Refused
                | AwardStatus::Withdrawn
                | AwardStatus::Revoked => 2,
                AwardStatus::SetAside => 1,
                AwardStatus::Duplicate => 0,
            };
            let best = rows.entry((&award.place.file, award.place.sheet_name(), cell.row)).or_default();
            *best = worth.max(*best);
        }
        let mut sheets: BTreeMap<(&str, &str), [u64; 3]> = BTreeMap::new();
        for ((file, sheet, _), worth) in rows {
            sheets.entry((file, sheet)).or_default()[usize::from(worth)] += 1;
        }
        let differ = settled.ledger.iter().filter_map(|line| {
            let [repeated, _, accepted] = *sheets.get(&(line.file.as_str(), line.sheet.as_str()))?;
            let same = (line.accepted, line.duplicate) == (accepted, repeated);
            (!same).then(|| format!("{line:?}, but {accepted} awards accepted and {repeated} repeated"))
        });
        differ.collect()
    }

    /// Planned awards that no counted record has, and counted records that are no planned award or one too many.
    pub fn wrong_awards(&self, settled: &Settled) -> Vec<String> {
        let mut times: BTreeMap<usize, Vec<String>> = BTreeMap::new();
        let mut wrong = Vec::new();
        let counted = settled.records.awards.iter().filter(|award| award.status == AwardStatus::Counted);
        let mut counted: Vec<&Award> = counted.collect();
        // A row may name several of one name: what stands in rows of one award is told first.
        counted.sort_by_key(|award| self.truth.at(&award.place).map_or(0, |row| row.awards.len()));
        for award in counted {
            let Some(row) = self.truth.at(&award.place) else {
                wrong.push(format!("a record of no planned row: {} at {}", award.recipient_name, award.place));
                continue;
            };
            // A registration or proposal that counts is in a wrong state.
            if row.bid.is_some() {
                continue;
            }
            let fits = |at: &&usize| {
                let planned = &self.plan.awards[**at];
                let taken = times.get(at).is_some_and(|places| places.contains(&award.place.to_string()));
                planned.form == award.form && !(taken && row.awards.len() > 1)
            };
            let free = row.awards.iter().filter(fits).find(|at| !times.contains_key(at));
            match free.or_else(|| row.awards.iter().find(fits)) {
                Some(&at) if !row.withdrawn => times.entry(at).or_default().push(award.place.to_string()),
                _ => {
                    wrong.push(format!("no planned award: {} {} at {}", award.recipient_name, award.form, award.place))
                }
            }
        }
        for (at, planned) in self.plan.awards.iter().enumerate() {
            let places = times.get(&at).map(Vec::as_slice).unwrap_or_default();
            let wanted = usize::from(planned.revoked.is_none());
            if places.len() != wanted {
                let rows = self.truth.rows.iter().filter(|(_, row)| row.awards.contains(&at));
                let written: Vec<String> =
                    rows.map(|((file, sheet, row), _)| format!("{file} › {sheet} row {}", row + 1)).collect();
                wrong.push(format!("{planned:?} counted {} times at {places:?}; written at {written:?}", places.len()));
            }
        }
        wrong
    }
}

fn old_communes() -> Vec<(String, Vec<String>)> {
    OLD_COMMUNES.iter().map(|(now, old)| ((*now).to_owned(), old.iter().map(|&old| old.to_owned()).collect())).collect()
}

fn is_sparse(cut: &Cut) -> bool {
    SPARSE_GROUPING_SETS.contains(&cut.grouping_set())
}

fn compare(figures: &Figures, truth: &Counts) -> Vec<String> {
    let mut wrong = Vec::new();
    // What awards are worth is no matter of who is who; the amounts are tried by themselves.
    // Nor does the plan's own count know sparse cuts and when movements run; every run counts those twice.
    let of_money = [FigureName::AwardMoney, FigureName::AwardsWithoutMoney, FigureName::Movements];
    let planned = |figure: &&Figure| !of_money.contains(&figure.name) && !is_sparse(&figure.cut);
    for figure in figures.list().iter().filter(planned) {
        let wanted = truth.get(&(figure.name, figure.cut.clone())).copied().unwrap_or_default();
        if (figure.value - wanted).abs() > 1e-9 {
            wrong.push(format!(
                "{} {:?}: expected {wanted}, got {}",
                figure.name.code(),
                short(&figure.cut),
                figure.value
            ));
        }
    }
    for ((name, cut), wanted) in truth {
        if *wanted != 0.0 && figures.get(*name, cut).is_none() {
            wrong.push(format!("{} {:?}: expected {wanted}, got none", name.code(), short(cut)));
        }
    }
    wrong
}

fn short(cut: &thidua::model::Cut) -> String {
    let year = cut.year.map(|year| year.to_string());
    let time = cut.phase.as_deref().into_iter().chain(year.as_deref());
    time.chain(cut.values().map(|(_, value)| value.as_str())).collect::<Vec<_>>().join(" ")
}

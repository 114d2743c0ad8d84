//! Between rows and units: mentions of units with the rows that make them, and what is asked and noted at those rows.

use crate::ask::fates::Fate;
use crate::ask::outcome::{Ask, At, Outcome};
use crate::claims::unit::UnitClaim;
use crate::identity::units::{Answers, Asked, Identity, Mention, Register, UnitMention, identify};
use crate::issue::SettleProblem;
use crate::model::index::{IndexVec, MentionIx, UnitIx};
use crate::model::{Answer, Choice, Decisions, QuestionKind, Scope};
use crate::roster::meaning::Meaning;
use crate::roster::table::RowView;
use crate::wording::words::Words;
use std::collections::BTreeSet;

/// All mentions of units in a run, each with the claim that makes it.
#[derive(Default)]
pub struct UnitMentions<'a> {
    claims: IndexVec<MentionIx, &'a UnitClaim<'a>>,
}

/// The units of all mentions; nothing where the row waits or was left out.
pub struct IdentifiedUnits {
    pub register: Register,
    pub of: IndexVec<MentionIx, Option<UnitIx>>,
}

impl<'a> UnitMentions<'a> {
    /// Remembers a mention; the index that it is known by when all are identified.
    pub fn add(&mut self, claim: &'a UnitClaim<'a>) -> MentionIx {
        self.claims.push(claim)
    }

    /// Which unit each is. What only a person can say is asked at the rows that wait for it.
    pub fn identify(
        &self,
        register: Register,
        words: &Words<'_>,
        decisions: &Decisions,
        outcome: &mut Outcome<'_>,
    ) -> IdentifiedUnits {
        let mentions: Vec<UnitMention<'_>> = self
            .claims
            .iter()
            .map(|claim| UnitMention { said: said(claim), sector: claim.sector.clone(), place: claim.row.place() })
            .collect();
        let claims = self.claims.as_slice();
        let apart = |at: usize, named: bool| apart(claims[at], named);
        let found = identify(register, &mentions, Answers { decisions, apart: &apart }, &words.names);
        for (claim, who) in claims.iter().zip(&found.identities) {
            if let Identity::Read(unit) = who {
                let read_as = found.register.units[*unit].name.to_string();
                outcome.issue(at(claim), SettleProblem::ReadAs { read_as });
            }
        }
        for asked in &found.asked {
            for mention in &asked.mentions {
                ask(claims[*mention], asked, &found.register, words, outcome);
            }
        }
        let of: Vec<Option<UnitIx>> = found.identities.iter().map(|who| who.unit()).collect();
        IdentifiedUnits { register: found.register, of: of.into() }
    }
}

/// A unit as a claim refers to it.
pub fn said<'c>(claim: &'c UnitClaim<'_>) -> Mention<'c> {
    Mention {
        name: &claim.name,
        code: claim.code,
        commune: claim.commune.as_deref(),
        district: claim.district.as_deref(),
        kind: claim.kind,
    }
}

fn at<'a>(claim: &UnitClaim<'a>) -> At<'a> {
    At { row: claim.row, cell: claim.cell }
}

/// Asks at one of the rows that wait for an answer, or notes that it went by one.
fn ask(claim: &UnitClaim<'_>, asked: &Asked, register: &Register, words: &Words<'_>, outcome: &mut Outcome<'_>) {
    let name = |unit: &UnitIx| register.shown(*unit).1;
    let problem = if asked.named {
        SettleProblem::UnitAmbiguous { candidates: asked.candidates.iter().map(name).collect() }
    } else {
        SettleProblem::UnitUnknown { near: asked.candidates.first().map(name) }
    };
    let ask = Ask::new(QuestionKind::Unit, Scope::Value, asked.id.clone(), &asked.subject, problem);
    let offers = || {
        // Those that may be meant, then all others, the nearest first.
        let mut offered = BTreeSet::new();
        let all = asked.candidates.iter().copied().chain(register.nearest(said(claim), &words.names));
        let units = all.filter(|unit| offered.insert(*unit)).map(|unit| register.shown(unit));
        let listed = units.map(|(id, name)| Choice { answer: Answer::Code(id), name });
        listed.chain([Answer::New, Answer::LeaveOut].map(|answer| Choice { answer, name: String::new() })).collect()
    };
    match outcome.ask(at(claim), ask, offers, |answer| Some(answer) == asked.answer.as_ref()) {
        Some(Answer::LeaveOut) => outcome.set_aside(at(claim), SettleProblem::LeftOut),
        Some(_) => {}
        None => outcome.fate(claim.row, Fate::SetAside),
    }
}

/// Cells that tell whom a row is about; dates, numbers, years and awards are left out, as they are what gets corrected.
const WHOSE: &[Meaning] = &[
    Meaning::Name,
    Meaning::Person,
    Meaning::Officer,
    Meaning::Birth,
    Meaning::IdNumber,
    Meaning::Workplace,
    Meaning::PositionAndUnit,
    Meaning::Representative,
    Meaning::Address,
    Meaning::Commune,
    Meaning::District,
    Meaning::UnitKind,
    Meaning::Sector,
];

/// What tells a row from others of the same name: where several units have the name, two rosters may mean different ones by it, and so
/// may two rows: then each award of a recipient is asked about by itself. A slip of several near names is asked about once for each
/// recipient of a roster. So the answer still holds when a date, a remark or another number of the row is written.
fn apart(claim: &UnitClaim<'_>, named: bool) -> Vec<String> {
    let row = claim.row;
    let mut said = vec![row.sheet.place.file.to_string()];
    said.extend(claim.code.map(str::to_owned));
    said.extend(claim.kind.map(|kind| kind.code().to_owned()));
    said.extend(WHOSE.iter().filter_map(|meaning| Some(format!("{} {}", meaning.id(), row.text(*meaning)?))));
    if named {
        said.extend(which_award(row).map(str::to_owned));
        // Of two sheets of a file each title names another decision.
        said.extend(row.table.titles.iter().map(|title| title.text.to_string()));
    }
    said
}

fn which_award<'a>(row: RowView<'a>) -> impl Iterator<Item = &'a str> {
    let columns = [Meaning::Award, Meaning::AwardMark, Meaning::DecisionNo, Meaning::Movement, Meaning::Year];
    columns.into_iter().filter_map(move |meaning| row.text(meaning))
}

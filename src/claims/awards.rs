//! What a row of an awards table says: who, which awards, by which decision, when, in which state.

use super::fact::{Fact, Source};
use super::forms::{self, Named};
use super::listed::Wording;
use super::particulars::particulars;
use super::reader::Reader;
use super::recipient::RecipientClaim;
use super::replaced::{self, Replaced};
use super::state::{self, Doubt, ListEffect};
use super::time::{self, OwnTime, TimeClaim};
use super::unread::Unread;
use crate::issue::SettleProblem;
use crate::model::{AwardStatus, Facts, Text};
use crate::roster::meaning::Meaning;
use crate::roster::table::RowView;

/// A row of awards.
#[derive(Clone, Debug)]
pub struct AwardClaim<'a> {
    pub row: RowView<'a>,
    /// Nothing where no cell names a recipient.
    pub recipient: Option<RecipientClaim<'a>>,
    pub awards: Vec<Named<'a>>,
    /// Its own column of awards says that there is none.
    pub says_none: bool,
    /// It is blank in the column of awards, in a list whose other rows fill it in and whose title names an award.
    pub left_blank: bool,
    pub time: TimeClaim,
    pub movement: Option<Wording<'a>>,
    pub ground: Option<Text>,
    pub achievement: Option<String>,
    pub register_no: Option<String>,
    /// The state that the row itself says, and the one that the lines around it say.
    pub own_state: Option<Fact<AwardStatus>>,
    pub state_around: Option<Fact<AwardStatus>>,
    /// What may be a refusal or withdrawal of it.
    pub doubtful_state: Option<Doubt<'a>>,
    /// What the list, or the row's own remark, does to awards of other rows.
    pub effect: Option<Fact<ListEffect>>,
    /// Earlier decisions that its decision takes the place of.
    pub replaces: Vec<Replaced>,
    pub particulars: Facts,
    /// What could not be read, and what the row says with words that no list has.
    pub unread: Vec<Unread<'a>>,
}

impl<'a> AwardClaim<'a> {
    /// The claims of a row: one, or one for each unit that its cell names.
    pub fn all(row: RowView<'a>, words: &Reader<'_>) -> impl Iterator<Item = Self> {
        let claim = Self::of(row, words);
        let each = claim.recipient.as_ref().map_or_else(Vec::new, |recipient| recipient.each(words));
        let whole = if each.is_empty() { Some(claim.clone()) } else { None };
        let part = move |(at, recipient)| Self {
            recipient: Some(recipient),
            // What could not be read is said once.
            unread: if at == 0 { claim.unread.clone() } else { Vec::new() },
            ..claim.clone()
        };
        whole.into_iter().chain(each.into_iter().enumerate().map(part))
    }

    fn of(row: RowView<'a>, words: &Reader<'_>) -> Self {
        let time = TimeClaim::of(row, words);
        let decision_no = time.decision.number.as_ref().map(|fact| fact.value().clone());
        let around = words.around(row);
        let decisions = time::decisions(row);
        let numbers: Vec<&str> = match decisions.as_slice() {
            [] => decision_no.as_deref().into_iter().collect(),
            several => several.iter().filter_map(OwnTime::number).collect(),
        };
        let named = forms::named(row, &numbers, words);
        let awards = by_decision(named, decisions, words);
        let mut unread = time::unread(row, words);
        let ground = row.cell(Meaning::Ground).and_then(|cell| {
            let ground = words
                .grounds
                .exact(&cell.text)
                .or_else(|| words.grounds.inside(&cell.text, 1).filter(|_| !words.explains_ground.denied(&cell.text)));
            if ground.is_none() {
                unread.push(Unread::new(cell, SettleProblem::GroundUnknown));
            }
            ground
        });
        Self {
            row,
            recipient: RecipientClaim::of(row, words),
            says_none: awards.is_empty() && row.cell(Meaning::Award).is_some(),
            left_blank: awards.is_empty() && words.columns.leaves_blank(row) && forms::is_titled(row, words),
            awards,
            movement: movement(row, words),
            ground,
            achievement: row.text(Meaning::Achievement).map(str::to_owned),
            register_no: row.text(Meaning::RegisterNo).map(str::to_owned),
            own_state: state::of_row(row, &words.states),
            state_around: around.state.clone(),
            doubtful_state: state::in_doubt(row, &words.states),
            // What is struck out does nothing to other rows any more.
            effect: effect(row, words).filter(|_| !row.row.struck_out),
            replaces: words.around(row).replaces.iter().cloned().chain(replaced::of_cells(row)).collect(),
            particulars: particulars(row, decision_no.as_deref(), &words.facts),
            unread,
            time,
        }
    }

    /// When one of its awards was given.
    pub fn time_of(&self, named: Option<&Named<'_>>) -> TimeClaim {
        let time = self.time.with(named.and_then(|named| named.time.as_deref()));
        // "Đã được khen thưởng" over a column of a list that proposes: the list's year is that of what it proposes.
        let granted_before = named.and_then(|named| named.state.as_ref()).is_some_and(|state| {
            *state.value() == AwardStatus::Counted && matches!(state.source(), Source::Heading(_))
        });
        let proposes = self.state_around.as_ref().is_some_and(|state| *state.value() != AwardStatus::Counted);
        if granted_before && proposes { time.of_row_alone() } else { time }
    }

    /// Whether the row says a decision: by its number or its day, in its own cells or above them.
    pub fn is_decided(&self) -> bool {
        self.time.is_decided() || self.awards.iter().any(|named| self.time_of(Some(named)).is_decided())
    }
}

/// Of several decisions in a cell each is that of an award: of the one that its issuer gives, where that tells all of them apart, else in
/// their order. One award by two decisions was given twice.
fn by_decision<'a>(awards: Vec<Named<'a>>, decisions: Vec<OwnTime>, words: &Reader<'_>) -> Vec<Named<'a>> {
    match awards.as_slice() {
        [only] if decisions.len() > 1 && only.time.is_none() => {
            decisions.into_iter().map(|time| Named { time: Some(Box::new(time)), ..only.clone() }).collect()
        }
        all if all.len() == decisions.len() && all.iter().all(|named| named.time.is_none()) => {
            let decisions = by_issuer(&awards, &decisions, words).unwrap_or(decisions);
            let pairs = awards.into_iter().zip(decisions);
            pairs.map(|(named, time)| Named { time: Some(Box::new(time)), ..named }).collect()
        }
        _ => awards,
    }
}

/// The decisions in the order of the awards that only their issuers give; nothing where some award or decision may go with several.
fn by_issuer(awards: &[Named<'_>], decisions: &[OwnTime], words: &Reader<'_>) -> Option<Vec<OwnTime>> {
    let gives = |named: &Named<'_>, decision: &OwnTime| {
        let form = named.form.form().and_then(|form| words.catalogue.form(form));
        let issuers = decision.number().map_or_else(Vec::new, |number| words.facts.by_number(number));
        form.is_some_and(|form| form.decided_by.iter().any(|code| issuers.iter().any(|issuer| **issuer == **code)))
    };
    let only = |named: &Named<'_>| {
        let mut of = decisions.iter().filter(|decision| gives(named, decision));
        of.next().filter(|_| of.next().is_none())
    };
    let is_one_of = |decision: &OwnTime| awards.iter().filter(|named| gives(named, decision)).count() == 1;
    let all = awards.iter().map(only).collect::<Option<Vec<_>>>()?;
    decisions.iter().all(is_one_of).then(|| all.into_iter().cloned().collect())
}

/// What the title above a row or the row's own remark does to other awards.
fn effect(row: RowView<'_>, words: &Reader<'_>) -> Option<Fact<ListEffect>> {
    let by_list = words.around(row).effect.clone();
    by_list.or_else(|| {
        let cell = row.cell(Meaning::Remark)?;
        words.correcting.inside(&cell.text).then(|| Fact::of_cell(ListEffect::Corrects, cell))
    })
}

/// The movement of the row's own column, else the one that the achievement sentence or a line around the row quotes.
fn movement<'a>(row: RowView<'a>, words: &Reader<'_>) -> Option<Wording<'a>> {
    if let Some(cell) = row.cell(Meaning::Movement) {
        return Some(Wording::movement(cell, &cell.text, words));
    }
    let quoted = row.cell(Meaning::Achievement).and_then(|cell| words.movements.inside(&cell.text, 4));
    let code = quoted.or_else(|| words.around(row).movement_quoted.as_ref().map(|fact| fact.value().clone()));
    code.map(Wording::known)
}

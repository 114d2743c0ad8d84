//! What lists show of an award, and what they sort by.

use super::spec::{Body, Field, Fixed, List, Report};
use crate::draw::sheet::{Cell, Style};
use crate::draw::summary::frame::Frame;
use crate::draw::summary::precedence::Precedence;
use crate::draw::summary::{collation, lookup, sectors, states};
use crate::model::{Award, Date, Dimension};
use crate::recount::award_value;
use std::collections::{BTreeMap, BTreeSet};

/// What a coefficient is kept in.
const TEN_THOUSANDTHS: f64 = 10_000.0;

/// Records by what lists ask for.
pub struct Shelf<'a> {
    pub frame: &'a Frame<'a>,
    blocks: BTreeMap<&'a str, &'a str>,
    communes: BTreeMap<&'a str, &'a str>,
    /// The awards that closed proposals.
    closings: BTreeMap<&'a str, &'a Award>,
    pub precedence: Precedence<'a>,
}

/// What a row is sorted by: a place in the catalogue, or words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key<'a> {
    Place(usize),
    Day(i64),
    Words(collation::Key),
    /// Two people of one name are two.
    Who(u32, &'a str),
}

impl<'a> Shelf<'a> {
    pub fn new(frame: &'a Frame<'a>) -> Self {
        Self {
            frame,
            blocks: frame.input.records.blocks(),
            communes: frame.input.records.communes(),
            closings: frame.input.records.closings(),
            precedence: Precedence::new(frame.input.catalogue, &frame.input.records.awards, frame.input.person_order),
        }
    }

    /// The awards that are asked for, in order.
    pub fn listed(&self, list: &List) -> Vec<&'a Award> {
        let awards = &self.frame.input.records.awards;
        self.places(list).into_iter().map(|at| &awards[at]).collect()
    }

    /// The same, by their places in the records.
    pub fn places(&self, list: &List) -> Vec<usize> {
        let awards = &self.frame.input.records.awards;
        let decided = |award: &Award| {
            let said = award.decision_no.is_some() || award.decision_date.is_some() || award.closed_by.is_some();
            list.decided.is_none_or(|decided| decided == said)
        };
        let of_unit = |unit: &str, dimension: Dimension| {
            let of_units = if dimension == Dimension::Block { &self.blocks } else { &self.communes };
            of_units.get(unit).copied()
        };
        let picked = |award| list.pick.is_all() || list.pick.takes(|dimension| award_value(award, of_unit, dimension));
        let stated = |award: &Award| list.states.contains(&award.status);
        let asked = awards.iter().enumerate().filter(|(_, award)| stated(award) && decided(award) && picked(award));
        let mut listed: Vec<usize> = asked.map(|(at, _)| at).collect();
        if list.first_only {
            listed.sort_by_cached_key(|&at| (first(&awards[at]), self.precedence.key(&awards[at])));
            let mut seen = BTreeSet::new();
            listed.retain(|&at| seen.insert(awards[at].recipient_id.as_str()));
        }
        // Last, since the first award of a recipient is the first of all data.
        listed.retain(|&at| self.frame.shows(&awards[at].phases));
        listed.sort_by_cached_key(|&at| {
            let award = &awards[at];
            let asked: Vec<_> = list.group.iter().chain(&list.order).map(|&field| self.key(field, award)).collect();
            (asked, self.precedence.key(award))
        });
        listed
    }

    fn block(&self, award: &Award) -> Option<&'a str> {
        self.blocks.get(award.unit_id.as_deref()?).copied()
    }

    /// The award whose decision closed a proposal.
    fn closing(&self, award: &Award) -> Option<&'a Award> {
        self.closings.get(award.id.as_str()).copied()
    }

    /// Whether the workbook has the sheet: some are there only where they have something to show.
    pub fn has(&self, report: &Report) -> bool {
        match &report.body {
            Body::Fixed(Fixed::States) => states::are_shown(self.frame),
            Body::List(list) => !list.if_any || !self.places(list).is_empty(),
            _ => true,
        }
    }

    /// Whether two awards stand under one heading.
    pub fn same_group(&self, field: Field, a: &Award, b: &Award) -> bool {
        match field {
            Field::Recipient => a.recipient_id == b.recipient_id,
            _ => heading(self, field, a) == heading(self, field, b),
        }
    }

    /// What an award is sorted by in a field.
    pub fn key<'b>(&self, field: Field, award: &'b Award) -> Key<'b> {
        let catalogue = self.frame.input.catalogue;
        match field {
            Field::Form => Key::Place(self.precedence.form(award)),
            Field::Kind => Key::Place(award.recipient_kind as usize),
            Field::Sector => Key::Place(sectors::place(award.sector.as_deref(), catalogue)),
            Field::State => Key::Place(award.status as usize),
            Field::Year => Key::Day(award.year.map_or(i64::MAX, i64::from)),
            Field::DecisionDate | Field::Decision => {
                Key::Day(award.decision_date.map_or(i64::MAX, |date| i64::from(date.days_since_1970())))
            }
            Field::Money => Key::Day(award.money.map_or(i64::MAX, |money| -money)),
            Field::Recipient => Key::Who(self.precedence.name(award), &award.recipient_id),
            _ => Key::Words(collation::key(&heading(self, field, award))),
        }
    }
}

/// What the first award of a recipient is told by; of several on one day the highest is the first.
fn first(award: &Award) -> (i32, Option<Date>) {
    (award.year.unwrap_or(i32::MAX), award.decision_date)
}

/// What an award says in a field, in words: the heading of its group.
pub fn heading(shelf: &Shelf<'_>, field: Field, award: &Award) -> String {
    let frame = shelf.frame;
    let (catalogue, words) = (frame.input.catalogue, &frame.labels.words);
    let said = |text: Option<&str>| text.unwrap_or("").to_owned();
    match field {
        Field::Recipient => {
            // People of one name are told apart by their unit.
            let unit = award.unit_name.as_deref().filter(|unit| *unit != award.recipient_name);
            unit.map_or_else(|| award.recipient_name.to_string(), |unit| format!("{} – {unit}", award.recipient_name))
        }
        Field::Kind => words.recipient_kind(award.recipient_kind).to_owned(),
        Field::Sex => award.sex.map_or("", |sex| words.sex(sex)).to_owned(),
        Field::Position => said(award.position.as_deref()),
        Field::Unit => said(award.unit_name.as_deref()),
        Field::UnitKind => {
            let kind = award.unit_kind.and_then(|kind| catalogue.unit_kinds.iter().find(|words| words.kind == kind));
            kind.map_or_else(String::new, |words| words.name.clone())
        }
        Field::Sector => sectors::name(sectors::code(award.sector.as_deref()), catalogue, frame.labels).to_owned(),
        Field::Form => lookup::form_name(catalogue, award).to_owned(),
        Field::Level => words.level(&award.level).to_owned(),
        Field::Authority => award.authority.to_string(),
        Field::Ground => lookup::term_name(&catalogue.grounds, award.ground.as_deref()),
        Field::Movement => lookup::term_name(&catalogue.movements, award.movement.as_deref()),
        Field::DecisionNo => said(award.decision_no.as_deref()),
        Field::DecisionDate => award.decision_date.map_or_else(String::new, |date| words.day(date)),
        Field::Decision => words.decision(award.decision_no.as_deref(), award.decision_date),
        Field::Year => award.year.map_or_else(String::new, |year| year.to_string()),
        Field::Phases => award.phases.join("\n"),
        Field::Achievement => said(award.achievement.as_deref()),
        Field::RegisterNo => said(award.register_no.as_deref()),
        Field::Block => shelf.block(award).unwrap_or("").to_owned(),
        Field::State => words.state(award.status).to_owned(),
        Field::ClosedBy => shelf
            .closing(award)
            .map_or_else(String::new, |closing| words.decision(closing.decision_no.as_deref(), closing.decision_date)),
        Field::Source => award.place.to_string(),
        Field::Number | Field::Coefficient | Field::BaseSalary | Field::Money | Field::Blank => String::new(),
    }
}

/// The cell of a field.
pub fn cell(shelf: &Shelf<'_>, field: Field, number: usize, award: &Award) -> Cell {
    let money = &shelf.frame.input.catalogue.money;
    let day = award.decision_date;
    match field {
        Field::Number => Cell::ordinal(number),
        Field::Recipient => Cell::text(&award.recipient_name, Style::Text),
        Field::DecisionDate => Cell::date(day, Style::Day),
        Field::Kind | Field::Sex | Field::Year | Field::Phases | Field::State => {
            Cell::text(heading(shelf, field, award), Style::Centred)
        }
        Field::Source => Cell::text(heading(shelf, field, award), Style::Source),
        Field::Coefficient => {
            let known = day.and_then(|day| money.coefficient(&award.form, award.recipient_kind, day));
            Cell::number(
                known.filter(|_| award.money.is_some()).map(|share| share as f64 / TEN_THOUSANDTHS),
                Style::Score,
            )
        }
        Field::BaseSalary => {
            let known = day.and_then(|day| money.base_salary(day)).filter(|_| award.money.is_some());
            Cell::number(known.map(|base| base as f64), Style::Count)
        }
        Field::Money => Cell::number(award.money.map(|money| money as f64), Style::Count),
        _ => Cell::text(heading(shelf, field, award), Style::Text),
    }
}

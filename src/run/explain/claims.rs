//! What a row says, each with the place that says it: the claims of settling, told one by one.

use super::said::{Said, Value, What};
use crate::claims::Claims;
use crate::claims::activities::ActivityClaim;
use crate::claims::awards::AwardClaim;
use crate::claims::fact::{Fact, Source};
use crate::claims::forms::Reading;
use crate::claims::lines::said;
use crate::claims::listed::Wording;
use crate::claims::officers::OfficerClaim;
use crate::claims::participation::ParticipationClaim;
use crate::claims::people::PeopleClaim;
use crate::claims::reader::Reader;
use crate::claims::scores::ScoreClaim;
use crate::claims::state::ListEffect;
use crate::claims::time::TimeClaim;
use crate::claims::unit::UnitClaim;
use crate::claims::units::ListedUnit;
use crate::claims::unread::Unread;
use crate::model::{Birth, RowId, Text};
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, RowView};
use crate::settle::Between;

/// All that the claims of a row say.
pub fn of_row(row: RowId, between: &Between<'_, '_, '_>) -> Vec<Said> {
    let Claims {
        units,
        awards,
        participation,
        scores,
        officers,
        activities,
        contacts,
        unknown: _,
        struck_out: _,
        typed_over: _,
    } = between.claims;
    let reader = between.reader;
    let mut said = Vec::new();
    let of = |view: &RowView<'_>| view.id() == row;
    units
        .iter()
        .filter(|claim| of(&claim.row))
        .for_each(|claim| Teller::new(claim.row, reader, &mut said).listed(claim));
    contacts
        .iter()
        .filter(|claim| of(&claim.row))
        .for_each(|claim| Teller::new(claim.row, reader, &mut said).unit(What::Unit, claim));
    awards
        .iter()
        .filter(|claim| of(&claim.row))
        .for_each(|claim| Teller::new(claim.row, reader, &mut said).award(claim));
    participation
        .iter()
        .filter(|claim| of(&claim.row))
        .for_each(|claim| Teller::new(claim.row, reader, &mut said).participation(claim));
    scores
        .iter()
        .filter(|claim| of(&claim.row))
        .for_each(|claim| Teller::new(claim.row, reader, &mut said).score(claim));
    officers
        .iter()
        .filter(|claim| of(&claim.row))
        .for_each(|claim| Teller::new(claim.row, reader, &mut said).officer(claim));
    activities
        .iter()
        .filter(|claim| of(&claim.row))
        .for_each(|claim| Teller::new(claim.row, reader, &mut said).activity(claim));
    said
}

/// Tells the claims of one row.
struct Teller<'t, 'a, 'w> {
    row: RowView<'a>,
    reader: &'t Reader<'w>,
    said: &'t mut Vec<Said>,
}

impl<'t, 'a, 'w> Teller<'t, 'a, 'w> {
    fn new(row: RowView<'a>, reader: &'t Reader<'w>, said: &'t mut Vec<Said>) -> Self {
        Self { row, reader, said }
    }

    fn say(&mut self, what: What, value: Value, source: Option<Source>) {
        let place = source.map(|source| source.place(self.row));
        // What became of an award is often said in a remark, whose words are wanted.
        let quoted = matches!(what, What::State | What::Effect);
        let line = source.filter(|source| quoted || !source.is_row()).map(|source| source.text(self.row).to_owned());
        self.said.push(Said { what, value, place, line });
    }

    fn fact<T>(&mut self, what: What, fact: Option<&Fact<T>>, value: impl FnOnce(&T) -> Value) {
        if let Some(fact) = fact {
            self.say(what, value(fact.value()), Some(fact.source()));
        }
    }

    /// What the first of the row's cells of these meanings says.
    fn cell<T>(&mut self, what: What, columns: &[Meaning], said: Option<T>, value: impl FnOnce(T) -> Value) {
        if let Some(said) = said {
            let cell = columns.iter().find_map(|meaning| self.row.cell(*meaning));
            self.say(what, value(said), cell.map(|cell| Source::Cell(cell.at)));
        }
    }

    fn number<T>(
        &mut self,
        what: What,
        column: Meaning,
        read: &Result<Option<T>, (&Cell, impl Sized)>,
        value: impl FnOnce(T) -> Value,
    ) where
        T: Copy,
    {
        self.read(what, self.row.cell(column), read, value);
    }

    fn read<T>(
        &mut self,
        what: What,
        cell: Option<&Cell>,
        read: &Result<Option<T>, (&Cell, impl Sized)>,
        value: impl FnOnce(T) -> Value,
    ) where
        T: Copy,
    {
        match read {
            Ok(Some(number)) => self.say(what, value(*number), cell.map(|cell| Source::Cell(cell.at))),
            Ok(None) => {}
            Err((cell, _)) => self.unread_cell(cell),
        }
    }

    fn unread_cell(&mut self, cell: &Cell) {
        self.say(What::Unread, Value::Text(cell.text.to_string()), Some(Source::Cell(cell.at)));
    }

    fn unread(&mut self, unread: &[Unread<'_>]) {
        unread.iter().for_each(|unread| self.unread_cell(unread.cell));
    }

    /// A listed wording: by its own cell, or by the line that says it.
    fn wording(
        &mut self,
        (what, column): (What, Meaning),
        wording: Option<&Wording<'_>>,
        around: Option<Source>,
        value: fn(Text) -> Value,
    ) {
        let own = self.row.cell(column).map(|cell| Source::Cell(cell.at));
        match wording {
            Some(Wording::Known(code)) => self.say(what, value(code.clone()), own.or(around)),
            Some(Wording::Unknown { cell, wording, .. }) => {
                self.say(what, Value::Unknown(wording.to_string()), Some(Source::Cell(cell.at)));
            }
            None => {}
        }
    }

    /// A unit with what tells it from others.
    fn unit(&mut self, what: What, unit: &UnitClaim<'_>) {
        let around = self.reader.around(self.row);
        let of_line = around.unit.as_ref().map(Fact::source);
        let source = unit.cell.map(|cell| Source::Cell(cell.at)).or(of_line);
        self.say(what, Value::Text(unit.name.to_string()), source);
        self.unit_traits(unit);
    }

    fn unit_traits(&mut self, unit: &UnitClaim<'_>) {
        let around = self.reader.around(self.row);
        self.cell(What::Code, &[Meaning::Code], unit.code, |code| Value::Text(code.to_owned()));
        let heading = self.row.cells(Meaning::Unit).next().map(|(column, _)| Source::Heading(column.column));
        if let Some(kind) = unit.kind {
            self.say(What::UnitKind, Value::UnitKind(kind), heading);
        }
        self.home(What::Commune, Meaning::Commune, unit.commune.as_ref(), around.commune.as_ref());
        self.home(What::District, Meaning::District, unit.district.as_ref(), around.district.as_ref());
        self.cell(What::Sector, &[Meaning::Sector], unit.sector.clone(), Value::Sector);
    }

    fn home(&mut self, what: What, column: Meaning, named: Option<&Text>, around: Option<&Fact<Text>>) {
        let own = self.row.cell(column).map(|cell| Source::Cell(cell.at));
        if let Some(named) = named {
            self.say(what, Value::Text(named.to_string()), own.or(around.map(Fact::source)));
        }
    }

    fn time(&mut self, time: &TimeClaim) {
        self.fact(What::DecisionNo, time.decision.number.as_ref(), |number| Value::Text(number.to_string()));
        self.fact(What::DecisionDate, time.decision.date.as_ref(), |date| Value::Day(*date));
        self.fact(What::Year, time.year.as_ref(), |year| Value::Text(year.to_string()));
        self.fact(What::Period, time.period.as_ref(), |(from, to)| Value::Years(*from, *to));
        let phases = &self.reader.catalogue.phases;
        let name = |at: &usize| Value::Text(phases[*at].name.clone());
        self.fact(What::Phase, time.phase.as_ref(), name);
    }

    fn award(&mut self, claim: &AwardClaim<'_>) {
        if let Some(recipient) = &claim.recipient {
            let named = Source::Cell(recipient.named.at);
            match &recipient.people {
                Some(people) => {
                    for person in &people.each {
                        self.say(What::Recipient, Value::Text(person.name.to_string()), Some(named));
                    }
                }
                None => {
                    let of_line = recipient.unit.as_ref().filter(|unit| unit.cell.is_none());
                    let source = of_line.and(recipient.kind.as_ref()).map_or(named, Fact::source);
                    let name = of_line.map_or(&recipient.named.text, |unit| &unit.name);
                    self.say(What::Recipient, Value::Text(name.to_string()), Some(source));
                }
            }
            let kind = recipient.kind.as_ref().or(recipient.by_position.as_ref());
            self.fact(What::Kind, kind, |kind| Value::Kind(*kind));
            match (&recipient.people, &recipient.unit) {
                (Some(people), _) => self.people(people, named),
                (None, unit) => unit.iter().for_each(|unit| self.unit_traits(unit)),
            }
        }
        for named in &claim.awards {
            let value = match &named.form {
                Reading::Form(form) => Value::Form(form.clone()),
                Reading::Open { .. } | Reading::Unknown { .. } => Value::Unknown(named.wording.clone()),
            };
            self.say(What::Award, value, Some(named.source));
            self.fact(What::State, named.state.as_ref(), |state| Value::Status(*state));
        }
        let text = |text: &str| Value::Text(text.to_owned());
        self.cell(What::Level, &[Meaning::Level], claim.particulars.said_level.as_deref(), text);
        self.time(&claim.time);
        let in_achievement = self.row.cell(Meaning::Achievement).map(|cell| Source::Cell(cell.at));
        let quoted = self.reader.around(self.row).movement_quoted.as_ref().map(Fact::source);
        let quoted_here =
            in_achievement.filter(|source| self.reader.movements.inside(source.text(self.row), 4).is_some());
        let movement = (What::Movement, Meaning::Movement);
        self.wording(movement, claim.movement.as_ref(), quoted_here.or(quoted), Value::Movement);
        self.cell(What::Ground, &[Meaning::Ground], claim.ground.clone(), Value::Ground);
        self.cell(What::Achievement, &[Meaning::Achievement], claim.achievement.as_deref(), text);
        self.cell(What::RegisterNo, &[Meaning::RegisterNo], claim.register_no.as_deref(), text);
        self.fact(What::State, claim.own_state.as_ref(), |state| Value::Status(*state));
        self.fact(What::State, claim.state_around.as_ref(), |state| Value::Status(*state));
        self.fact(What::Effect, claim.effect.as_ref(), |effect| {
            Value::Effect(match effect {
                ListEffect::Revokes => "revokes",
                ListEffect::Corrects => "corrects",
            })
        });
        self.unread(&claim.unread);
    }

    fn people(&mut self, people: &PeopleClaim<'_>, named: Source) {
        let position = [Meaning::Position, Meaning::PositionAndUnit, Meaning::Workplace, Meaning::Unit];
        self.cell(What::Position, &position, people.position.as_deref(), |text| Value::Text(text.to_owned()));
        for person in &people.each {
            let birth = person.birth.map(|birth| match birth {
                Birth { day: Some(day), .. } => Value::Day(day),
                Birth { year, day: None } => Value::Text(year.to_string()),
            });
            self.cell(What::Birth, &[Meaning::Birth, Meaning::MaleMark, Meaning::FemaleMark], birth, |birth| birth);
            if let Some(sex) = person.sex {
                let columns = [Meaning::Honorific, Meaning::Sex, Meaning::MaleMark, Meaning::FemaleMark];
                let cell = columns.iter().find_map(|meaning| self.row.cell(*meaning));
                self.say(What::Sex, Value::Sex(sex), Some(cell.map_or(named, |cell| Source::Cell(cell.at))));
            }
        }
        self.cell(What::IdNumber, &[Meaning::IdNumber], people.id_number.as_ref(), |_| Value::KeptBack);
        if let Some(workplace) = &people.workplace {
            self.unit(What::Unit, workplace);
        }
    }

    fn participation(&mut self, claim: &ParticipationClaim<'_>) {
        if let Some(unit) = &claim.unit {
            self.unit(What::Unit, unit);
        }
        let of_lines = self.reader.around(self.row).movement_named.as_ref().map(Fact::source);
        for part in &claim.parts {
            let cell = part.cell.map(|cell| cell.at);
            let heading = cell.map(|at| Source::Heading(at.column)).filter(|_| part.mark.is_some());
            let around = if part.year.is_none() { heading.or(of_lines) } else { of_lines };
            self.wording((What::Movement, Meaning::Movement), part.movement.as_ref(), around, Value::Movement);
            if let Some(year) = part.year {
                self.say(What::Year, Value::Text(year.to_string()), heading);
            }
            if let Some(mark) = part.mark {
                let what = if claim.is_registration { What::Registered } else { What::TookPart };
                self.say(what, Value::YesNo(mark), cell.map(Source::Cell));
            }
        }
        if claim.is_registration {
            let line = said(self.row, |text| crate::roster::text::fold(text).contains("dang ky").then_some(()));
            self.say(What::Registration, Value::YesNo(true), line.map(|line| line.source()));
        }
        self.time(&claim.time);
        self.cell(What::Registered, &[Meaning::Registered], claim.registered, Value::YesNo);
        self.cell(What::TookPart, &[Meaning::TookPart], claim.took_part, Value::YesNo);
        self.number(What::Participants, Meaning::Participants, &claim.participants, Value::Number);
        let result = claim.result.as_deref();
        self.cell(What::Result, &[Meaning::Result, Meaning::Class], result, |text| Value::Text(text.to_owned()));
        self.unread(&claim.unread);
    }

    fn score(&mut self, claim: &ScoreClaim<'_>) {
        if let Some(unit) = &claim.unit {
            self.unit(What::Unit, unit);
        }
        self.fact(What::Block, claim.block.as_ref(), |text| Value::Text(text.clone()));
        self.fact(What::Year, claim.year.as_ref(), |year| Value::Text(year.to_string()));
        let [own, block, last, rank] = claim.cells;
        self.read(What::SelfScore, own, &claim.own, Value::Points);
        self.read(What::BlockScore, block, &claim.block_score, Value::Points);
        self.read(What::FinalScore, last, &claim.last, Value::Points);
        self.read(What::Rank, rank, &claim.rank, Value::Number);
    }

    fn officer(&mut self, claim: &OfficerClaim<'_>) {
        let person = claim.person.as_deref();
        self.cell(What::Person, &[Meaning::Officer, Meaning::Person], person, |text| Value::Text(text.to_owned()));
        if let Some(unit) = &claim.unit {
            self.unit(What::Unit, unit);
        }
        self.fact(What::Concurrent, claim.concurrent.as_ref(), |concurrent| Value::YesNo(*concurrent));
        self.cell(What::Trained, &[Meaning::Trained], claim.trained_year, |year| Value::Text(year.to_string()));
        self.unread(&claim.unread);
    }

    fn activity(&mut self, claim: &ActivityClaim<'_>) {
        let at = |cell: Option<&Cell>| cell.map(|cell| Source::Cell(cell.at));
        match (&claim.kind, claim.activity) {
            (Some(kind), cell) => self.say(What::Activity, Value::Activity(kind.clone()), at(cell)),
            (None, Some(cell)) => self.say(What::Activity, Value::Unknown(cell.text.to_string()), at(Some(cell))),
            (None, None) => {}
        }
        if let Some(date) = claim.date {
            self.say(What::Date, Value::Day(date), at(claim.when));
        } else if let Some(year) = claim.year {
            let of_time = claim.time.year.as_ref().map(Fact::source);
            self.say(What::Year, Value::Text(year.to_string()), of_time.or(at(claim.when)));
        }
        if let Some(unit) = &claim.unit {
            self.unit(What::Unit, unit);
        }
        self.number(What::Participants, Meaning::Participants, &claim.participants, Value::Number);
        self.unread(&claim.unread);
    }

    fn listed(&mut self, claim: &ListedUnit<'_>) {
        let Some(named) = claim.named else { return };
        let around = self.reader.around(self.row);
        let text = |text: &str| Value::Text(text.to_owned());
        self.say(What::Unit, Value::Text(claim.name.to_string()), Some(Source::Cell(named.at)));
        self.cell(What::Code, &[Meaning::Code], claim.code, text);
        let kind = self.row.cell(Meaning::UnitKind).map_or(named.at, |cell| cell.at);
        self.say(What::UnitKind, Value::UnitKind(claim.kind), Some(Source::Cell(kind)));
        self.wording((What::Sector, Meaning::Sector), claim.sector.as_ref(), None, Value::Sector);
        self.home(What::Commune, Meaning::Commune, claim.commune.as_ref(), around.commune.as_ref());
        self.home(What::District, Meaning::District, claim.district.as_ref(), around.district.as_ref());
        self.number(What::Members, Meaning::Members, &claim.members, Value::Number);
        self.number(What::Workers, Meaning::Workers, &claim.workers, Value::Number);
        self.cell(What::Block, &[Meaning::Block], claim.block.as_deref(), text);
        if self.row.cell(Meaning::Status).is_some() || claim.dissolved.is_some() {
            let columns = [Meaning::Status, Meaning::Dissolved];
            self.cell(What::Status, &columns, Some(claim.status), Value::UnitStatus);
        }
        let year = |year: i32| Value::Text(year.to_string());
        self.cell(What::Founded, &[Meaning::Founded], claim.founded, year);
        self.cell(What::Dissolved, &[Meaning::Dissolved, Meaning::Status], claim.dissolved, year);
        for former in &claim.former_names {
            self.cell(What::FormerName, &[Meaning::FormerName, Meaning::Unit], Some(former), |name| text(name));
        }
        self.unread(&claim.unread);
    }
}

//! Every fact of a claim with what says it, one after the other: so that each cell can be accounted for.

use super::activities::ActivityClaim;
use super::awards::AwardClaim;
use super::fact::{Fact, Source};
use super::listed::Wording;
use super::number::Read;
use super::officers::OfficerClaim;
use super::participation::ParticipationClaim;
use super::people::PeopleClaim;
use super::reader::Reader;
use super::scores::ScoreClaim;
use super::time::TimeClaim;
use super::unit::UnitClaim;
use super::units::ListedUnit;
use crate::model::Text;
use crate::roster::honorific;
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, RowView};
use crate::roster::value;
use crate::wording::former as former_name;
use std::fmt::Debug;

/// Takes what is said, what says it, and the value.
pub type Taker<'t> = dyn FnMut(&'static str, Source, &dyn Debug) + 't;

/// Tells the facts of one row.
pub struct Teller<'t, 'a, 'w> {
    row: RowView<'a>,
    reader: &'t Reader<'w>,
    take: &'t mut Taker<'t>,
}

impl<'t, 'a, 'w> Teller<'t, 'a, 'w> {
    pub fn new(row: RowView<'a>, reader: &'t Reader<'w>, take: &'t mut Taker<'t>) -> Self {
        Self { row, reader, take }
    }

    fn fact<T: Debug>(&mut self, what: &'static str, fact: Option<&Fact<T>>) {
        if let Some(fact) = fact {
            self.say(what, fact.source(), fact.value());
        }
    }

    fn say(&mut self, what: &'static str, source: Source, value: &dyn Debug) {
        match source {
            Source::Cell(at) => self.row.row.cell_at(at.column).into_iter().for_each(|cell| self.at(what, cell, value)),
            line => (self.take)(what, line, value),
        }
    }

    /// A cell says something only where all its words are explained.
    fn at(&mut self, what: &'static str, cell: &Cell, value: &dyn Debug) {
        if self.is_explained(cell) {
            (self.take)(what, Source::Cell(cell.at), value);
        }
    }

    fn is_explained(&self, cell: &Cell) -> bool {
        let column = self.row.table.columns.iter().find(|column| column.column == cell.at.column);
        let explains = match column.map(|column| column.meaning) {
            Some(Meaning::Sector) => &self.reader.explains_sector,
            Some(Meaning::Status) => &self.reader.explains_status,
            Some(Meaning::Movement) => &self.reader.explains_movement,
            Some(Meaning::Ground) => &self.reader.explains_ground,
            Some(Meaning::Concurrent | Meaning::FullTime) if value::yes_no(cell).is_err() => &self.reader.explains_duty,
            _ => return true,
        };
        explains.whole(&cell.text)
    }

    /// What the first of the row's cells of these meanings says.
    fn cell<T: Debug>(&mut self, what: &'static str, columns: &[Meaning], said: Option<T>) {
        let Some(said) = said else { return };
        if let Some(cell) = columns.iter().find_map(|meaning| self.row.cell(*meaning)) {
            self.at(what, cell, &said);
        }
    }

    fn number<T: Debug + Copy>(&mut self, what: &'static str, column: Meaning, read: &Read<'_, T>) {
        if let Ok(number) = read {
            self.cell(what, &[column], *number);
        }
    }

    fn points<T: Debug>(&mut self, what: &'static str, cell: Option<&Cell>, read: &Read<'_, T>) {
        if let (Some(cell), Ok(Some(number))) = (cell, read) {
            self.at(what, cell, number);
        }
    }

    /// Its own cell, else the line around the row.
    fn own_or(&mut self, what: &'static str, column: Meaning, said: Option<&dyn Debug>, around: Option<Source>) {
        let own = self.row.cell(column).map(|cell| Source::Cell(cell.at));
        if let Some((said, source)) = said.zip(own.or(around)) {
            self.say(what, source, said);
        }
    }

    fn listed_wording(
        &mut self,
        what: &'static str,
        column: Meaning,
        said: Option<&Wording<'_>>,
        line: Option<Source>,
    ) {
        match said {
            Some(Wording::Known(code)) => self.own_or(what, column, Some(code), line),
            Some(Wording::Unknown { cell, wording, .. }) => self.at(what, cell, wording),
            None => {}
        }
    }

    pub fn unit(&mut self, unit: &UnitClaim<'_>) {
        let of_line = self.reader.around(self.row).unit.as_ref().map(Fact::source);
        let source = unit.cell.map(|cell| Source::Cell(cell.at)).or(of_line);
        if let Some(source) = source {
            self.say("unit", source, &unit.name);
        }
        self.traits(unit);
    }

    fn traits(&mut self, unit: &UnitClaim<'_>) {
        self.cell("code", &[Meaning::Code], unit.code);
        if let (Some(kind), Some((column, _))) = (unit.kind, self.row.cells(Meaning::Unit).next()) {
            (self.take)("kind", Source::Heading(column.column), &kind);
        }
        self.home(unit.commune.as_ref(), unit.district.as_ref());
        self.cell("sector", &[Meaning::Sector], unit.sector.as_ref());
    }

    fn home(&mut self, commune: Option<&Text>, district: Option<&Text>) {
        let around = self.reader.around(self.row);
        let line = |fact: &Option<Fact<Text>>| fact.as_ref().map(Fact::source);
        let (of_commune, of_district) = (line(&around.commune), line(&around.district));
        self.own_or("commune", Meaning::Commune, commune.map(|text| text as &dyn Debug), of_commune);
        self.own_or("district", Meaning::District, district.map(|text| text as &dyn Debug), of_district);
    }

    fn time(&mut self, time: &TimeClaim) {
        self.fact("decision", time.decision.number.as_ref());
        self.fact("day", time.decision.date.as_ref());
        self.fact("year", time.year.as_ref());
        self.fact("period", time.period.as_ref());
        self.fact("phase", time.phase.as_ref());
    }

    pub fn award(&mut self, claim: &AwardClaim<'_>) {
        if let Some(recipient) = &claim.recipient {
            match &recipient.unit {
                Some(unit) if unit.cell.is_none() => self.unit(unit),
                _ => self.at("recipient", recipient.named, &recipient.named.text),
            }
            self.fact("recipient kind", recipient.kind.as_ref().or(recipient.by_position.as_ref()));
            if let Some(unit) = &recipient.unit {
                self.traits(unit);
            }
            if let Some(people) = &recipient.people {
                self.people(people, recipient.named);
            }
        }
        for named in &claim.awards {
            self.say("award", named.source, &named.form);
            if let Some(cell) = named.cell {
                (self.take)("award", Source::Heading(cell.at.column), &named.form);
            }
            self.fact("state", named.state.as_ref());
        }
        self.time(&claim.time);
        self.movement_of(claim);
        self.cell("ground", &[Meaning::Ground], claim.ground.as_ref());
        self.cell("achievement", &[Meaning::Achievement], claim.achievement.as_ref());
        self.cell("register number", &[Meaning::RegisterNo], claim.register_no.as_ref());
        self.fact("state", claim.own_state.as_ref());
        self.fact("state", claim.state_around.as_ref());
        self.fact("effect", claim.effect.as_ref());
        self.particulars(claim);
    }

    fn movement_of(&mut self, claim: &AwardClaim<'_>) {
        let sentence = self.row.cell(Meaning::Achievement);
        let quoted = sentence.filter(|cell| self.reader.movements.inside(&cell.text, 4).is_some());
        let line = self.reader.around(self.row).movement_quoted.as_ref().map(Fact::source);
        let line = quoted.map(|cell| Source::Cell(cell.at)).or(line);
        self.listed_wording("movement", Meaning::Movement, claim.movement.as_ref(), line);
    }

    fn particulars(&mut self, claim: &AwardClaim<'_>) {
        let said = &claim.particulars;
        self.cell("class", &[Meaning::Class], said.class);
        self.cell("initiative", &[Meaning::Initiative], said.initiative);
        self.cell("level", &[Meaning::Level], said.said_level.as_ref());
        self.cell("signer", &[Meaning::Signer], said.signer.as_ref());
        self.cell("votes", &[Meaning::CouncilVote], said.council_vote);
        for remark in [&said.held, &said.revoked] {
            self.cell("remark", &[Meaning::Remark], remark.as_ref());
        }
        self.cell("remark", &[Meaning::Remark], said.disciplined_until);
        if said.posthumous {
            let columns = [Meaning::Remark, Meaning::Award, Meaning::Position];
            let row = self.row;
            for cell in columns.into_iter().filter_map(|meaning| row.cell(meaning)) {
                if self.reader.facts.is_posthumous(&cell.text) {
                    self.at("posthumous", cell, &cell.text);
                }
            }
        }
    }

    fn people(&mut self, people: &PeopleClaim<'_>, named: &Cell) {
        let position = [Meaning::Position, Meaning::PositionAndUnit, Meaning::Workplace, Meaning::Unit];
        self.cell("position", &position, people.position.as_ref());
        self.cell("identity number", &[Meaning::IdNumber], people.id_number.as_ref());
        let dated = [Meaning::Birth, Meaning::MaleMark, Meaning::FemaleMark];
        for meaning in dated {
            let Some(cell) = self.row.cell(meaning) else { continue };
            let marked = meaning != Meaning::Birth && matches!(value::yes_no(cell), Ok(Some(true)));
            if marked || people.each.iter().any(|person| person.birth.is_some()) && value::when(cell).is_ok() {
                self.at("birth", cell, &cell.text);
            }
        }
        if people.each.iter().any(|person| person.sex.is_some()) {
            let columns = [Meaning::Honorific, Meaning::Sex];
            let row = self.row;
            for cell in columns.into_iter().filter_map(|meaning| row.cell(meaning)) {
                self.at("sex", cell, &cell.text);
            }
            if honorific::split(&named.text).0.is_some() {
                self.at("sex", named, &named.text);
            }
        }
        match &people.workplace {
            Some(workplace) => self.unit(workplace),
            None => self.cell("home", &[Meaning::Commune, Meaning::Address], people.home.as_ref()),
        }
    }

    pub fn participation(&mut self, claim: &ParticipationClaim<'_>) {
        if let Some(unit) = &claim.unit {
            self.unit(unit);
        }
        let of_lines = self.reader.around(self.row).movement_named.as_ref().map(Fact::source);
        for part in &claim.parts {
            let heading = part.cell.filter(|_| part.mark.is_some()).map(|cell| Source::Heading(cell.at.column));
            let line = if part.year.is_none() { heading.or(of_lines) } else { of_lines };
            self.listed_wording("movement", Meaning::Movement, part.movement.as_ref(), line);
            if let Some(cell) = part.cell {
                self.at("mark", cell, &(part.mark, part.participants, part.year));
            }
            if let (Some(year), Some(heading)) = (part.year, heading) {
                (self.take)("year", heading, &year);
            }
        }
        if let Some(line) = self.reader.around(self.row).registration {
            (self.take)("registration", line, &true);
        }
        if let Some(source) = claim.planned {
            (self.take)("planned", source, &true);
        }
        self.time(&claim.time);
        self.cell("registered", &[Meaning::Registered], claim.registered);
        self.cell("took part", &[Meaning::TookPart], claim.took_part);
        self.number("participants", Meaning::Participants, &claim.participants);
        self.cell("result", &[Meaning::Result, Meaning::Class], claim.result.as_ref());
    }

    pub fn score(&mut self, claim: &ScoreClaim<'_>) {
        if let Some(unit) = &claim.unit {
            self.unit(unit);
        }
        self.fact("block", claim.block.as_ref());
        self.fact("year", claim.year.as_ref());
        self.fact("part of a year", claim.part_of_year.as_ref());
        let [own, block, last, rank] = claim.cells;
        self.points("own score", own, &claim.own);
        self.points("block's score", block, &claim.block_score);
        self.points("final score", last, &claim.last);
        self.points("rank", rank, &claim.rank);
    }

    pub fn officer(&mut self, claim: &OfficerClaim<'_>) {
        self.cell("person", &[Meaning::Officer, Meaning::Person], claim.person.as_ref());
        if let Some(unit) = &claim.unit {
            self.unit(unit);
        }
        self.fact("concurrent", claim.concurrent.as_ref());
        self.cell("trained", &[Meaning::Trained], claim.trained_year);
    }

    pub fn activity(&mut self, claim: &ActivityClaim<'_>) {
        if let (Some(kind), Some(cell)) = (&claim.kind, claim.activity) {
            self.at("activity", cell, kind);
        }
        if let Some(cell) = claim.when.filter(|_| claim.date.is_some() || claim.year.is_some()) {
            self.at("day", cell, &(claim.date, claim.year));
        }
        self.fact("year", claim.time.year.as_ref());
        if let Some(unit) = &claim.unit {
            self.unit(unit);
        }
        self.number("participants", Meaning::Participants, &claim.participants);
        self.number("times", Meaning::Times, &claim.times);
        if let Some(source) = claim.planned {
            (self.take)("planned", source, &true);
        }
    }

    pub fn listed(&mut self, claim: &ListedUnit<'_>) {
        let Some(named) = claim.named else { return };
        self.at("unit", named, &claim.name);
        self.cell("code", &[Meaning::Code], claim.code);
        self.fact("kind", claim.said_kind.as_ref());
        let grouped = claim.sector_of_group;
        self.listed_wording("sector", Meaning::Sector, claim.sector.as_ref(), grouped);
        self.home(claim.commune.as_ref(), claim.district.as_ref());
        self.number("members", Meaning::Members, &claim.members);
        self.number("workers", Meaning::Workers, &claim.workers);
        self.cell("block", &[Meaning::Block], claim.block.as_ref());
        self.fact("status", claim.said_status.as_ref());
        self.cell("founded", &[Meaning::Founded], claim.founded);
        for (what, source, year) in
            [("founded", claim.founded_around, claim.founded), ("dissolved", claim.ended_beside, claim.dissolved)]
        {
            source.into_iter().for_each(|source| self.say(what, source, &year));
        }
        self.cell("dissolved", &[Meaning::Dissolved], claim.dissolved);
        for former in &claim.former_names {
            if former_name::split(&named.text).1.is_none() {
                self.cell("former name", &[Meaning::FormerName], Some(former));
            }
        }
    }
}

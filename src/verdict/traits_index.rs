//! Awards of one recipient and form, found by what they say: comparing each of 20,000 with all others takes minutes. Every award has a
//! pattern, the set of the parts that it says; two awards do not contradict each other where the parts that both say are equal.

use super::traits::Trait;
use crate::model::TableId;
use std::collections::{BTreeMap, HashMap};

/// Number of the decision, day, year, period, movement, phases; achievement; sex, class of the post, number of the certificate; post; issuer. Each
/// as a text, or nothing.
type Parts = [Option<String>; 12];

const DAY: u16 = 1 << 1;
const MOVEMENT: u16 = 1 << 4;
/// Day, year, period, movement and phases.
const TIME: u16 = 0b11_1110;
const ACHIEVEMENT: u16 = 1 << 6;
/// Sex, class of the post, number of the certificate.
const PERSON: u16 = 0b11_1000_0000;
/// Who issued the decision.
const ISSUER: u16 = 1 << 11;

/// The awards by their numbers. Places in the list that it was made of.
#[derive(Debug, Default)]
pub struct TraitsIndex {
    len: usize,
    in_list: HashMap<TableId, Compatible>,
    numbered: HashMap<String, Compatible>,
    all_numbered: Compatible,
    unnumbered: Compatible,
}

/// Awards found by the parts that they do not contradict.
#[derive(Debug, Default)]
struct Compatible {
    /// By pattern, those that say just these parts.
    of_pattern: BTreeMap<u16, Vec<(Found, Parts)>>,
    /// By pattern and the parts compared: what they say of these → the first. Made when it is first looked for.
    first: BTreeMap<(u16, u16), HashMap<Parts, First>>,
}

/// The place of an award, and its list.
type Found = (usize, TableId);

/// The first award, and the first of another list than its.
#[derive(Clone, Copy, Debug)]
struct First {
    first: Found,
    elsewhere: Option<usize>,
}

impl First {
    fn and(&mut self, next: Found) {
        if self.elsewhere.is_none() && next.1 != self.first.1 {
            self.elsewhere = Some(next.0);
        }
    }

    fn outside(self, list: TableId) -> Option<usize> {
        if self.first.1 == list { self.elsewhere } else { Some(self.first.0) }
    }
}

impl TraitsIndex {
    pub fn of(known: &[Trait<'_>]) -> Self {
        let mut index = Self::default();
        known.iter().for_each(|this| index.add(this));
        index
    }

    pub fn add(&mut self, this: &Trait<'_>) {
        let (found, parts) = ((self.len, this.list()), parts(this));
        self.len += 1;
        self.in_list.entry(this.list()).or_default().add(found, parts.clone());
        match this.running() {
            Some(number) => {
                self.all_numbered.add(found, parts.clone());
                self.numbered.entry(number.to_owned()).or_default().add(found, parts);
            }
            None => self.unnumbered.add(found, parts),
        }
    }

    /// The first that [`super::traits::compare`] finds the same: of another list.
    pub fn same(&mut self, this: &Trait<'_>) -> Option<usize> {
        let parts = parts(this);
        let own = pattern_of(&parts);
        let outside = |first: First| first.outside(this.list());
        let Some(number) = this.running() else {
            let alike =
                |pattern: u16| (pattern & TIME == own & TIME).then_some(pattern & own & (TIME | PERSON | ACHIEVEMENT));
            return self.unnumbered.first(&parts, alike, outside);
        };
        self.numbered.get_mut(number)?.by_decision(&parts, PERSON | ISSUER, outside)
    }

    /// The first that may be the same, where none is.
    pub fn perhaps(&mut self, this: &Trait<'_>) -> Option<usize> {
        let parts = parts(this);
        let own = pattern_of(&parts);
        let here = self.in_list.get_mut(&this.list());
        let here = here.and_then(|list| list.first(&parts, |pattern| Some(pattern & own), |first| Some(first.first.0)));
        let outside = |first: First| first.outside(this.list());
        let common = |pattern: u16| Some(pattern & own & TIME);
        let unnumbered = self.unnumbered.first(&parts, common, outside);
        let numbered = match this.running() {
            None => self.all_numbered.first(&parts, common, outside),
            Some(number) => self.numbered.get_mut(number).and_then(|known| known.by_decision(&parts, 0, outside)),
        };
        here.into_iter().chain(unnumbered).chain(numbered).min()
    }
}

impl Compatible {
    fn add(&mut self, found: Found, parts: Parts) {
        let pattern = pattern_of(&parts);
        for ((of, compared), first) in &mut self.first {
            if *of == pattern {
                note(first, only(&parts, *compared), found);
            }
        }
        self.of_pattern.entry(pattern).or_default().push((found, parts));
    }

    /// The first by a decision of that number. Where both have its day, that decides with the movement; else nothing of the time may
    /// contradict. Nor may the parts `also`.
    fn by_decision(&mut self, parts: &Parts, also: u16, take: impl Fn(First) -> Option<usize>) -> Option<usize> {
        let own = pattern_of(parts);
        let has_days = |pattern: u16| pattern & own & DAY != 0;
        let of_day = |pattern: u16| has_days(pattern).then_some(pattern & own & (DAY | MOVEMENT | also));
        let of_day = self.first(parts, of_day, &take);
        let without = |pattern: u16| (!has_days(pattern)).then_some(pattern & own & (TIME | also));
        let without = self.first(parts, without, &take);
        of_day.into_iter().chain(without).min()
    }

    /// The first of any pattern that is equal in the parts that `compared` gives for the pattern; nothing leaves the pattern out.
    fn first(
        &mut self,
        parts: &Parts,
        compared: impl Fn(u16) -> Option<u16>,
        take: impl Fn(First) -> Option<usize>,
    ) -> Option<usize> {
        let of_pattern = &self.of_pattern;
        let found = of_pattern.iter().filter_map(|(pattern, list)| {
            let compared = compared(*pattern)?;
            let first = self.first.entry((*pattern, compared)).or_insert_with(|| {
                let mut first = HashMap::new();
                for (found, parts) in list {
                    note(&mut first, only(parts, compared), *found);
                }
                first
            });
            first.get(&only(parts, compared)).copied().and_then(&take)
        });
        found.min()
    }
}

fn note(first: &mut HashMap<Parts, First>, parts: Parts, found: Found) {
    first.entry(parts).and_modify(|first| first.and(found)).or_insert(First { first: found, elsewhere: None });
}

fn parts(this: &Trait<'_>) -> Parts {
    [
        this.running().map(str::to_owned),
        this.decision_date.map(|date| date.in_figures()),
        this.year.map(|year| year.to_string()),
        this.period.map(|(from, to)| format!("{from}-{to}")),
        this.movement.as_ref().map(|movement| movement.to_string()),
        this.named_phases().map(|phases| phases.join(";")),
        this.achievement(),
        this.sex.map(|sex| sex.code().to_owned()),
        this.post_class.map(|class| class.code().to_owned()),
        this.register_no(),
        this.post(),
        this.issuer().map(str::to_owned),
    ]
}

fn pattern_of(parts: &Parts) -> u16 {
    parts.iter().enumerate().map(|(at, part)| u16::from(part.is_some()) << at).sum()
}

/// The parts of a pattern alone.
fn only(parts: &Parts, pattern: u16) -> Parts {
    let mut only = parts.clone();
    for (at, part) in only.iter_mut().enumerate() {
        if pattern & (1 << at) == 0 {
            *part = None;
        }
    }
    only
}

#[cfg(test)]
mod tests {
    use super::super::traits::{Sameness, Trait, compare};
    use super::TraitsIndex;
    use crate::model::{Date, LedgerLine, Sex, SheetId, TableId};
    use crate::place::{CellRef, Place};
    use crate::roster::column::Column;
    use crate::roster::meaning::Meaning;
    use crate::roster::table::{Amends, Cell, DataRow, Row, RowClass, RowView, Sheet, Table, Value};
    use crate::roster::value::PlainNumber;
    use proptest::prelude::*;

    /// What an award says: few values of each, so that many agree.
    type Few = Option<u8>;

    #[derive(Clone, Debug)]
    struct Said {
        list: u8,
        number: Few,
        issuer: Few,
        /// Day, year, period, movement, phase.
        time: [Few; 5],
        /// Achievement, number of the certificate, sex.
        rest: [Few; 3],
    }

    fn said() -> impl Strategy<Value = Said> {
        let few = || proptest::option::of(0u8..3);
        let rare = || proptest::option::weighted(0.2, 0u8..2);
        let time = proptest::array::uniform5(few());
        (0u8..3, few(), rare(), time, proptest::array::uniform3(rare()))
            .prop_map(|(list, number, issuer, time, rest)| Said { list, number, issuer, time, rest })
    }

    fn row(said: &Said) -> Row {
        let cells = [said.rest[0], said.rest[1]].into_iter().zip(0..).filter_map(|(number, column)| {
            let text: crate::model::Text = format!("số {}", number?).into();
            let at = CellRef::new(0, column);
            Some(Cell { at, raw: text.clone(), text, value: Value::Text, inherited: false })
        });
        Row { row: 0, class: RowClass::Data, reason: "", table: None, cells: cells.collect(), struck_out: false }
    }

    fn of<'a>(said: &Said, row: RowView<'a>) -> Trait<'a> {
        let year = |number: u8| 2020 + i32::from(number);
        let [day, of_year, period, movement, phase] = said.time;
        Trait {
            decision_no: said.number.map(|number| number.to_string()),
            number: said.number.map(|number| PlainNumber {
                running: number.to_string(),
                issuer: said.issuer.map(|issuer| issuer.to_string()),
            }),
            decision_date: day.map(|day| Date::new(2021, 1, u32::from(day) + 1).unwrap()),
            year: of_year.map(year),
            period: period.map(|number| (year(number), 2030)),
            movement: movement.map(|number| number.to_string().into()),
            phases: phase.map(|number| number.to_string()).into_iter().collect(),
            phase_named: phase.is_some(),
            sex: said.rest[2].map(|sex| if sex == 0 { Sex::Male } else { Sex::Female }),
            post_class: None,
            row,
            at: 0,
        }
    }

    fn sheet(place: &Place) -> Sheet {
        Sheet {
            place: place.clone(),
            name: "a".into(),
            hidden: false,
            on_side: false,
            hidden_rows: Vec::new(),
            hidden_columns: Vec::new(),
            repairs: Vec::new(),
            rows: Vec::new(),
            tables: Vec::new(),
            comments: Vec::new(),
            amends: Amends::default(),
            ledger: LedgerLine::default(),
        }
    }

    fn table(place: &Place) -> Table {
        let column = |(column, meaning)| Column { column, meaning, header: String::new(), stands_for: None };
        let columns = [(0, Meaning::Achievement), (1, Meaning::RegisterNo)].map(column).to_vec();
        Table { kind: None, also: Vec::new(), place: place.clone(), titles: Vec::new(), columns, rows: Vec::new() }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1_000))]
        #[test]
        fn looking_up_finds_what_comparing_with_each_finds(all in proptest::collection::vec(said(), 2..60)) {
            let place = Place::file("a.xlsx").in_sheet("a");
            let (sheet, table) = (sheet(&place), table(&place));
            let data = DataRow { row: 0, groups: [].into() };
            let rows: Vec<Row> = all.iter().map(row).collect();
            let traits: Vec<Trait<'_>> = all.iter().zip(&rows).map(|(said, row)| {
                let table_id = TableId { sheet: SheetId { file: 0, sheet: 0 }, table: said.list.into() };
                of(said, RowView { table_id, sheet: &sheet, table: &table, data: &data, row })
            }).collect();
            let (this, known) = traits.split_last().unwrap();
            let first = |wanted: Sameness| known.iter().position(|earlier| compare(earlier, this) == wanted);
            // Half of them are added after the first look.
            let mut index = TraitsIndex::of(&known[..known.len() / 2]);
            index.same(this);
            index.perhaps(this);
            known[known.len() / 2..].iter().for_each(|this| index.add(this));
            prop_assert_eq!(index.same(this), first(Sameness::Same));
            if first(Sameness::Same).is_none() {
                prop_assert_eq!(index.perhaps(this), first(Sameness::Perhaps));
            }
        }
    }
}

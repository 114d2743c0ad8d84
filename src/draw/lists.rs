//! The lists that cells to be filled in offer, on a sheet of their own that no tab shows: what is chosen is what the reader knows.

use super::sheet::{Cell, Row, Rule, Sheet, Style};
use crate::lang::Lang;
use crate::model::{Catalogue, OWN_SHEET, RecipientKind, Term, Unit, UnitKind, UnitStatus};

/// What a list is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ListKind {
    Awards,
    Sectors,
    Movements,
    Grounds,
    Activities,
    Phases,
    RecipientKinds,
    UnitKinds,
    Statuses,
    Sexes,
    YesNo,
    Marks,
    Duties,
    Units,
    Communes,
    Blocks,
    Choices,
}

/// Every list that has something in it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lists {
    lists: Vec<(ListKind, Vec<String>)>,
    /// Codes and names of sectors.
    sectors: Vec<(String, String)>,
}

impl Lists {
    pub fn new(catalogue: &Catalogue, units: &[Unit], lang: Lang) -> Self {
        use ListKind as L;
        let names = |terms: &[Term]| terms.iter().map(|term| term.name.clone()).collect::<Vec<_>>();
        let of_units = |value: fn(&Unit) -> Option<&str>| {
            let mut found: Vec<String> =
                units.iter().filter(|unit| unit.registered).filter_map(value).map(str::to_owned).collect();
            found.sort_unstable();
            found.dedup();
            found
        };
        let words = lang.entries();
        let recipients = RecipientKind::ALL.iter().filter_map(|kind| {
            catalogue.recipient_words.iter().find(|(of, _)| of == kind)?.1.first().map(|word| capital(word))
        });
        let statuses = UnitStatus::ALL.iter().filter_map(|status| {
            catalogue.status_words.iter().find(|(of, _)| of == status)?.1.first().map(|word| capital(word))
        });
        let kinds = catalogue.unit_kinds.iter().filter(|kind| kind.kind != UnitKind::Khac);
        let duties = [catalogue.full_time_words.first(), catalogue.concurrent_words.first()];
        let texts = |words: &[&str]| words.iter().map(|&word| word.to_owned()).collect::<Vec<_>>();
        let lists = vec![
            (L::Awards, catalogue.award_forms.iter().map(|form| form.term.name.clone()).collect()),
            (L::Sectors, names(&catalogue.sectors)),
            (L::Movements, names(&catalogue.movements)),
            (L::Grounds, names(&catalogue.grounds)),
            (L::Activities, names(&catalogue.activities)),
            (L::Phases, catalogue.phases.iter().map(|phase| phase.id.clone()).collect()),
            (L::RecipientKinds, recipients.collect()),
            (L::UnitKinds, kinds.map(|kind| kind.name.clone()).collect()),
            (L::Statuses, statuses.collect()),
            (L::Sexes, texts(&words.sexes)),
            (L::YesNo, texts(&words.yes_no)),
            (L::Marks, texts(&[words.mark])),
            (L::Duties, duties.into_iter().flatten().map(|word| capital(word)).collect()),
            (L::Units, of_units(|unit| Some(unit.name.as_str()))),
            (L::Communes, of_units(|unit| unit.commune.as_deref())),
            (L::Blocks, of_units(|unit| unit.block.as_deref())),
            (L::Choices, texts(&[lang.returns().keep, lang.returns().drop])),
        ];
        Self {
            lists: lists.into_iter().filter(|(_, list): &(_, Vec<String>)| !list.is_empty()).collect(),
            sectors: catalogue.sectors.iter().map(|term| (term.code.clone(), term.name.clone())).collect(),
        }
    }

    /// What the sector of a code is called.
    pub fn sector(&self, code: &str) -> Option<&str> {
        self.sectors.iter().find(|(known, _)| known == code).map(|(_, name)| name.as_str())
    }

    /// What the list offers; nothing where it has nothing.
    pub fn items(&self, kind: ListKind) -> &[String] {
        self.lists.iter().find(|(of, _)| *of == kind).map_or(&[][..], |(_, items)| items)
    }

    /// Where the list stands on the sheet; nothing where there is none.
    pub fn rule(&self, kind: ListKind) -> Option<Rule> {
        let at = self.lists.iter().position(|(of, _)| *of == kind)?;
        Some(Rule::Listed { column: at as u32, first: 1, last: self.lists[at].1.len() as u32 })
    }

    pub fn sheet(&self, name: &str) -> Sheet<'static> {
        let longest = self.lists.iter().map(|(_, list)| list.len()).max().unwrap_or(0);
        let line = |at: usize| {
            let cell = |(_, list): &(ListKind, Vec<String>)| {
                Cell::text(list.get(at).map_or("", String::as_str), Style::Source)
            };
            let cells = self.lists.iter().map(cell).collect();
            Row { cells, height: None }
        };
        let first = Row { cells: vec![Cell::text(OWN_SHEET, Style::Source)], height: None };
        Sheet {
            name: name.to_owned(),
            widths: vec![30.0; self.lists.len()],
            rows: std::iter::once(first).chain((0..longest).map(line)).collect(),
            hidden: true,
            ..Sheet::default()
        }
    }
}

/// The word as it begins a cell.
pub fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

//! What titles, and the text of a decision above a list, say of how many are listed: "gồm 02 tập thể và 05 cá nhân". A title speaks of all
//! tables of its sheet that stand under it; where the file has other lists, of them too.

use super::listed::{Listed, Recipients};
use super::said::{Noun, Said, SaidWords};
use crate::issue::{Issue, RuleProblem};
use crate::model::RecipientKind;
use crate::place::CellRef;
use crate::roster::table::{File, Line, Sheet, Table};

/// One issue for each number of a title that nothing bears out.
pub fn check(file: &File, sheet: &Sheet, words: &SaidWords, listed: &Listed<'_>, issues: &mut Vec<Issue>) {
    let mut seen: Vec<&Line> = Vec::new();
    for title in sheet.tables.iter().flat_map(|table| &table.titles) {
        // Titles of a workbook's first sheet may stand over the others.
        let is_own = title.place.sheet == sheet.place.sheet;
        if !is_own || seen.iter().any(|known| known.place == title.place) {
            continue;
        }
        seen.push(title);
        for said in words.numbers_of_listed(&title.text) {
            let under = |table: &&Table| table.titles.iter().any(|own| own.place == title.place);
            let here = Count::new(sheet.tables.iter().filter(under).map(|table| (sheet, table)), listed);
            let tables = file.sheets.iter().flat_map(|sheet| sheet.tables.iter().map(move |table| (sheet, table)));
            let whole = || Count::new(tables, listed);
            let Some(counted) = here.of(said.noun) else { continue };
            if !here.fits(&said) && !whole().fits(&said) {
                let problem = RuleProblem::TotalDiffers {
                    column: String::new(),
                    written: said.text,
                    counted: counted as f64,
                    likely: None,
                };
                issues.push(Issue::new(problem, title.place.clone()));
            }
        }
    }
}

/// Who is listed in some tables.
struct Count<'a> {
    who: Vec<&'a Recipients<'a>>,
    /// Rows of which nobody is known.
    unknown: usize,
}

impl<'a> Count<'a> {
    fn new(tables: impl Iterator<Item = (&'a Sheet, &'a Table)>, listed: &'a Listed<'a>) -> Self {
        let mut count = Self { who: Vec::new(), unknown: 0 };
        for (sheet, table) in tables {
            for data in &table.rows {
                let row = &sheet.rows[data.row];
                let place = sheet.place_of(CellRef::new(row.row, row.cells.first().map_or(0, |cell| cell.at.column)));
                match listed.of(&place) {
                    Some(who) => count.who.push(who),
                    None => count.unknown += 1,
                }
            }
        }
        count
    }

    /// How many there are of what is counted; nothing where the list has none of it, so that the number is of something else.
    fn of(&self, noun: Noun) -> Option<usize> {
        let count = match kind(noun) {
            Some(kind) => self.who.iter().map(|who| who.of_kind(kind)).sum(),
            None => self.who.iter().map(|who| who.all()).sum(),
        };
        (count > 0).then_some(count)
    }

    fn fits(&self, said: &Said) -> bool {
        let number = |who: &Recipients<'_>| kind(said.noun).map_or(who.all(), |kind| who.of_kind(kind));
        let all: usize = self.who.iter().map(|who| number(who)).sum();
        let standing: usize = self.who.iter().filter(|who| who.stands).map(|who| number(who)).sum();
        let rows = self.who.len();
        let said = usize::try_from(said.number).expect("numbers of who is listed are above zero");
        [all, standing].iter().any(|count| (*count..=*count + self.unknown).contains(&said))
            || said == rows + self.unknown
    }
}

/// "Người" and "đơn vị" may be of any kind, as a list has it.
fn kind(noun: Noun) -> Option<RecipientKind> {
    match noun {
        Noun::Kind(kind) => Some(kind),
        Noun::People => Some(RecipientKind::Individual),
        Noun::Units => Some(RecipientKind::Collective),
        _ => None,
    }
}

//! Which row of a roster is asked for: `FILE!8`, `FILE › SHEET!A8`, `FILE/SHEET!8`, or a place as it is printed everywhere.

use crate::issue::Issue;
use crate::place::{BETWEEN, CellRef};
use crate::roster::table::{Did, File, RowClass, Sheet};
use crate::roster::text::clean;

/// A row as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The file, or file and sheet.
    of: String,
    row: RowAsked,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum RowAsked {
    /// Counted from zero.
    Number(u32),
    Cell(CellRef),
}

/// A row of what was read, by the places of file, sheet and row in their lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowAt {
    pub file: usize,
    pub sheet: usize,
    pub row: usize,
}

/// Nothing fits, and what would.
#[derive(Clone, Debug, PartialEq)]
pub enum Unfit {
    /// No file has that name: those that there are.
    File { typed: String, files: Vec<String> },
    /// Several have it.
    SeveralFiles { typed: String, files: Vec<String> },
    /// The file could not be read.
    Unread(Box<Issue>),
    /// It was read and has no sheet of rows: answers to questions, or an output of this program.
    NoRoster { file: String },
    /// The row is blank, or the sheets end before it: the data rows of each sheet, from the first to the last.
    Row { of: String, sheets: Vec<(String, Option<String>)> },
}

/// What the names of rosters end with. A file of another name is told from a sheet of the summary by a bare number of the row.
const ENDINGS: &[&str] = &["xlsx", "xlsm", "xlsb", "xls", "ods", "csv", "tsv", "txt", "xml", "html", "htm", "docx"];

impl Asked {
    /// Nothing where a code or a cell of the summary was typed.
    pub fn parse(typed: &str) -> Option<Self> {
        let typed = typed.replace('›', BETWEEN).replace('\\', "/");
        let parts = [typed.rsplit_once('!'), typed.rsplit_once(BETWEEN)];
        parts.into_iter().flatten().find_map(|(of, row)| {
            let of = clean(of.trim().trim_matches('\''));
            let row = RowAsked::parse(row.trim())?;
            let is_row = matches!(row, RowAsked::Number(_)) || names_a_file(&of);
            (is_row && !of.is_empty()).then_some(Self { of, row })
        })
    }

    /// The rows that are meant: without a sheet those of all sheets of the file that have data there, else that have anything there.
    pub fn find(&self, files: &[File]) -> Result<Vec<RowAt>, Unfit> {
        let (file, sheet) = self.file(files)?;
        let found = &files[file];
        if let Some(failure) = &found.failure {
            return Err(Unfit::Unread(Box::new(failure.clone())));
        }
        if found.sheets.is_empty() {
            return Err(Unfit::NoRoster { file: found.path.clone() });
        }
        let sheets: Vec<usize> = (0..found.sheets.len()).filter(|at| sheet.is_none_or(|only| only == *at)).collect();
        let rows = sheets.iter().filter_map(|at| {
            let row = self.row_of(&found.sheets[*at])?;
            Some(RowAt { file, sheet: *at, row })
        });
        let rows: Vec<RowAt> = rows.collect();
        let is_data = |at: &&RowAt| found.sheets[at.sheet].rows[at.row].class == RowClass::Data;
        let data: Vec<RowAt> = rows.iter().filter(is_data).copied().collect();
        let rows = if data.is_empty() { rows } else { data };
        if rows.is_empty() {
            let of = sheet.map_or_else(|| found.path.clone(), |at| found.sheets[at].place.to_string());
            let sheets = sheets.iter().map(|at| &found.sheets[*at]).map(|sheet| (sheet.name.clone(), data_rows(sheet)));
            return Err(Unfit::Row { of, sheets: sheets.collect() });
        }
        Ok(rows.into_iter().map(|at| corrected(files, at)).collect())
    }

    /// The one file that has the name, and the sheet where one is named: by the whole path before its last part, as it is written
    /// before capitals are taken for small letters.
    fn file(&self, files: &[File]) -> Result<(usize, Option<usize>), Unfit> {
        let spellings: [fn(&str) -> String; 2] = [clean, |text| clean(text).to_lowercase()];
        let names: [fn(&str) -> Vec<&str>; 2] = [|path| vec![path], last_parts];
        for spelling in spellings {
            for names in names {
                let typed = spelling(&self.of);
                let is = |name: &str| spelling(name) == typed;
                let mut fits = Vec::new();
                for (at, file) in files.iter().enumerate() {
                    for name in names(&file.path) {
                        fits.extend(is(name).then_some((at, None)));
                        fits.extend(file.sheets.iter().enumerate().filter_map(|(number, sheet)| {
                            let named = [BETWEEN, "/"].map(|between| format!("{name}{between}{}", sheet.name));
                            named.iter().any(|named| is(named)).then_some((at, Some(number)))
                        }));
                    }
                }
                fits.dedup();
                match fits.as_slice() {
                    [] => {}
                    [one] => return Ok(*one),
                    several => {
                        let files = several.iter().map(|(at, _)| files[*at].path.clone()).collect();
                        return Err(Unfit::SeveralFiles { typed: self.of.clone(), files });
                    }
                }
            }
        }
        Err(Unfit::File { typed: self.of.clone(), files: self.offered(files) })
    }

    /// Sheets of the file that was named, where only the sheet is wrong; else all files.
    fn offered(&self, files: &[File]) -> Vec<String> {
        let typed = self.of.to_lowercase();
        let begins = |name: &str| {
            let rest = typed.strip_prefix(&clean(name).to_lowercase());
            rest.is_some_and(|rest| rest.starts_with(BETWEEN) || rest.starts_with('/'))
        };
        let named = |file: &&File| begins(&file.path) || last_parts(&file.path).into_iter().any(begins);
        let of_file: Vec<String> =
            files.iter().filter(named).flat_map(|file| &file.sheets).map(|sheet| sheet.place.to_string()).collect();
        if of_file.is_empty() { files.iter().map(|file| file.path.clone()).collect() } else { of_file }
    }

    /// The row of a sheet, as an index. A form that lies on its side has its rows in columns.
    fn row_of(&self, sheet: &Sheet) -> Option<usize> {
        let number = match self.row {
            RowAsked::Number(number) => number,
            RowAsked::Cell(cell) => sheet.cell_of(cell).row,
        };
        sheet.rows.binary_search_by_key(&number, |row| row.row).ok()
    }
}

impl RowAsked {
    fn parse(text: &str) -> Option<Self> {
        if let Ok(number) = text.parse::<u32>() {
            return Some(Self::Number(number.checked_sub(1)?));
        }
        CellRef::from_a1(text).map(Self::Cell)
    }
}

fn names_a_file(of: &str) -> bool {
    let ending = of.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
    of.contains('/') || of.contains(BETWEEN) || ending.is_some_and(|ending| ENDINGS.contains(&ending.as_str()))
}

/// What follows the last folder, and what follows the archive that a file is packed in.
fn last_parts(path: &str) -> Vec<&str> {
    let parts = [path.rsplit_once('/'), path.rsplit_once(BETWEEN)];
    let mut parts: Vec<&str> = parts.into_iter().flatten().map(|(_, last)| last).collect();
    parts.dedup();
    parts
}

/// The roster's row that a row of a corrected workbook stands for.
fn corrected(files: &[File], at: RowAt) -> RowAt {
    let sheet = &files[at.file].sheets[at.sheet];
    let row = sheet.rows[at.row].row;
    if sheet.amends.did.get(&row) != Some(&Did::Replace) {
        return at;
    }
    for (file, of_file) in files.iter().enumerate() {
        for (number, roster) in of_file.sheets.iter().enumerate() {
            let here = roster.amends.by.iter().find(|(_, amended)| {
                amended.row.in_same_sheet(&sheet.place) && amended.row.cell.is_some_and(|cell| cell.row == row)
            });
            let index = here.and_then(|(row, _)| roster.rows.binary_search_by_key(row, |row| row.row).ok());
            if let Some(row) = index {
                return RowAt { file, sheet: number, row };
            }
        }
    }
    at
}

/// The rows of data from the first to the last, as a person counts them: "5-20".
fn data_rows(sheet: &Sheet) -> Option<String> {
    let mut rows = sheet.rows.iter().filter(|row| row.class == RowClass::Data).map(|row| u64::from(row.row) + 1);
    let first = rows.next()?;
    Some(rows.next_back().map_or_else(|| first.to_string(), |last| format!("{first}-{last}")))
}

#[cfg(test)]
mod tests {
    use super::{Asked, RowAsked};
    use crate::place::CellRef;

    #[test]
    fn rows_are_told_from_codes_and_from_cells_of_the_summary() {
        let row = |typed: &str| Asked::parse(typed).map(|asked| (asked.of, asked.row));
        let number = |of: &str| Some((of.to_owned(), RowAsked::Number(7)));
        let cell = |of: &str, column| Some((of.to_owned(), RowAsked::Cell(CellRef::new(7, column))));
        assert_eq!(row("DS.xlsx!8"), number("DS.xlsx"));
        assert_eq!(row("xa\\DS.XLSX!A8"), cell("xa/DS.XLSX", 0));
        assert_eq!(row("xa/DS › CÁ NHÂN!8"), number("xa/DS › CÁ NHÂN"));
        assert_eq!(row("DS.xlsx › CÁ NHÂN › C8"), cell("DS.xlsx › CÁ NHÂN", 2));
        assert_eq!(row("DS.xlsx›A!B!c8"), cell("DS.xlsx › A!B", 2));
        assert_eq!(row("'DS' ! 8"), number("DS"));
        assert_eq!(["Tổng quan!D9", "Q04", "DS.xlsx!0", "DS.xlsx", "!8", "DS.xlsx!tám"].map(row), [const { None }; 6]);
    }
}

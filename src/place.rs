//! Where a datum stands: file, sheet and cell. The only arithmetic on cell addresses in the program.

use std::fmt;
use std::sync::Arc;

/// What stands between file, sheet and cell.
pub const BETWEEN: &str = " › ";

/// A cell of a sheet. Rows and columns count from zero, as in the file; a person reads them as `A1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CellRef {
    pub row: u32,
    pub column: u32,
}

impl CellRef {
    pub fn new(row: u32, column: u32) -> Self {
        Self { row, column }
    }

    /// Reads `A1`, with or without `$`, in small letters too; nothing for anything else.
    pub fn from_a1(text: &str) -> Option<Self> {
        let text = text.replace('$', "");
        let digits = text.find(|letter: char| letter.is_ascii_digit())?;
        let (letters, number) = text.split_at(digits);
        let value =
            |letter: u8| letter.is_ascii_alphabetic().then(|| u32::from(letter.to_ascii_uppercase() - b'A') + 1);
        let known = !letters.is_empty() && letters.len() <= 6 && number.bytes().all(|digit| digit.is_ascii_digit());
        let column = letters.bytes().try_fold(0_u32, |sum, letter| sum.checked_mul(26)?.checked_add(value(letter)?));
        let row: u64 = number.parse().ok().filter(|_| known)?;
        Some(Self { row: u32::try_from(row.checked_sub(1)?).ok()?, column: column?.checked_sub(1)? })
    }
}

impl fmt::Display for CellRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", column_letters(self.column), u64::from(self.row) + 1)
    }
}

/// The letters of a column counted from zero: 0 is `A`, 25 is `Z`, 26 is `AA`.
pub fn column_letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = u64::from(column) + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + (rest % 26) as u8));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

/// A file, a sheet of it, or a cell of that sheet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Path relative to the input folder, with `/`.
    pub file: Arc<str>,
    pub sheet: Option<Arc<str>>,
    pub cell: Option<CellRef>,
}

impl Place {
    pub fn file(file: impl Into<Arc<str>>) -> Self {
        Self { file: file.into(), sheet: None, cell: None }
    }

    pub fn in_sheet(&self, sheet: impl Into<Arc<str>>) -> Self {
        Self { file: self.file.clone(), sheet: Some(sheet.into()), cell: None }
    }

    pub fn at(&self, cell: CellRef) -> Self {
        Self { cell: Some(cell), ..self.clone() }
    }

    /// The sheet's name, or nothing for a whole file.
    pub fn sheet_name(&self) -> &str {
        self.sheet.as_deref().unwrap_or("")
    }

    /// Whether both stand in one sheet of one file.
    pub fn in_same_sheet(&self, other: &Self) -> bool {
        self.file == other.file && self.sheet == other.sheet
    }

    /// The cell as `A1`, or nothing for a whole sheet or file.
    pub fn cell_name(&self) -> String {
        self.cell.map_or_else(String::new, |cell| cell.to_string())
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(sheet) = &self.sheet {
            write!(f, "{BETWEEN}{sheet}")?;
        }
        if let Some(cell) = self.cell {
            write!(f, "{BETWEEN}{cell}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_lettered_as_in_excel() {
        let letters: Vec<_> = [0, 25, 26, 51, 52, 701, 702, 16_383].map(column_letters).into();
        assert_eq!(letters, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD"]);
    }

    #[test]
    fn addresses_are_read_as_they_are_written() {
        for (row, column) in [(0, 0), (9, 25), (99, 26), (1_048_575, 16_383), (u32::MAX, 701)] {
            let cell = CellRef::new(row, column);
            assert_eq!(CellRef::from_a1(&cell.to_string()), Some(cell));
        }
        assert_eq!(CellRef::from_a1("$b$12"), Some(CellRef::new(11, 1)));
        assert_eq!(["", "A", "7", "A0", "A1B", "Ă1", "A-1"].map(CellRef::from_a1), [None; 7]);
    }

    #[test]
    fn a_place_reads_from_the_file_inwards() {
        let sheet = Place::file("xa/ds.xlsx").in_sheet("CÁ NHÂN");
        assert_eq!(sheet.to_string(), "xa/ds.xlsx › CÁ NHÂN");
        assert_eq!(sheet.at(CellRef::new(1_048_575, 16_383)).to_string(), "xa/ds.xlsx › CÁ NHÂN › XFD1048576");
    }
}

//! What a cell looks like by itself, whatever stands above it: evidence for the meaning of its column, and that its row is one of data.

use super::header::is_decision_number;
use super::spelling::Spellings;
use crate::roster::column::Column;
use crate::roster::meaning::Meaning;
use crate::roster::name_shape;
use crate::roster::table::{Cell, Value};
use crate::roster::text::fold;
use crate::roster::value;

/// Two to six words of letters alone, each with a capital: as people are written.
pub fn is_written_as_person(text: &str) -> bool {
    name_shape::is_written_as_person(text, 6)
}

/// Whether the text names a unit, by itself or as the collective of one: "Tập thể HTX Tân Tiến".
pub fn names_a_unit(text: &str, spellings: &Spellings) -> bool {
    let folded = fold(text);
    let bare = folded.strip_prefix("tap the ").unwrap_or(&folded);
    spellings.names_a_unit(bare)
}

/// Whether a cell under a heading of that meaning is what the heading says, in a way that no line below a table is: a day, a unit, an
/// award, a decision.
pub fn is_typed(cell: &Cell, meaning: Meaning, spellings: &Spellings) -> bool {
    match meaning {
        Meaning::Unit | Meaning::Workplace | Meaning::PositionAndUnit => names_a_unit(&cell.text, spellings),
        Meaning::Award => spellings.begins_an_award(&cell.text),
        Meaning::DecisionNo | Meaning::Decision => is_decision_number(&cell.text),
        Meaning::DecisionDate | Meaning::Date | Meaning::Birth | Meaning::Founded => is_day(cell),
        Meaning::AwardMark | Meaning::MovementMark | Meaning::Registered | Meaning::TookPart => {
            matches!(value::yes_no(cell), Ok(Some(true))) && !matches!(cell.value, Value::Number(_))
        }
        _ => false,
    }
}

/// Whether a cell under a heading that names somebody or something may be that.
pub fn may_be_named(cell: &Cell, meaning: Meaning, spellings: &Spellings) -> bool {
    if cell.value != Value::Text {
        return false;
    }
    match meaning {
        Meaning::Activity => cell.text.chars().any(char::is_alphabetic),
        Meaning::Name | Meaning::Person | Meaning::Unit | Meaning::Officer => {
            is_written_as_person(&cell.text) || names_a_unit(&cell.text, spellings)
        }
        _ => false,
    }
}

/// Whether a row below a header names somebody and has a cell that is what its heading says: no line below a table is so, and no header,
/// whatever its words.
pub fn is_record(own: &[&Cell], columns: &[Column], spellings: &Spellings) -> bool {
    let of = |cell: &Cell| columns.iter().find(|column| column.column == cell.at.column).map(|column| column.meaning);
    let granted = |meaning: Meaning| {
        use Meaning::{Award, Decision, DecisionDate, DecisionNo};
        matches!(meaning, Award | Decision | DecisionDate | DecisionNo)
    };
    let is_text = |cell: &Cell| cell.value == Value::Text && cell.text.chars().any(char::is_alphabetic);
    let named: Vec<(&Cell, bool)> = own
        .iter()
        .filter_map(|cell| Some((*cell, of(cell)?)))
        .filter(|(cell, meaning)| meaning.is_name() && is_text(cell))
        .map(|(cell, meaning)| (cell, may_be_named(cell, meaning, spellings)))
        .collect();
    own.iter().any(|cell| {
        let Some(meaning) = of(cell).filter(|meaning| is_typed(cell, *meaning, spellings)) else { return false };
        named.iter().any(|(name, is_sure)| name.at != cell.at && (*is_sure || granted(meaning)))
    })
}

/// What a cell is by itself, whatever stands above it.
pub fn self_evident(cell: &Cell, spellings: &Spellings) -> Option<Meaning> {
    if matches!(cell.value, Value::Date(_)) {
        return Some(Meaning::Date);
    }
    if cell.value != Value::Text {
        return None;
    }
    match () {
        () if is_decision_number(&cell.text) => Some(Meaning::DecisionNo),
        () if names_a_unit(&cell.text, spellings) => Some(Meaning::Unit),
        () if spellings.begins_an_award(&cell.text) => Some(Meaning::Award),
        () if spellings.is_person(&cell.text) && !spellings.is_heading(&cell.text) => Some(Meaning::Person),
        () if is_day(cell) => Some(Meaning::Date),
        () => None,
    }
}

/// The share of the cells that pass a test; none of no cells.
pub fn share(cells: &[&Cell], test: impl Fn(&Cell) -> bool) -> f64 {
    cells.iter().filter(|cell| test(cell)).count() as f64 / cells.len().max(1) as f64
}

fn is_day(cell: &Cell) -> bool {
    matches!(cell.value, Value::Date(_)) || matches!(value::when(cell), Ok(Some(value::When::Day(_))))
}

/// The meaning that most cells of a column have by themselves; nothing where fewer than two of three have it.
pub fn meaning_of<'a>(cells: impl Iterator<Item = &'a Cell>, spellings: &Spellings) -> Option<Meaning> {
    let cells: Vec<&Cell> = cells.filter(|cell| cell.value == Value::Text).collect();
    let most = |test: &dyn Fn(&Cell) -> bool| {
        cells.len() >= 2 && cells.iter().filter(|cell| test(cell)).count() * 3 >= cells.len() * 2
    };
    let typed = [Meaning::Award, Meaning::DecisionNo, Meaning::Unit];
    typed.into_iter().find(|meaning| most(&|cell| is_typed(cell, *meaning, spellings))).or_else(|| {
        let is_unit = |cell: &Cell| names_a_unit(&cell.text, spellings) && !spellings.is_person(&cell.text);
        let is_person = |cell: &Cell| is_written_as_person(&cell.text) && !spellings.is_heading(&cell.text);
        // People and units among each other.
        let units = cells.iter().filter(|cell| is_unit(cell)).count();
        let name = if units * 4 >= cells.len() { Meaning::Name } else { Meaning::Person };
        most(&|cell| is_person(cell) || is_unit(cell)).then_some(name)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::place::CellRef;

    fn cell(text: &str) -> Cell {
        Cell { at: CellRef::new(0, 0), raw: text.into(), text: text.into(), value: Value::Text, inherited: false }
    }

    #[test]
    fn a_column_is_what_most_of_its_cells_are() {
        let awards = vec!["Bằng khen UBND tỉnh".to_owned()];
        let spellings = Spellings::new(&[], &awards, &[], Default::default(), Default::default());
        let meaning = |texts: &[&str]| {
            let cells: Vec<Cell> = texts.iter().map(|text| cell(text)).collect();
            meaning_of(cells.iter(), &spellings)
        };
        assert_eq!(meaning(&["Bằng khen UBND tỉnh", "Bằng khen UBND tỉnh", "x"]), Some(Meaning::Award));
        assert_eq!(meaning(&["12/QĐ-UBND", "13/QĐ-UBND"]), Some(Meaning::DecisionNo));
        assert_eq!(meaning(&["HTX Tân Tiến", "Tập thể HTX Một"]), Some(Meaning::Unit));
        assert_eq!(meaning(&["Nguyễn Văn An", "Trần Thị Bình"]), Some(Meaning::Person));
        assert_eq!(meaning(&["Nguyễn Văn An", "HTX Một", "HTX Hai", "Trần Thị Bình"]), Some(Meaning::Name));
        assert_eq!(meaning(&["tốt", "khá", "Nguyễn Văn An"]), None);
        assert_eq!(meaning(&["Nguyễn Văn An"]), None);
    }
}

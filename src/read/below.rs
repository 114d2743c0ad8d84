//! What data rows leave to other cells: ditto marks repeat the cell above, a family name stands in a column of its own.

use super::ReadSettings;
use crate::place::CellRef;
use crate::roster::column::Column;
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, Row, RowClass, Value};
use crate::roster::text::fold;
use crate::roster::value;

/// Ditto marks take the value of the data row above.
pub fn carry_ditto(rows: &mut [Row], settings: &ReadSettings) {
    let words: Vec<String> = settings.ditto.iter().map(|word| fold(word)).collect();
    let mut above: Option<usize> = None;
    for at in 0..rows.len() {
        let (before, rest) = rows.split_at_mut(at);
        let Some(row) = rest.first_mut().filter(|row| row.class == RowClass::Data) else { continue };
        let known = above.map(|above| &before[above]);
        for cell in row.cells.iter_mut().filter(|cell| cell.value == Value::Text && is_ditto(&cell.text, &words)) {
            if let Some(source) = known.and_then(|row| row.cell_at(cell.at.column)) {
                let (text, value) = (source.text.clone(), source.value.clone());
                *cell = Cell { at: cell.at, raw: cell.raw.clone(), text, value, inherited: false };
            }
        }
        above = Some(at);
    }
}

fn is_ditto(text: &str, words: &[String]) -> bool {
    if text.len() > 20 {
        return false;
    }
    let filling = |c: &char| matches!(c, '-' | '–' | '—' | ' ' | '.');
    let mut bare = text.chars().filter(|c| !filling(c)).peekable();
    let Some(&first) = bare.peek() else { return false };
    if first.is_alphanumeric() || first == '(' {
        let letter = fold(first.encode_utf8(&mut [0; 4]));
        return words.iter().any(|word| word.starts_with(letter.as_str())) && words.contains(&fold(text));
    }
    let mark = |c: char| matches!(c, '"' | '\'' | '〃' | '”' | '“' | '’' | '„' | ',' | '/');
    let lone = matches!(first, '/' | ',') && text.chars().filter(|c| !filling(c)).count() == 1;
    bare.all(mark) && !lone
}

/// A unit in front of its people, stated once for all of them, as a merged cell states it: the rows below take it. Nothing where a unit is
/// repeated, as it is where each row states its own, or where the first row has none.
pub fn carry_units(rows: &mut [Row], columns: &[Column]) {
    let place = |meanings: &[Meaning]| columns.iter().position(|column| meanings.contains(&column.meaning));
    let (Some(unit), Some(person)) = (place(&[Meaning::Workplace, Meaning::Unit]), place(&[Meaning::Person])) else {
        return;
    };
    if unit > person {
        return;
    }
    let (unit, person) = (columns[unit].column, columns[person].column);
    let is_person = |row: &Row| row.class == RowClass::Data && row.cell_at(person).is_some();
    let stated: Vec<Option<&Cell>> = rows.iter().filter(|row| is_person(row)).map(|row| row.cell_at(unit)).collect();
    let texts: Vec<String> = stated.iter().flatten().map(|cell| fold(&cell.text)).collect();
    let repeats = texts.windows(2).any(|pair| matches!(pair, [a, b] if a == b));
    let blanks = stated.len() - texts.len();
    if repeats || blanks == 0 || texts.is_empty() || !stated.first().is_some_and(Option::is_some) {
        return;
    }
    let mut above: Option<Cell> = None;
    for row in rows.iter_mut() {
        match row.class {
            RowClass::Data => {}
            RowClass::Header | RowClass::Index | RowClass::Blank => continue,
            _ => {
                above = None;
                continue;
            }
        }
        match row.cell_at(unit) {
            // A unit that stands for itself states nothing for the people below it.
            Some(cell) => above = row.cell_at(person).is_some().then(|| cell.clone()),
            None if row.cell_at(person).is_some() => {
                let Some(above) = &above else { continue };
                let cell = Cell { at: CellRef::new(row.row, unit), inherited: true, ..above.clone() };
                let at = row.cells.partition_point(|cell| cell.at.column < unit);
                row.cells.insert(at, cell);
            }
            None => {}
        }
    }
}

/// "Ngày", "Tháng" and "Năm" side by side are one day: the cell of the day shows all of it, as stored it stays what it was.
pub fn join_days(rows: &mut [Row], columns: &[Column]) {
    for [day, month, year] in columns.array_windows() {
        let is_day = matches!(day.meaning, Meaning::DecisionDate | Meaning::Date | Meaning::Birth | Meaning::Founded);
        if !is_day || month.meaning != Meaning::Month || year.meaning != Meaning::Year {
            continue;
        }
        for row in rows.iter_mut().filter(|row| row.class == RowClass::Data) {
            let number = |column: u32| row.cell_at(column).and_then(|cell| cell.text.trim().parse::<i32>().ok());
            let (Some(of_month), Some(of_year)) = (number(month.column), number(year.column)) else { continue };
            let text = match number(day.column) {
                Some(of_day) => format!("{of_day:02}/{of_month:02}/{of_year}"),
                None => continue,
            };
            if let Some(cell) = row.cells.iter_mut().find(|cell| cell.at.column == day.column) {
                cell.text = text.into();
                cell.value = Value::Text;
            }
        }
    }
}

/// The only mark of a row among columns that are called by a sector each shows that sector; as stored it stays what it was.
pub fn name_sectors(rows: &mut [Row], columns: &[Column]) {
    let of_sectors: Vec<&Column> = columns.iter().filter(|column| column.meaning == Meaning::Sector).collect();
    if of_sectors.len() < 2 {
        return;
    }
    for row in rows.iter_mut().filter(|row| row.class == RowClass::Data) {
        let is_marked = |column: &&&Column| {
            row.cell_at(column.column).is_some_and(|cell| matches!(value::yes_no(cell), Ok(Some(true))))
        };
        let marked: Vec<&&Column> = of_sectors.iter().filter(is_marked).collect();
        let [column] = marked.as_slice() else { continue };
        let (at, sector) = (column.column, column.leaf());
        if let Some(cell) = row.cells.iter_mut().find(|cell| cell.at.column == at) {
            cell.text = sector.into();
            cell.value = Value::Text;
        }
    }
}

/// "Họ và chữ đệm" and "Tên" are one name: the cell of the given name shows both, as stored it stays what it was.
pub fn join_names(rows: &mut [Row], columns: &[Column]) {
    for [family, given] in columns.array_windows() {
        if family.meaning != Meaning::FamilyName || !matches!(given.meaning, Meaning::Person | Meaning::Name) {
            continue;
        }
        for row in rows.iter_mut().filter(|row| row.class == RowClass::Data) {
            let Some(name) = row.cell_at(family.column).map(|cell| cell.text.clone()) else { continue };
            if let Some(cell) = row.cells.iter_mut().find(|cell| cell.at.column == given.column) {
                cell.text = format!("{name} {}", cell.text).into();
            }
        }
    }
}

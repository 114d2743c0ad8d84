//! What can be said of the columns of a difficult sheet: by its header where that is understood, else by what stands below.

use crate::roster::meaning::Meaning;
use crate::roster::name_shape::is_written_as_person;
use crate::roster::table::{Cell, Row, RowClass, Sheet, Value};
use crate::roster::text::fold;
use crate::roster::value;

/// A sheet's header and columns as far as they are known.
#[derive(Clone, Debug, PartialEq)]
pub struct Lesson {
    pub sheet: String,
    /// The first row of the header, counted from one, and how many rows it takes.
    pub header_row: u32,
    pub rows: usize,
    pub columns: Vec<Learned>,
}

/// One column: its words, its meaning, and how sure that is, in percent.
#[derive(Clone, Debug, PartialEq)]
pub struct Learned {
    pub column: u32,
    pub header: String,
    pub meaning: Meaning,
    pub sure: u32,
}

/// The lessons of a sheet: one for each table, or for the likeliest header where none was found.
pub fn lessons(sheet: &Sheet) -> Vec<Lesson> {
    if sheet.tables.is_empty() {
        return guessed(sheet).into_iter().collect();
    }
    let lesson = |(number, table): (usize, &crate::roster::table::Table)| {
        let head = |row: &&Row| row.class == RowClass::Header && row.table == Some(number) && row.reason == "header";
        let rows = sheet.rows.iter().filter(head).count().max(1);
        let below: Vec<&Row> = table.rows.iter().map(|data| &sheet.rows[data.row]).collect();
        let columns = table.columns.iter().map(|column| match column.meaning {
            Meaning::Unexplained => by_values(column.column, &column.header, &below),
            meaning => Learned { column: column.column, header: column.header.clone(), meaning, sure: 95 },
        });
        let corner = table.place.cell.expect("a table stands at a cell of its sheet");
        Lesson {
            sheet: sheet.name.clone(),
            header_row: sheet.cell_of(corner).row + 1,
            rows,
            columns: columns.collect(),
        }
    };
    sheet.tables.iter().enumerate().map(lesson).collect()
}

/// The first row of nothing but texts that has a row about as wide below it.
fn guessed(sheet: &Sheet) -> Option<Lesson> {
    let own = |row: &Row| row.cells.iter().filter(|cell| !cell.inherited).count();
    let texts = |row: &Row| own(row) >= 2 && row.cells.iter().all(|cell| cell.value == Value::Text);
    let head = sheet.rows.windows(2).position(
        |pair| matches!(pair, [head, below] if texts(head) && own(below) >= 2 && own(below) * 2 >= own(head)),
    )?;
    let header = &sheet.rows[head];
    let below: Vec<&Row> = sheet.rows[head + 1..].iter().filter(|row| row.cells.len() >= 2).collect();
    let columns = header.cells.iter().map(|cell| by_values(cell.at.column, &cell.text, &below));
    Some(Lesson { sheet: sheet.name.clone(), header_row: header.row + 1, rows: 1, columns: columns.collect() })
}

/// Whether a cell reads like a value of some meaning.
type Test<'a> = &'a dyn Fn(&Cell) -> bool;

/// The meaning that most of a column's values have; never surer than four in five.
fn by_values(column: u32, header: &str, below: &[&Row]) -> Learned {
    let cells: Vec<&Cell> = below.iter().filter_map(|row| row.cell_at(column)).take(200).collect();
    let share = |test: Test<'_>| cells.iter().filter(|cell| test(cell)).count() * 80 / cells.len().max(1);
    let year = |cell: &Cell| value::year(&cell.text).is_some() && cell.text.len() <= 9;
    let date = |cell: &Cell| matches!(value::when(cell), Ok(Some(value::When::Day(_)))) && !year(cell);
    let number = |cell: &Cell| {
        matches!(cell.value, Value::Number(number) if number < 10_000.0 && number.fract() == 0.0) && !year(cell)
    };
    let decision = |cell: &Cell| value::decision(&cell.text).number.is_some_and(|number| number.contains('/'));
    let begins = |cell: &Cell, words: &[&str]| {
        let folded = fold(&cell.text);
        words.iter().any(|word| folded.strip_prefix(word).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
    };
    let unit = |cell: &Cell| begins(cell, &["htx", "hop tac xa", "qtd", "qtdnd", "quy tin dung", "lhhtx", "lien hiep"]);
    let award = |cell: &Cell| {
        begins(
            cell,
            &["bang khen", "giay khen", "bk", "gk", "co thi dua", "lao dong tien tien", "chien si thi dua", "cstd"],
        )
    };
    let sex = |cell: &Cell| matches!(fold(&cell.text).as_str(), "nam" | "nu");
    let person = |cell: &Cell| cell.value == Value::Text && is_name(&cell.text) && !unit(cell) && !award(cell);
    let tests: [(Meaning, Test<'_>); 8] = [
        (Meaning::DecisionNo, &decision),
        (Meaning::DecisionDate, &date),
        (Meaning::Year, &year),
        (Meaning::Unit, &unit),
        (Meaning::Award, &award),
        (Meaning::Sex, &sex),
        (Meaning::Person, &person),
        (Meaning::Index, &number),
    ];
    let best = tests
        .iter()
        .map(|(meaning, test)| (share(*test), *meaning))
        .filter(|(share, _)| *share >= 40)
        .max_by_key(|(share, _)| *share);
    let (sure, meaning) = best.unwrap_or((0, Meaning::Unexplained));
    Learned { column, header: header.to_owned(), meaning, sure: sure as u32 }
}

/// Two to five words that each begin with a capital and hold no figure.
fn is_name(text: &str) -> bool {
    is_written_as_person(text, 5)
}

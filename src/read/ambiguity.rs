//! Headings that mean several things, settled by the columns beside them and the values below them.

use super::evidence;
use super::grid::{Grid, GridRow};
use super::rows::is_running_number;
use super::sector_columns::one_sector_each;
use super::spelling::{Spellings, UNIT_KINDS};
use super::under_kinds::people_under_their_kind;
use crate::issue::SheetProblem;
use crate::place::CellRef;
use crate::roster::column::{Column, year_of_heading};
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, Value};
use crate::roster::text::fold;

/// How many rows below a header are looked at.
const ROWS: usize = 200;

/// What a column of recipient kinds holds, folded.
pub const RECIPIENT_KINDS: &[&str] = &["tap the", "ca nhan", "ho gia dinh", "tt", "cn", "hgd", "ho"];

/// Those of them that no name begins with, folded: "cá nhân nữ", "tập thể nhỏ".
const CLEAR_KINDS: &[&str] = &["tap the", "ca nhan", "ho gia dinh"];

/// Words before the name of a commune, folded.
const COMMUNES: &[&str] = &["xa", "phuong", "thi tran", "dac khu"];

/// The most rows of a foot that hold texts below two columns: totals, offices, "(ký tên)", names.
pub const FOOT: usize = 4;

/// Settles the words of one table's columns that mean several things (DOMAIN 4.2: "Đơn vị" is the unit's name where no person
/// is listed, else the unit of the person; "Đối tượng" a name or its kind; "Loại hình" of the unit or of the award). Returns
/// where two columns claim one meaning. The header ends at the grid's row `last`, its own row in the sheet is `header_row`.
pub fn resolve(
    columns: &mut [Column],
    header_row: u32,
    last: usize,
    grid: &Grid,
    spellings: &Spellings,
) -> Vec<(CellRef, SheetProblem)> {
    registers(columns);
    people_under_their_kind(columns, last, grid, spellings);
    for at in 0..columns.len() {
        columns[at].meaning = in_company(at, &columns[at], columns, last, grid, spellings);
    }
    let without_names = !has(columns, &[Meaning::Person, Meaning::Name, Meaning::Unit]);
    if has(columns, &[Meaning::RecipientKind]) && without_names {
        // "Đối tượng" was a kind after all: what was taken for a person's unit is the name.
        let unit = columns.iter_mut().find(|c| {
            c.meaning == Meaning::Workplace
                && spellings.listed(&c.header).is_some_and(|listed| listed.contains(&Meaning::Unit))
        });
        if let Some(column) = unit {
            column.meaning = Meaning::Unit;
        }
    }
    one_final_score(columns);
    for column in columns.iter_mut().filter(|column| column.meaning.is_name()) {
        if holds_numbers(grid, last, column.column) {
            // "Tập thể | Cá nhân" over numbers are a summary: nobody is called 5.
            let counts = column.meaning != Meaning::Activity;
            column.meaning = if counts { Meaning::Counted } else { Meaning::Unexplained };
        }
    }
    let mut problems = by_values(columns, header_row, last, grid, spellings);
    problems.extend(claimed_twice(columns, header_row));
    one_sector_each(columns, last, grid, spellings);
    problems
}

/// Of several columns of points the appraised ones count, else the sum: "Điểm", "Điểm trừ" and "Tổng điểm". Years apart have each their own.
fn one_final_score(columns: &mut [Column]) {
    let weight = |column: &Column| {
        let folded = fold(&column.header);
        let says = |words: &[&str]| words.iter().any(|word| folded.contains(word));
        match () {
            () if says(&["tham dinh", "chinh thuc", "cuoi cung"]) => 3,
            () if says(&["tong"]) => 2,
            () => 1,
        }
    };
    let is_final = |column: &&Column| column.meaning == Meaning::FinalScore && column.year().is_none();
    let finals = columns.iter().filter(is_final).count();
    let Some(most) = columns.iter().filter(is_final).map(weight).max() else { return };
    let as_good = columns.iter().filter(is_final).filter(|column| weight(column) == most).count();
    if finals < 2 || as_good > 1 {
        return;
    }
    for column in columns.iter_mut().filter(|column| column.meaning == Meaning::FinalScore && column.year().is_none()) {
        if weight(column) < most {
            column.meaning = Meaning::Criterion;
        }
    }
}

/// Columns whose headings nothing explains mean what most of their cells are, where no other column means that.
fn by_values(
    columns: &mut [Column],
    header_row: u32,
    last: usize,
    grid: &Grid,
    spellings: &Spellings,
) -> Vec<(CellRef, SheetProblem)> {
    let mut problems = Vec::new();
    for at in 0..columns.len() {
        if columns[at].meaning != Meaning::Unexplained {
            continue;
        }
        let column = columns[at].column;
        let cells = cells_below(grid, last, column);
        let Some(meaning) = evidence::meaning_of(cells, spellings) else { continue };
        // What was granted before is not granted by a column that nobody explains, and a title with an award has its own decision.
        let is_of_past = fold(&columns[at].header).split(' ').any(|word| matches!(word, "truoc" | "cu"));
        let is_titled =
            || grid.rows[..last].iter().flat_map(|row| &row.cells).any(|cell| spellings.holds_an_award(&cell.text));
        let is_others = match meaning {
            Meaning::Award => is_of_past,
            Meaning::DecisionNo => is_of_past || is_titled(),
            _ => false,
        };
        if is_others {
            continue;
        }
        let meaning = match meaning {
            Meaning::Unit if has(columns, &[Meaning::Person, Meaning::Name]) => Meaning::Workplace,
            other => other,
        };
        let (rivals, read_as): (&[Meaning], &str) = match meaning {
            Meaning::Award => (&[Meaning::Award, Meaning::AwardMark], "Hình thức khen thưởng"),
            Meaning::DecisionNo => (&[Meaning::DecisionNo, Meaning::Decision], "Số quyết định"),
            Meaning::Unit | Meaning::Workplace => {
                (&[Meaning::Unit, Meaning::Workplace, Meaning::PositionAndUnit], "Đơn vị")
            }
            _ => (
                &[
                    Meaning::Person,
                    Meaning::Name,
                    Meaning::Officer,
                    Meaning::Representative,
                    Meaning::Signer,
                    Meaning::Unit,
                ],
                "Họ và tên",
            ),
        };
        if has(columns, rivals) {
            continue;
        }
        columns[at].meaning = meaning;
        let header = columns[at].header.clone();
        problems.push((
            CellRef::new(header_row, column),
            SheetProblem::HeaderByValues { header, read_as: read_as.to_owned() },
        ));
    }
    problems
}

pub fn has(columns: &[Column], meanings: &[Meaning]) -> bool {
    columns.iter().any(|column| meanings.contains(&column.meaning))
}

/// A list of units with what a register says of them: a person listed behind the unit is its representative.
fn registers(columns: &mut [Column]) {
    let of_units = [
        Meaning::Sector,
        Meaning::Members,
        Meaning::Workers,
        Meaning::Capital,
        Meaning::Founded,
        Meaning::Status,
        Meaning::Code,
        Meaning::UnitKind,
    ];
    let mut said: Vec<Meaning> =
        columns.iter().map(|column| column.meaning).filter(|meaning| of_units.contains(meaning)).collect();
    said.sort_unstable();
    said.dedup();
    let place = |meaning: Meaning| columns.iter().position(|column| column.meaning == meaning);
    let behind = place(Meaning::Unit).zip(place(Meaning::Person)).is_some_and(|(unit, person)| unit < person);
    let awarded = has(
        columns,
        &[Meaning::Award, Meaning::AwardMark, Meaning::DecisionNo, Meaning::Achievement, Meaning::Officer],
    );
    if said.len() >= 2 && behind && !awarded {
        for column in columns.iter_mut().filter(|column| column.meaning == Meaning::Person) {
            column.meaning = Meaning::Representative;
        }
    }
}

/// What the column means in the company of the others.
fn in_company(
    at: usize,
    column: &Column,
    columns: &[Column],
    last: usize,
    grid: &Grid,
    spellings: &Spellings,
) -> Meaning {
    let people = has(columns, &[Meaning::Person, Meaning::Name]);
    let awards = has(columns, &[Meaning::Award, Meaning::AwardMark, Meaning::DecisionNo]);
    let other_name = columns.iter().enumerate().any(|(other, column)| other != at && column.meaning.is_name());
    let listed = spellings.listed(&column.header);
    let may_be = |meaning: Meaning| listed.as_ref().is_some_and(|listed| listed.contains(&meaning));
    let share = |words: &[&str], whole: bool| share_of(grid, last, column.column, words, whole);
    match column.meaning {
        Meaning::Unit if people => Meaning::Workplace,
        Meaning::Name if may_be(Meaning::RecipientKind) => match share(RECIPIENT_KINDS, true) {
            Some(share) if share > 0.7 => Meaning::RecipientKind,
            None if other_name => Meaning::RecipientKind,
            _ if are_kinds_of_names(at, columns, last, grid) => Meaning::RecipientKind,
            _ => Meaning::Name,
        },
        // "Loại hình" of a list of awards may tell collectives from persons.
        Meaning::UnitKind | Meaning::Ground if awards && are_recipient_kinds(columns, share(RECIPIENT_KINDS, true)) => {
            Meaning::RecipientKind
        }
        Meaning::UnitKind if awards && may_be(Meaning::Ground) => match share(UNIT_KINDS, false) {
            Some(share) if share < 0.3 => Meaning::Ground,
            _ => Meaning::UnitKind,
        },
        // Columns of years hold marks, or the awards of each year.
        Meaning::YearMark | Meaning::PartMark if most_begin_awards(grid, last, columns, spellings) => Meaning::Award,
        // "Đạt" over marks beside the column of awards says yes of them.
        Meaning::Award if names_awards_beside(at, columns, last, grid, spellings) => Meaning::Unexplained,
        // "Nội dung" beside points is what they are given for.
        Meaning::Activity if has(columns, &[Meaning::SelfScore, Meaning::BlockScore]) => Meaning::Criterion,
        Meaning::Date if awards => Meaning::DecisionDate,
        // "Nội dung" beside awards is what the award is for.
        Meaning::Activity if awards => Meaning::Achievement,
        // "Nam" without marks may be a year: where no column is of women, the values tell.
        Meaning::MaleMark if !has(columns, &[Meaning::FemaleMark]) && are_years(grid, last, column.column) => {
            Meaning::Year
        }
        // Where no person is listed, an address that is a commune alone says where the units are.
        Meaning::Address if !people && !has(columns, &[Meaning::Commune]) => {
            if are_communes(grid, last, column.column) { Meaning::Commune } else { Meaning::Address }
        }
        // A column of men or women tells a person's sex only where persons are listed; else it counts them.
        Meaning::MaleMark | Meaning::FemaleMark if !people => Meaning::Unexplained,
        other => other,
    }
}

/// Whether a column in which so many texts are kinds of recipients tells them, where no other does.
fn are_recipient_kinds(columns: &[Column], share: Option<f64>) -> bool {
    share.is_some_and(|share| share > 0.7) && !has(columns, &[Meaning::RecipientKind])
}

/// Whether the texts of a column are communes, each with its word before it and nothing behind it.
fn are_communes(grid: &Grid, header_end: usize, column: u32) -> bool {
    let is_commune = |cell: &Cell| {
        let folded = fold(&cell.text);
        let rest = COMMUNES.iter().find_map(|word| folded.strip_prefix(word)?.strip_prefix(' '));
        let is_alone = !cell.text.contains([',', ';', '(', '\n']) && !cell.text.contains(" - ");
        is_alone && rest.is_some_and(|name| name.split(' ').count() <= 4)
    };
    let texts = cells_below(grid, header_end, column).filter(|cell| cell.value == Value::Text);
    let are: Vec<bool> = texts.map(is_commune).collect();
    let Some(end) = are.iter().rposition(|is| *is) else { return false };
    are.iter().filter(|is| **is).count() * 10 > (end + 1) * 9 && are.len() - end - 1 <= FOOT
}

/// The share of a column's texts that are (or begin with) one of the words; nothing for an empty column.
pub fn share_of(grid: &Grid, header_end: usize, column: u32, words: &[&str], whole: bool) -> Option<f64> {
    let rows = grid.rows.iter().skip(header_end + 1).take(ROWS);
    let cells = rows.flat_map(|row| row.cells.iter().find(|cell| cell.at.column == column));
    let (mut all, mut fitting) = (0_u32, 0_u32);
    for cell in cells.filter(|cell| cell.value == Value::Text && !cell.inherited) {
        let folded = fold(&cell.text);
        let fits = words.iter().any(|word| if whole { folded == *word } else { begins_with(&folded, word) });
        all += 1;
        fitting += u32::from(fits);
    }
    (all > 0).then(|| f64::from(fitting) / f64::from(all))
}

/// Whether a column holds nothing but marks and another one names awards.
fn names_awards_beside(at: usize, columns: &[Column], last: usize, grid: &Grid, spellings: &Spellings) -> bool {
    let is_mark = |cell: &Cell| cell.value == Value::Text && matches!(fold(&cell.text).as_str(), "x" | "v" | "");
    let own: Vec<&Cell> = cells_below(grid, last, columns[at].column).collect();
    let begins = |column: &Column| {
        let mut cells = cells_below(grid, last, column.column);
        cells.any(|cell| spellings.begins_an_award(&cell.text))
    };
    let mut others = columns.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, column)| column);
    !own.is_empty()
        && own.iter().all(|cell| is_mark(cell))
        && others.any(|other| other.meaning == Meaning::Award && begins(other))
}

/// Whether most texts of the columns of years begin as wordings of awards do. Where rows are numbered, the others (signatures, sums) do not
/// speak for the column.
fn most_begin_awards(grid: &Grid, header_end: usize, columns: &[Column], spellings: &Spellings) -> bool {
    let of_year = |cell: &&Cell| {
        let is_time = |column: &Column| column.meaning == Meaning::PartMark || column.year().is_some();
        let yearly = columns.iter().any(|column| column.column == cell.at.column && is_time(column));
        let is_word = cell.text.chars().filter(|letter| letter.is_alphabetic()).count() > 1;
        yearly && !cell.inherited && is_word && year_of_heading(&cell.text).is_none()
    };
    let index = columns.iter().find(|column| column.meaning == Meaning::Index).map(|column| column.column);
    let is_numbered =
        |row: &GridRow| row.cells.iter().any(|cell| Some(cell.at.column) == index && is_running_number(&cell.text));
    let rows = grid.rows.iter().skip(header_end + 1).take(ROWS);
    let any_numbered = rows.clone().any(is_numbered);
    let begins: Vec<bool> = rows
        .filter(|row| !any_numbered || is_numbered(row))
        .flat_map(|row| row.cells.iter().filter(of_year))
        .map(|cell| spellings.begins_an_award(&cell.text))
        .collect();
    begins.iter().filter(|begins| **begins).count() * 2 > begins.len()
}

/// The cells of a column in the first rows below a header, each once.
pub fn cells_below(grid: &Grid, header_end: usize, column: u32) -> impl Iterator<Item = &Cell> {
    let rows = grid.rows.iter().skip(header_end + 1).take(ROWS);
    rows.flat_map(move |row| row.cells.iter().find(|cell| cell.at.column == column && !cell.inherited))
}

/// Whether a column holds numbers and hardly a text: names are none.
fn holds_numbers(grid: &Grid, header_end: usize, column: u32) -> bool {
    let cells = cells_below(grid, header_end, column);
    let is_number = |cell: &Cell| match cell.value {
        Value::Number(_) => true,
        Value::Text => cell.text.bytes().all(|letter| letter.is_ascii_digit()),
        _ => false,
    };
    let numbers: Vec<bool> = cells.map(is_number).collect();
    let count = numbers.iter().filter(|is_number| **is_number).count();
    count > 0 && (count == numbers.len() || (count > 1 && count * 3 > numbers.len() * 2))
}

/// Whether the cells of a column are years, most of them.
fn are_years(grid: &Grid, header_end: usize, column: u32) -> bool {
    let cells = cells_below(grid, header_end, column);
    let numbers = cells.filter(|cell| !cell.text.chars().any(char::is_alphabetic));
    let years: Vec<bool> = numbers.map(|cell| year_of_heading(&cell.text).is_some()).collect();
    years.iter().filter(|is_year| **is_year).count() * 3 > years.len() * 2
}

/// Whether a column says of the names beside it of which kind they are, in a table so short that its signatures outnumber its
/// rows: where both columns have a text of their own, kinds stand first, and behind the last of them no more than a foot has.
fn are_kinds_of_names(at: usize, columns: &[Column], last: usize, grid: &Grid) -> bool {
    let kinds = &columns[at];
    let others = columns.iter().enumerate().filter(|(other, column)| *other != at && column.meaning.is_name());
    let names: Vec<u32> = others.map(|(_, column)| column.column).collect();
    let own = |row: &GridRow, column: u32| {
        let found = row.cells.iter().find(|cell| cell.at.column == column && !cell.inherited)?;
        (found.value == Value::Text).then(|| fold(&found.text))
    };
    let rows = grid.rows.iter().skip(last + 1).take(ROWS);
    let named = rows.filter(|row| names.iter().any(|name| own(row, *name).is_some()));
    let texts =
        named.filter_map(|row| own(row, kinds.column)).filter(|text| text.chars().any(|c| c.is_ascii_alphabetic()));
    let are: Vec<bool> = texts.map(|text| CLEAR_KINDS.iter().any(|kind| begins_with(&text, kind))).collect();
    let Some(end) = are.iter().rposition(|is_kind| *is_kind) else { return false };
    let count = are.iter().filter(|is_kind| **is_kind).count();
    count * 10 > (end + 1) * 7 && are.len() - end - 1 <= FOOT
}

/// Whether the text is the words, or begins with them.
fn begins_with(text: &str, words: &str) -> bool {
    text.strip_prefix(words).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

fn claimed_twice(columns: &[Column], header_row: u32) -> Vec<(CellRef, SheetProblem)> {
    let single = |meaning: Meaning| {
        meaning.is_name()
            || matches!(
                meaning,
                Meaning::Award | Meaning::Sector | Meaning::Year | Meaning::DecisionNo | Meaning::Movement
            )
    };
    let mut problems = Vec::new();
    for (at, column) in columns.iter().enumerate().filter(|(_, column)| single(column.meaning)) {
        let earlier = &columns[..at];
        if let Some(twin) =
            earlier.iter().find(|other| other.meaning == column.meaning && other.header != column.header)
        {
            let problem = SheetProblem::ColumnTwice { header: column.header.clone(), other: twin.header.clone() };
            problems.push((CellRef::new(header_row, column.column), problem));
        }
    }
    problems
}

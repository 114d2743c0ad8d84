//! A sheet's cells → its rows by class, and its tables.

use super::ReadSettings;
use super::below::{carry_ditto, join_days, join_names};
use super::date_order;
use super::grid::{Grid, GridRow, Laid};
use super::header::{Header, headers};
use super::kind::kinds;
use super::on_side::{OnSide, flipped, on_side, turned};
use super::remarks::{remarks, repaired};
use super::rows::{Sorter, outside};
use super::struck;
use super::titles::{inherited_titles, take_titles, title_lines};
use super::untabled;
use crate::issue::{Issue, SheetProblem};
use crate::place::{CellRef, Place};
use crate::roster::column::Column;
use crate::roster::ledger;
use crate::roster::meaning::Meaning;
use crate::roster::table::{DataRow, Line, Reason, Row, RowClass, Sheet, Table};
use std::sync::Arc;

/// Understands a sheet; says what there is to say of it.
pub fn sheet(laid: Laid, file: &Place, settings: &ReadSettings) -> (Sheet, Vec<Issue>) {
    let Laid { name, hidden, hidden_rows, hidden_columns, mut grid } = laid;
    let place = file.in_sheet(name.as_str());
    let mut issues = remarks(&grid, &place, hidden, &hidden_rows, &hidden_columns);
    let mut sheet = Sheet {
        place: place.clone(),
        name,
        hidden,
        on_side: false,
        hidden_rows,
        hidden_columns,
        repairs: std::mem::take(&mut grid.repairs),
        rows: Vec::new(),
        tables: Vec::new(),
        amends: Default::default(),
        ledger: Default::default(),
    };
    let struck = std::mem::take(&mut grid.struck);
    match headers(&grid, &settings.spellings, &settings.profiles) {
        found if !found.is_empty() => {
            let rows = std::mem::take(&mut grid.rows);
            tables(rows, &grid, &found, &mut sheet, settings);
            issues.extend(said_of(&found, &sheet));
        }
        _ => match on_side(&grid, &settings.spellings) {
            Some((first, last)) => issues.extend(lying(turned(grid, first, last), &mut sheet, settings)),
            None => {
                if !grid.rows.is_empty() && !hidden && !untabled::is_guide(&grid.rows, &sheet.name, settings) {
                    issues.push(Issue::new(SheetProblem::HeaderNotFound, place.clone()));
                }
                no_header(grid.rows, &mut sheet, settings);
            }
        },
    }
    struck::mark(&mut sheet, &struck);
    for table in &sheet.tables {
        let (repairs, findings) = date_order::settle(&mut sheet.rows, table);
        sheet.repairs.extend(repairs);
        let place = |at: CellRef| place.at(if sheet.on_side { flipped(at) } else { at });
        issues.extend(
            findings
                .into_iter()
                .map(|found| Issue::new(found.problem, place(found.at)).with_value(found.value.as_str())),
        );
    }
    issues.extend(repaired(&sheet));
    sheet.ledger = ledger::line(&sheet);
    (sheet, issues)
}

/// What is to be said of the headings.
fn said_of(found: &[Header], sheet: &Sheet) -> Vec<Issue> {
    let problems = found.iter().flat_map(|header| &header.problems);
    problems.map(|(cell, problem)| Issue::new(problem.clone(), sheet.place_of(*cell))).collect()
}

/// A form on its side, read with rows and columns exchanged; the lines above and below it stay lines.
fn lying(form: OnSide, sheet: &mut Sheet, settings: &ReadSettings) -> Vec<Issue> {
    let OnSide { above, mut body, below } = form;
    sheet.on_side = true;
    for row in above {
        push(sheet, row, RowClass::Letterhead, "above-form", None);
    }
    let found = headers(&body, &settings.spellings, &settings.profiles);
    let rows = std::mem::take(&mut body.rows);
    if found.is_empty() {
        no_header(rows, sheet, settings);
    } else {
        tables(rows, &body, &found, sheet, settings);
    }
    for row in below {
        let (class, reason) = outside(&row, settings).unwrap_or((RowClass::Note, "below-form"));
        push(sheet, row, class, reason, None);
    }
    let mut issues = vec![Issue::new(SheetProblem::OnItsSide, sheet.place.clone())];
    issues.extend(said_of(&found, sheet));
    issues
}

/// Without a header nothing is a table.
fn no_header(rows: Vec<GridRow>, sheet: &mut Sheet, settings: &ReadSettings) {
    let classes = untabled::classes(&rows, &sheet.name, sheet.hidden, settings);
    for (row, (class, reason)) in rows.into_iter().zip(classes) {
        push(sheet, row, class, reason, None);
    }
}

fn push(sheet: &mut Sheet, row: GridRow, class: RowClass, reason: Reason, table: Option<usize>) {
    sheet.rows.push(Row { row: row.row, class, reason, table, cells: row.cells, struck_out: false });
}

fn tables(rows: Vec<GridRow>, grid: &Grid, found: &[Header], sheet: &mut Sheet, settings: &ReadSettings) {
    let numbered_data = numbered_data(&rows, found);
    let count = rows.len();
    let mut rows = rows.into_iter().enumerate().peekable();
    let mut titles = Vec::new();
    let first = found.first().map_or(0, |header| header.first);
    while let Some((_, row)) = rows.next_if(|(at, _)| *at < first) {
        titles.extend(title_lines(&row, sheet, settings));
        push(sheet, row, RowClass::Letterhead, "above-header", None);
    }
    let sheet_titles = titles.clone();
    for (at, header) in found.iter().enumerate() {
        let end = found.get(at + 1).map_or(count, |next| next.first);
        let table = sheet.tables.len();
        while let Some((_, row)) = rows.next_if(|(at, _)| *at <= header.last) {
            push(sheet, row, RowClass::Header, "header", Some(table));
        }
        let start = sheet.rows.len();
        let place = sheet.place.clone();
        let mut sorter = Sorter::new(grid, header, settings, &place, numbered_data[at]);
        let mut data = Vec::new();
        while let Some((_, row)) = rows.next_if(|(at, _)| *at < end) {
            let (class, reason) = sorter.class(&row, rows.peek().map(|(_, next)| next));
            if class == RowClass::Data {
                data.push(DataRow { row: sheet.rows.len(), groups: sorter.groups() });
            }
            push(sheet, row, class, reason, Some(table));
        }
        let next_titles = if end < count { take_titles(sheet, start, &mut data, grid, settings) } else { Vec::new() };
        carry_ditto(&mut sheet.rows[start..], settings);
        join_names(&mut sheet.rows[start..], &header.columns);
        join_days(&mut sheet.rows[start..], &header.columns);
        for (columns, rows) in header.sides.iter().zip(rows_of_sides(&data, &header.sides, sheet)) {
            let mut kinds = kinds(columns, &around(&titles, &rows, &sheet.name), settings).into_iter();
            let at = columns.first().map_or(header.at, |column| CellRef::new(header.at.row, column.column));
            let at = if header.sides.len() == 1 { header.at } else { at };
            sheet.tables.push(Table {
                kind: kinds.next(),
                also: kinds.collect(),
                place: sheet.place_of(at),
                titles: titles.clone(),
                columns: columns.clone(),
                rows,
            });
        }
        titles = inherited_titles(&sheet_titles, next_titles);
    }
}

/// Whether rows below each header are numbered 1, 2, 3 …: then roman numbers and letters number groups.
fn numbered_data(rows: &[GridRow], found: &[Header]) -> Vec<bool> {
    let numbered = |header: &Header, end: usize| {
        let Some(index) = header.columns.iter().find(|column| column.meaning == Meaning::Index) else { return false };
        rows[header.last + 1..end].iter().any(|row| {
            row.cells.iter().any(|cell| cell.at.column == index.column && super::rows::is_running_number(&cell.text))
        })
    };
    let ends = found.iter().skip(1).map(|next| next.first).chain([rows.len()]);
    found.iter().zip(ends).map(|(header, end)| numbered(header, end)).collect()
}

/// The data rows of each of several tables side by side: those in which it has a cell of its own, besides its running number.
/// A row of none, such as a number that nobody has used yet, is the first one's: no data row goes without a fate.
fn rows_of_sides(data: &[DataRow], sides: &[Vec<Column>], sheet: &Sheet) -> Vec<Vec<DataRow>> {
    let own = |row: &Row, columns: &[Column]| {
        columns.iter().any(|c| c.meaning != Meaning::Index && row.cell_at(c.column).is_some_and(|cell| !cell.inherited))
    };
    let of_none = |row: &Row| !sides.iter().any(|columns| own(row, columns));
    let of_side = |(at, columns): (usize, &Vec<Column>)| {
        let is_its = |row: &Row| sides.len() == 1 || own(row, columns) || (at == 0 && of_none(row));
        data.iter().filter(|data| is_its(&sheet.rows[data.row])).cloned().collect()
    };
    sides.iter().enumerate().map(of_side).collect()
}

/// The lines that speak of a table's rows: titles, group rows, the sheet's name.
fn around<'a>(titles: &'a [Line], rows: &'a [DataRow], name: &'a str) -> Vec<&'a str> {
    let mut around: Vec<&str> = titles.iter().map(|title| title.text.as_str()).chain([name]).collect();
    // Rows below one group row share their groups.
    let changes = rows.chunk_by(|a, b| Arc::ptr_eq(&a.groups, &b.groups)).map(|rows| &rows[0]);
    around.extend(changes.flat_map(|row| row.groups.iter()).map(|group| group.text.as_str()));
    around.sort_unstable();
    around.dedup();
    around
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::TableKind;
    use crate::read::Grammar;
    use crate::read::grid::{Area, RawCell, RawSheet};
    use crate::read::looks::SheetLook;
    use crate::read::{Limits, Spellings};
    use crate::roster::table::Value;

    /// Rows of a sheet; cells are separated by `|`, numbers are numbers, `[2]` at the end of a text merges it over two columns.
    fn read(rows: &[&str]) -> Sheet {
        let mut raw = RawSheet { name: "a".into(), hidden: false, cells: Vec::new(), look: SheetLook::default() };
        for (row, line) in (0..).zip(rows) {
            for (column, text) in (0..).zip(line.split('|')).filter(|(_, text)| !text.is_empty()) {
                let at = CellRef::new(row, column);
                let (text, width) = match text.strip_suffix(']').and_then(|text| text.rsplit_once('[')) {
                    Some((text, width)) => (text, width.parse().unwrap()),
                    None => (text, 1),
                };
                if width > 1 {
                    raw.look.merges.push(Area { from: at, to: CellRef::new(row, column + width - 1) });
                }
                let value = text.parse().map_or(Value::Text, Value::Number);
                raw.cells.push(RawCell { at, raw: text.into(), value });
            }
        }
        sheet(raw.into(), &Place::file("x.xlsx"), &settings()).0
    }

    fn settings() -> ReadSettings {
        let words = |text: &str| text.split('|').map(str::to_owned).collect::<Vec<_>>();
        let columns = [
            (Meaning::Index, words("STT")),
            (Meaning::Name, words("Tên tập thể, cá nhân|Đối tượng")),
            (Meaning::Person, words("Họ và tên|Tên|Cá nhân")),
            (Meaning::FamilyName, words("Họ và chữ đệm")),
            (Meaning::Unit, words("Đơn vị|Tên HTX|Tập thể")),
            (Meaning::Position, words("Chức vụ")),
            (Meaning::Birth, words("Năm sinh")),
            (Meaning::RecipientKind, words("Đối tượng")),
            (Meaning::Award, words("Hình thức|Danh hiệu|Danh hiệu thi đua")),
            (Meaning::Year, words("Năm")),
            (Meaning::Movement, words("Phong trào")),
            (Meaning::Registered, words("Đăng ký")),
            (Meaning::Sector, words("Lĩnh vực")),
            (Meaning::Members, words("Số thành viên")),
            (Meaning::Representative, words("Giám đốc|Người đại diện")),
            (Meaning::Remark, words("Ghi chú")),
        ];
        ReadSettings {
            spellings: Spellings::new(
                &columns,
                &words("Bằng khen|Giấy khen"),
                &words("Vì người nghèo"),
                Grammar::default(),
            ),
            letterhead: words("độc lập"),
            total: words("cộng|tổng"),
            footer: words("giám đốc|người lập|ký"),
            note: words("ghi chú"),
            guide: words("hướng dẫn"),
            own: Default::default(),
            group: words("tập thể|cá nhân|năm"),
            ditto: words("nt"),
            award_titles: words("giấy khen"),
            participation_titles: words("phong trào"),
            profiles: Vec::new(),
            limits: Limits { cells: 1 << 20, ..Limits::default() },
        }
    }

    /// The classes of the rows by their first letters: h header, d data, g group, t total, f footer, l letterhead, i index.
    fn classes(sheet: &Sheet) -> String {
        sheet.rows.iter().map(|row| format!("{:?}", row.class).to_lowercase().chars().next().unwrap()).collect()
    }

    fn meanings(sheet: &Sheet) -> Vec<Meaning> {
        sheet.tables[0].columns.iter().map(|column| column.meaning).collect()
    }

    #[test]
    fn rows_made_of_header_words_are_data() {
        let sheet = read(&[
            "Họ và tên|Chức vụ|Đối tượng|Hình thức|Năm",
            "Lê A|Giám đốc|Cá nhân|Bằng khen|2020",
            "HTX Một||Tập thể|Giấy khen|2021",
        ]);
        assert_eq!(classes(&sheet), "hdd");
        assert_eq!(meanings(&sheet)[2], Meaning::RecipientKind);
        let first =
            read(&["Chức vụ|Họ và tên|Đơn vị|Hình thức", "Giám đốc|Lê A|HTX Một|Bằng khen", "|||GIÁM ĐỐC", "|||Lê B"]);
        assert_eq!(classes(&first), "hdff");
    }

    #[test]
    fn the_first_data_row_is_no_part_of_the_header() {
        assert_eq!(
            classes(&read(&["Tên HTX|Lĩnh vực|Thứ khác", "HTX Một|NN|Bằng khen", "HTX Hai|XD|Giấy khen"])),
            "hdd"
        );
        assert_eq!(classes(&read(&["Tên HTX|Đăng ký", "HTX Một|x", "HTX Hai|"])), "hdd");
    }

    #[test]
    fn headers_are_stacked_split_typed_over_rows_and_measured() {
        let sheet = read(&[
            "STT|Họ và|Năm sinh[2]||Danh hiệu[2]||Số",
            "|tên|Nam|Nữ|LĐTT|CSTĐ|thành viên",
            "|||||| (người)",
            "1|Lê A|1970||x||5",
        ]);
        assert_eq!(classes(&sheet), "hhhd");
        let wanted = [
            Meaning::Index,
            Meaning::Person,
            Meaning::MaleMark,
            Meaning::FemaleMark,
            Meaning::AwardMark,
            Meaning::AwardMark,
            Meaning::Members,
        ];
        assert_eq!(meanings(&sheet), wanted);
        assert_eq!(sheet.tables[0].columns[5].stands_for.as_deref(), Some("CSTĐ"));
    }

    #[test]
    fn a_header_repeated_on_a_further_page_begins_no_table() {
        let sheet = read(&[
            "Giấy khen",
            "STT|Họ và tên|Đơn vị",
            "1|Lê A|HTX Một",
            "STT|Họ và tên|Đơn vị",
            "1|2|3",
            "2|Lê B|nt",
        ]);
        assert_eq!((classes(&sheet).as_str(), sheet.tables.len(), sheet.tables[0].rows.len()), ("lhdhid", 1, 2));
        assert_eq!(sheet.rows[5].cells[2].text, "HTX Một");
    }

    #[test]
    fn tables_below_and_beside_each_other() {
        let below = read(&[
            "GIẤY KHEN NĂM 2019",
            "I. TẬP THỂ",
            "STT|Tên HTX|Ghi chú",
            "1|HTX Một|",
            "2|HTX Hai|",
            "II. CÁ NHÂN",
            "STT|Họ và tên|Đơn vị",
            "1|Lê A|HTX Một",
        ]);
        assert_eq!(classes(&below), "llhddlhd");
        let titles: Vec<&str> = below.tables[1].titles.iter().map(|title| title.text.as_str()).collect();
        assert_eq!(titles, ["GIẤY KHEN NĂM 2019", "II. CÁ NHÂN"]);
        let beside = read(&["Tên HTX|Đăng ký||Tên HTX|Đăng ký", "HTX Một|x||HTX Hai|x", "HTX Ba|x"]);
        assert_eq!(beside.tables.iter().map(|table| table.rows.len()).collect::<Vec<_>>(), [2, 1]);
    }

    #[test]
    fn groups_nest_by_number_and_by_topic() {
        let sheet = read(&[
            "STT|Họ và tên|Đơn vị|Hình thức",
            "NĂM 2020[4]",
            "|Tập thể",
            "1|HTX Một||GK",
            "|Cá nhân",
            "1|Lê A|HTX Một|GK",
            "NĂM 2021[4]",
            "|Tập thể",
            "1|HTX Hai||GK",
        ]);
        let texts: Vec<Vec<&str>> = sheet.tables[0]
            .rows
            .iter()
            .map(|row| row.groups.iter().map(|group| group.text.as_str()).collect())
            .collect();
        assert_eq!(texts, [["NĂM 2020", "Tập thể"], ["NĂM 2020", "Cá nhân"], ["NĂM 2021", "Tập thể"]]);
        // Where rows are numbered I, II, III they are no groups.
        assert_eq!(classes(&read(&["STT|Tên HTX", "I|HTX Một", "II|HTX Hai"])), "hdd");
    }

    #[test]
    fn columns_are_understood_in_company() {
        let register = read(&[
            "STT|Tên HTX|Lĩnh vực|Số thành viên[2]||Người đại diện[2]",
            "|||Tổng số|Nữ|Họ và tên|Năm sinh",
            "1|HTX Một|NN|9|4|Lê A|1970",
        ]);
        assert_eq!(meanings(&register)[1], Meaning::Unit);
        assert_eq!(meanings(&register)[3..6], [Meaning::Members, Meaning::Unexplained, Meaning::Representative]);
        assert_eq!(register.tables[0].kind, Some(TableKind::Units));
        let names = read(&["STT|Đối tượng|Đơn vị|Hình thức", "1|Lê A|HTX Một|GK", "2|Lê B|HTX Hai|GK"]);
        assert_eq!(meanings(&names)[1..3], [Meaning::Name, Meaning::Workplace]);
        let joined = read(&["STT|Họ và chữ đệm|Tên|Hình thức", "1|Nguyễn Văn|An|GK"]);
        assert_eq!(
            (joined.rows[1].cells[2].text.as_str(), joined.rows[1].cells[2].raw.as_str()),
            ("Nguyễn Văn An", "An")
        );
    }

    #[test]
    fn marks_of_years_are_participation_only_under_a_title_that_says_so() {
        let titled = read(&["PHONG TRÀO VÌ NGƯỜI NGHÈO", "STT|Tên HTX|2019|2020", "1|HTX Một|x|"]);
        assert_eq!(titled.tables[0].kind, Some(TableKind::Participation));
        assert_eq!(read(&["STT|Tên HTX|2019|2020", "1|HTX Một|x|"]).tables[0].kind, None);
    }
}

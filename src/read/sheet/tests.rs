//! Sheets from rows of texts: which class each row gets, and which tables are found.

use super::*;
use crate::model::TableKind;
use crate::read::grid::{Area, RawCell, RawSheet};
use crate::read::looks::SheetLook;
use crate::read::{Grammar, Limits, Spellings};
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
            Default::default(),
            Grammar::default(),
        ),
        takes_out: Vec::new(),
        states: Vec::new(),
        letterhead: words("độc lập"),
        total: words("cộng|tổng"),
        footer: words("giám đốc|người lập|ký"),
        note: words("ghi chú"),
        guide: words("hướng dẫn"),
        own: Default::default(),
        group: words("tập thể|cá nhân|năm"),
        ditto: words("nt"),
        award_titles: words("giấy khen"),
        events: words("le trao"),
        participation_titles: words("phong trào"),
        summary_titles: words("tổng hợp"),
        pivot: words("row labels|count of"),
        places: words("huyen|xa"),
        members: words("thành viên"),
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
    assert_eq!(classes(&read(&["Tên HTX|Lĩnh vực|Thứ khác", "HTX Một|NN|Bằng khen", "HTX Hai|XD|Giấy khen"])), "hdd");
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
    let sheet =
        read(&["Giấy khen", "STT|Họ và tên|Đơn vị", "1|Lê A|HTX Một", "STT|Họ và tên|Đơn vị", "1|2|3", "2|Lê B|nt"]);
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
    let texts: Vec<Vec<&str>> =
        sheet.tables[0].rows.iter().map(|row| row.groups.iter().map(|group| group.text.as_str()).collect()).collect();
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
    assert_eq!((joined.rows[1].cells[2].text.as_str(), joined.rows[1].cells[2].raw.as_str()), ("Nguyễn Văn An", "An"));
}

#[test]
fn marks_of_years_are_participation_only_under_a_title_that_says_so() {
    let titled = read(&["PHONG TRÀO VÌ NGƯỜI NGHÈO", "STT|Tên HTX|2019|2020", "1|HTX Một|x|"]);
    assert_eq!(titled.tables[0].kind, Some(TableKind::Participation));
    assert_eq!(read(&["STT|Tên HTX|2019|2020", "1|HTX Một|x|"]).tables[0].kind, None);
}

//! Word documents: tables, lists that are numbered in the text, and documents that are damaged or mean harm.

use crate::kit::{Answer, Case};
use std::io::{Cursor, Write};
use thidua::cli::Exit;

const NAMESPACES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
const LISTS: &str = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>\
    <w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
const BK: &str = "Bằng khen của Chủ tịch UBND tỉnh";
const HEADING: [&str; 5] = ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Hình thức khen thưởng"];

/// A document with that body.
fn docx(body: &str) -> Vec<u8> {
    let document = format!("<?xml version=\"1.0\"?><w:document {NAMESPACES}><w:body>{body}</w:body></w:document>");
    let numbering = format!("<w:numbering {NAMESPACES}>{LISTS}</w:numbering>");
    packed(&[("[Content_Types].xml", "<Types/>"), ("word/document.xml", &document), ("word/numbering.xml", &numbering)])
}

fn packed(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut packed = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        packed.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        packed.write_all(content.as_bytes()).unwrap();
    }
    packed.finish().unwrap().into_inner()
}

fn paragraph(text: &str) -> String {
    format!("<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>")
}

fn struck(text: &str) -> String {
    format!("<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>{text}</w:t></w:r></w:p>")
}

/// An item of a list that Word numbers.
fn numbered(text: &str) -> String {
    format!(
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"
    )
}

/// A table of cells, each its properties and its paragraphs.
fn table(rows: &[Vec<(&str, String)>]) -> String {
    let cell = |(properties, content): &(&str, String)| format!("<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>");
    let row = |cells: &Vec<(&str, String)>| format!("<w:tr>{}</w:tr>", cells.iter().map(cell).collect::<String>());
    format!("<w:tbl>{}</w:tbl>", rows.iter().map(row).collect::<String>())
}

fn plain<'a>(cells: &[&str]) -> Vec<(&'a str, String)> {
    cells.iter().map(|text| ("", paragraph(text))).collect()
}

fn read(case: &Case, name: &str) -> Answer {
    case.command(&["read", &format!("INPUT/{name}")])
}

fn statuses(case: &Case) -> Vec<String> {
    let shown = |award: std::collections::BTreeMap<String, String>| {
        ["recipient_name", "unit_name", "position", "decision_no", "status", "source_sheet", "source_cell"]
            .map(|column| award[column].clone())
            .join("|")
    };
    case.data("awards").into_iter().map(shown).collect()
}

#[test]
fn a_table_of_a_document_is_a_sheet_under_the_lines_above_it() {
    let case = Case::new("word-tables");
    let letterhead = table(&[plain(&["UBND TỈNH TÂY NINH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"])]);
    let titles =
        ["DANH SÁCH KHEN THƯỞNG", "(Kèm theo Quyết định số 2157/QĐ-UBND ngày 21/10/2022)"].map(paragraph).concat();
    let merged = |how: &'static str, text: &str| (how, paragraph(text));
    let begins = "<w:vMerge w:val=\"restart\"/>";
    let list = table(&[
        plain(&HEADING),
        [("", numbered("")), ("", paragraph("Ông Nguyễn Văn An"))]
            .into_iter()
            .chain(plain(&["Giám đốc", "HTX Tân Tiến"]))
            .chain([merged(begins, BK)])
            .collect(),
        [("", numbered("")), ("", paragraph("Bà Trần Thị <!-- -->Bình"))]
            .into_iter()
            .chain(plain(&["Kế toán", "HTX An Bình"]))
            .chain([merged("<w:vMerge/>", "")])
            .collect(),
        ["3", "Lê Văn Gạch", "Kế toán", "HTX An Bình", BK].iter().map(|text| ("", struck(text))).collect(),
    ]);
    let signature = table(&[plain(&["Nơi nhận:", "CHỦ TỊCH"])]);
    case.file("ds.docx", &docx(&[letterhead, titles, list, signature].concat()));
    let answer = case.run();
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    let wanted = [
        "Nguyễn Văn An|HTX Tân Tiến|Giám đốc|2157/QĐ-UBND|counted|Bảng 2|A2",
        "Trần Thị Bình|HTX An Bình|Kế toán|2157/QĐ-UBND|counted|Bảng 2|A3",
        "Lê Văn Gạch|HTX An Bình|Kế toán|2157/QĐ-UBND|withdrawn|Bảng 2|A4",
    ];
    assert_eq!(statuses(&case), wanted);
    let sheets: Vec<String> = case.data("ledger").iter().map(|line| line["sheet"].clone()).collect();
    assert_eq!(sheets, ["Bảng 1", "Bảng 2", "Bảng 3", "Đoạn"]);
    assert!(case.data("issues").iter().all(|issue| issue["code"] != "S01"), "letterheads are no lists");
    let answer = case.command(&["explain", "ds.docx › Bảng 2!A3", "INPUT", "-o", "OUTPUT"]);
    assert!(answer.out.contains("Trần Thị Bình"), "{} {}", answer.out, answer.err);
}

#[test]
fn a_list_that_is_numbered_in_the_text_is_a_roster() {
    let case = Case::new("word-list");
    let lines = [
        paragraph("DANH SÁCH KHEN THƯỞNG"),
        paragraph("(Kèm theo Quyết định số 2158/QĐ-UBND ngày 21/10/2022, tặng Bằng khen của Chủ tịch UBND tỉnh)"),
        paragraph("1. Tập thể"),
        numbered("Hợp tác xã Tân Tiến, huyện Tân Biên;"),
        paragraph("2. Cá nhân:"),
        paragraph("1. Ông Nguyễn Văn An, Giám đốc HTX Tân Tiến;"),
        paragraph("2. Trần Thị Bình, Kế toán HTX An Bình."),
        struck("3. Ông Lê Văn Gạch, Kế toán HTX An Bình."),
    ];
    case.file("ds.docx", &docx(&lines.concat()));
    assert_eq!(case.run().exit, Exit::Done);
    let wanted = [
        "Hợp tác xã Tân Tiến|HTX Tân Tiến||2158/QĐ-UBND|counted|Đoạn|A4",
        "Nguyễn Văn An|HTX Tân Tiến|Giám đốc|2158/QĐ-UBND|counted|Đoạn|A6",
        "Trần Thị Bình|HTX An Bình|Kế toán|2158/QĐ-UBND|counted|Đoạn|A7",
        "Lê Văn Gạch|HTX An Bình|Kế toán|2158/QĐ-UBND|withdrawn|Đoạn|A8",
    ];
    let said = statuses(&case);
    assert_eq!(said[1..], wanted[1..]);
    assert!(said[0].starts_with("Hợp tác xã Tân Tiến|") && said[0].ends_with("|counted|Đoạn|A4"), "{said:?}");
}

#[test]
fn people_without_a_form_of_address_are_items_under_a_title_of_awards() {
    let case = Case::new("word-plain");
    let lines =
        ["DANH SÁCH ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH NĂM 2021", "1. Nguyễn Văn An, Giám đốc HTX Tân Tiến;"];
    case.file("a.docx", &docx(&lines.map(paragraph).concat()));
    let answer = read(&case, "a.docx");
    assert!(answer.out.contains("=1 | +Nguyễn Văn An | +Giám đốc HTX Tân Tiến"), "{}", answer.out);
}

#[test]
fn items_under_no_title_are_warned_of_and_a_letter_has_no_table() {
    let case = Case::new("word-unread");
    let report = ["BÁO CÁO", "1. Ông Nguyễn Văn An, Giám đốc HTX Tân Tiến;", "2. HTX An Bình"].map(paragraph).concat();
    case.file("a.docx", &docx(&report));
    case.file("b.docx", &docx(&paragraph("Kính gửi các đơn vị")));
    let answer = read(&case, "a.docx");
    assert!(answer.out.contains("S11 a.docx › Đoạn › A2: 2 numbered paragraphs"), "{}", answer.out);
    assert!(read(&case, "b.docx").out.contains("F12 b.docx"));
}

#[test]
fn what_is_deleted_is_no_text_and_what_is_boxed_or_nested_is() {
    let case = Case::new("word-revised");
    let name = "<w:p><w:r><w:t>Trần Thị </w:t></w:r><w:del><w:r><w:delText>Xóa</w:delText><w:t>Xóa</w:t></w:r></w:del>\
        <w:ins><w:r><w:t>Bình</w:t></w:r></w:ins></w:p>";
    let inner = table(&[
        plain(&["STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng"]),
        vec![("", paragraph("1")), ("", name.to_owned()), ("", paragraph("HTX Tân Tiến")), ("", paragraph(BK))],
    ]);
    let boxed = "<w:p><w:r><w:txbxContent><w:p><w:r><w:t>Trong hộp</w:t></w:r></w:p></w:txbxContent></w:r><w:r><w:t>Quanh hộp</w:t></w:r></w:p>";
    case.file("a.docx", &docx(&[boxed.to_owned(), table(&[vec![("", inner + &paragraph("Ngoài"))]])].concat()));
    let answer = read(&case, "a.docx");
    for said in ["=1 | ?Trần Thị Bình | ?HTX Tân Tiến", "Trong hộp", "Quanh hộp", "Ngoài"] {
        assert!(answer.out.contains(said), "{said}: {}", answer.out);
    }
    assert!(!answer.out.contains("Xóa"));
}

#[test]
fn damaged_documents_cost_a_line() {
    let case = Case::new("word-damaged");
    let whole = docx(&table(&[plain(&HEADING), plain(&["1", "Lê An", "", "HTX Tân Tiến", BK])]));
    case.file("a.docx", &whole[..whole.len() / 2]);
    case.file("b.docx", &docx("<w:tbl><w:tr></w:p>"));
    case.file("c.docx", &packed(&[("word/document.xml", "")]));
    case.file("d.docx", &packed(&[("word/documents/x.xml", "<a/>")]));
    for (name, code) in [("a.docx", "shortened"), ("b.docx", "damaged"), ("c.docx", "F12"), ("d.docx", "damaged")] {
        let answer = case.command(&["read", &format!("INPUT/{name}"), "--format", "json"]);
        let said = answer.out + &read(&case, name).out;
        assert!(code == "F12" || said.contains("\"error\""), "{name}: {said}");
        assert!(code != "F12" || said.contains("F12"), "{name}: {said}");
    }
    // What stands before the break is read, and the break is said.
    let good = table(&[plain(&HEADING), plain(&["1", "Lê An", "", "HTX Tân Tiến", BK])]);
    case.file("e.docx", &docx(&format!("{good}<w:p></w:tbl>")));
    let answer = read(&case, "e.docx");
    assert!(
        answer.out.contains("=1 | ?Lê An | ?HTX Tân Tiến") && answer.out.contains("S03 e.docx › Đoạn"),
        "{}",
        answer.out
    );
}

#[test]
fn a_document_is_bounded_in_bytes_cells_and_depth() {
    let case = Case::new("word-bounds");
    let cells = table(&vec![plain(&["a", "b", "c"]); 40]);
    case.file("cells.docx", &docx(&cells));
    case.file("depth.docx", &docx(&"<w:tbl><w:tr><w:tc>".repeat(5_000)));
    case.file("bomb.docx", &docx(&paragraph(&"a".repeat(3 << 20))));
    case.file("thidua.toml", b"[reading.limits]\ncells = 100\ndepth = 5\npart_bytes = 2097152\n");
    assert!(read(&case, "cells.docx").out.contains("S09 cells.docx › Bảng 1"));
    assert!(read(&case, "depth.docx").exit == Exit::Failed);
    let answer = case.command(&["read", "INPUT/bomb.docx", "--format", "json"]);
    assert!(answer.out.contains("F10"), "{}", answer.out);
}

#[test]
fn items_of_few_words_are_names_and_paragraphs_go_on_with_their_item() {
    let case = Case::new("word-short-items");
    let lines = [
        "DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH NĂM 2021",
        "1. Tập thể",
        "- HTX Tân Tiến",
        "- HTX An Bình",
        "2. Cá nhân",
        "- Ông Lê Văn Tám, Giám đốc HTX Tân Tiến,",
        "đã có thành tích xuất sắc trong phong trào thi đua",
        "DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN CỦA LIÊN MINH HỢP TÁC XÃ TỈNH NĂM 2021",
        "1. Nguyễn Văn An, HTX Tân Tiến",
        "Đã có thành tích trong tổ chức đại hội",
        "2. Xã Văn Sáu",
        "3. Hộ Thị Lan, HTX An Bình",
    ];
    case.file("ds.docx", &docx(&lines.map(paragraph).concat()));
    case.run();
    let shown = |award: &std::collections::BTreeMap<String, String>| {
        ["recipient_name", "achievement", "source_cell"].map(|column| award[column].clone()).join("|")
    };
    let found: Vec<String> = case.data("awards").iter().map(shown).collect();
    let wanted = [
        "HTX Tân Tiến||B3",
        "HTX An Bình||B4",
        "Lê Văn Tám|đã có thành tích xuất sắc trong phong trào thi đua|B6",
        "Nguyễn Văn An|Đã có thành tích trong tổ chức đại hội|A9",
        "Hộ Thị Lan||A12",
    ];
    assert_eq!(found, wanted);
    // "Xã Văn Sáu" may be a commune: a row that is asked about, and no group of the next.
    let rows: Vec<String> = case.data("ledger").iter().map(|line| line["data"].clone()).collect();
    assert_eq!(rows, ["6"]);
}

//! Documents from the tags that matter, and cut off anywhere.

use super::*;

fn walk(body: &str, limits: Limits) -> Vec<LaidResult> {
    let mut walk = Walk { most_cells: limits.cells, most_depth: limits.depth, ..Walk::default() };
    let document = format!("<w:document><w:body>{body}</w:body></w:document>");
    if let Err(error) = walk.read(document.as_bytes()) {
        walk.broken = Some(error.to_string());
    }
    walk.finish()
}

fn read(body: &str) -> Vec<Laid> {
    let limits = Limits { cells: 100, depth: 5, ..Limits::default() };
    walk(body, limits).into_iter().map(Result::unwrap).collect()
}

fn cells(sheet: &Laid) -> Vec<String> {
    let cells = sheet.grid.rows.iter().flat_map(|row| &row.cells).filter(|cell| !cell.inherited);
    cells.map(|cell| format!("{} {}", cell.at, cell.text)).collect()
}

const CELL: &str = "<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>";

#[test]
fn spans_and_merged_cells_are_areas() {
    let wide = "<w:tc><w:tcPr><w:gridSpan w:val='2'/><w:vMerge w:val='restart'/></w:tcPr><w:p><w:r><w:t>b &amp; c</w:t></w:r></w:p></w:tc>";
    let on = "<w:tc><w:tcPr><w:gridSpan w:val='2'/><w:vMerge/></w:tcPr><w:p/></w:tc>";
    let late = "<w:trPr><w:gridBefore w:val='3'/></w:trPr>";
    let sheets = read(&format!(
        "<w:tbl><w:tr>{CELL}{wide}{CELL}</w:tr><w:tr>{CELL}{on}{CELL}</w:tr><w:tr>{late}{CELL}</w:tr></w:tbl>"
    ));
    assert_eq!(cells(&sheets[0]), ["A1 a", "B1 b & c", "D1 a", "A2 a", "D2 a", "D3 a"]);
    let area = sheets[0].grid.merges[&(0, 1)];
    assert_eq!((area.from, area.to), (CellRef::new(0, 1), CellRef::new(1, 2)));
}

#[test]
fn runs_are_struck_out_and_have_fonts_and_signs() {
    let run = |properties: &str, text: &str| format!("<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>");
    let sheets = read(&format!(
        "<w:p><w:pPr><w:rPr><w:strike/></w:rPr></w:pPr>{}<w:r><w:tab/><w:sym w:font='Wingdings' w:char='F0FE'/></w:r></w:p><w:p>{}{}</w:p>\
         <w:p>{}</w:p>",
        run("<w:rFonts w:ascii='.VnTime'/>", "nh©n"),
        run("<w:strike/>", "bỏ"),
        run("<w:dstrike w:val='true'/>", " hết"),
        run("<w:strike w:val='0'/>", "giữ"),
    ));
    assert_eq!(cells(&sheets[0]), ["A1 nhân ✓", "A2 bỏ hết", "A3 giữ"]);
    assert_eq!(sheets[0].grid.struck.iter().copied().collect::<Vec<_>>(), [CellRef::new(1, 0)]);
}

#[test]
fn lines_above_a_table_are_its_titles_and_those_of_the_next() {
    let line = |text: &str| format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>");
    let table = format!("<w:tbl><w:tr>{CELL}</w:tr></w:tbl>");
    let body =
        [line("DANH SÁCH"), line("I. Tập thể"), table.clone(), line("II. Cá nhân"), table.clone(), table].concat();
    let titles = |sheet: &Laid| match &sheet.part {
        Some(Part::Table { above }) => above.iter().map(|(_, text)| text.clone()).collect::<Vec<_>>(),
        _ => Vec::new(),
    };
    let sheets = read(&body);
    let of_each: Vec<Vec<String>> = sheets.iter().map(titles).collect();
    assert_eq!(of_each[0], ["DANH SÁCH", "I. Tập thể"]);
    assert_eq!((&of_each[1], &of_each[2]), (&vec!["DANH SÁCH".to_owned(), "II. Cá nhân".to_owned()], &of_each[1]));
    assert_eq!(sheets[3].part, Some(Part::Paragraphs { tables: vec![2, 3, 3] }));
}

#[test]
fn nothing_breaks_wherever_a_document_ends() {
    let body = format!(
        "<w:p><w:r><w:txbxContent><w:tbl><w:tr>{CELL}</w:tr></w:tbl></w:txbxContent><w:t>a</w:t></w:r></w:p><w:tbl><w:tr>{CELL}\
         <w:tc><w:tbl><w:tr>{CELL}</w:tr></w:tbl><w:del><w:r/></w:del></w:tc></w:tr></w:tbl></w:txbxContent></w:tc></w:tbl>"
    );
    let limits = Limits { cells: 3, depth: 1, ..Limits::default() };
    for end in 0..body.len() {
        walk(&body[..end], limits);
    }
    assert_eq!(sheets(b"PK", &limits).unwrap_err().code(), "F04");
}

//! What a file really is, whatever it is called; and reading in a process of its own.

use crate::kit::{Case, xlsx};
use std::io::{Cursor, Write};
use thidua::cli::Exit;

const ROWS: &[&[&str]] = &[
    &["STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng", "Năm"],
    &["1", "Lê An", "HTX Tân Tiến", "Lao động tiên tiến", "2022"],
];

fn zip(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut packed = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        packed.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        packed.write_all(content).unwrap();
    }
    packed.finish().unwrap().into_inner()
}

/// What `read --format json` prints for a file.
fn read(case: &Case, name: &str) -> (Exit, String) {
    let answer = case.command(&["read", &format!("INPUT/{name}"), "--format", "json"]);
    (answer.exit, answer.out)
}

#[test]
fn one_roster_inside_a_zip_is_read_and_several_are_not_guessed_at() {
    let case = Case::new("zipped");
    let roster = xlsx(&[("DS", ROWS)]);
    case.file("a.xlsx", &zip(&[("thư mục/b.xlsx", &roster), ("__MACOSX/._b.xlsx", b"x"), ("ghi chu.md", b"x")]));
    case.file("b.zip.xlsx", &zip(&[("b.xlsx", &roster), ("c.csv", b"a")]));
    let twice = zip(&[("a.xlsx", &zip(&[("b.xlsx", &roster)]))]);
    case.file("c.xlsx", &twice);
    let (exit, out) = read(&case, "a.xlsx");
    assert!(exit == Exit::Done && out.contains("Lê An") && out.contains("\"means\":\"person\""), "{out}");
    assert!(read(&case, "b.zip.xlsx").1.contains("F14"));
    assert_eq!(read(&case, "c.xlsx").0, Exit::Failed);
}

/// The font of a cell, of a run within a shared text, and of one within a cell's own text. `.VnTimeH` shows capitals, which nothing
/// but the font can tell.
#[test]
fn fonts_of_xlsx_files_tell_the_encoding() {
    use rust_xlsxwriter::{Format, Workbook};
    let case = Case::new("fonts");
    let mut book = Workbook::new();
    let (old, new) = (Format::new().set_font_name(".VnTimeH"), Format::new().set_font_name("Times New Roman"));
    let sheet = book.add_worksheet();
    for (row, cells) in (0..).zip(ROWS) {
        sheet.write_row(row, 0, cells.iter().copied()).unwrap();
    }
    sheet.write_string_with_format(1, 1, "Lª An", &old).unwrap();
    sheet.write_rich_string(1, 2, &[(&new, "HTX Tân Tiến "), (&old, "quËn 9")]).unwrap();
    case.file("a.xlsx", &book.save_to_buffer().unwrap());
    let (exit, out) = read(&case, "a.xlsx");
    assert!(exit == Exit::Done && out.contains("LÊ AN") && out.contains("HTX Tân Tiến QUẬN 9"), "{out}");

    let head = r#"<?xml version="1.0"?>"#;
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let cell = |run: &str| format!("<c t=\"inlineStr\"><is>{run}</is></c>");
    let plain = |row: &[&str]| row.iter().map(|text| cell(&format!("<t>{text}</t>"))).collect::<String>();
    let runs =
        r#"<r><t xml:space="preserve">HTX Tân Tiến </t></r><r><rPr><rFont val=".VnTimeH"/></rPr><t>quËn 9</t></r>"#;
    let rich = format!(r#"<c r="C2" t="inlineStr"><is>{runs}</is></c>"#);
    let sheet = format!(
        "{head}<worksheet><sheetData><row r=\"1\">{}</row><row r=\"2\">{}{rich}{}</row></sheetData></worksheet>",
        plain(ROWS[0]),
        plain(&ROWS[1][..2]),
        plain(&ROWS[1][3..]),
    );
    let workbook = format!(
        r#"{head}<workbook xmlns:r="{relations}"><sheets><sheet name="DS" sheetId="1" r:id="rId1"/></sheets></workbook>"#
    );
    let targets = format!(
        r#"{head}<Relationships><Relationship Id="rId1" Type="{relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#
    );
    let root = format!(
        r#"{head}<Relationships><Relationship Id="rId1" Type="{relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
    );
    case.file(
        "b.xlsx",
        &zip(&[
            ("_rels/.rels", root.as_bytes()),
            ("xl/workbook.xml", workbook.as_bytes()),
            ("xl/_rels/workbook.xml.rels", targets.as_bytes()),
            ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
        ]),
    );
    let (exit, out) = read(&case, "b.xlsx");
    assert!(exit == Exit::Done && out.contains("HTX Tân Tiến QUẬN 9"), "{out}");
}

#[test]
fn pages_and_xml_called_xls_are_read() {
    let case = Case::new("pages");
    let cells = |row: &[&str]| row.iter().map(|cell| format!("<td>{cell}</td>")).collect::<String>();
    let html: String = ROWS.iter().map(|row| format!("<tr>{}</tr>", cells(row))).collect();
    case.file("a.xls", format!("\n<html><body><table>{html}</table></body></html>").as_bytes());
    let data = |row: &[&str]| {
        row.iter().map(|cell| format!("<Cell><Data ss:Type=\"String\">{cell}</Data></Cell>")).collect::<String>()
    };
    let rows: String = ROWS.iter().map(|row| format!("<Row>{}</Row>", data(row))).collect();
    let head = "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">";
    case.file(
        "b.xls",
        format!("{head}<Worksheet ss:Name=\"DS\"><Table>{rows}</Table></Worksheet></Workbook>").as_bytes(),
    );
    for name in ["a.xls", "b.xls"] {
        let (exit, out) = read(&case, name);
        assert!(exit == Exit::Done && out.contains("Lê An") && out.contains("\"class\":\"data\""), "{name}: {out}");
    }
}

#[test]
fn other_kinds_are_named_with_what_to_do() {
    let case = Case::new("others");
    let kinds: [(&str, &[u8], &str); 9] = [
        ("a.xls", &[9, 4, 6, 0, 0, 0], "Excel 2.0–4.0"),
        ("b.xlsx", b"%PDF-1.7", "PDF"),
        ("c.xlsx", &[0x89, b'P', b'N', b'G', 13, 10, 26, 10, 0], "a picture"),
        ("d.xlsx", b"{\\rtf1", "RTF"),
        ("e.xlsx", &[0, 0, 2, 0, 6, 4], "Lotus"),
        ("f.xls", b"MIME-Version: 1.0\r\nContent-Type: multipart/related", "MHTML"),
        ("g.xlsx", b"Rar!\x1a\x07", "an archive"),
        ("h.csv", b"{\"url\": \"https://docs.google.com/open\", \"doc_id\": \"1\"}", "a link"),
        ("i.xml.xls", b"<?xml version=\"1.0\"?><a/>", "XML"),
    ];
    for (name, content, said) in kinds {
        case.file(name, content);
        let (exit, out) = read(&case, name);
        assert!(exit == Exit::Failed && out.contains(said) && out.contains("\"remedy\""), "{name}: {out}");
    }
    let macros = zip(&[("xl/workbook.xml", b"<a/>"), ("xl/macrosheets/sheet1.xml", b"<a/>")]);
    assert!(read(case.file("m.xlsm", &macros), "m.xlsm").1.contains("macro"));
}

#[test]
fn a_file_that_is_not_trusted_is_read_the_same_in_a_process_of_its_own() {
    let case = Case::new("apart");
    case.file("a.xlsx", &xlsx(&[("DS", ROWS), ("khác", ROWS)]));
    let here = read(&case, "a.xlsx");
    case.file("thidua.toml", b"[reading.limits]\ntrusted_bytes = 1\n");
    assert_eq!(read(&case, "a.xlsx"), here);
    // Large enough that the memory a process begins with (64 MB of addresses) does not do.
    let long = "danh sách ".repeat(3_000);
    let names: Vec<String> = (0..4_000).map(|number| format!("Người thứ {number} của {long}")).collect();
    let rows: Vec<Vec<&str>> = names.chunks(4).map(|row| row.iter().map(String::as_str).collect()).collect();
    let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
    case.file("a.xlsx", &xlsx(&[("DS", &rows)]));
    case.file("thidua.toml", b"[reading.limits]\ntrusted_bytes = 1\nmemory_bytes = 1\n");
    let (exit, out) = read(&case, "a.xlsx");
    assert!(cfg!(not(target_os = "linux")) || (exit == Exit::Failed && out.contains("F13")), "{out}");
}

#[test]
fn limits_are_those_of_the_configuration() {
    let case = Case::new("limits");
    case.file("a.xlsx", &xlsx(&[("DS", ROWS)]));
    for (limit, code) in [("file_bytes = 100", "F10"), ("part_bytes = 100", "F10"), ("cells = 3", "S09")] {
        case.file("thidua.toml", format!("[reading.limits]\n{limit}\n").as_bytes());
        let answer = case.command(&["check", "INPUT"]);
        assert!(answer.out.contains(code) || answer.err.contains("larger"), "{limit}: {} {}", answer.out, answer.err);
    }
}

#[test]
fn a_difficult_file_is_learned_once() {
    let case = Case::new("learn");
    let rows: &[&[&str]] = &[
        &["Bảng kê"],
        &["Người nhận", "Nơi ở cơ quan", "Thứ", "Hồi"],
        &["Tuyết Mai", "Tổ 1", "Lao động tiên tiến", "2022"],
        &["Ngọc Bình", "Tổ 1", "Lao động tiên tiến", "2021"],
    ];
    case.roster("kho.xlsx", rows);
    assert!(!read(&case, "kho.xlsx").1.contains("\"class\":\"header\""));
    let lesson = case.command(&["learn", "INPUT/kho.xlsx"]);
    assert_eq!(lesson.exit, Exit::Done, "{}", lesson.err);
    for line in
        ["\"Người nhận\" = \"person\" # A: 80 %", "\"Thứ\" = \"award\" # C: 80 %", "\"Hồi\" = \"year\" # D: 80 %"]
    {
        assert!(lesson.out.contains(line), "{line} is not in\n{}", lesson.out);
    }
    case.file("thidua.toml", lesson.out.as_bytes());
    let (_, out) = read(&case, "kho.xlsx");
    assert!(out.contains("\"class\":\"header\"") && out.contains("\"means\":\"award\""), "{out}");
    let answer = case.run();
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    assert_eq!(case.data("awards").len(), 2);
}

#[test]
fn every_repair_is_logged_with_what_stood_there() {
    let case = Case::new("repairs");
    let rows: &[&[&str]] = &[
        ROWS[0],
        &["1", "Le\u{302} An", "HTX Tân Tiến", "Lao động tiên tiến", "2022"],
        &["2", "TrÇn ThÞ B×nh sau ®©y", "HTX Tân Tiến", "Lao động tiên tiến", "2022"],
    ];
    case.roster("a.xlsx", rows);
    assert_eq!(case.run().exit, Exit::Done);
    let repairs = case.data("repairs");
    let said: Vec<(&str, &str, &str)> =
        repairs.iter().map(|r| (r["cell"].as_str(), r["repair"].as_str(), r["read"].as_str())).collect();
    assert_eq!(said, [("B2", "Unicode", "Lê An"), ("B3", "TCVN3", "Trần Thị Bình sau đây")]);
    assert_eq!(repairs[1]["stored"], "TrÇn ThÞ B×nh sau ®©y");
}

fn gzip(content: &[u8]) -> Vec<u8> {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packed.write_all(content).unwrap();
    packed.finish().unwrap()
}

#[test]
fn a_roster_in_a_gzip_is_read_within_the_same_limits() {
    let case = Case::new("gzip");
    let book = xlsx(&[("DS", ROWS)]);
    let plain = read(case.file("a.xlsx", &book), "a.xlsx").1;
    let packed = gzip(&book);
    assert_eq!(read(case.file("a.xlsx.gz", &packed), "a.xlsx.gz").1.replace("a.xlsx.gz", "a.xlsx"), plain);
    let cut = read(case.file("cut.gz", &packed[..packed.len() / 2]), "cut.gz").1;
    assert!(cut.contains("F05"), "{cut}");
    assert!(read(case.file("twice.gz", &gzip(&packed)), "twice.gz").1.contains("F14"));
    case.file("bomb.gz", &gzip(&vec![b' '; 2 << 20]));
    case.file("thidua.toml", b"[reading.limits]\nfile_bytes = 1000000\n");
    assert!(read(&case, "bomb.gz").1.contains("F10"));
}

#[test]
fn letters_that_became_question_marks_are_said() {
    let case = Case::new("lost");
    let rows: &[&[&str]] = &[ROWS[0], &["1", "Nguy?n Th? H?ng", "HTX Tân Tiến", "Lao động tiên tiến", "2022"]];
    case.roster("a.xlsx", rows);
    let answer = case.command(&["check", "INPUT"]);
    assert!(answer.out.contains("C09") && answer.out.contains("B2"), "{} {}", answer.out, answer.err);
}

/// An `.xls` of BIFF8 with one row of texts, whose code page is that of Windows: what Perl and PHP have written for years.
fn biff8(texts: &[&str]) -> Vec<u8> {
    let record = |id: u16, data: &[u8]| {
        [&id.to_le_bytes()[..], &u16::try_from(data.len()).unwrap().to_le_bytes(), data].concat()
    };
    let count = u32::try_from(texts.len()).unwrap().to_le_bytes();
    let mut strings = [count, count].concat();
    for text in texts {
        let units: Vec<u16> = text.encode_utf16().collect();
        let wide = units.iter().any(|unit| *unit > 0xFF);
        strings.extend(u16::try_from(units.len()).unwrap().to_le_bytes());
        strings.push(wide.into());
        strings.extend(units.iter().flat_map(|unit| unit.to_le_bytes().into_iter().take(1 + usize::from(wide))));
    }
    let begin = |kind: u8| record(0x0809, &[0, 6, kind, 0, 0, 0, 0, 0]);
    let before = [begin(5), record(0x42, &1252_u16.to_le_bytes())].concat();
    let behind = [record(0xFC, &strings), record(0x0A, &[])].concat();
    let start = u32::try_from(before.len() + 4 + 10 + behind.len()).unwrap();
    let listed = record(0x85, &[&start.to_le_bytes()[..], &[0, 0, 2, 0, b'D', b'S']].concat());
    let mut stream = [before, listed, behind, begin(16)].concat();
    for at in 0..u8::try_from(texts.len()).unwrap() {
        stream.extend(record(0xFD, &[0, 0, at, 0, 0, 0, at, 0, 0, 0]));
    }
    stream.extend(record(0x0A, &[]));
    // Whoever reads it expects sectors of its own for the stream.
    stream.resize(stream.len().max(4096), 0);
    let mut file = cfb::CompoundFile::create_with_version(cfb::Version::V3, Cursor::new(Vec::new())).unwrap();
    file.create_stream("/Workbook").unwrap().write_all(&stream).unwrap();
    file.flush().unwrap();
    file.into_inner().into_inner()
}

#[test]
fn texts_of_biff8_are_unicode_whatever_code_page_is_named() {
    let case = Case::new("biff8");
    case.file("a.xls", &biff8(&["STT", "Họ và tên", "Xã", "ế"]));
    let (exit, out) = read(&case, "a.xls");
    for text in ["STT", "Họ và tên", "Xã", "ế"] {
        assert!(
            exit == Exit::Done && out.contains(&format!("\"raw\":\"{text}\",\"text\":\"{text}\"")),
            "{text}: {out}"
        );
    }
}

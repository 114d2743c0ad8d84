//! Inputs that mean harm: formulas, entities, bombs, paths that lead elsewhere, operators of PDF. Beside them a good file is read.

use crate::kit::{self, Answer, Case, xlsx};
use lopdf::{Document, Object};
use std::io::{Cursor, Read, Write};
use std::path::Path;
use std::time::{Duration, Instant};
use thidua::cli::Exit;
use zip::write::SimpleFileOptions;

const HEAD: &[&str] =
    &["STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng", "Số quyết định", "Ngày quyết định", "Thành tích"];
const BK: &str = "Bằng khen của Chủ tịch UBND tỉnh";

fn awards(names: &[&str], decision: &str) -> Vec<u8> {
    let rows: Vec<[&str; 7]> =
        names.iter().map(|name| ["1", name, "HTX Tân Tiến", BK, decision, "21/10/2022", "Có thành tích"]).collect();
    let rows: Vec<&[&str]> = std::iter::once(HEAD).chain(rows.iter().map(|row| row.as_slice())).collect();
    xlsx(&[("DS", &rows)])
}

fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut packed = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        packed.start_file(*name, SimpleFileOptions::default()).unwrap();
        packed.write_all(content).unwrap();
    }
    packed.finish().unwrap().into_inner()
}

fn parts(book: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(book)).unwrap();
    let all = 0..archive.len();
    let read = |at| {
        let mut part = archive.by_index(at).unwrap();
        let mut content = Vec::new();
        part.read_to_end(&mut content).unwrap();
        (part.name().unwrap().into_owned(), content)
    };
    all.map(read).collect()
}

/// The same workbook with another text in place of one in the part of that name.
fn changed(book: &[u8], part: &str, from: &str, to: &str) -> Vec<u8> {
    let mut done = 0;
    let parts: Vec<(String, Vec<u8>)> = parts(book)
        .into_iter()
        .map(|(name, content)| {
            if name != part {
                return (name, content);
            }
            let text = String::from_utf8(content).unwrap();
            done += text.matches(from).count();
            (name, text.replacen(from, to, 1).into_bytes())
        })
        .collect();
    assert!(done > 0, "{part} has no {from}");
    let parts: Vec<(&str, &[u8])> = parts.iter().map(|(name, content)| (name.as_str(), content.as_slice())).collect();
    zipped(&parts)
}

/// A run over a good roster and this file: it is quick, and the good one is read.
fn beside_good(case: &Case, name: &str, content: &[u8]) -> Answer {
    case.file("good.xlsx", &awards(&["Lê Văn Lành"], "1/QĐ-UBND")).file(name, content);
    let start = Instant::now();
    let answer = case.run();
    assert!(start.elapsed() < Duration::from_secs(30), "{name} took {:?}", start.elapsed());
    assert_eq!(answer.exit, Exit::Done, "{name}: {}", answer.err);
    assert!(case.data("awards").iter().any(|award| award["recipient_name"] == "Lê Văn Lành"), "{name}");
    answer
}

#[test]
fn no_text_of_a_roster_becomes_a_formula_or_a_link() {
    let evil = ["=HYPERLINK(\"http://evil.example\",\"An\")", "+cmd|' /C calc'!A0", "@SUM(1+1)*cmd", "-2+3+cmd|x"];
    let case = Case::new("hostile-formulas");
    beside_good(&case, "a.xlsx", &awards(&evil, "=cmd|'/C calc'!A1"));
    let (mut books, mut texts) = (0, 0);
    for (path, content) in kit::files(&case.output()) {
        if path.ends_with(".xlsx") {
            books += 1;
            for (name, part) in parts(&content) {
                let part = String::from_utf8_lossy(&part).into_owned();
                assert!(!name.contains("externalLink"), "{path} {name}");
                // The index leads to the certificates beside it, and nothing leads elsewhere.
                for link in part.split("<Relationship ").skip(1).filter(|link| link.contains("TargetMode=\"External\""))
                {
                    let target = link.split("Target=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
                    let there = case.output().join(path.trim_start_matches('/')).parent().unwrap().join(target);
                    assert!(there.is_file() && !target.contains(".."), "{path} {name}: {target}");
                }
                for formula in part.split("<f>").skip(1).filter_map(|rest| rest.split("</f>").next()) {
                    assert!(!formula.contains("cmd") && !formula.contains("evil"), "{path} {name}: {formula}");
                }
            }
        } else if path.ends_with(".csv") {
            let text = String::from_utf8(content).unwrap();
            let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{FEFF}').as_bytes());
            for field in
                reader.records().flat_map(|record| record.unwrap().iter().map(str::to_owned).collect::<Vec<_>>())
            {
                let open = field.starts_with(['=', '+', '-', '@', '\t', '\r']) && field.parse::<f64>().is_err();
                assert!(!open, "{path}: {field}");
                texts += usize::from(field.starts_with("'=") || field.starts_with("'+"));
            }
        }
    }
    assert!(books > 1 && texts > 0, "{books} workbooks and {texts} such texts were looked at");
}

#[test]
fn entities_are_neither_unfolded_nor_fetched() {
    let secret = std::env::temp_dir().join(format!("thidua-secret-{}", std::process::id()));
    std::fs::write(&secret, "BI-MAT-NGOAI").unwrap();
    let laughs: String = (1..30).map(|at| format!("<!ENTITY l{at} \"&l{0};&l{0};&l{0};&l{0};\">", at - 1)).collect();
    let kinds = [
        format!("<!DOCTYPE sst [<!ENTITY l0 \"ha\">{laughs}]>"),
        format!("<!DOCTYPE sst [<!ENTITY l29 SYSTEM \"file://{}\">]>", secret.display()),
        "<!DOCTYPE sst SYSTEM \"http://evil.example/x.dtd\">".to_owned(),
    ];
    for (at, kind) in kinds.iter().enumerate() {
        let book = awards(&["Trần Văn &l29; Xấu"], "2/QĐ-UBND");
        let book = changed(&book, "xl/sharedStrings.xml", "<sst", &format!("{kind}<sst"));
        let book = changed(&book, "xl/sharedStrings.xml", "&amp;l29;", "&l29;");
        let case = Case::new("hostile-entities");
        let answer = beside_good(&case, &format!("x{at}.xlsx"), &book);
        let page = format!(
            "<?xml version=\"1.0\"?>{}<?mso-application progid=\"Excel.Sheet\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"DS\"><Table><Row><Cell><Data ss:Type=\"String\">Họ và tên &l29;</Data></Cell></Row></Table></Worksheet></Workbook>",
            kind.replace("sst", "Workbook")
        );
        beside_good(&case, "y.xml.xls", page.as_bytes());
        for (path, content) in kit::files(&case.output()) {
            assert!(content.len() < 4_000_000, "{path}");
            let all = if path.ends_with(".xlsx") { parts(&content) } else { vec![(path.clone(), content)] };
            for (_, part) in all {
                assert!(!String::from_utf8_lossy(&part).contains("BI-MAT-NGOAI"), "{path}: {}", answer.err);
            }
        }
    }
    std::fs::remove_file(secret).unwrap();
}

#[test]
fn a_part_that_unpacks_without_end_is_refused_with_its_sentence() {
    let case = Case::new("hostile-bomb");
    let book = awards(&["Trần Văn Nổ"], "2/QĐ-UBND");
    let book =
        changed(&book, "xl/worksheets/sheet1.xml", "</sheetData>", &format!("</sheetData>{}", " ".repeat(9 << 20)));
    assert!(book.len() < 100_000, "{} bytes are no bomb", book.len());
    case.file("thidua.toml", b"[reading.limits]\npart_bytes = 1000000\n");
    let answer = beside_good(&case, "bomb.xlsx", &book);
    let line = "bomb.xlsx: The file is larger than allowed (0 MB). Delete unused rows, columns and pictures, or split the file.";
    assert!(answer.err.contains(line), "{}", answer.err);
}

#[test]
fn nesting_without_end_breaks_nothing() {
    let deep = 200_000;
    let html = format!("<html><body>{}<table><tr><td>An</td></tr></table>", "<table><tr><td>".repeat(deep));
    let xml = format!(
        "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">{}",
        "<a>".repeat(deep)
    );
    let sheet = awards(&["Trần Văn Sâu"], "2/QĐ-UBND");
    let sheet =
        changed(&sheet, "xl/worksheets/sheet1.xml", "<sheetData>", &format!("{}<sheetData>", "<a>".repeat(deep)));
    for (name, content) in [("a.xls", html.as_bytes()), ("b.xls", xml.as_bytes()), ("c.xlsx", &sheet)] {
        let case = Case::new("hostile-deep");
        let answer = beside_good(&case, name, content);
        let said = case.data("issues").iter().any(|issue| issue["file"] == name);
        assert!(said, "nothing is said of {name}: {}", answer.err);
    }
    let case = Case::new("hostile-toml");
    case.file("good.xlsx", &awards(&["Lê Văn Lành"], "1/QĐ-UBND"));
    case.file("thidua.toml", format!("a = {}", "[".repeat(deep)).as_bytes());
    let answer = case.run();
    assert_eq!(answer.exit, Exit::Wrong, "{}", answer.err);
    assert!(answer.err.contains("thidua.toml"), "{}", answer.err);
}

/// Everything below a folder that is neither input nor output, but for the lock.
fn strangers(case: &Case) -> Vec<String> {
    let ours =
        |path: &String| path.starts_with("/input/") || path.starts_with("/output/") || path.contains("thidua-lock");
    kit::files(&case.folder).into_keys().filter(|path| !ours(path)).collect()
}

#[test]
fn no_name_leads_out_of_the_output() {
    let case = Case::new("hostile-paths");
    let roster = awards(&["Trần Văn Lạc"], "../../../../tmp/lac/QĐ-UBND");
    // What is wrong with a row makes a workbook of tra-lai/, named after its roster.
    let faulty = awards(&["Lê Thị Sai"], "C:\\Windows\\..\\x");
    let faulty = changed(&faulty, "xl/sharedStrings.xml", "21/10/2022", "35/13/2022");
    for name in
        ["..xlsx.xlsx", "...xlsx", "C:evil.xlsx", "a\\..\\..\\b.xlsx", "CON.xlsx", "nul .xlsx", "%2e%2e%2f.xlsx"]
    {
        if cfg!(unix) {
            case.file(name, &faulty);
        }
    }
    case.file("zip.xlsx", &zipped(&[("../../../tmp/evil.xlsx", &roster), ("/etc/evil.txt", b"x")]));
    beside_good(&case, "abs.xlsx", &zipped(&[("C:\\Windows\\evil.xlsx", &roster)]));
    assert_eq!(strangers(&case), Vec::<String>::new());
    let record: serde_json::Value =
        serde_json::from_slice(&std::fs::read(case.output().join("run.json")).unwrap()).unwrap();
    let outputs = record["outputs"].as_array().unwrap();
    let mut returns = 0;
    for path in outputs.iter().map(|output| output["path"].as_str().unwrap()) {
        returns += usize::from(path.starts_with("tra-lai/"));
        assert!(!path.starts_with('/') && path.split('/').all(|name| !matches!(name, "" | "." | "..")), "{path}");
        assert!(!path.contains(['\\', ':', '*', '?', '"', '<', '>', '|']), "{path} is no name on Windows");
    }
    assert!(returns > 0, "no roster went back");
    assert!(!Path::new("/tmp/lac").exists() && !Path::new("/tmp/evil.xlsx").exists());
}

#[cfg(unix)]
#[test]
fn links_and_pipes_are_named_and_not_followed() {
    use std::os::unix::fs::symlink;
    let case = Case::new("hostile-links");
    let outside = case.folder.join("outside");
    std::fs::create_dir_all(&outside).unwrap();
    std::fs::write(outside.join("o.xlsx"), awards(&["Ngô Văn Ngoài"], "2/QĐ-UBND")).unwrap();
    symlink(outside.join("o.xlsx"), case.input().join("out.xlsx")).unwrap();
    symlink("../outside", case.input().join("folder")).unwrap();
    symlink(".", case.input().join("circle")).unwrap();
    symlink("b", case.input().join("a")).unwrap();
    symlink("a", case.input().join("b")).unwrap();
    symlink("none.xlsx", case.input().join("broken.xlsx")).unwrap();
    let mut names = vec!["a", "b", "broken.xlsx", "circle", "folder", "out.xlsx"];
    let pipe = std::process::Command::new("mkfifo").arg(case.input().join("pipe.xlsx")).status();
    if pipe.is_ok_and(|status| status.success()) {
        names.push("pipe.xlsx");
    }
    let answer = beside_good(&case, "c.csv", b"");
    for name in names {
        let line = format!(
            "{name}: This is a link that leads out of the folder or to nothing, or no ordinary file; it was not read. Copy the roster itself into the folder.\n"
        );
        assert!(answer.err.contains(&line), "{name}: {}", answer.err);
    }
    assert!(case.data("awards").iter().all(|award| award["recipient_name"] != "Ngô Văn Ngoài"));
    assert_eq!(kit::files(&outside).len(), 1, "something was written outside");
}

#[cfg(unix)]
#[test]
fn a_link_in_the_place_of_the_lock_harms_nothing() {
    let case = Case::new("hostile-lock");
    let precious = case.folder.join("precious.txt");
    std::fs::write(&precious, "của tôi").unwrap();
    std::os::unix::fs::symlink(&precious, case.folder.join(".output.thidua-lock")).unwrap();
    beside_good(&case, "c.csv", b"");
    assert_eq!(std::fs::read_to_string(precious).unwrap(), "của tôi");
}

#[test]
fn no_name_becomes_an_operator_or_action_of_a_pdf() {
    let case = Case::new("hostile-pdf");
    let evil = "An) Tj ET Q (Bình \\) >> /OpenAction << /S /JavaScript /JS (app.alert(1)) >> endstream endobj %";
    beside_good(&case, "a.xlsx", &awards(&[evil, "Lê (Hai) \\101 <414E>"], "(3) Tj/QĐ-UBND"));
    let mut looked = 0;
    for (path, content) in kit::files(&case.output()).into_iter().filter(|(path, _)| path.ends_with(".pdf")) {
        looked += 1;
        let document = Document::load_mem(&content).unwrap_or_else(|error| panic!("{path}: {error}"));
        for object in document.objects.values() {
            let dictionary = match object {
                Object::Dictionary(dictionary) => dictionary,
                Object::Stream(stream) => &stream.dict,
                _ => continue,
            };
            for key in ["JS", "JavaScript", "OpenAction", "AA", "Launch", "URI", "EmbeddedFiles", "AcroForm"] {
                assert!(dictionary.get(key.as_bytes()).is_err(), "{path} has {key}");
            }
        }
        for id in document.get_pages().into_values() {
            let operators = document.get_and_decode_page_content(id).unwrap().operations;
            let count = |name: &str| operators.iter().filter(|one| one.operator == name).count();
            assert_eq!(count("BT"), count("ET"), "{path}");
            assert_eq!(count("q"), count("Q"), "{path}");
        }
    }
    assert!(looked > 1, "{looked} files of certificates");
}
